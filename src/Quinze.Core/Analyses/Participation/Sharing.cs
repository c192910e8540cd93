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
        return new ParticipationInequality(
            sorted.Length,
            (long)sum,
            Gini.OfSample(sorted)!.Value,
            Redrawn(sorted, seed),
            silent is var (least, most)
                ? new IntervalShape(Gini.WithZeros(sorted, least)!.Value, Gini.WithZeros(sorted, most)!.Value, 1)
                : null,
            Top(sorted, 0.01) / sum,
            Top(sorted, 0.1) / sum,
            new EffectiveVoices(Hill.Number(sorted, 0), Hill.Number(sorted, 1), Hill.Number(sorted, 2)),
            [.. Lorenz.Curve(sorted, Points).Select(p => new LorenzPoint(p.People, p.Amount))]
        );
    }

    private static IntervalShape Redrawn(double[] acts, int seed)
    {
        var random = new Random(seed);
        var drawn = new double[acts.Length];
        var figures = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            for (var i = 0; i < drawn.Length; i++)
            {
                drawn[i] = acts[random.Next(acts.Length)];
            }
            figures[run] = Gini.OfSample(drawn)!.Value;
        }
        Array.Sort(figures);
        return new IntervalShape(Quantiles.Of(figures, (1 - Level) / 2), Quantiles.Of(figures, (1 + Level) / 2), Level);
    }

    private static double Top(double[] sorted, double share)
    {
        var people = Math.Max(1, (int)Math.Round(sorted.Length * share));
        return sorted[^people..].Sum();
    }
}
