using System.Diagnostics;
using Quinze.Analyses;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Tests.Analyses;

public class LargeLedgerTests
{
    private const int People = 30_000;
    private const int Messages = 150_000;

    /// <summary>Ten years of thirty thousand connections and a hundred and fifty thousand messages, few people writing most of them.</summary>
    private static LedgerView View()
    {
        var random = new Random(15);
        var rows = new LedgerRows { Version = 1, Conversations = People };
        rows.Words.Add("linkedin");
        rows.Handles.Add(new HandleRow(1, Handle.Owner, null));
        for (var i = 0; i < People; i++)
        {
            rows.Handles.Add(new HandleRow(i + 2, new Handle("linkedin", $"/in/p{i}"), null));
            rows.Names.Add(new NameRow(i + 2, $"Given{i % 900} Family{i % 7000}"));
        }
        var end = Letters.End.PlusDays(1).AtMidnight().InUtc().ToInstant().ToUnixTimeSeconds();
        var messages = new RawInteraction[Messages];
        for (var i = 0; i < Messages; i++)
        {
            var person = 2 + (int)(People * Math.Pow(random.NextDouble(), 6));
            var sent = random.Next(2) == 0;
            messages[i] = new RawInteraction
            {
                Id = i + 1,
                At = end - random.Next(1, 3650 * 86_400),
                Actor = sent ? 1 : person,
                Target = sent ? person : 1,
                Conversation = person - 1,
                Words = random.Next(1, 60),
                How = Moment.At(default).How,
            };
        }
        rows.Interactions = messages;
        rows.Coverage.Add(new CoverageSpan("linkedin-archive", "message", Letters.End.PlusDays(-3650), Letters.End, true));
        var facts = FactsBuilder.Build(rows);
        Judgement[] judgements = [new(1, default, JudgementKind.Fifteen, ["Given1 Family1", "Given2 Family2"])];
        return new LedgerView(facts, Overlay.Build(facts, judgements), "Me", _ => new Dictionary<long, string>());
    }

    [Fact]
    public void Ten_busy_years_take_a_moment()
    {
        var view = View();

        foreach (var analysis in AllAnalyses.List.Where(a => a is Circles or Fifteen or Quiet or Exchanges or WordsWent))
        {
            analysis.Run(view, new AnalysisRequest());
            var watch = Stopwatch.StartNew();
            analysis.Run(view, new AnalysisRequest());

            TestContext.Current.TestOutputHelper?.WriteLine($"{analysis.Name} {watch.ElapsedMilliseconds} ms");
            // Measured in bench/; here only that nothing has become quadratic.
            Assert.True(watch.ElapsedMilliseconds < 5000, $"{analysis.Name}: {watch.ElapsedMilliseconds} ms");
        }
    }
}
