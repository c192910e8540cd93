using Quinze.Analyses;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class RemindersTests
{
    [Fact]
    public void A_word_is_due_by_the_rhythm_of_each_tie_and_not_by_a_fixed_interval()
    {
        // Both are silent for fifty days: long for the one, nothing for the other.
        var ledger = Ledger()
            .Talk("fortnightly", End.PlusDays(-750), End.PlusDays(-50), 14)
            .Talk("quarterly", End.PlusDays(-950), End.PlusDays(-50), 90);

        var due = Assert.Single(new Quiet().Found<QuietResults>(ledger.View()).Remind);

        Assert.Equal(("fortnightly", 14.0, 28.0), (due.Person.Slug(), due.UsualGapDays, due.LongPauseDays));
        Assert.Equal(End.PlusDays(-50 + 28), due.Due);
    }

    [Fact]
    public void Whose_pauses_are_often_long_is_left_in_peace()
    {
        var ledger = Ledger();
        for (var day = End.PlusDays(-1500); day < End.PlusDays(-60); day = day.PlusDays(day.DayOfYear % 3 == 0 ? 75 : 20))
        {
            ledger.Talk("uneven", day);
        }

        Assert.Empty(new Quiet().Found<QuietResults>(ledger.View()).Remind);
    }

    [Fact]
    public void A_snooze_beyond_the_end_of_coverage_takes_a_name_off_and_is_counted()
    {
        var ledger = Ledger().Talk("anna", End.PlusDays(-750), End.PlusDays(-50), 14);

        var put = new Quiet().Found<QuietResults>(ledger.Judged(JudgementKind.Snooze, ["linkedin:/in/anna"], "2026-12-24").View());
        var back = new Quiet().Found<QuietResults>(ledger.Judged(JudgementKind.Undo, ["1"]).View());

        Assert.Equal((0, 1), (put.Remind.Count, put.RemindSnoozed));
        Assert.Equal((1, 0), (back.Remind.Count, back.RemindSnoozed));
    }

    [Fact]
    public void Who_is_quiet_is_not_reminded_of_but_listed_as_quiet()
    {
        var found = new Quiet().Found<QuietResults>(Ledger().Talk("gone", End.PlusDays(-750), End.PlusDays(-300), 14).View());

        Assert.Empty(found.Remind);
        Assert.Single(found.Quiet);
    }

    [Fact]
    public void Once_close_and_two_years_without_a_word_is_dormant()
    {
        var ledger = Ledger()
            .Friend("living")
            .Talk("asleep", Start, Start.PlusDays(400), 20)
            .Talk("brief", Start, Start.PlusDays(50), 5)
            .Talk("rare", Start, Start.PlusDays(1000), 100);

        var dormant = Assert.Single(new Quiet().Found<QuietResults>(ledger.View()).Dormant);

        Assert.Equal(("asleep", 21, Start.PlusDays(400)), (dormant.Person.Slug(), dormant.Days, dormant.LastContact));
        Assert.Equal((Start, Start.PlusDays(400)), (dormant.From, dormant.To));
    }

    [Fact]
    public void Talking_elsewhere_is_not_dormant()
    {
        var ledger = Ledger()
            .Friend("living")
            .Talk("asleep", Start, Start.PlusDays(400), 20)
            .Judged(JudgementKind.Elsewhere, ["linkedin:/in/asleep"]);

        Assert.Empty(new Quiet().Found<QuietResults>(ledger.View()).Dormant);
    }
}
