using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>Marks of an axis.</summary>
internal static class Scale
{
    /// <summary>1, 3, 10, 30… up to the first that is large enough.</summary>
    public static IReadOnlyList<(double At, string Label)> Decades(Wording words, double most)
    {
        List<(double, string)> ticks = [];
        for (var decade = 1.0; ; decade *= 10)
        {
            foreach (var at in new[] { decade, 3 * decade })
            {
                ticks.Add((at, words.Number(at)));
                if (at >= most)
                {
                    return ticks;
                }
            }
        }
    }

    /// <summary>Powers of ten around what is shown: from 0.01 to 10, say.</summary>
    public static IReadOnlyList<(double At, string Label)> Powers(Wording words, double least, double most)
    {
        var (low, high) = (Math.Max(-2, (int)Math.Floor(Math.Log10(least))), (int)Math.Ceiling(Math.Log10(most)));
        high = Math.Max(high, low + 1);
        return [.. Enumerable.Range(low, high - low + 1).Select(p => Math.Pow(10, p)).Select(at => (at, words.Tick(at)))];
    }

    /// <summary>Four or five round marks from zero.</summary>
    public static IReadOnlyList<(double At, string Label)> Linear(double most, Func<double, string> write)
    {
        var rough = Math.Max(most, 1e-6) / 4;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = new[] { 1, 2, 2.5, 5, 10 }.Select(m => m * power).First(s => s >= rough - 1e-12);
        List<(double, string)> ticks = [];
        for (var i = 0; ; i++)
        {
            ticks.Add((i * step, write(i * step)));
            if (i * step >= most)
            {
                return ticks;
            }
        }
    }
}
