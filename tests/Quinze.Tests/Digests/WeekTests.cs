using NodaTime;
using Quinze.Digests;
using Quinze.Tests.Support;

namespace Quinze.Tests.Digests;

/// <summary>What a week is, and what one brought.</summary>
public class WeekTests
{
    private static readonly Period Week = WeekOf.Parse("2026-W20")!.Value;

    [Theory]
    [InlineData("2026-W01", 2025, 12, 29)]
    [InlineData("2026-W53", 2026, 12, 28)]
    [InlineData("2026-w20", 2026, 5, 11)]
    public void A_week_begins_on_its_monday(string name, int year, int month, int day)
    {
        var week = WeekOf.Parse(name)!.Value;

        Assert.Equal(new Period(new LocalDate(year, month, day), new LocalDate(year, month, day).PlusDays(6)), week);
        Assert.Equal(name.ToUpperInvariant(), WeekOf.Name(week));
    }

    [Theory]
    [InlineData("2025-W53")]
    [InlineData("2026-W00")]
    [InlineData("2026-20")]
    [InlineData("W20")]
    [InlineData("")]
    public void What_names_no_week_is_none(string name) => Assert.Null(WeekOf.Parse(name));

    [Theory]
    [InlineData(2026, 11, 22, "2026-W46")]
    [InlineData(2026, 11, 23, "2026-W47")]
    public void The_usual_week_is_the_one_that_is_over(int year, int month, int day, string name) =>
        Assert.Equal(name, WeekOf.Name(WeekOf.Before(new LocalDate(year, month, day))));

    [Fact]
    public void Who_wrote_both_ways_for_the_first_time_came_closer()
    {
        var digest = Gathered.Of(
            Covered()
                .Named("anna", "Anna")
                .Message(sent: true, "anna", Week.From.PlusDays(1))
                .Message(sent: false, "anna", Week.From.PlusDays(2))
                .View(),
            Week
        );

        var closer = Assert.Single(digest.Closer);
        Assert.Equal(("Anna", (LocalDate?)null), (closer.Person.Name, closer.Before));
    }

    [Fact]
    public void Who_wrote_last_week_too_did_not_come_closer_and_a_letter_into_silence_is_no_contact()
    {
        var digest = Gathered.Of(
            Covered()
                .Named("anna", "Anna")
                .Message(sent: true, "anna", Week.From.PlusDays(-6))
                .Message(sent: false, "anna", Week.From.PlusDays(-5))
                .Message(sent: true, "anna", Week.From.PlusDays(1))
                .Named("basile", "Basile")
                .Message(sent: true, "basile", Week.From.PlusDays(1), "Merci encore.")
                .View(),
            Week
        );

        Assert.Empty(digest.Closer);
    }

    [Fact]
    public void Who_comes_back_after_long_is_told_with_the_day_before()
    {
        var before = Week.From.PlusDays(-100);
        var digest = Gathered.Of(
            Covered()
                .Named("anna", "Anna")
                .Message(sent: true, "anna", before)
                .Message(sent: false, "anna", before)
                .Message(sent: true, "anna", Week.From)
                .Message(sent: false, "anna", Week.From)
                .View(),
            Week
        );

        Assert.Equal(before, Assert.Single(digest.Closer).Before);
    }

    [Fact]
    public void A_meeting_of_the_week_is_something_that_came_of_it()
    {
        var digest = Gathered.Of(
            Covered().Named("anna", "Anna").Act(InteractionKind.Meeting, sent: true, "anna", Week.From.PlusDays(3)).View(),
            Week
        );

        Assert.Equal("meeting", Assert.Single(digest.CameOf).Kind);
    }

    [Fact]
    public void One_of_the_fifteen_goes_quiet_in_one_week_and_in_no_other()
    {
        var ledger = Covered().Named("anna", "Anna");
        for (var day = Week.From.PlusDays(-400); day <= Week.From.PlusDays(-60); day = day.PlusDays(5))
        {
            ledger.Message(sent: true, "anna", day).Message(sent: false, "anna", day);
        }
        var view = ledger.View();

        var weeks = Enumerable.Range(-10, 20).Select(w => new Period(Week.From.PlusWeeks(w), Week.To.PlusWeeks(w)));

        Assert.Single(weeks, w => Gathered.Of(view, w).Quiet.Count == 1);
    }

    [Fact]
    public void A_week_after_the_end_of_coverage_is_unknown_and_not_empty()
    {
        var digest = Gathered.Of(Covered().View(), new Period(Week.From.PlusWeeks(52), Week.To.PlusWeeks(52)));

        Assert.Null(digest.KnownTo);
        Assert.True(digest.HasNothing);
    }

    private static LedgerOf Covered() =>
        LedgerOf
            .Linkedin()
            .Covers("message", Week.From.PlusDays(-500), Week.To.PlusDays(100))
            .Covers("meeting", Week.From.PlusDays(-500), Week.To.PlusDays(100));
}
