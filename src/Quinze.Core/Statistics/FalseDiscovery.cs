namespace Quinze.Statistics;

/// <summary>Which of many tests stand when at most a share of those that are called true may be false (Benjamini and Hochberg 1995).</summary>
public static class FalseDiscovery
{
    /// <summary>The rate at which differences shown together are called clear: one in twenty, as an interval at 95 % would for one alone.</summary>
    public const double Rate = 0.05;

    /// <summary>True for each p-value that stands at a rate such as 0.1, in the order given.</summary>
    public static bool[] Standing(IReadOnlyList<double> pValues, double rate)
    {
        var order = Enumerable.Range(0, pValues.Count).OrderBy(i => pValues[i]).ToList();
        var last = -1;
        for (var rank = 0; rank < order.Count; rank++)
        {
            last = pValues[order[rank]] <= rate * (rank + 1) / order.Count ? rank : last;
        }
        var standing = new bool[pValues.Count];
        for (var rank = 0; rank <= last; rank++)
        {
            standing[order[rank]] = true;
        }
        return standing;
    }
}
