using Quinze.Analyses;
using Quinze.Findings.Json;
using Quinze.Storing;
using Quinze.Views;
using Quinze.Web.Ledgers;

namespace Quinze.ServerTests.Web;

/// <summary>What a decision leaves standing is not computed again, and nothing that it changes is left standing.</summary>
public class KeptFindingsTests
{
    [Fact]
    public async Task A_decision_changes_nothing_but_what_the_list_says_reads_it()
    {
        await using var rooms = await OpenRooms.Open();
        using var store = rooms.House.OpenLedger(Path.Combine(rooms.Folder, "default.quinze"));
        var facts = store.Read();
        var before = View(rooms, store, facts);
        var row = facts.Interactions.Id[facts.Interactions.Count - 1];
        var post = rooms.Newest().Id;
        var person = facts.HandleAt(11).ToString();
        var wrong = new List<string>();
        var told = Told(before);
        foreach (
            var (kind, about, says) in new (JudgementKind, string[], string?)[]
            {
                (JudgementKind.Label, [$"post-{post}"], "press"),
                (JudgementKind.Label, [$"interaction-{row}"], "prospecting"),
                (JudgementKind.Case, ["2026-01-05", person], "a problem"),
                (JudgementKind.Question, ["split", $"interaction-{row}", "0"], null),
                (JudgementKind.Snooze, [person], "2027-05-01"),
                (JudgementKind.Done, [$"interaction-{row}"], null),
                (JudgementKind.Pass, [person], null),
                (JudgementKind.Note, [person], "a word"),
            }
        )
        {
            store.Judge(kind, about, says, rooms.House.Clock.GetCurrentInstant());
            var now = Told(View(rooms, store, facts));
            wrong.AddRange(
                now.Where(f => told[f.Key] != f.Value && !KeptFindings.ReadBy[kind].Contains(f.Key)).Select(f => $"{kind} changes {f.Key}")
            );
            told = now;
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Findings_that_a_label_does_not_touch_are_the_very_same_after_it()
    {
        await using var rooms = await OpenRooms.Open();
        using var ledger = new OpenLedger(rooms.House, "default", Path.Combine(rooms.Folder, "default.quinze"), Timeout.InfiniteTimeSpan);
        var analyses = rooms.House.Analyses.ToDictionary(a => a.Name);
        var (circles, genres) = (
            ledger.Now().Findings.Of(analyses["circles"], null),
            ledger.Now().Findings.Of(analyses["genres"], PeriodWish.All)
        );

        ledger.With(s => s.Judge(JudgementKind.Label, [$"post-{rooms.Newest().Id}"], "press", rooms.House.Clock.GetCurrentInstant()));

        Assert.Same(circles, ledger.Now().Findings.Of(analyses["circles"], null));
        Assert.NotSame(genres, ledger.Now().Findings.Of(analyses["genres"], PeriodWish.All));
    }

    private static LedgerView View(OpenRooms rooms, ILedgerStore store, Facts facts) => rooms.House.View(store, facts);

    private static Dictionary<string, string> Told(LedgerView view) =>
        AllAnalyses.List.ToDictionary(a => a.Name, a => FindingJson.ToText(a.Run(view, new AnalysisRequest())));
}
