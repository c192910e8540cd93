using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Targets;

namespace Quinze.Tests.Analyses;

/// <summary>What is planted in neighbourhoods is found, over ten seeds; where nothing is planted, nothing is.</summary>
public class InventedNeighbourhoodTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_target_its_leads_and_who_leads_there_are_found(int seed)
    {
        var (world, view) = Neighbourhoods.Of(seed);

        var found = new FitOfPosts().Found<FitResults>(view);

        string[] Of(Fit fit) => Sorted(found.People.Where(p => p.Fit == fit).Select(p => p.Person));
        Assert.Equal(world.Truth.InTarget.Order(StringComparer.Ordinal), Of(Fit.In));
        Assert.Equal(world.Truth.Near.Order(StringComparer.Ordinal), Of(Fit.Near));
        Assert.Equal(world.Truth.Unknown.Order(StringComparer.Ordinal), Of(Fit.Unknown));
        Assert.Equal(world.Truth.Leads.Order(StringComparer.Ordinal), Sorted(found.Leads.Select(l => l.Person)));
        Assert.Empty(world.Truth.Connectors.Except(Sorted(found.Connectors.People.Select(c => c.Person))));
        // Others may happen to work at one of the companies, and those with whom a group was planted are all among the connectors.
        Assert.All(
            found.Connectors.People.Where(c => !world.Truth.Connectors.Contains(c.Person.Slug())),
            c => Assert.All(c.Because, b => Assert.Equal("company", b.By))
        );
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Cohorts_thin_out_as_they_were_planted(int seed)
    {
        var (world, view) = Neighbourhoods.Of(seed);

        var years = new Arrivals().Found<ArrivalsResults>(view).Years;

        foreach (var cohort in world.Truth.Cohorts)
        {
            var after = years.Single(y => y.Year == cohort.Year).Retention!.At.Single(a => a.Days == 365);
            var planted = (double)cohort.AfterAYear / cohort.People;
            Assert.InRange(planted, after.Share - 0.08, after.Share + 0.08);
            Assert.InRange(planted, after.Interval!.Lo - 0.02, after.Interval.Hi + 0.02);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Who_came_closer_and_who_drifted_is_found(int seed)
    {
        var (world, view) = Neighbourhoods.Of(seed);

        var year = Moving.Of(view, TieScope.Of(view, new AnalysisRequest()))[0];

        Assert.Equal(world.Truth.Closer, Sorted(year.Closer.Select(m => m.Person)).Intersect(world.Truth.Closer));
        Assert.Equal(world.Truth.Drifted, Sorted(year.Drifted.Select(m => m.Person)).Intersect(world.Truth.Drifted));
        // One in ten of those named may be so by chance; cohorts thin out too and are no chance.
        Assert.DoesNotContain(year.Closer.Concat(year.Drifted), m => m.Person.Slug().StartsWith("steady", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Where_nothing_is_planted_nothing_is_found(int seed)
    {
        var (_, view) = Neighbourhoods.Of(seed, effects: false);

        var fit = new FitOfPosts().Found<FitResults>(view);
        var year = Moving.Of(view, TieScope.Of(view, new AnalysisRequest()))[0];

        Assert.Equal((0, 0), (fit.In, fit.Leads.Count));
        Assert.Empty(fit.Connectors.People);
        Assert.DoesNotContain(year.Closer, m => !m.Person.Slug().StartsWith("came", StringComparison.Ordinal));
    }

    private static string[] Sorted(IEnumerable<PersonShape> people) => [.. people.Select(p => p.Slug()).Order(StringComparer.Ordinal)];
}
