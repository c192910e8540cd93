using NodaTime;
using Quinze.Importing;
using Quinze.Storing;

namespace Quinze.Tests.Sources.Native;

/// <summary>Fills a ledger with anything that the contract allows, by a seed: odd names, odd texts, every precision, several addressees, decisions about items.</summary>
internal static class Invented
{
    private static readonly string[] Texts =
    [
        "",
        "plain",
        "=SUM(A1)",
        "'apostrophe",
        "-minus; semicolon, comma",
        "two\nlines",
        "tab\tand \"quotes\"",
        "été 🐝 \\ back;slash",
        "  spaces  ",
        "+33",
        "@anna",
    ];

    private static void Write(RowBatch batch, IStaging staging)
    {
        batch.CountWords(_ => 1);
        staging.Write(batch);
    }

    public static void Fill(ILedgerStore store, int seed)
    {
        var random = new Random(seed);
        using var staging = store.Stage();
        var stager = new Stager(staging.Index, [new ArchiveFile(0, "made.csv", 0)], batch => Write(batch, staging));
        var line = 0L;
        var conversation = new Conversation("linkedin", "2-conv;1");
        foreach (var _ in Enumerable.Range(0, 60))
        {
            stager.Accept(Any(random, new Place(0, ++line), conversation));
        }
        stager.Accept(
            new Covered(0, new CoverageSpan("linkedin-archive", "message", new LocalDate(2020, 1, 1), new LocalDate(2025, 1, 1), true))
        );
        stager.Accept(new Covered(0, new CoverageSpan("linkedin-archive", "vote", null, null, false)));
        stager.Accept(
            new OwnerFound([new Handle("linkedin", "/in/me-9x41"), new Handle("bluesky", "did:plc:me")], "Me Myself", "made", null)
        );
        stager.Accept(new FileRead(0, line));
        var staged = stager.Finish(new Dictionary<int, FileRow>(), [$"made:{seed}"]);
        var import = new ImportRow(staging.Index.NextImport, "made", 1, "made", Instant.FromUnixTimeSeconds(0), null, "Me Myself", "made")
        {
            Files = staged.Files,
            Added = staged.Added,
        };
        store.Append(staging, import, staged.Owner, null, staged.Judged);
        Decide(store, random);
    }

    private static void Decide(ILedgerStore store, Random random)
    {
        var at = Instant.FromUnixTimeSeconds(1_750_000_000);
        store.Judge(JudgementKind.Fifteen, ["Anna Kern", "Bob; the other"], null, at);
        store.Judge(JudgementKind.Same, ["linkedin:/in/a", "mail:a@example.org"], null, at);
        store.Judge(JudgementKind.Undo, ["2"], null, at.Plus(Duration.FromSeconds(5)));
        var items = store.Retell().Where(t => t.Entry is PostEntry or InteractionEntry).ToList();
        foreach (var item in items.Take(random.Next(1, 4)))
        {
            var kind = item.Entry is PostEntry ? "post" : "interaction";
            store.Judge(JudgementKind.Note, [$"{kind}-{item.Id}"], Text(random), at);
        }
    }

    private static Reading Any(Random random, Place place, Conversation conversation) =>
        random.Next(8) switch
        {
            0 => new Seen(place, Who(random), "Name " + random.Next(9)),
            1 => new PersonFact(
                place,
                Who(random),
                PersonFact.Note,
                "x" + Text(random),
                random.Next(2) == 0 ? null : new LocalDate(2024, 1, 1)
            ),
            2 => new OnePerson(place, Who(random), Who(random), "one; card"),
            3 => Post(random, place),
            4 => Observation(random, place),
            5 => Outcome(random, place),
            _ => Interaction(random, place, conversation),
        };

    private static PostEntry Post(Random random, Place place) =>
        new(place)
        {
            Network = "linkedin",
            Kind = (PostKind)random.Next(7),
            Ref = Ref(random),
            At = At(random),
            Author = random.Next(3) == 0 ? Who(random) : Handle.Owner,
            Text = Utf8Text.From(Text(random)),
            Visibility = random.Next(2) == 0 ? null : "PUBLIC",
            About = Ref(random),
            Link = random.Next(2) == 0 ? null : "https://example.org/?a=1;b=2",
            Title = random.Next(2) == 0 ? null : "=title",
            Origin = (PostOrigin)random.Next(4),
        };

    private static ObservationEntry Observation(Random random, Place place) =>
        new(place)
        {
            Network = "linkedin",
            Post = Ref(random),
            Account = random.Next(2) == 0 ? null : new Handle("linkedin", "org:atelier", HandleKind.Organisation),
            Metric = "impressions",
            Dimension = random.Next(2) == 0 ? null : "industry=Bees, honey",
            Value = random.Next(3) == 0 ? 0.1 + 0.2 : random.Next(-5, 5000),
            Bound = (Bound)random.Next(3),
            From = new LocalDate(2024, 3, 1),
            To = new LocalDate(2024, 3, 1 + random.Next(30)),
            SeenAt = At(random),
        };

    private static OutcomeEntry Outcome(Random random, Place place) =>
        new(place)
        {
            Kind = "client",
            At = At(random),
            Closed = At(random),
            People = Audience.Of([.. Enumerable.Range(0, random.Next(3)).Select(_ => Who(random)).Distinct()]),
            Posts = random.Next(2) == 0 ? [] : [new PostRef(PostRefKind.Share, 12), PostRef.At("https://example.org/p?x=1;2")],
            Reference = random.Next(2) == 0 ? null : $"crm:{random.Next(5)}",
            Stage = random.Next(2) == 0 ? null : "won",
            Amount = random.Next(2) == 0 ? null : 1200.50m,
            Currency = "EUR",
            Said = random.Next(2) == 0 ? null : "from a post\nof yours",
            Title = $"title {random.Next(1000)}",
        };

    private static InteractionEntry Interaction(Random random, Place place, Conversation conversation) =>
        new(place)
        {
            Network = "linkedin",
            Kind = (InteractionKind)random.Next(17),
            At = At(random),
            From = random.Next(4) == 0 ? null : Who(random),
            To = Audience.Of([.. Enumerable.Range(0, random.Next(4)).Select(_ => Who(random)).Distinct()]),
            Post = Ref(random),
            Comment = random.Next(2) == 0 ? 0 : random.NextInt64(),
            Conversation = random.Next(2) == 0 ? null : conversation,
            Detail = random.Next(2) == 0 ? null : "LIKE",
            Text = Utf8Text.From(Text(random)),
            Marks = (Marks)random.Next(32),
        };

    private static Handle Who(Random random) =>
        random.Next(5) switch
        {
            0 => Handle.Owner,
            1 => new Handle("linkedin", "name:anaïs kermarrec#2021-01-02", HandleKind.NameOnly),
            2 => new Handle("mail", $"a;b{random.Next(4)}@example.org"),
            3 => new Handle("bluesky", $"did:plc:{random.Next(4)}"),
            _ => new Handle("linkedin", $"/in/p{random.Next(6)}"),
        };

    private static PostRef Ref(Random random) =>
        random.Next(6) switch
        {
            0 => PostRef.None,
            1 => PostRef.At($"at://did:plc:x/app.bsky.feed.post/{random.Next(9)}"),
            var kind => new PostRef((PostRefKind)(kind - 1), random.NextInt64(1L << 62)),
        };

    private static Moment? At(Random random) =>
        random.Next(7) switch
        {
            0 => null,
            1 => new Moment(Instant.FromUtc(2021, 1, 1, 0, 0), Precision.Year, false),
            2 => new Moment(Instant.FromUtc(2021, 5, 1, 0, 0), Precision.Month, false),
            3 => Moment.OnDay(new LocalDate(2022, 2, 1 + random.Next(27))),
            4 => new Moment(Instant.FromUtc(2023, 2, 3, 4, random.Next(60)), Precision.Minute, random.Next(2) == 0),
            5 => new Moment(Instant.FromUtc(2023, 2, 3, 4, 5, random.Next(60)), Precision.Millisecond, true),
            _ => new Moment(Instant.FromUtc(2024, 2, 3, 4, 5, random.Next(60)), Precision.Second, random.Next(2) == 0),
        };

    private static string Text(Random random) => Texts[random.Next(Texts.Length)];
}
