namespace Quinze.Labels.Measuring;

/// <summary>The temperature that makes probabilities honest on voices held out (Guo et al. 2017), and the threshold below which the machine abstains.</summary>
internal static class Calibration
{
    public static double Temperature(HeldOut heldOut)
    {
        double low = 0.05,
            high = 10;
        var golden = (Math.Sqrt(5) - 1) / 2;
        // Golden-section search on the logarithm; the loss is convex in one over the temperature.
        var (a, b) = (Math.Log(low), Math.Log(high));
        for (var i = 0; i < 60; i++)
        {
            var (left, right) = (b - golden * (b - a), a + golden * (b - a));
            (a, b) = Loss(heldOut, Math.Exp(left)) < Loss(heldOut, Math.Exp(right)) ? (a, right) : (left, b);
        }

        return Math.Exp((a + b) / 2);
    }

    /// <summary>The highest threshold that costs no more macro-F1 than allowed, an abstention counting as <c>other</c>.</summary>
    public static double Threshold(HeldOut heldOut, double temperature, double cost)
    {
        if (heldOut.Head.Unless is not null)
        {
            // How likely a flag has to be: where it is best found.
            return Enumerable.Range(4, 12).Select(i => 0.05 * i).MaxBy(t => Scorecard.Of(heldOut, temperature, t).MacroF1);
        }

        var free = Scorecard.Of(heldOut, temperature, 0).MacroF1;
        var best = 0.0;
        for (var threshold = 0.05; threshold < 0.65; threshold += 0.025)
        {
            if (Scorecard.Of(heldOut, temperature, threshold).MacroF1 >= free - cost)
            {
                best = threshold;
            }
        }

        return best;
    }

    public static double[] Shares(double[] scores, double temperature)
    {
        var most = scores.Max();
        var shares = scores.Select(s => Math.Exp((s - most) / temperature)).ToArray();
        var sum = shares.Sum();
        return [.. shares.Select(s => s / sum)];
    }

    /// <summary>Mean distance between what is promised and what comes true, in ten bins of confidence (Naeini et al. 2015).</summary>
    public static double Error(HeldOut heldOut, double temperature)
    {
        var bins = heldOut
            .Texts.Select(t => (Shares: Shares(t.Scores, temperature), t.Truth))
            .Select(t => (Confidence: t.Shares.Max(), Right: Array.IndexOf(t.Shares, t.Shares.Max()) == t.Truth))
            .GroupBy(t => Math.Min(9, (int)(t.Confidence * 10)));
        return bins.Sum(b => Math.Abs(b.Average(t => t.Confidence) - b.Average(t => t.Right ? 1.0 : 0)) * b.Count()) / heldOut.Texts.Count;
    }

    private static double Loss(HeldOut heldOut, double temperature) =>
        -heldOut.Texts.Sum(t => Math.Log(Math.Max(1e-12, Shares(t.Scores, temperature)[t.Truth])));
}
