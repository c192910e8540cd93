using MathNet.Numerics.Distributions;
using Quinze.Findings;
using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>Moves a pyramid on by one to ten years, with a band of 80 % from redrawing what it rests on: Dirichlet on the shares, binomial staying, Poisson newcomers.</summary>
internal static class Projecting
{
    public const int Years = 10;
    public const int Draws = 2000;
    public const double Level = 0.8;

    /// <summary>People that shares are taken to be counted from when the size is not known.</summary>
    public const int AnswersWithoutSize = 1000;

    /// <summary>No more than so many: a network's guess of ages is not as sure as its number of members.</summary>
    public const int MostAnswers = 10_000;

    /// <param name="staying">The share who stay for a year.</param>
    /// <param name="newcomers">Newcomers of a year as a share of today's community; they are as old as its members are today.</param>
    public static AgeProjection Of(Pyramid pyramid, string scenario, double staying, double newcomers, long? size, int seed)
    {
        var people = size ?? AnswersWithoutSize;
        var (shares, mix) = (pyramid.Shares, pyramid.Spread(pyramid.Shares));
        var point = Run(pyramid, shares, mix, _ => staying, () => newcomers);
        var random = new Random(seed);
        var drawn = new List<AgeOfYear[]>(Draws);
        var answers = Math.Min(people, MostAnswers);
        for (var draw = 0; draw < Draws; draw++)
        {
            drawn.Add(
                Run(
                    pyramid,
                    Dirichlet(random, shares, answers),
                    mix,
                    // Nobody leaves a closed community: there is nothing to draw.
                    number => staying >= 1 ? 1 : Binomially(random, number * people, staying),
                    () => newcomers <= 0 ? 0 : Poisson.Sample(random, newcomers * people) / (double)people
                )
            );
        }
        return new AgeProjection(
            scenario,
            staying,
            newcomers,
            [.. Enumerable.Range(0, Years).Select(y => Shape(pyramid, y, point[y], [.. drawn.Select(d => d[y])]))],
            newcomers > 0
            && CohortComponent.Stationary(All(staying), pyramid.Spread([.. pyramid.Shares.Select(s => s * newcomers)])) is { } settled
                ? CohortComponent.MeanAge(settled)
                : null
        );
    }

    private static AgeOfYear[] Run(Pyramid pyramid, double[] shares, double[] mix, Func<double, double> staying, Func<double> newcomers)
    {
        var (people, next) = (pyramid.Spread(shares), new double[Pyramid.Ages]);
        var (stays, enters) = (new double[Pyramid.Ages], new double[Pyramid.Ages]);
        var years = new AgeOfYear[Years];
        var size = 1.0;
        for (var year = 0; year < Years; year++)
        {
            var came = newcomers();
            Array.Fill(stays, staying(size));
            for (var age = 0; age < enters.Length; age++)
            {
                enters[age] = mix[age] * came;
            }
            CohortComponent.Step(people, stays, enters, next);
            (people, next) = (next, people);
            var bands = pyramid.Gather(people);
            size = bands.Sum();
            for (var band = 0; band < bands.Length; band++)
            {
                bands[band] /= size;
            }
            years[year] = new AgeOfYear(CohortComponent.MeanAge(people) ?? double.NaN, size, bands);
        }
        return years;
    }

    private static AgeYear Shape(Pyramid pyramid, int year, AgeOfYear point, AgeOfYear[] drawn) =>
        new(
            year + 1,
            point.MeanAge,
            Middle([.. drawn.Select(d => d.MeanAge)]),
            point.Size,
            Middle([.. drawn.Select(d => d.Size)]),
            [.. pyramid.Bands.Select((b, i) => new AgeBandThen(b.Ages, point.Bands[i], Middle([.. drawn.Select(d => d.Bands[i])])))]
        );

    private static IntervalShape Middle(double[] values)
    {
        Array.Sort(values);
        return new IntervalShape(Quantiles.OfSorted(values, (1 - Level) / 2), Quantiles.OfSorted(values, (1 + Level) / 2), Level);
    }

    private static double[] All(double staying)
    {
        var shares = new double[Pyramid.Ages];
        Array.Fill(shares, staying);
        return shares;
    }

    private static double[] Dirichlet(Random random, double[] shares, double answers)
    {
        double[] drawn = [.. shares.Select(s => s <= 0 ? 0 : Gamma.Sample(random, s * answers, 1))];
        var sum = drawn.Sum();
        return [.. drawn.Select(d => d / sum)];
    }

    // The normal approximation: communities are large, and a share stays between none and all.
    private static double Binomially(Random random, double people, double staying) =>
        Math.Clamp(Normal.Sample(random, staying, Math.Sqrt(staying * (1 - staying) / Math.Max(1, people))), 0, 1);

    private readonly record struct AgeOfYear(double MeanAge, double Size, double[] Bands);
}
