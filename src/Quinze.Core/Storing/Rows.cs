namespace Quinze.Storing;

// Rows that come by the thousand are classes and not structs on purpose: a list of a struct of ours has to be compiled in every process
// before it can be used, a list of a class has not, and a cold import pays that for each kind of row.

/// <summary>An entry's digest: 128 bits over what it says (never over numbers of ours). Equal keys are the same entry. Zero is no key.</summary>
public readonly record struct NaturalKey(ulong High, ulong Low)
{
    public bool IsNone => (High | Low) == 0;

    // As written out it is compared in place; what the compiler writes asks a comparer for each half.
    public bool Equals(NaturalKey other) => High == other.High && Low == other.Low;

    public override int GetHashCode() => (int)Low;
}

/// <summary>A handle in the ledger. Numbers start at 1 and are never used again; 1 is always the owner.</summary>
public sealed record HandleRow(int Id, Handle Handle, string? Name);

/// <summary>A further spelling of a handle's name.</summary>
public sealed record NameRow(int Handle, string Name);

/// <summary>A conversation of a network.</summary>
public sealed record ConversationRow(int Id, string Network, string NativeId);

/// <summary>A set of two or more addressees, kept once however many messages went to it.</summary>
public sealed record AudienceRow(int Id, int[] Handles);

/// <summary>A small word kept once: a network, a reaction's type, a skill.</summary>
public sealed record WordRow(int Id, string Text);

/// <summary>An address of a post that has no number, kept once.</summary>
public sealed record AddressRow(int Id, string Text);

/// <summary>How the ledger keeps a reference to a post: its kind and its number, which for an address is the address's number in the ledger.</summary>
public readonly record struct PostKey(PostRefKind Kind, long Number)
{
    public bool IsNone => Kind == PostRefKind.None;
}

/// <summary>
/// An interaction as the ledger keeps it. <see cref="Target"/> is a handle, or minus the number of an audience, or 0;
/// <see cref="Network"/> and <see cref="Detail"/> are words; times are Unix seconds.
/// </summary>
public readonly record struct InteractionRow(
    long Id,
    int Network,
    InteractionKind Kind,
    long At,
    byte How,
    int Actor,
    int Target,
    int Conversation,
    PostKey Post,
    long Comment,
    int Detail,
    Marks Marks,
    int Words,
    Utf8Text Text,
    int File,
    long Line
)
{
    /// <summary>The value of <see cref="How"/> when no time is known; <see cref="At"/> is then 0.</summary>
    public const byte NoTime = 255;

    /// <summary>The mark of its own id (see <see cref="Importing.OwnId"/>); none when it has no id of its own.</summary>
    public NaturalKey OwnId { get; init; }
}

/// <summary>A post as the ledger keeps it.</summary>
public sealed record PostRow(
    long Id,
    int Network,
    PostKind Kind,
    PostKey Ref,
    long At,
    byte How,
    int Author,
    PostKey About,
    string? Visibility,
    string? Link,
    string? Media,
    string? Title,
    string? Language,
    int Words,
    Utf8Text Text,
    int File,
    long Line,
    PostOrigin Origin = PostOrigin.Presence
);

/// <summary>A dated fact about a person. The day is an ISO day, or null.</summary>
public sealed record PersonFactRow(long Id, int Handle, string Field, string Value, string? AsOf, int File, long Line);

/// <summary>A metric seen for a window of days.</summary>
public sealed record ObservationRow(
    long Id,
    int Network,
    PostKey Post,
    string Metric,
    double Value,
    string From,
    string To,
    int File,
    long Line
)
{
    /// <summary>The handle it is about; 0 for the owner's own account.</summary>
    public int Account { get; init; }
    public string? Dimension { get; init; }
    public Bound Bound { get; init; }
    public long SeenAt { get; init; }
    public byte SeenHow { get; init; } = InteractionRow.NoTime;
}

/// <summary>Something that came of a presence. <c>Person</c> is a handle, or minus the number of an audience, or 0.</summary>
public sealed record OutcomeRow(
    long Id,
    string Kind,
    long At,
    byte How,
    int Person,
    string? Stage,
    decimal? Amount,
    string? Currency,
    string? Said,
    string? Title,
    int File,
    long Line
)
{
    public string? Reference { get; init; }
    public string? Organisation { get; init; }
    public string? Channel { get; init; }
    public long Closed { get; init; }
    public byte ClosedHow { get; init; } = InteractionRow.NoTime;
    public IReadOnlyList<PostKey> Posts { get; init; } = [];
}

/// <summary>Two handles that a source says are one person's.</summary>
public sealed record JoinRow(long Id, int A, int B, string Because, int File, long Line);

/// <summary>An address that somebody else bore for a time: the rows of an import with the first handle and a time in it (Unix seconds, from ≤ at &lt; to) are the second's.</summary>
/// <param name="Forgotten">True when the second was forgotten: what they wrote goes too.</param>
public sealed record TenureRow(int Address, int Bearer, long From, long To, bool Forgotten);

/// <summary>Two references that a source says are one post's.</summary>
public sealed record SamePostRow(long Id, PostKey A, PostKey B, int File, long Line);

/// <summary>
/// One file of an import. What it said is every entry that names it as its place, and <see cref="AlsoSaid"/>: the ids of entries the ledger had already.
/// A file that was known byte for byte names the file it equals instead.
/// </summary>
public sealed record FileRow(int Id, string Name, long Length, string Fingerprint, FileStatus Status, string? Reason)
{
    public long Rows { get; init; }
    public long Entries { get; init; }
    public IReadOnlyList<long> AlsoSaid { get; init; } = [];
    public int? SameAs { get; init; }
    public long UnreadCount { get; init; }

    /// <summary>The first hundred unread rows; the count above is of all of them.</summary>
    public IReadOnlyList<UnreadRow> Unread { get; init; } = [];
    public IReadOnlyList<AsideRow> Aside { get; init; } = [];
    public IReadOnlyList<CoverageSpan> Coverage { get; init; } = [];
}

/// <summary>What became of a file.</summary>
public enum FileStatus : byte
{
    Read,
    LeftAside,
    Unread,
}

/// <summary>A row that could not be read.</summary>
public sealed record UnreadRow(long Line, string Reason);

/// <summary>How many rows were left aside for one reason.</summary>
public sealed record AsideRow(string Reason, long Rows);

/// <summary>One reading of an archive by one reader version.</summary>
public sealed record ImportRow(
    long Id,
    string Source,
    int ReaderVersion,
    string Path,
    NodaTime.Instant ImportedAt,
    NodaTime.LocalDate? ArchiveDay,
    string? OwnerName,
    string Because
)
{
    public IReadOnlyList<FileRow> Files { get; init; } = [];
    public Added Added { get; init; }

    /// <summary>True when the import was removed or replaced; it stays in the list so that places keep their meaning.</summary>
    public bool Withdrawn { get; init; }
}

/// <summary>How many of each kind an import added (or withdrew).</summary>
public readonly record struct Added(long People, long Posts, long Interactions, long Observations, long Outcomes)
{
    public long Total => People + Posts + Interactions + Observations + Outcomes;
}
