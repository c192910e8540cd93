using NodaTime;
using Quinze.Sources.Formats.Sheets;

namespace Quinze.Tests.Formats.Sheets;

public class WrittenDaysTests
{
    private static readonly LocalDate SecondOfJanuary = new(2026, 1, 2);

    [Fact]
    public void A_part_above_twelve_decides_for_the_whole_workbook()
    {
        var days = new WrittenDays();
        days.Add("02/01/2026 - 15/01/2026");

        Assert.Equal(SecondOfJanuary, days.Of("02/01/2026"));
    }

    [Fact]
    public void A_series_of_days_decides_where_every_part_is_small()
    {
        var (american, other) = (new WrittenDays(), new WrittenDays());
        american.AddSeries([Cell.Of("1/2/2026"), Cell.Of("1/3/2026"), Cell.Of("1/4/2026")]);
        other.AddSeries([Cell.Of("02/01/2026"), Cell.Of("03/01/2026"), Cell.Of("04/01/2026")]);

        Assert.Equal((SecondOfJanuary, SecondOfJanuary), (american.Of("1/2/2026")!.Value, other.Of("02/01/2026")!.Value));
    }

    [Fact]
    public void A_day_told_elsewhere_decides_before_the_language_does()
    {
        var days = new WrittenDays();
        days.Add("02/01/2026");
        days.Tell("02/01/2026", SecondOfJanuary);
        days.Presume(DayOrder.MonthFirst);

        Assert.Equal(SecondOfJanuary, days.Of("02/01/2026"));
    }

    [Fact]
    public void The_language_decides_last_and_without_it_nothing_is_guessed()
    {
        var (presumed, open) = (new WrittenDays(), new WrittenDays());
        presumed.Add("1/2/2026");
        open.Add("1/2/2026");
        presumed.Presume(DayOrder.MonthFirst);

        Assert.Equal(SecondOfJanuary, presumed.Of("1/2/2026"));
        Assert.True(open.Ambiguous);
        Assert.Null(open.Of("1/2/2026"));
    }

    [Theory]
    [InlineData("2026-01-02")]
    [InlineData("2026/1/2")]
    [InlineData("Jan 2, 2026")]
    public void Some_ways_of_writing_need_no_decision(string text) => Assert.Equal(SecondOfJanuary, new WrittenDays().Of(text));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_series_of_three_days_is_read_back_in_either_order(ulong seed)
    {
        var chance = new Quinze.World.Chance(seed);
        for (var attempt = 0; attempt < 500; attempt++)
        {
            var first = new LocalDate(2020, 1, 1).PlusDays(chance.Below(2500));
            var american = chance.Happens(0.5);
            var cells = Enumerable
                .Range(0, 3)
                .Select(i => first.PlusDays(i))
                .Select(d => Cell.Of(american ? $"{d.Month}/{d.Day}/{d.Year}" : $"{d.Day:00}/{d.Month:00}/{d.Year}"))
                .ToList();
            var days = new WrittenDays();
            days.AddSeries(cells);

            Assert.Equal([first, first.PlusDays(1), first.PlusDays(2)], cells.Select(c => days.Of(c)!.Value));
        }
    }
}
