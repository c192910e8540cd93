using NodaTime;
using Quinze.Importing;

namespace Quinze.Sources.GoogleTakeout;

/// <summary>Whose Takeout it is, as each product says; what one shows helps the next.</summary>
internal sealed class TakeoutOwners(ReadingOptions options)
{
    private readonly List<Handle> handles = [];
    private readonly List<string> because = [];
    private LocalDate? newest;
    private string? name;

    public ReadingOptions Known() => options with { KnownOwner = [.. options.KnownOwner.Union(handles)] };

    public void Add(OwnerFound found)
    {
        if (found.Handles.Any(h => !handles.Contains(h)))
        {
            handles.AddRange(found.Handles.Where(h => !handles.Contains(h)));
            because.Add(found.Because);
        }
        name ??= found.Name;
        newest = newest is null || found.ArchiveDay > newest ? found.ArchiveDay ?? newest : newest;
    }

    public OwnerFound Found(LocalDate? day) =>
        new(
            [.. handles],
            name,
            because.Count > 0 ? string.Join("; ", because) : "nothing in it shows whose it is: say it with --owner",
            day ?? newest
        );
}
