namespace Quinze.Statistics;

/// <summary>
/// How many terms of a text none of k other texts has, on average over all orders of the texts: sample-based rarefaction
/// (Hurlbert 1971; Colwell, Mao and Chang 2004), which is what keeps a share of new words from falling only because more was said before.
/// </summary>
public static class Rarefaction
{
    /// <summary>The chance that a term that stands in <paramref name="with"/> of <paramref name="texts"/> texts stands in none of <paramref name="drawn"/> drawn among the others than one that has it.</summary>
    public static double Unseen(int texts, int with, int drawn)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(with >= 1 && with <= texts && drawn >= 0 && drawn < texts, true);
        var chance = 1.0;
        for (var i = 0; i < drawn && chance > 0; i++)
        {
            chance *= Math.Max(0, texts - with - i) / (double)(texts - 1 - i);
        }

        return chance;
    }

    /// <summary>The average share of new terms in a text that comes after 0, 1, … n−1 others, over all orders.</summary>
    /// <param name="shares">For each number of texts a term stands in, from one on, the share of a text's terms that stand in so many, summed over the texts.</param>
    public static double[] Curve(IReadOnlyDictionary<int, double> shares, int texts)
    {
        var curve = new double[texts];
        foreach (var (with, share) in shares.OrderBy(s => s.Key))
        {
            var chance = share / Math.Max(1, texts);
            for (var drawn = 0; drawn < texts && chance > 0; drawn++)
            {
                curve[drawn] += chance;
                chance *= drawn < texts - 1 ? Math.Max(0, texts - with - drawn) / (double)(texts - 1 - drawn) : 0;
            }
        }

        return curve;
    }
}
