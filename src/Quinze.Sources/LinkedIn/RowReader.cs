namespace Quinze.Sources.LinkedIn;

/// <summary>
/// How the rows of one kind of file are read. Stateless. <see cref="Read"/> says exactly one of these for each row: entries, a left-aside or an unread.
/// </summary>
/// <param name="kind">What coverage calls these rows; null when they are not dated.</param>
/// <param name="needed">Columns without which the file cannot be read; they also tell such a file from others.</param>
/// <param name="welcome">Columns that some years lack. Columns are numbered through, the needed ones first.</param>
internal abstract class RowReader(string? kind, string[] needed, params string[] welcome)
{
    public string? Kind { get; } = kind;

    public IReadOnlyList<string> Needed { get; } = needed;

    public IReadOnlyList<string> Columns { get; } = [.. needed, .. welcome];

    /// <summary>Whether the needed columns alone show what the file is, under whatever name.</summary>
    public virtual bool Distinctive => true;

    /// <summary>Whether the file may have been written with quotes behind backslashes.</summary>
    public virtual bool MayUseBackslashes => false;

    /// <summary>Whether such a file holds everything of its kind up to the day of the archive.</summary>
    public virtual bool IsComplete => true;

    public abstract void Read(Row row, LinkedInReading reading);

    /// <summary>Whether a row of such a table says one interaction at most, and nothing else that another day could make new: one that the ledger knows by its bytes need not be read again.</summary>
    public virtual bool IsKnownByItsBytes(Row row) => false;

    /// <summary>Whether nothing at all is needed of a row that the ledger knows, beside its day.</summary>
    public virtual bool IsEnoughKnown(LinkedInReading reading) => true;

    /// <summary>What a row that the ledger knows still says of the archive: from when to when it reaches, and whose it is. False when the row is unread, and said to be.</summary>
    public virtual bool ReadKnown(Row row, LinkedInReading reading) => true;

    /// <summary>What is to be told of the whole file after its last row; null when nothing.</summary>
    public virtual string? Remark(LinkedInReading reading) => null;
}
