namespace Quinze.Analyses;

/// <summary>A burst found in a series of times: from one event to another, both included, by index, and how deep it is; level 1 is the whole series.</summary>
public sealed record BurstSpan(int Level, int First, int Last);

/// <summary>
/// Bursts in a stream of events (Kleinberg 2002, "Bursty and hierarchical structure in streams"), as the R package bursts computes them: each state emits
/// gaps at <c>s</c> times the rate of the one below, going up one state costs γ ln n, going down is free, and the cheapest path of states is sought.
/// </summary>
public static class KleinbergBursts
{
    /// <summary>The cost of going up that tempo asks for, above Kleinberg's 1: of 400 series without any rhythm, 20 to 600 posts long, at most 7 then show a burst (46 at 1).</summary>
    public const double CarefulGamma = 1.25;

    /// <param name="times">Ascending without ties, in any unit.</param>
    public static IReadOnlyList<BurstSpan> Find(ReadOnlySpan<double> times, double s = 2, double gamma = 1)
    {
        if (times.Length < 2)
        {
            return [];
        }
        var gaps = new double[times.Length - 1];
        for (var i = 0; i < gaps.Length; i++)
        {
            gaps[i] = times[i + 1] - times[i];
            if (gaps[i] <= 0)
            {
                throw new ArgumentException("Times must ascend without ties.", nameof(times));
            }
        }
        return Spans(CheapestPath(gaps, s, gamma * Math.Log(gaps.Length)));
    }

    private static int[] CheapestPath(double[] gaps, double s, double up)
    {
        var total = gaps.Sum();
        var states = Math.Max((int)Math.Ceiling(1 + Math.Log(total, s) + Math.Log(1 / gaps.Min(), s)), 1);
        var rates = new double[states];
        var costs = new double[states];
        for (var j = 0; j < states; j++)
        {
            rates[j] = Math.Pow(s, j) * gaps.Length / total;
            costs[j] = j == 0 ? 0 : double.PositiveInfinity;
        }
        var from = new int[gaps.Length][];
        var next = new double[states];
        for (var t = 0; t < gaps.Length; t++)
        {
            from[t] = new int[states];
            for (var j = 0; j < states; j++)
            {
                var best = 0;
                for (var l = 1; l < states; l++)
                {
                    best = costs[l] + Climb(l, j, up) < costs[best] + Climb(best, j, up) ? l : best;
                }
                from[t][j] = best;
                next[j] = costs[best] + Climb(best, j, up) - Math.Log(rates[j]) + (rates[j] * gaps[t]);
            }
            (costs, next) = (next, costs);
        }
        var path = new int[gaps.Length];
        var state = Array.IndexOf(costs, costs.Min());
        for (var t = gaps.Length - 1; t >= 0; t--)
        {
            path[t] = state;
            state = from[t][state];
        }
        return path;
    }

    private static double Climb(int from, int to, double up) => from < to ? (to - from) * up : 0;

    private static List<BurstSpan> Spans(int[] path)
    {
        List<BurstSpan> spans = [];
        var open = new Stack<int>();
        for (var t = 0; t <= path.Length; t++)
        {
            var level = t == path.Length ? 0 : path[t] + 1;
            while (open.Count > level)
            {
                spans.Add(new BurstSpan(open.Count, open.Pop(), t));
            }
            while (open.Count < level)
            {
                open.Push(t);
            }
        }
        return [.. spans.OrderBy(b => b.First).ThenBy(b => b.Level)];
    }
}
