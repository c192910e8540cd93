namespace Quinze.Importing;

/// <summary>
/// What a source says about one place in an archive: an entry for the ledger, or why there is none.
/// Readings come file by file: <see cref="FileRead"/>, <see cref="FileLeftAside"/> or <see cref="FileUnread"/> closes each file.
/// </summary>
public abstract class Reading(Place place)
{
    public Place Place { get; private protected set; } = place;
}

/// <summary>One row or record that is there and could not be read.</summary>
public sealed class Unread(Place place, string reason) : Reading(place)
{
    public string Reason { get; } = reason;
}

/// <summary>One row or record left aside on purpose: a draft, a sponsored message.</summary>
public sealed class LeftAside(Place place, string reason) : Reading(place)
{
    public string Reason { get; } = reason;
}

/// <summary>
/// Records that stand here byte for byte as an earlier archive had them (<see cref="Storing.RecordMarks"/>): they say again the entries that they said then, and were not read.
/// Said before anything that stands behind them in the file.
/// </summary>
/// <param name="first">The first of the entries; the others have the ids after it.</param>
public sealed class SaidAgain(int file, long first, int count) : Reading(new Place(file, 0))
{
    public long First { get; } = first;
    public int Count { get; } = count;
}

/// <summary>A file is finished: how many rows it had, all of them accounted for by entries, unread and left-aside readings.</summary>
public sealed class FileRead(int file, long rows, string? remark = null) : Reading(new Place(file, 0))
{
    public long Rows { get; } = rows;

    /// <summary>What a reader should know of how it was read, such as "read as Windows-1252"; null when nothing.</summary>
    public string? Remark { get; } = remark;
}

/// <summary>A whole file left aside on purpose, with the reason.</summary>
public sealed class FileLeftAside(int file, string reason) : Reading(new Place(file, 0))
{
    public string Reason { get; } = reason;
}

/// <summary>A whole file that could not be read, with the reason.</summary>
public sealed class FileUnread(int file, string reason) : Reading(new Place(file, 0))
{
    public string Reason { get; } = reason;
}

/// <summary>What the archive covers, said once the source knows it.</summary>
public sealed class Covered(int file, CoverageSpan span) : Reading(new Place(file, 0))
{
    public CoverageSpan Span { get; } = span;
}

/// <summary>A decision the user took in another ledger, brought along by an export.</summary>
/// <param name="items">For each part of <see cref="Judgement.About"/> that names an item, by position, where that item stands in this archive: here it has another number.</param>
public sealed class Judged(Place place, Judgement judgement, IReadOnlyDictionary<int, Place> items) : Reading(place)
{
    public Judgement Judgement { get; } = judgement;
    public IReadOnlyDictionary<int, Place> Items { get; } = items;
}

/// <summary>Said before the entries: the places whose items <see cref="Judged"/> readings will ask for.</summary>
public sealed class JudgedItems(IReadOnlySet<Place> places) : Reading(default)
{
    public IReadOnlySet<Place> Places { get; } = places;
}

/// <summary>
/// Whose archive this is, and as of which day. Said once, at the end at the latest.
/// </summary>
public sealed class OwnerFound(Handle[] handles, string? name, string because, NodaTime.LocalDate? archiveDay) : Reading(default)
{
    /// <summary>Every handle of the owner that the archive shows; empty when it shows none.</summary>
    public IReadOnlyList<Handle> Handles { get; } = handles;

    public string? Name { get; } = name;

    /// <summary>On what the answer rests, in English, for the report.</summary>
    public string Because { get; } = because;

    /// <summary>As of which day the archive speaks (its name, else its newest row).</summary>
    public NodaTime.LocalDate? ArchiveDay { get; } = archiveDay;
}
