using NodaTime;
using Quinze.Storing;

namespace Quinze.Importing;

/// <summary>Who a source is: its stable name, the network, the version of its readers (raised whenever a reader says something new), and its titles.</summary>
public sealed record SourceCard(string Name, string Network, int ReaderVersion, string TitleEn, string TitleFr);

/// <summary>Whether an archive belongs to a source, and why.</summary>
/// <param name="Advice">What the user should know all the same, such as "a Basic archive: no posts in it"; null when nothing.</param>
public sealed record Recognition(bool IsOurs, string Because, string? Advice = null)
{
    public static Recognition Yes(string because) => new(true, because);

    public static Recognition YesBut(string because, string advice) => new(true, because, advice);

    public static Recognition No(string because) => new(false, because);

    /// <summary>Not ours, though it looks as if it were meant to be: the user should hear why.</summary>
    public static Recognition Nearly(string because) => new(false, because) { IsNear = true };

    public bool IsNear { get; private init; }
}

/// <summary>What the user said before reading: whose archive it is, when they know better than the files.</summary>
public sealed record ReadingOptions(Handle? Owner = null)
{
    public static ReadingOptions Default { get; } = new();

    /// <summary>Files (by index) that this ledger has read before, byte for byte, with the same reader version: they need not be read again.</summary>
    public IReadOnlySet<int> Known { get; init; } = new HashSet<int>();

    /// <summary>The owner as found when those files were read.</summary>
    public IReadOnlyList<Handle> KnownOwner { get; init; } = [];

    public LocalDate? Today { get; init; }

    /// <summary>True when the user allows the texts of mail to be read; only plain text then, and only so much of it.</summary>
    public bool WithBodies { get; init; }

    /// <summary>True for an audit of somebody else's files: messages, mail and connections are not even opened.</summary>
    public bool AuditOnly { get; init; }

    /// <summary>How to read tables of no known program: the columns the user confirmed, by <see cref="ColumnMap.Header"/>.</summary>
    public IReadOnlyDictionary<string, ColumnMap> Columns { get; init; } = new Dictionary<string, ColumnMap>();

    /// <summary>Whose texts these are, for sources that cannot know.</summary>
    public Writings Writings { get; init; }

    /// <summary>Records that earlier archives had: a source of very many need not read them again. Null where none are known and none are to be.</summary>
    public KnownRecords? Records { get; init; }

    /// <summary>Entries that a source of very many may tell anew, instead of making new ones.</summary>
    public SpentEntries Spent { get; init; } = new();
}

/// <summary>In what the user has a choice when an archive is read: the same bytes, read another way, say other things.</summary>
[Flags]
public enum Choices : byte
{
    /// <summary>There is one way to read it.</summary>
    None = 0,

    /// <summary>The texts of mail are read only when the user allows it.</summary>
    Bodies = 1,

    /// <summary>Nothing in it says whose writings they are; the user does.</summary>
    Writings = 2,
}

/// <summary>A kind of export, and how to read it. Stateless: one object serves every archive.</summary>
public interface ISource
{
    SourceCard Card { get; }

    /// <summary>The French wording of every reason, remark and advice that the source gives in English: whole sentences, or patterns with {0}. See <see cref="FrenchReasons"/>.</summary>
    IReadOnlyDictionary<string, string> ReasonsInFrench => NoReasons;

    private static readonly Dictionary<string, string> NoReasons = [];

    /// <summary>What the user can choose when it is read.</summary>
    Choices Choices => Choices.None;

    /// <summary>Says whether this is ours, and why. Reads names and a few first bytes only, never walks the whole archive and never throws: a broken file is an answer too.</summary>
    Recognition Recognise(IArchive archive);

    /// <summary>
    /// Reads the archive in its own order, as it is drained, and accounts for every file in it (but the known ones). A source waits for nothing but the disk, so it is not asynchronous;
    /// the import drains it on a thread of its own.
    /// </summary>
    IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation);

    /// <summary>The words a user can say a column means, for a source that reads tables of no known program once they are explained; none for the others.</summary>
    IReadOnlyList<string> ColumnMeanings => [];

    /// <summary>The table that an archive consists of, with a guess at its columns; null when it is no single kind of table with a header. Never throws.</summary>
    TableProposal? Propose(IArchive archive) => null;
}
