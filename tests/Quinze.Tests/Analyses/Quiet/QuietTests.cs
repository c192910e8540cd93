using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class QuietTests
{
    [Fact]
    public void A_silence_of_more_than_eight_usual_gaps_is_quiet_and_a_shorter_one_is_not()
    {
        var ledger = Ledger().Fades("gone", 20, silent: 165).Fades("late", 20, silent: 155);

        var gone = Assert.Single(new Quiet().Found<QuietResults>(ledger.View()).Quiet);

        Assert.Equal("gone", gone.Person.Slug());
        Assert.Equal((20.0, 8.25, 165), (gone.UsualGapDays, gone.SilenceRatio, gone.SilenceDays));
        Assert.Equal(End.PlusDays(-165), gone.LastContact);
    }

    [Fact]
    public void Many_letters_of_one_day_are_one_contact()
    {
        var ledger = Ledger();
        for (var i = 0; i < 20; i++)
        {
            ledger.Fades("steady", 60, silent: 100);
        }

        Assert.Empty(new Quiet().Found<QuietResults>(ledger.View()).Quiet);
    }

    [Fact]
    public void Fewer_than_five_days_or_ninety_days_are_no_rhythm()
    {
        var finding = new Quiet().Run(
            Ledger().Talk("few", Start, Start.PlusDays(300), 100).Talk("short", Start, Start.PlusDays(80), 2).View(),
            new AnalysisRequest()
        );

        Assert.Equal(FindingStatus.NotEnough, finding.Status);
    }

    [Fact]
    public void Somebody_who_goes_on_writing_unanswered_is_not_quiet()
    {
        var ledger = Ledger().Fades("patient", 20, silent: 400).Write(false, "patient", End.PlusDays(-399), End, 20);

        Assert.Empty(new Quiet().Found<QuietResults>(ledger.View()).Quiet);
    }

    [Fact]
    public void Letters_of_the_owner_into_a_silence_do_not_end_it()
    {
        var ledger = Ledger().Fades("gone", 20, silent: 400).Write(true, "gone", End.PlusDays(-399), End, 20);

        var gone = Assert.Single(new Quiet().Found<QuietResults>(ledger.View()).Quiet);

        Assert.Equal(End.PlusDays(-399), gone.LastContact);
    }

    [Fact]
    public void Silence_is_counted_to_the_end_of_coverage()
    {
        var ledger = LedgerOf
            .Linkedin()
            .Covers("message", Start, End.PlusDays(-160))
            .Fades("gone", 20, silent: 165)
            .Covers("comment", Start, End);

        Assert.Empty(new Quiet().Found<QuietResults>(ledger.View()).Quiet);
    }

    [Fact]
    public void Who_is_talked_with_elsewhere_or_snoozed_or_objected_is_not_listed()
    {
        var ledger = Ledger();
        foreach (var who in (string[])["gone", "elsewhere", "snoozed", "woken", "objected"])
        {
            ledger.Fades(who, 20, silent: 300);
        }
        ledger
            .Judged(JudgementKind.Elsewhere, ["linkedin:/in/elsewhere"])
            .Judged(JudgementKind.Snooze, ["linkedin:/in/snoozed"], "2026-12-24")
            .Judged(JudgementKind.Snooze, ["linkedin:/in/woken"], "2026-10-31")
            .Judged(JudgementKind.Object, ["linkedin:/in/objected"]);

        var results = new Quiet().Found<QuietResults>(ledger.View());

        Assert.Equal(["gone", "woken"], results.Quiet.Select(q => q.Person.Slug()));
        Assert.Equal([("elsewhere", 1), ("snoozed", 1)], results.LeftOut.Select(l => (l.Key, l.Value)));
    }

    [Fact]
    public void Half_of_the_ties_end_at_their_half_life()
    {
        var ledger = Ledger();
        for (var i = 0; i < 12; i++)
        {
            // One of twelve ends every hundred days, all begin on one day.
            var last = Start.PlusDays(100 * (i + 2));
            ledger.Talk($"tie{i:00}", Start, last, 20);
        }
        ledger.Talk("alive", Start, End, 20);

        var half = new Quiet().Found<QuietResults>(ledger.View()).HalfLife;

        Assert.Equal((13, 12, 1), (half.Ties, half.Ended, half.Censored));
        Assert.Equal(800, half.Days);
        Assert.InRange(half.Interval!.Lo!.Value, 300, 799);
    }

    [Fact]
    public void The_curve_counts_a_tie_only_between_its_fifth_day_and_its_end()
    {
        var ledger = Ledger();
        for (var i = 0; i < 12; i++)
        {
            ledger.Talk($"tie{i:00}", Start, Start.PlusDays(100 * (i + 2)), 20);
        }
        // A slow tie finds its rhythm at the age of 800 days and is alive when the files end.
        ledger.Talk("slow", Start, End, 200);

        var curve = new Quiet().Found<QuietResults>(ledger.View()).HalfLife.Curve!;

        Assert.Equal([(200, 12), (300, 11), (400, 10)], curve.Steps.Take(3).Select(s => (s.Days, s.AtRisk)));
        Assert.Equal([(800, 6), (900, 6), (1000, 5)], curve.Steps.Skip(6).Take(3).Select(s => (s.Days, s.AtRisk)));
        Assert.Equal(10 / 12.0, curve.Steps[1].Alive, 1e-12);
        Assert.All(curve.Steps, s => Assert.InRange(s.Alive, s.Interval.Lo, s.Interval.Hi));
    }

    [Fact]
    public void A_half_life_that_is_not_reached_is_not_a_number()
    {
        var ledger = Ledger();
        for (var i = 0; i < 12; i++)
        {
            ledger.Talk($"tie{i:00}", Start, End, 20);
        }

        var half = new Quiet().Found<QuietResults>(ledger.View()).HalfLife;

        Assert.Equal((null, false, 12), (half.Days, half.Reached, half.Censored));
    }

    [Fact]
    public void The_rule_is_tried_on_the_past_and_says_who_came_back()
    {
        var ledger = Ledger().Fades("gone", 20, silent: 1900).Friend("late").Talk("steady", Start, End, 20);
        ledger.Talk("back", Start, Start.PlusDays(300), 20).Talk("back", End.PlusDays(-30));

        var trial = new Quiet().Found<QuietResults>(ledger.View()).Trial!;

        Assert.Equal((2, 1, 1, 1), (trial.Quiet, trial.QuietCameBack, trial.Others, trial.OthersCameBack));
    }
}

file static class Fading
{
    /// <summary>Both write at a regular gap, until so many days before the end.</summary>
    public static LedgerOf Fades(this LedgerOf ledger, string slug, int gap, int silent) =>
        ledger.Talk(slug, End.PlusDays(-silent - (gap * ((silent > 1500 ? 200 : 600) / gap))), End.PlusDays(-silent), gap);
}
