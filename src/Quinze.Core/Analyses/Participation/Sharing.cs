using System.Runtime.InteropServices;
using Quinze.Findings;
using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>How unequally acts are shared out among people.</summary>
internal static class Sharing
{
    public const int FewestPeople = 10;
    public const int Runs = 1000;
    private const double Level = 0.95;
    private const int Points = 20;

    public static ParticipationInequality? Of(double[] acts, (long Least, long Most)? silent, int seed)
    {
        if (acts.Length < FewestPeople)
        {
            return null;
        }
        var sorted = acts.ToArray();
        Array.Sort(sorted);
        var sum = sorted.Sum();
        var gini = Gini.OfSample(sorted)!.Value;
        return new ParticipationInequality(
            sorted.Length,
            (long)sum,
            gini,
            Redrawn(sorted, gini, seed),
            silent is var (least, most)
                ? new IntervalShape(Gini.WithZeros(sorted, least)!.Value, Gini.WithZeros(sorted, most)!.Value, 1)
                : null,
            Top(sorted, 0.01) / sum,
            Top(sorted, 0.1) / sum,
            new EffectiveVoices(Hill.Number(sorted, 0), Hill.Number(sorted, 1), Hill.Number(sorted, 2)),
            [.. Lorenz.Curve(sorted, Points).Select(p => new LorenzPoint(p.People, p.Amount))]
        );
    }

    /// <summary>
    /// People are redrawn, each redraw measured in its own standard error (bootstrap-t, Efron 1981; for the Gini with the jackknife's error Davidson 2009): the figure and its spread
    /// go together, so plain percentiles hold it too seldom. On the log odds, so that the ends stay between 0 and 1. Where all did the same, from that figure to itself.
    /// </summary>
    private static IntervalShape Redrawn(double[] sorted, double gini, int seed)
    {
        var times = new int[sorted.Length];
        Array.Fill(times, 1);
        if (Gini.WithError(sorted, times) is not { Gini: > 0 and < 1, Error: > 0 } found)
        {
            return new IntervalShape(gini, gini, Level);
        }
        var random = new Random(seed);
        var steps = new List<double>(Runs);
        for (var run = 0; run < Runs; run++)
        {
            Array.Clear(times);
            for (var i = 0; i < times.Length; i++)
            {
                times[random.Next(times.Length)]++;
            }
            if (Gini.WithError(sorted, times) is { Gini: > 0 and < 1, Error: > 0 } drawn)
            {
                steps.Add((LogOdds(drawn.Gini) - LogOdds(gini)) / OnLogOdds(drawn));
            }
        }
        steps.Sort();
        double End(double probability) =>
            1 / (1 + Math.Exp((Quantiles.OfSorted(CollectionsMarshal.AsSpan(steps), probability) * OnLogOdds(found)) - LogOdds(gini)));
        return steps.Count < Runs / 2
            ? new IntervalShape(gini, gini, Level)
            : new IntervalShape(End((1 + Level) / 2), End((1 - Level) / 2), Level);
    }

    private static double OnLogOdds((double Gini, double Error) of) => of.Error / (of.Gini * (1 - of.Gini));

    private static double LogOdds(double share) => Math.Log(share / (1 - share));

    private static double Top(double[] sorted, double share)
    {
        var people = Math.Max(1, (int)Math.Round(sorted.Length * share));
        return sorted[^people..].Sum();
    }
}
