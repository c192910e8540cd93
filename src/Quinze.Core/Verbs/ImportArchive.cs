using NodaTime;
using Quinze.Importing;
using Quinze.Storing;

namespace Quinze.Verbs;

/// <summary>What became of one path.</summary>
public enum ImportStatus
{
    /// <summary>Read, and what was new is in the ledger.</summary>
    Imported,

    /// <summary>The same bytes had been read by the same reader before: nothing was done.</summary>
    Unchanged,

    /// <summary>Could not be read; the ledger is as before.</summary>
    Failed,

    /// <summary>No source knows it.</summary>
    NotRecognised,

    /// <summary>Read and shown, not written (<c>--dry-run</c>).</summary>
    Preview,
}

/// <summary>The report of one import: what it was, what became of every file, what it added and withdrew.</summary>
public sealed record ImportReport(long? Id, string? Source, string Path, ImportStatus Status, Problem? Problem, string? Advice)
{
    public IReadOnlyList<FileRow> Files { get; init; } = [];
    public Added Added { get; init; }
    public Added Withdrawn { get; init; }
    public OwnerFound? Owner { get; init; }

    /// <summary>The version of the reader that had read the same files before, when a newer one has read them again; null otherwise.</summary>
    public int? ReadBefore { get; init; }

    /// <summary>The version of the reader that read them now.</summary>
    public int Reader { get; init; }

    /// <summary>The table that nobody knows, for the user to say what its columns mean; null when that is not the question.</summary>
    public TableProposal? Proposal { get; init; }
}

/// <summary>How to import.</summary>
/// <param name="DryRun">Read and report, write nothing.</param>
/// <param name="Owner">The owner as the user says; outranks what the files say.</param>
/// <param name="Anyway">Import although the archive seems to be another person's.</param>
/// <param name="WithBodies">Read the texts of mail too: plain text only, without quoted mail and signatures.</param>
public sealed record ImportOptions(bool DryRun = false, Handle? Owner = null, bool Anyway = false, bool WithBodies = false)
{
    /// <summary>What the columns of the table mean, in the user's words; remembered by its header. Null when nothing was said.</summary>
    public IReadOnlyDictionary<string, string>? Columns { get; init; }

    /// <summary>Whose texts these are; null when nothing was said.</summary>
    public Writings? Writings { get; init; }

    /// <summary>For an audit of files that somebody hands over: messages, mail and connections are not read.</summary>
    public bool AuditOnly { get; init; }
}

/// <summary>How far an import is: the file being read, and bytes of all.</summary>
public readonly record struct ImportProgress(string File, int FileNumber, int Files, long Readings);

/// <summary>
/// Reads one archive into a ledger: recognise → read and stage → check the owner → one short commit.
/// Three threads share the work (<see cref="StagingLine"/>); a cancelled or failed import leaves the ledger as it was.
/// </summary>
public sealed class ImportArchive(IReadOnlyList<ISource> sources, IClock clock, Func<ReadOnlyMemory<byte>, int> countWords)
{
    public Task<ImportReport> RunAsync(
        IArchive archive,
        ILedgerStore store,
        ImportOptions options,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellation
    ) => Task.Run(() => Run(archive, store, options, progress, cancellation), cancellation);

    /// <summary>The same on the caller's thread, for a command that has nothing else to do meanwhile.</summary>
    public ImportReport Run(
        IArchive archive,
        ILedgerStore store,
        ImportOptions options,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellation
    )
    {
        var tables = new TableColumns(sources, ColumnMap.In(store.Judgements()), options.Columns);
        var mapped = tables.Find(archive);
        if (mapped.Problem is { } wrong)
        {
            return new ImportReport(null, null, archive.Name, ImportStatus.Failed, wrong, null) { Proposal = mapped.Proposal };
        }
        var (source, recognition) = mapped.Source is { } tableSource ? (tableSource, TableColumns.Known) : Recognise(archive);
        if (source is null)
        {
            var table = tables.Propose(archive);
            var unknown = table is null ? NotRecognised(archive, recognition) : TableColumns.Unknown(archive, table);
            return new ImportReport(null, null, archive.Name, ImportStatus.NotRecognised, unknown, null) { Proposal = table };
        }
        try
        {
            var instead = ReadOtherwise(source, archive, store, options, mapped);
            using var staging = store.Stage(instead);
            return Read(source, recognition, archive, store, staging, instead, options, mapped, progress, cancellation);
        }
        catch (ProblemException problem)
        {
            return new ImportReport(null, source.Card.Name, archive.Name, ImportStatus.Failed, problem.Problem, recognition.Advice);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            var problem = new Problem(
                "archive-broken",
                "The archive broke while it was read: " + broken.GetType().Name,
                archive.Name,
                "A whole, readable archive was expected.",
                "Download it again, or unpack it and give the folder."
            );
            return new ImportReport(null, source.Card.Name, archive.Name, ImportStatus.Failed, problem, recognition.Advice);
        }
    }

    /// <summary>The import of the very same bytes that was read another way than the user now wants: the new one replaces it in the same commit.</summary>
    private static long? ReadOtherwise(ISource source, IArchive archive, ILedgerStore store, ImportOptions options, MappedTable mapped)
    {
        var choices = source.Choices;
        var (bodies, whose) = (
            options.WithBodies && choices.HasFlag(Choices.Bodies),
            options.Writings is not null && choices.HasFlag(Choices.Writings)
        );
        if (options.DryRun || (mapped.ToRemember is null && !bodies && !whose))
        {
            return null;
        }
        var fingerprints = archive.Files.Select(f => f.Trouble is null ? archive.Fingerprint(f) : "").ToArray();
        return
            Earlier.Find(store.Imports(), source.Card, archive, fingerprints).Same is { } same
            && (
                mapped.ToRemember is not null
                || (bodies && !ReadHow.WithBodies(same.Because))
                || (whose && ReadHow.Whose(same.Because) != options.Writings)
            )
            ? same.Id
            : null;
    }

    private (ISource? Source, Recognition Recognition) Recognise(IArchive archive)
    {
        var near = new List<string>();
        foreach (var source in sources)
        {
            var recognition = source.Recognise(archive);
            if (recognition.IsOurs)
            {
                return (source, recognition);
            }
            if (recognition.IsNear)
            {
                near.Add($"; {source.Card.Name}: {recognition.Because}");
            }
        }
        return (null, Recognition.No(string.Concat(near)));
    }

    // Why each of two dozen sources declined would be a wall: what is in it is said, and whose it nearly is.
    private static Problem NotRecognised(IArchive archive, Recognition recognition)
    {
        const int Named = 3;
        if (archive.Files is [{ Trouble: { } trouble }, ..] && archive.Files.All(f => f.Trouble is not null))
        {
            return new Problem(
                "file-trouble",
                $"No file of it can be read: {trouble}",
                archive.Name,
                "Expected an archive as a network made it.",
                "Download it again."
            );
        }
        var names = archive.Files.Take(Named).Select(f => f.Name).ToList();
        var more = archive.Files.Count > Named ? $", … ({archive.Files.Count})" : "";
        return new Problem(
            "not-recognised",
            $"No source knows this, which holds: {string.Join(", ", names)}{more}{recognition.Because}",
            archive.Name,
            "An export of a network was expected.",
            "See docs/sources for what can be read and how to ask for it."
        );
    }

    private ImportReport Read(
        ISource source,
        Recognition recognition,
        IArchive archive,
        ILedgerStore store,
        IStaging staging,
        long? instead,
        ImportOptions options,
        MappedTable mapped,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellation
    )
    {
        // What an audit left aside is not known: read without it later, the same bytes are read again.
        var mark = options.AuditOnly ? "audit:" : "";
        var fingerprints = archive.Files.Select(f => f.Trouble is null ? mark + archive.Fingerprint(f) : "").ToArray();
        var earlier = Earlier.Find(store.Imports(), source.Card, archive, fingerprints);
        if (earlier.Same is { } same && same.Id != instead && !options.DryRun)
        {
            return new ImportReport(same.Id, source.Card.Name, archive.Name, ImportStatus.Unchanged, null, recognition.Advice)
            {
                Files = same.Files,
            };
        }
        var reading = new ReadingOptions(options.Owner)
        {
            Known = earlier.KnownFiles.Keys.ToHashSet(),
            KnownOwner = earlier.Owner,
            Today = clock.GetCurrentInstant().InUtc().Date,
            WithBodies = options.WithBodies,
            Columns = mapped.Maps,
            Writings = options.Writings ?? Writings.Theirs,
            AuditOnly = options.AuditOnly,
            // Files that somebody hands over for an audit are read in full, and leave no marks behind.
            Records = options.AuditOnly ? null : staging.Records.Of(source.Card),
        };
        using var line = new StagingLine(archive.Files, staging, countWords, progress, cancellation);
        var staged = line.Run(stop => Read(source, archive, reading, stop), reading.Spent, earlier.KnownFiles, fingerprints);
        var report = new ImportReport(null, source.Card.Name, archive.Name, ImportStatus.Preview, null, recognition.Advice)
        {
            Files = staged.Files,
            Added = staged.Added,
            Owner = staged.Found,
        };
        if (OwnerCheck.Ask(staging.Index.Head, staged, archive.Name) is { } question && !options.Anyway)
        {
            return report with { Status = ImportStatus.Failed, Problem = question, Added = default };
        }
        if (options.DryRun)
        {
            return report;
        }
        cancellation.ThrowIfCancellationRequested();
        var row = new ImportRow(
            staging.Index.NextImport,
            source.Card.Name,
            source.Card.ReaderVersion,
            archive.Name,
            clock.GetCurrentInstant(),
            staged.Found?.ArchiveDay,
            staged.Found?.Name,
            ReadHow.Note(recognition.Because, source.Choices, options)
        )
        {
            Files = staged.Files,
            Added = staged.Added,
        };
        IReadOnlyList<Judgement> judged = mapped.ToRemember is { } map ? [.. staged.Judged, map.Remembered(row.ImportedAt)] : staged.Judged;
        var (import, withdrawn) = store.Append(staging, row, staged.Owner, earlier.Replaces?.Id ?? instead, judged);
        KeepRetention(store);
        return report with
        {
            Id = import.Id,
            Status = ImportStatus.Imported,
            Withdrawn = withdrawn,
            ReadBefore = earlier.Replaces?.ReaderVersion,
            Reader = source.Card.ReaderVersion,
        };
    }

    private static IEnumerable<Reading> Read(ISource source, IArchive archive, ReadingOptions options, CancellationToken stop) =>
        options.AuditOnly ? AuditGuard.Public(source.Read(archive, options, stop)) : source.Read(archive, options, stop);

    /// <summary>What came in and is older than the user wants to keep goes at once.</summary>
    private void KeepRetention(ILedgerStore store)
    {
        var retention = Views.JudgementsInForce.RetentionIn(store.Judgements());
        if (retention?.Before(clock.GetCurrentInstant().InUtc().Date) is { } before)
        {
            store.Purge(before);
        }
    }
}
