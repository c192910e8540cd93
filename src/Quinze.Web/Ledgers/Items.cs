using System.Globalization;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>Posts and interactions by the id that forms and addresses hold.</summary>
internal static class Items
{
    public static PostFact? PostIn(LedgerView view, string item) =>
        NumberAfter("post-", item) is { } id ? PostIndex.Of(view.Facts).Find(id) : null;

    /// <summary>The row of an interaction; null when it is not here.</summary>
    public static int? RowIn(LedgerView view, string item) =>
        NumberAfter("interaction-", item) is { } id and <= int.MaxValue && view.Facts.Interactions.Id.IndexOf((int)id) is var row and >= 0
            ? row
            : null;

    private static long? NumberAfter(string prefix, string item) =>
        item.StartsWith(prefix, StringComparison.Ordinal)
        && long.TryParse(item.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
}
