using Quinze.Analyses;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class MovedCirclesTests
{
    [Fact]
    public void Who_came_closer_and_who_drifted_are_named_and_who_is_steady_is_not()
    {
        var ledger = Ledger().Talk("steady", Start, End, 14);
        ledger.Talk("closer", Start, End.PlusDays(-365), 90).Talk("closer", End.PlusDays(-364), End, 10);
        ledger.Talk("drifted", Start, End.PlusDays(-365), 10).Talk("drifted", End.PlusDays(-364), End, 120);

        var year = new Circles().Found<CirclesResults>(ledger.View()).Years[0];

        Assert.Equal("closer", Assert.Single(year.Closer).Person.Slug());
        var drifted = Assert.Single(year.Drifted);
        Assert.Equal("drifted", drifted.Person.Slug());
        Assert.True(drifted.WeeksBefore > 30 && drifted.WeeksAfter < 6, drifted.ToString());
    }

    [Fact]
    public void Stability_is_who_stayed_over_who_was_there_in_either_year()
    {
        var ledger = Ledger()
            .Talk("both", Start, End, 30)
            .Talk("also", Start, End, 40)
            .Talk("came", End.PlusDays(-300), End, 30)
            .Talk("left", Start, End.PlusDays(-400), 30);

        var years = new Circles().Found<CirclesResults>(ledger.View()).Years;

        Assert.Equal(5, years.Count);
        Assert.Equal((3, 0.5), (years[0].ActiveNetwork, years[0].Stability!.ActiveNetwork));
        Assert.Equal(1, years[1].Stability!.ActiveNetwork);
        Assert.Null(years[^1].Stability);
        Assert.Equal((End.PlusDays(-364), End), (years[0].From, years[0].To));
    }

    [Fact]
    public void Rhythms_that_do_not_change_name_hardly_anybody()
    {
        var chance = new Random(4);
        var ledger = Ledger();
        for (var i = 0; i < 60; i++)
        {
            var every = 6 + (i % 30);
            for (var day = End.PlusDays(-760 + chance.Next(every)); day <= End; day = day.PlusDays(1 + chance.Next(2 * every)))
            {
                ledger.Talk($"tie{i}", day);
            }
        }

        var year = new Circles().Found<CirclesResults>(ledger.View()).Years[0];

        Assert.InRange(year.Closer.Count + year.Drifted.Count, 0, 3);
    }

    [Fact]
    public void A_period_has_its_own_circles_and_its_own_years()
    {
        var ledger = Ledger().Talk("early", Start, Start.PlusDays(700), 20).Talk("late", End.PlusDays(-700), End, 20);

        var finding = new Circles().Run(ledger.View(), new AnalysisRequest(PeriodWish.Parse("2021-01-01..2022-12-31")));

        var results = Assert.IsType<CirclesResults>(finding.Results);
        Assert.Equal(["early"], results.Fifteen.Select(t => t.Person.Slug()));
        Assert.Equal(2, results.Years.Count);
    }
}
