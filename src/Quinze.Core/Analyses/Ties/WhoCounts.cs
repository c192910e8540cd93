using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Of each handle, the person who counts under it: found once for everybody, so that a walk over all rows asks an array.</summary>
internal static class WhoCounts
{
    public const int Nobody = -1;

    /// <summary>Person indexes by handle; <see cref="Nobody"/> for an organisation, the owner, who was forgotten and who objected.</summary>
    public static int[] In(LedgerView view) =>
        view.Once(typeof(WhoCounts), () => (int[])[.. Enumerable.Range(0, view.Facts.HandleCount).Select(handle => Under(view, handle))]);

    private static int Under(LedgerView view, int handle) =>
        view.Facts.KindOf(handle) == HandleKind.Organisation
        || view.Facts.IsOwner(handle)
        || view.Facts.IsForgotten(handle)
        || view.Objected(view.Overlay.PersonOf(handle))
            ? Nobody
            : view.Overlay.PersonOf(handle);
}
