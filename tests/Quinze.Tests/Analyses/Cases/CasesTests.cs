using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Quinze.Analyses;
using Quinze.Tests.Support;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class CasesTests
{
    private static readonly LocalDate Opened = new(2026, 1, 1);

    [Fact]
    public void Cases_keep_their_steps_in_the_order_of_days()
    {
        var ledger = Ledger().Message(false, "anna", Opened, "Which glue for oak?");
        Open(ledger, "Which glue for oak?", Opened, "linkedin:/in/anna");
        Step(ledger, 1, "solution", 40).Judged(JudgementKind.Step, ["case-1", "first-answer", Iso(3)], "a first try");

        var one = Assert.Single(Run(ledger).List);

        Assert.Equal(("case-1", "Which glue for oak?", "solution", "anna"), (one.Id, one.Title, one.State, one.People.Single().Slug()));
        Assert.Equal([("first-answer", 3, "a first try"), ("solution", 40, null)], one.Steps.Select(s => (s.Step, s.Days, s.Note)));
    }

    [Theory]
    [InlineData("told", "told 3, meeting 8")]
    [InlineData("solution", "solution 3, first-answer 8")]
    [InlineData("dropped", "dropped 3, meeting 8")]
    [InlineData("told", "dropped 3, told 8")]
    [InlineData("opened", "")]
    public void A_case_is_as_far_as_its_furthest_step_whatever_was_dated_last(string state, string steps)
    {
        var ledger = Ledger();
        Open(ledger, "Which glue for oak?", Opened);
        foreach (var step in steps.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split(' ')))
        {
            Step(ledger, 1, step[0], int.Parse(step[1], CultureInfo.InvariantCulture));
        }

        var found = Run(ledger);

        Assert.Equal(state, found.List.Single().State);
        Assert.Equal(state is "told" or "dropped" ? 0 : 1, found.Open);
    }

    [Fact]
    public void An_undone_case_takes_its_steps_along()
    {
        var ledger = Ledger().Message(false, "anna", Opened);
        Open(ledger, "One", Opened);
        Step(ledger, 1, "meeting", 3).Judged(JudgementKind.Undo, ["1"]);
        Open(ledger, "Two", Opened);

        var one = Assert.Single(Run(ledger).List);

        Assert.Equal(("Two", 0), (one.Title, one.Steps.Count));
    }

    [Fact]
    public void A_young_case_waits_and_a_dropped_one_competes()
    {
        var ledger = Ledger().Message(false, "anna", Opened);
        // By day 90: one solved at 10; one dropped at 20 of the 4 left; one lost at 30 of 3; one of the 2 left solved at 40: 1/5 + (4/5)(3/4)(1/2).
        Open(ledger, "solved", Opened);
        Step(ledger, 1, "solution", 10);
        Open(ledger, "dropped", Opened);
        Step(ledger, 3, "dropped", 20);
        Open(ledger, "young", End.PlusDays(-30));
        Open(ledger, "solved later", Opened);
        Step(ledger, 6, "solution", 40);
        Open(ledger, "never", Opened);

        var solution = Run(ledger).Funnel.Single(f => f.Step == "solution");

        Assert.Equal((2L, 5L), (solution.Reached.Count, solution.Reached.Of));
        Assert.Equal(0.2 + (0.8 * 0.75 * 0.5), solution.Within90!.Value, 12);
        Assert.True(solution.Interval!.Lo < 0.5 && solution.Interval.Hi > 0.5);
    }

    [Fact]
    public void Fewer_than_five_cases_are_counted_and_no_more()
    {
        var ledger = Ledger().Message(false, "anna", Opened);
        Open(ledger, "one", Opened);
        Step(ledger, 1, "told", 10);

        var told = Run(ledger).Funnel.Single(f => f.Step == "told");

        Assert.Equal((1L, null), (told.Reached.Count, told.Within90));
        Assert.All(Run(ledger).Between, b => Assert.Null(b.MedianDays));
    }

    [Fact]
    public void The_time_between_steps_is_the_median_of_those_who_took_the_first()
    {
        var ledger = Ledger().Message(false, "anna", Opened);
        for (var i = 0; i < 5; i++)
        {
            Open(ledger, $"case {i}", Opened);
            var id = (int)ledger.Decisions;
            Step(ledger, id, "meeting", 5);
            Step(ledger, id, "solution", 5 + (10 * (i + 1)));
        }

        var between = Run(ledger).Between.Single(b => b is { From: "meeting", To: "solution" });

        Assert.Equal((5, 5, 30.0), (between.Cases, between.Ended, between.MedianDays));
    }

    [Fact]
    public void What_may_have_been_a_step_is_proposed_and_not_counted()
    {
        var ledger = Ledger()
            .Message(false, "anna", Opened)
            .Message(true, "anna", Opened.PlusDays(-1), "before")
            .Message(true, "anna", Opened.PlusDays(1), "try hide glue")
            .Act(InteractionKind.Meeting, true, "anna", Opened.PlusDays(9));
        Open(ledger, "Which glue?", Opened, "linkedin:/in/anna");

        var results = Run(ledger);

        Assert.Equal(
            [("first-answer", Opened.PlusDays(1)), ("meeting", Opened.PlusDays(9))],
            results.List.Single().Seen.Select(s => (s.Step, s.Day))
        );
        Assert.All(results.Funnel, f => Assert.Equal(0, f.Reached.Count));
    }

    [Fact]
    public void A_case_names_nobody_who_objected()
    {
        var ledger = Ledger().Message(false, "anna", Opened).Judged(JudgementKind.Object, ["linkedin:/in/anna"]);
        Open(ledger, "Which glue?", Opened, "linkedin:/in/anna");

        Assert.Empty(Run(ledger).List.Single().People);
    }

    [Fact]
    public void What_was_written_down_after_the_end_of_coverage_is_known_as_of_that_day()
    {
        var ledger = LedgerOf.Linkedin().Covers("message", Opened, Opened).Message(false, "anna", Opened);
        Open(ledger, "Which glue?", Opened.PlusDays(50));

        Assert.Equal(Opened.PlusDays(50), new Cases().Run(ledger.View(), new AnalysisRequest()).AsOf);
    }

    [Fact]
    public void Cases_brought_from_another_ledger_keep_their_steps()
    {
        Judgement[] known = [new(1, default, JudgementKind.Goal, [], "a goal")];
        Judgement[] brought =
        [
            new(1, default, JudgementKind.Case, ["2026-01-01"], "Which glue?"),
            new(2, default, JudgementKind.Step, ["case-1", "told", "2026-02-01"]),
        ];

        var here = JudgementMerge.New(known, brought);

        Assert.Equal("told", Case.WordOf(Assert.Single(Assert.Single(Case.Of([.. known, .. here])).Steps).Step));
    }

    private static string Iso(int days) => LocalDatePattern.Iso.Format(Opened.PlusDays(days));

    private static void Open(LedgerOf ledger, string title, LocalDate day, params string[] about) =>
        ledger.Judged(JudgementKind.Case, [LocalDatePattern.Iso.Format(day), .. about], title);

    private static LedgerOf Step(LedgerOf ledger, int number, string step, int days) =>
        ledger.Judged(JudgementKind.Step, [Case.IdOf(number), step, Iso(days)]);

    private static CasesResults Run(LedgerOf ledger) => new Cases().Found<CasesResults>(ledger.View());
}
