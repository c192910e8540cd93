using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

/// <summary>The analytic checks of the reference, section 9.</summary>
public class CohortComponentTests
{
    private static readonly double[] None = new double[100];

    [Fact]
    public void Without_coming_and_going_everybody_is_a_year_older()
    {
        var people = Bell(40);

        var next = CohortComponent.Step(people, All(1), None);

        Assert.Equal(people[..^1], next[1..]);
        Assert.Equal(0, next[0]);
        Assert.Equal(people.Sum(), next.Sum(), 1e-9);
        Assert.Equal(CohortComponent.MeanAge(people)!.Value + 1, CohortComponent.MeanAge(next)!.Value, 1e-9);
    }

    [Fact]
    public void When_nobody_stays_the_newcomers_are_all_there_is() =>
        Assert.Equal(Bell(30), CohortComponent.Step(Bell(50), All(0), Bell(30)));

    [Fact]
    public void The_last_age_is_open()
    {
        var people = new double[100];
        people[99] = 10;
        people[98] = 4;

        Assert.Equal(14, CohortComponent.Step(people, All(1), None)[99]);
    }

    [Fact]
    public void The_stationary_pyramid_stays_as_it_is()
    {
        var settled = CohortComponent.Stationary(All(0.9), Bell(35))!;

        var next = CohortComponent.Step(settled, All(0.9), Bell(35));

        Assert.All(settled.Zip(next), s => Assert.Equal(s.First, s.Second, 1e-9));
        Assert.Null(CohortComponent.Stationary(All(1), Bell(35)));
    }

    [Fact]
    public void A_pyramid_comes_to_the_stationary_one_in_the_end()
    {
        var settled = CohortComponent.Stationary(All(0.8), Bell(35))!;
        var people = Bell(60);
        for (var year = 0; year < 200; year++)
        {
            people = CohortComponent.Step(people, All(0.8), Bell(35));
        }

        Assert.Equal(settled.Sum(), people.Sum(), 1e-6);
        Assert.Equal(CohortComponent.MeanAge(settled)!.Value, CohortComponent.MeanAge(people)!.Value, 1e-6);
    }

    [Fact]
    public void The_mean_age_of_next_year_is_that_of_those_who_stay_and_of_those_who_come()
    {
        var (people, newcomers, staying) = (Bell(50), Bell(30), 0.85);

        var next = CohortComponent.Step(people, All(staying), newcomers);

        var (stay, came) = (people.Sum() * staying, newcomers.Sum());
        var expected =
            ((stay * (CohortComponent.MeanAge(people)!.Value + 1)) + (came * CohortComponent.MeanAge(newcomers)!.Value)) / (stay + came);
        Assert.Equal(expected, CohortComponent.MeanAge(next)!.Value, 1e-9);
    }

    private static double[] All(double staying) => [.. Enumerable.Repeat(staying, 100)];

    private static double[] Bell(double mean) =>
        [.. Enumerable.Range(0, 100).Select(a => a is < 10 or > 85 ? 0 : 1000 * Math.Exp(-Math.Pow(a - mean, 2) / 200))];
}
