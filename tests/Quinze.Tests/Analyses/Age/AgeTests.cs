using NodaTime;
using Quinze.Analyses;
using Quinze.Importing;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public class AgeTests
{
    private static readonly LocalDate Day = new(2026, 11, 1);
    private int line;

    [Fact]
    public void A_closed_community_is_a_year_older_every_year()
    {
        var found = Assert.Single(new Age().Found<AgeResults>(Typical().View()).Communities);

        var closed = Assert.Single(found.Projections);
        Assert.Equal(("closed", 1.0, 0.0), (closed.Scenario, closed.Staying, closed.Newcomers));
        Assert.Equal(Enumerable.Range(1, 10), closed.Years.Select(y => y.Year));
        Assert.All(closed.Years, y => Assert.Equal(found.MeanAge + y.Year, y.MeanAge, 1e-9));
        Assert.All(closed.Years, y => Assert.InRange(y.MeanAge, y.MeanAgeInterval.Lo, y.MeanAgeInterval.Hi));
        Assert.All(closed.Years, y => Assert.Equal(1, y.Bands.Sum(b => b.Share), 1e-9));
        Assert.Null(closed.Stationary);
    }

    [Fact]
    public void The_mean_age_has_the_bounds_of_the_bands()
    {
        var found = new Age().Found<AgeResults>(Told(("20-29", 0.5), ("30-39", 0.5)).View()).Communities[0];

        Assert.Equal(30, found.MeanAge, 1e-9);
        Assert.Equal((25.0, 35.0), (found.MeanAgeBounds.Lo, found.MeanAgeBounds.Hi));
    }

    [Fact]
    public void Rounded_shares_are_made_to_sum_to_one_and_less_than_is_half_of_it()
    {
        var ledger = Told(("20-29", 0.5), ("30-39", 0.47)).Add(Seen("age=65+", 0.01, Day, bound: Bound.Below));

        var found = new Age().Found<AgeResults>(ledger.View()).Communities[0];

        Assert.Equal(0.975, found.ToldSum, 1e-9);
        Assert.Equal(1, found.Bands.Sum(b => b.Share), 1e-9);
        Assert.Equal((true, Math.Round(0.005 / 0.975, 9)), (found.Bands[2].AtMost, Math.Round(found.Bands[2].Share, 9)));
        Assert.Equal(("65+", 65, null), (found.Bands[2].Ages, found.Bands[2].From, found.Bands[2].To));
    }

    [Fact]
    public void Women_and_men_of_a_band_are_one_band_with_its_parts()
    {
        var ledger = LedgerOf
            .Linkedin()
            .Add(Seen("age=25-34&gender=women", 30, Day, "members"))
            .Add(Seen("age=25-34&gender=men", 10, Day, "members"))
            .Add(Seen("age=35-44&gender=women", 60, Day, "members"));

        var found = new Age().Found<AgeResults>(ledger.View()).Communities[0];

        Assert.Equal(100, found.Size);
        Assert.Equal([0.4, 0.6], found.Bands.Select(b => b.Share));
        Assert.Equal((0.3, 0.1), (found.Bands[0].ByGender["women"], found.Bands[0].ByGender["men"]));
    }

    [Fact]
    public void Coming_and_staying_as_of_late_are_read_off_the_followers()
    {
        // A thousand a year ago, 1 000 now, and 200 came: 800 stayed.
        var ledger = Typical().Add(Seen(null, 1000, Day.PlusDays(-365), "followers")).Add(Seen(null, 1000, Day, "followers"));
        for (var day = 1; day <= 365; day++)
        {
            ledger.Add(Seen(null, day % 5 == 0 ? 200 / 73.0 : 0, Day.PlusDays(-365 + day), "newFollowers"));
        }

        var found = new Age().Found<AgeResults>(ledger.View()).Communities[0];

        var late = found.Projections[1];
        Assert.Equal((0.8, 0.2), (Math.Round(late.Staying, 6), Math.Round(late.Newcomers, 6)));
        Assert.All(late.Years, y => Assert.Equal(1, y.Size, 1e-6));
        // Newcomers are as old as members were: each year adds what stays of a year, up to a settled age.
        Assert.Equal(found.MeanAge + 0.8, late.Years[0].MeanAge, 1e-6);
        Assert.Equal(found.MeanAge + 4, late.Stationary!.Value, 0.5);
        Assert.True(late.Years[9].MeanAge < found.Projections[0].Years[9].MeanAge);
    }

    [Fact]
    public void A_larger_community_is_surer_and_the_band_is_the_same_for_the_same_seed()
    {
        double Width(LedgerOf ledger)
        {
            var year = new Age().Found<AgeResults>(ledger.View()).Communities[0].Projections[0].Years[4];
            return year.MeanAgeInterval.Hi - year.MeanAgeInterval.Lo;
        }

        var small = Width(Typical().Add(Seen(null, 100, Day, "followers")));
        var large = Width(Typical().Add(Seen(null, 9000, Day, "followers")));

        Assert.True(large < small / 3, $"{large} {small}");
        Assert.Equal(small, Width(Typical().Add(Seen(null, 100, Day, "followers"))));
    }

    [Fact]
    public void Earlier_pyramids_tell_how_the_mean_age_went()
    {
        var ledger = Told(("20-29", 0.5), ("30-39", 0.5));
        ledger.Add(Seen("age=20-29", 1, Day.PlusYears(-1)));

        var before = Assert.Single(new Age().Found<AgeResults>(ledger.View()).Communities[0].Before);

        Assert.Equal((Day.PlusYears(-1), 25.0), (before.On, Math.Round(before.MeanAge, 9)));
    }

    private LedgerOf Typical() => Told(("18-24", 0.1), ("25-34", 0.3), ("35-44", 0.25), ("45-54", 0.2), ("55-64", 0.1), ("65+", 0.05));

    private LedgerOf Told(params (string Ages, double Share)[] bands)
    {
        var ledger = LedgerOf.Linkedin();
        foreach (var (ages, share) in bands)
        {
            ledger.Add(Seen("age=" + ages, share, Day));
        }
        return ledger;
    }

    private ObservationEntry Seen(
        string? dimension,
        double value,
        LocalDate day,
        string metric = "audienceShare",
        Bound bound = Bound.Exact
    ) =>
        new(new Place(0, ++line))
        {
            Network = "linkedin",
            Metric = metric,
            Dimension = dimension,
            Value = value,
            Bound = bound,
            From = day,
            To = day,
        };
}
