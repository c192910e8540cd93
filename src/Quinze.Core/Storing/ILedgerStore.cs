using NodaTime;

namespace Quinze.Storing;

/// <summary>
/// Where a ledger lives. Five verbs change or read it: <see cref="Append"/>, <see cref="Withdraw"/>, Purge, <see cref="Judge"/>, <see cref="Read"/>;
/// each is one transaction and each behaves alike in every store (one test suite holds them to it). One writer per ledger.
/// </summary>
public interface ILedgerStore : IDisposable
{
    /// <summary>Name, owner and versions of this ledger.</summary>
    LedgerHead Head { get; }

    IReadOnlyList<ImportRow> Imports();

    /// <summary>
    /// Opens a staging area beside the ledger and takes the writer's lock; another import meanwhile is refused with a problem.
    /// Nothing in the ledger changes until <see cref="Append"/>; disposing the staging without appending leaves no trace.
    /// </summary>
    /// <param name="instead">An import that the staged one will replace because it says other things under the same keys: what only it said counts as not known.</param>
    IStaging Stage(long? instead = null);

    /// <summary>Makes a staged import part of the ledger in one short commit, withdrawing the import it replaces in the same one. Refused when the ledger changed since the staging began.</summary>
    /// <param name="judged">Decisions that came with the archive; those the ledger has are left out.</param>
    /// <returns>The import as recorded, and what withdrawing the replaced one took away.</returns>
    (ImportRow Import, Added Withdrawn) Append(
        IStaging staging,
        ImportRow import,
        OwnerRow owner,
        long? replaces,
        IReadOnlyList<Judgement> judged
    );

    /// <summary>Takes back what only this import said. What other imports say too stays. Judgements stay.</summary>
    Added Withdraw(long import);

    /// <summary>
    /// Forgets the people behind these handles: name, key and texts go for good, counts stay, and keyed digests keep them from coming back, under their names alone too.
    /// Their keys are blanked in everybody's texts; their names only when <paramref name="inTexts"/>.
    /// </summary>
    Added Purge(IReadOnlyList<Handle> handles, bool inTexts);

    /// <summary>Drops the texts that others wrote before a day; rows and counts stay, so that no later import brings the texts back.</summary>
    /// <returns>How many texts went.</returns>
    long Purge(LocalDate before);

    /// <summary>Writes a decision and gives it its number. The facts are not touched.</summary>
    Judgement Judge(JudgementKind kind, IReadOnlyList<string> about, string? says, Instant at);

    IReadOnlyList<Judgement> Judgements();

    /// <summary>The facts of the current version.</summary>
    Views.Facts Read();

    /// <summary>Everything the ledger holds about these entries beyond the facts: text, place, reference, detail. Unknown ids are left out.</summary>
    IReadOnlyDictionary<long, EntryDetail> Details(IReadOnlyCollection<long> entries);

    /// <summary>The texts of these entries and nothing else of them, as analyses read them by the ten thousand. Unknown ids are left out.</summary>
    IReadOnlyDictionary<long, string> Texts(IReadOnlyCollection<long> entries) =>
        Details(entries).ToDictionary(d => d.Key, d => d.Value.Text);

    /// <summary>Tells everything again as entries, names first, each kind in the order of its ids: what an export writes. Texts are streamed, not gathered.</summary>
    IEnumerable<Told> Retell();

    /// <summary>Tells again, in the same order, what names one of these people, and reads no more than that: what is held about somebody.</summary>
    IEnumerable<Told> Retell(IReadOnlyCollection<Handle> people);

    /// <summary>Checks that the file is sound and that keys, identities and places agree; an empty list is a good answer.</summary>
    IReadOnlyList<string> Check();

    /// <summary>Writes a copy of the whole ledger to another place.</summary>
    void Backup(string path);
}

/// <summary>What stands behind one entry: its text, where it was read, what it points at.</summary>
/// <param name="Post">The post it is on (an interaction) or its own reference (a post).</param>
/// <param name="Conversation">The network's id of its conversation.</param>
/// <param name="Detail">Type of reaction, skill, option; null when none.</param>
public sealed record EntryDetail(
    long Import,
    string File,
    long Line,
    string Text,
    PostRef Post,
    long Comment,
    string? Conversation,
    string? Detail
);

/// <summary>A staging area: rows are written to it as they are read, and nowhere else.</summary>
public interface IStaging : IDisposable
{
    /// <summary>What the import must know of the ledger: identities, keys and numbers already given. Loaded when first asked for: an archive that was read before needs none of it.</summary>
    LedgerIndex Index { get; }

    /// <summary>The records that earlier archives had. Loaded when first asked for, on whatever thread asks.</summary>
    KnownRecords Records { get; }

    /// <summary>True when it holds on to the batches written to it; otherwise they are filled again.</summary>
    bool KeepsBatches => false;

    void Write(RowBatch batch);
}

/// <summary>The owner as an import found them: handles by number, and a name.</summary>
public sealed record OwnerRow(IReadOnlyList<int> Handles, string? Name);

/// <summary>What a ledger says of itself without being read.</summary>
/// <param name="Key">16 secret bytes from which this ledger's digests are made.</param>
/// <param name="FactsVersion">Raised by every append, withdrawal and purge.</param>
/// <param name="JudgementVersion">Raised by every decision.</param>
public sealed record LedgerHead(
    string Name,
    ReadOnlyMemory<byte> Key,
    IReadOnlyList<Handle> Owner,
    string? OwnerName,
    long FactsVersion,
    long JudgementVersion
);
