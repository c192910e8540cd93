namespace Quinze.Analyses;

/// <summary>A half-life read off one post's curve, or as much of it as the readings allow.</summary>
/// <param name="Days">Null when the readings only bound it.</param>
/// <param name="AtMost">The first reading came when nearly all was there.</param>
/// <param name="AtLeast">At the last reading it still grew evenly.</param>
internal readonly record struct FittedHalfLife(double? Days, double? AtMost, double? AtLeast);

/// <summary>
/// Fits N(t) = N∞ (1 − 2^(−t/h)) to the totals of one post. For each h every reading gives an N∞ of its own, value / (1 − 2^(−t/h));
/// the h taken is the one under which they agree best (least relative spread), so that large and small posts weigh the same.
/// </summary>
internal static class GrowthFit
{
    private const double NearlyAll = 0.95;
    private const double StillEven = 1.02;
    private const double Shortest = 1e-3;
    private const double Longest = 1e4;
    private const int Steps = 160;
    private const int Refinements = 40;

    /// <summary>Below this a count is too coarse to halve.</summary>
    private const double SmallestTotal = 10;

    public static FittedHalfLife? Of(IReadOnlyList<PostReading> curve)
    {
        if (curve.Count < 2 || curve[^1].Value < SmallestTotal)
        {
            return null;
        }
        var (first, last) = (curve[0], curve[^1]);
        var share = first.Value / last.Value;
        if (share >= NearlyAll)
        {
            return new FittedHalfLife(null, first.AgeDays / -Math.Log2(1 - NearlyAll), null);
        }
        if (share <= StillEven * first.AgeDays / last.AgeDays)
        {
            return new FittedHalfLife(null, null, last.AgeDays);
        }
        return new FittedHalfLife(Best(curve), null, null);
    }

    private static double Best(IReadOnlyList<PostReading> curve)
    {
        var step = Math.Log(Longest / Shortest) / Steps;
        double At(int i) => Math.Log(Shortest) + (i * step);
        var best = 0;
        for (var i = 1; i <= Steps; i++)
        {
            best = Spread(curve, Math.Exp(At(i))) < Spread(curve, Math.Exp(At(best))) ? i : best;
        }
        var (low, high) = (At(Math.Max(0, best - 1)), At(Math.Min(Steps, best + 1)));
        for (var i = 0; i < Refinements; i++)
        {
            var (a, b) = (low + ((high - low) / 3), high - ((high - low) / 3));
            (low, high) = Spread(curve, Math.Exp(a)) < Spread(curve, Math.Exp(b)) ? (low, b) : (a, high);
        }
        return Math.Exp((low + high) / 2);
    }

    /// <summary>How little the totals agree under a half-life: 1 − (Σu)²/(n Σu²), zero when they are one and the same.</summary>
    private static double Spread(IReadOnlyList<PostReading> curve, double halfLife)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var reading in curve)
        {
            var total = reading.Value / (1 - Math.Pow(2, -reading.AgeDays / halfLife));
            (sum, squares) = (sum + total, squares + (total * total));
        }
        return 1 - (sum * sum / (curve.Count * squares));
    }
}
