using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Findings.Json;
using Quinze.Importing;
using Quinze.Tests.Analyses;
using Quinze.Tests.Support;
using Quinze.Views;

namespace Quinze.Tests.Findings;

public sealed class SchemaTests
{
    private static readonly LocalDate First = new(2024, 1, 1);

    public static TheoryData<string, Type> Results =>
        new()
        {
            { "audit", typeof(AuditResults) },
            { "borrowed", typeof(BorrowedResults) },
            { "cases", typeof(CasesResults) },
            { "circles", typeof(CirclesResults) },
            { "desk", typeof(DeskResults) },
            { "critics", typeof(CriticsResults) },
            { "exchanges", typeof(ExchangesResults) },
            { "feed", typeof(FeedResults) },
            { "fifteen", typeof(FifteenResults) },
            { "headline", typeof(HeadlineResults) },
            { "fit", typeof(FitResults) },
            { "machine-share", typeof(MachineShareResults) },
            { "novelty", typeof(NoveltyResults) },
            { "participation", typeof(ParticipationResults) },
            { "arrivals", typeof(ArrivalsResults) },
            { "age", typeof(AgeResults) },
            { "growth", typeof(GrowthResults) },
            { "outcomes", typeof(OutcomesResults) },
            { "outliers", typeof(OutliersResults) },
            { "promises", typeof(PromisesResults) },
            { "partners", typeof(PartnersResults) },
            { "programme", typeof(ProgrammeResults) },
            { "quiet", typeof(QuietResults) },
            { "reach-outcomes", typeof(ReachOutcomesResults) },
            { "genres", typeof(GenresResults) },
            { "messages", typeof(MessagesResults) },
            { "precepts", typeof(PreceptsResults) },
            { "questions", typeof(QuestionsResults) },
            { "quotes", typeof(QuotesResults) },
            { "repeats", typeof(RepeatsResults) },
            { "tempo", typeof(TempoResults) },
            { "topics", typeof(TopicsResults) },
            { "visits", typeof(VisitsResults) },
            { "wishes", typeof(WishesResults) },
            { "words-went", typeof(WordsWentResults) },
        };

    private static readonly Dictionary<string, IAnalysis> ByName = AllAnalyses
        .List.Concat([new Audit(), new Tempo(), new Repeats()])
        .DistinctBy(a => a.Name)
        .ToDictionary(a => a.Name);

    public static TheoryData<string> Names => [.. ByName.Keys];

    /// <summary>Two years with posts, a challenge, a rest, repeats, comments and messages both ways: every part of every result is there.</summary>
    private static LedgerView Made()
    {
        var ledger = LedgerOf.Linkedin();
        foreach (var kind in new[] { "post", "comment", "reaction", "message" })
        {
            ledger.Covers(kind, First, First.PlusDays(727));
        }
        for (var week = 0; week < 104; week++)
        {
            var day = First.PlusWeeks(week);
            for (
                var d = 0;
                d
                    < (
                        week is >= 20 and < 30 ? 7
                        : week is >= 60 and < 68 ? 0
                        : 2
                    );
                d++
            )
            {
                ledger.Post(
                    day.PlusDays(d),
                    $"What a year in the workshop taught us about wood, glue and the patience of customers, part {week}"
                );
            }
            ledger.Message(sent: true, "anna", day).Message(sent: false, "anna", day.PlusDays(1));
            ledger.Act(InteractionKind.Comment, true, "anna", day, "well").Act(InteractionKind.Comment, false, "bruno", day, "yes");
        }
        for (var week = 0; week < 80; week += 2)
        {
            ledger.Message(sent: true, "clara", First.PlusWeeks(week)).Message(sent: false, "clara", First.PlusWeeks(week).PlusDays(2));
            ledger.Act(InteractionKind.Meeting, true, "anna", First.PlusWeeks(week + 1));
        }
        ledger.Message(true, "dora", First.PlusDays(700), "Je t'envoie le plan demain.");
        ledger.Message(
            false,
            "emil",
            First.PlusDays(720),
            "Which glue do you use for oak? We have moved to a new house with a large workshop."
        );
        ledger.Message(false, "anna", First.PlusDays(722), "We have moved to a new house with a large workshop.");
        ledger.Covers("meeting", First, First.PlusDays(727));
        for (var number = 1; number <= 6; number++)
        {
            ledger
                .Judged(JudgementKind.Case, ["2025-03-01", "linkedin:/in/anna"], "Glue for oak")
                .Judged(JudgementKind.Step, [Case.IdOf((2 * number) - 1), "solution", $"2025-03-1{number}"], "oak it is");
        }
        var shown = new PostRef(PostRefKind.Share, 7_300_000_000_000_000_000);
        ledger.Post(First.PlusDays(700), "Shown and acted on", reference: shown);
        ledger.Act(InteractionKind.Reaction, false, "dora", First.PlusDays(701), post: shown);
        ledger.GroupMessage(["dora", "emil"], First.PlusDays(702));
        ledger.Add(new PersonFact(new Place(0, 90_001), ledger.Who("dora"), PersonFact.Position, "DAF", First.PlusDays(600)));
        foreach (var (band, share) in new[] { ("25-34", 0.4), ("35-64", 0.5), ("65+", 0.1) })
        {
            ledger.Add(
                new ObservationEntry(new Place(0, 90_100 + (long)(share * 10)))
                {
                    Network = "linkedin",
                    Metric = "audienceShare",
                    Dimension = $"age={band}",
                    Value = share,
                    From = First.PlusDays(700),
                    To = First.PlusDays(700),
                }
            );
        }
        ledger
            .Judged(JudgementKind.Target, ["hr"], "role: hr")
            .Judged(JudgementKind.Target, ["finance"], "role: finance and seniority: director+");
        ledger.With(Quinze.World.Harvest.Reap(new Quinze.World.HarvestPlan(3) { End = First.PlusDays(727), Posts = 60 }));
        ledger.Add(new PersonFact(new Place(0, 1), LedgerOf.Me, PersonFact.Headline, "Coach de dirigeants", First));
        for (var i = 0; i < 24; i++)
        {
            ledger.Add(
                FeedPosts.Of($"author-{i % 5}", First.PlusDays(i), $"We are hiring a joiner in Leeds, apply with your CV, offer {i}.", i)
            );
        }
        ledger.Add(new PersonFact(new Place(0, 1), LedgerOf.Me, PersonFact.Headline, "Coach de dirigeants", First));
        ledger.Judged(JudgementKind.Partner, ["glue", "paid", "2025-01-01", "", "linkedin:/in/anna"]);
        var hundred = Enumerable.Range(1, 100).ToList();
        ledger.With(
            PostOrigin.HumanReference,
            hundred.Select(i =>
                $"What the workshop said of oak and glue in the winter before the fair, and that they had been right, page {i}"
            )
        );
        ledger.With(
            PostOrigin.MachineReference,
            hundred.Select(i =>
                $"It is essential to leverage the synergies that this journey of innovation will unlock for all of you, step {i}"
            )
        );
        return ledger.Named("anna", "Anna Alt").Judged(JudgementKind.Fifteen, ["Anna Alt", "Nobody Known"]).View();
    }

    private static JsonElement Json(Finding finding) => JsonDocument.Parse(FindingJson.ToText(finding)).RootElement;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_finding_keeps_to_the_schemas(string analysis)
    {
        var finding = ByName[analysis].Run(Made(), new AnalysisRequest(PeriodWish.All));

        Assert.Equal(FindingStatus.Found, finding.Status);
        Assert.Empty(JsonSchemas.Faults("finding.schema.json", Json(finding)));
        Assert.Empty(JsonSchemas.Faults($"{analysis}.schema.json", Json(finding).GetProperty("results")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_finding_on_an_empty_ledger_keeps_to_the_schema(string analysis)
    {
        var finding = ByName[analysis].Run(LedgerOf.Linkedin().View(), new AnalysisRequest());

        Assert.Empty(JsonSchemas.Faults("finding.schema.json", Json(finding)));
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void A_schema_has_every_property_that_is_written_and_no_other(string analysis, Type type) =>
        Assert.Empty(Differences($"{analysis}.schema.json", JsonSchemas.Schema($"{analysis}.schema.json"), FindingJson.ShapeOf(type), "$"));

    [Fact]
    public void Every_schema_says_its_dialect_and_its_name()
    {
        var files = Directory.GetFiles(JsonSchemas.Folder, "*.json").Select(f => Path.GetFileName(f)!).ToList();

        Assert.NotEmpty(files);
        Assert.Equal(47, files.Count);
        Assert.All(files, f => Assert.Equal(f, JsonSchemas.Schema(f).GetProperty("$id").GetString()));
        Assert.All(
            files,
            f => Assert.Equal("https://json-schema.org/draft/2020-12/schema", JsonSchemas.Schema(f).GetProperty("$schema").GetString())
        );
    }

    [Theory]
    [InlineData("error", """{"error":{"id":"a","found":"b","where":"c","expected":"d","try":"e"}}""", 0)]
    [InlineData("error", """{"error":{"id":"a","found":"b","where":"c","expected":"d"}}""", 1)]
    [InlineData("error", """{"error":{"id":7,"found":"b","where":"c","expected":"d","try":"e","text":"f"}}""", 2)]
    [InlineData("audit-command", """{"ledger":"a.quinze","imports":[{}],"findings":[]}""", 8)]
    [InlineData(
        "ledger-info",
        """{"people":1,"hiddenProfiles":0,"posts":{"post":2.5},"interactions":{"vote":{"sent":1,"received":0,"mutual":0}},"observations":{},"outcomes":0,"judgements":0,"imports":[]}""",
        1
    )]
    [InlineData(
        "import",
        """{"ledger":"a","imports":[{"id":1,"source":"linkedin-archive","path":"a.zip","status":"lost","reason":null,"files":[{"name":"Shares.csv","status":"read","reason":null,"rows":2,"entries":1,"unreadCount":1,"unread":[{"line":2,"reason":"no date"}]}],"added":{"people":0,"posts":1,"interactions":0,"observations":0,"outcomes":0},"withdrawn":{"people":0,"posts":0,"interactions":0,"observations":0,"outcomes":0}}]}""",
        1
    )]
    public void The_check_finds_as_many_faults_as_there_are(string schema, string document, int faults) =>
        Assert.Equal(faults, JsonSchemas.Faults($"{schema}.schema.json", JsonDocument.Parse(document).RootElement).Count);

    /// <summary>Walks what is written for a type and its schema side by side.</summary>
    private static IEnumerable<string> Differences(string file, JsonElement schema, JsonTypeInfo written, string path)
    {
        (file, schema) = JsonSchemas.Resolve(file, schema);
        if (schema.TryGetProperty("anyOf", out var either))
        {
            (file, schema) = JsonSchemas.Resolve(file, either[0]);
        }
        if (written.Kind == JsonTypeInfoKind.Enumerable)
        {
            return schema.TryGetProperty("items", out var items)
                ? Differences(file, items, written.Options.GetTypeInfo(written.ElementType!), path + "[]")
                : [$"{path}: written as a list"];
        }
        if (written.Kind != JsonTypeInfoKind.Object)
        {
            return [];
        }
        if (!schema.TryGetProperty("properties", out var properties))
        {
            return [$"{path}: written as an object"];
        }
        var names = properties.EnumerateObject().Select(p => p.Name).ToHashSet();
        var said = written.Properties.ToDictionary(p => p.Name);
        return
        [
            .. said.Keys.Except(names).Select(n => $"{path}.{n} is written and not in {file}"),
            .. names.Except(said.Keys).Select(n => $"{path}.{n} is in {file} and not written"),
            .. names
                .Intersect(said.Keys)
                .SelectMany(n =>
                    Differences(file, properties.GetProperty(n), written.Options.GetTypeInfo(said[n].PropertyType), $"{path}.{n}")
                ),
        ];
    }
}
