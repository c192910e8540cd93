using NodaTime;
using Quinze.Importing;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Tests.Support;

/// <summary>
/// Makes a ledger from entries in a few words, for tests of analyses:
/// <c>LedgerOf.Linkedin().Covers("message", from, to).Message(sent: true, "anna", day, "text").View()</c>.
/// </summary>
public sealed class LedgerOf(string network)
{
    private readonly List<Reading> readings = [];
    private readonly Dictionary<string, Conversation> conversations = [];
    private readonly InMemoryLedger store = new();
    private long line = 1;

    public static Handle Me { get; } = new("linkedin", "/in/me-9x41");

    public static LedgerOf Linkedin() => new("linkedin");

    public Handle Who(string slug) => new(network, "/in/" + slug);

    public LedgerOf Covers(string kind, LocalDate from, LocalDate to, bool complete = true) =>
        Add(new Covered(0, new CoverageSpan("linkedin-archive", kind, from, to, complete)));

    public LedgerOf Named(string slug, string name) => Add(new Seen(Next(), Who(slug), name));

    /// <summary>A message with one person at noon of a day (or at an exact instant), in the conversation with that person.</summary>
    public LedgerOf Message(bool sent, string slug, LocalDate day, string text = "hello", string? conversation = null) =>
        Message(sent, slug, day.At(new LocalTime(12, 0)).InUtc().ToInstant().Plus(Duration.FromSeconds(line)), text, conversation);

    public LedgerOf Message(
        bool sent,
        string slug,
        Instant at,
        string text = "hello",
        string? conversation = null,
        Marks marks = Marks.None
    ) =>
        Add(
            new InteractionEntry(Next())
            {
                Network = network,
                Kind = InteractionKind.Message,
                At = Moment.At(at),
                From = sent ? Me : Who(slug),
                To = Audience.One(sent ? Who(slug) : Me),
                Conversation = In(conversation ?? slug),
                Text = Utf8Text.From(text),
                Marks = marks,
            }
        );

    /// <summary>A message of the owner's to several.</summary>
    public LedgerOf GroupMessage(IReadOnlyList<string> slugs, LocalDate day, string text = "hello all", string conversation = "group") =>
        Add(
            new InteractionEntry(Next())
            {
                Network = network,
                Kind = InteractionKind.Message,
                At = Moment.At(day.At(new LocalTime(9, 0)).InUtc().ToInstant().Plus(Duration.FromSeconds(line))),
                From = Me,
                To = Audience.Of([.. slugs.Select(Who)]),
                Conversation = In(conversation),
                Text = Utf8Text.From(text),
            }
        );

    /// <summary>Any other act of the owner's (<paramref name="sent"/>) or of the other.</summary>
    public LedgerOf Act(
        InteractionKind kind,
        bool sent,
        string? slug,
        LocalDate day,
        string? text = null,
        PostRef post = default,
        string? detail = null
    ) =>
        Add(
            new InteractionEntry(Next())
            {
                Network = network,
                Kind = kind,
                At =
                    kind == InteractionKind.Connection
                        ? Moment.OnDay(day)
                        : Moment.At(day.At(new LocalTime(15, 0)).InUtc().ToInstant().Plus(Duration.FromSeconds(line))),
                From =
                    sent ? Handle.Owner
                    : slug is null ? null
                    : Who(slug),
                To =
                    slug is null ? Audience.Nobody
                    : sent ? Audience.One(Who(slug))
                    : Audience.One(Handle.Owner),
                Post = post,
                Detail = detail,
                Text = Utf8Text.From(text),
            }
        );

    public LedgerOf Post(LocalDate day, string text, PostKind kind = PostKind.Post, PostRef? reference = null) =>
        Add(
            new PostEntry(Next())
            {
                Network = network,
                Kind = kind,
                Ref = reference ?? new PostRef(PostRefKind.Share, 7_000_000_000_000_000_000 + line),
                At = Moment.At(day.At(new LocalTime(8, 0)).InUtc().ToInstant().Plus(Duration.FromSeconds(line))),
                Author = Handle.Owner,
                Text = Utf8Text.From(text),
            }
        );

    public LedgerOf Add(Reading reading)
    {
        readings.Add(reading);
        return this;
    }

    public LedgerOf Judged(JudgementKind kind, IReadOnlyList<string> about, string? says = null)
    {
        store.Judge(kind, about, says, Instant.FromUnixTimeSeconds(0));
        return this;
    }

    /// <summary>How many decisions were taken: the number of the last one.</summary>
    public long Decisions => store.Judgements().Count;

    /// <summary>Imports everything said so far and opens the view.</summary>
    public LedgerView View()
    {
        Store();
        return Open(store);
    }

    public InMemoryLedger Store()
    {
        using var staging = store.Stage();
        var stager = new Stager(staging.Index, [new ArchiveFile(0, "made.csv", 0)], batch => Write(batch, staging));
        readings.ForEach(stager.Accept);
        stager.Accept(new OwnerFound([Me], "Me Myself", "made so", null));
        stager.Accept(new FileRead(0, line));
        var staged = stager.Finish(new Dictionary<int, FileRow>(), [$"made:{line}"]);
        var import = new ImportRow(
            staging.Index.NextImport,
            "linkedin-archive",
            1,
            "made",
            Instant.FromUnixTimeSeconds(0),
            null,
            "Me Myself",
            "made so"
        )
        {
            Files = staged.Files,
            Added = staged.Added,
        };
        store.Append(staging, import, staged.Owner, null, staged.Judged);
        readings.Clear();
        return store;
    }

    public static LedgerView Open(ILedgerStore store)
    {
        var facts = store.Read();
        return new LedgerView(
            facts,
            Overlay.Build(facts, store.Judgements()),
            store.Head.OwnerName,
            ids => store.Details(ids).ToDictionary(d => d.Key, d => d.Value.Text)
        );
    }

    private Place Next() => new(0, ++line);

    private Conversation In(string id) =>
        conversations.TryGetValue(id, out var known) ? known : conversations[id] = new Conversation(network, id);

    private static void Write(RowBatch batch, IStaging staging)
    {
        batch.CountWords(WordsOf);
        staging.Write(batch);
    }

    private static int WordsOf(ReadOnlyMemory<byte> text) =>
        System.Text.Encoding.UTF8.GetString(text.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
