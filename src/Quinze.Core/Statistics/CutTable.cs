namespace Quinze.Statistics;

/// <summary>For every number of clusters, where the last cluster of each optimal prefix begins.</summary>
internal sealed class CutTable
{
    private readonly WeightedPoints points;
    private readonly int[][] lastStart;

    public CutTable(WeightedPoints points, int most)
    {
        this.points = points;
        lastStart = new int[most][];
        var cost = new double[points.Count + 1];
        for (var j = 1; j <= points.Count; j++)
        {
            cost[j] = points.Within(0, j);
        }

        if (most > 0)
        {
            lastStart[0] = new int[points.Count + 1];
        }

        for (var k = 1; k < most; k++)
        {
            var next = new double[points.Count + 1];
            lastStart[k] = new int[points.Count + 1];
            Fill(cost, next, lastStart[k], from: k + 1, to: points.Count, low: k, high: points.Count - 1);
            cost = next;
        }
    }

    /// <summary>First distinct value of each of k clusters.</summary>
    public int[] Starts(int k)
    {
        var starts = new int[k];
        for (int c = k - 1, end = points.Count; c > 0; c--)
        {
            starts[c] = end = lastStart[c][end];
        }

        return starts;
    }

    // The best start never moves left as the prefix grows, so the middle prefix halves the search of both sides.
    private void Fill(double[] before, double[] after, int[] chosen, int from, int to, int low, int high)
    {
        if (from > to)
        {
            return;
        }

        var middle = (from + to) / 2;
        var best = double.PositiveInfinity;
        var start = low;
        // Among equal optima the package takes the shortest last cluster, so the search runs from the right.
        for (var s = Math.Min(high, middle - 1); s >= low; s--)
        {
            var candidate = before[s] + points.Within(s, middle);
            if (candidate < best)
            {
                best = candidate;
                start = s;
            }
        }

        after[middle] = best;
        chosen[middle] = start;
        Fill(before, after, chosen, from, middle - 1, low, start);
        Fill(before, after, chosen, middle + 1, to, start, high);
    }
}
