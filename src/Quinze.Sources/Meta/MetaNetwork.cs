using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.Meta;

/// <summary>One of Meta's networks as an export speaks of it: which files are its own and how they are read, who its people are, how far it reaches.</summary>
internal abstract class MetaNetwork(string source, MetaPeople people)
{
    private readonly Dictionary<string, (int File, bool Whole, bool IsHistory)> spoken = new(StringComparer.Ordinal);

    public MetaPeople People { get; } = people;

    public Reach Reach { get; } = new();

    /// <summary>What the file is; null when it is not of this network.</summary>
    public abstract MetaPart? Of(IArchive archive, ArchiveFile file);

    public void Heard(MetaRecords records, int file, bool whole)
    {
        People.AreSpokenOf = true;
        foreach (var kind in records.Kinds)
        {
            spoken[kind] = spoken.TryGetValue(kind, out var known)
                ? (known.File, known.Whole && whole, known.IsHistory && records.IsHistory)
                : (file, whole, records.IsHistory);
        }
    }

    /// <summary>
    /// From the first row of a kind to the day of the export: whoever asks for one may choose a span of time, and no file says which. Lists of people hold those of today only,
    /// and conversations that are encrypted from end to end are in another export.
    /// </summary>
    public IEnumerable<Covered> Coverage(LocalDate? day)
    {
        foreach (var (kind, (file, whole, isHistory)) in spoken.OrderBy(s => s.Value.File).ThenBy(s => s.Key, StringComparer.Ordinal))
        {
            var from = Reach.FirstOf(kind);
            var complete = whole && isHistory && kind != "message" && from is not null;
            yield return new Covered(file, new CoverageSpan(source, kind, from, from is null ? null : day ?? Reach.Last, complete));
        }
    }
}
