using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Whose turn has come by the rhythm of their own tie: the silence is longer than nine in ten of its pauses and than two usual gaps, and not yet quiet.</summary>
internal static class Reminding
{
    /// <summary>The share of a tie's pauses that are shorter than a long one.</summary>
    public const double LongPause = 0.9;

    private const double FewestGaps = 2;

    public static IEnumerable<Rhythm> Due(IEnumerable<Rhythm> rhythms) =>
        rhythms.Where(r => r.Silence > LongPauseOf(r) && !r.IsQuiet(Quiet.Gaps));

    public static RemindedTie Shape(LedgerView view, Rhythm rhythm)
    {
        var pause = LongPauseOf(rhythm);
        return new RemindedTie(
            PersonShape.Of(view.PersonAt(rhythm.Person)),
            WrittenContact.ToDate(rhythm.Last),
            rhythm.UsualGap,
            pause,
            WrittenContact.ToDate(rhythm.Last + (int)Math.Ceiling(pause))
        );
    }

    private static double LongPauseOf(Rhythm rhythm)
    {
        var days = rhythm.Days;
        var first = Math.Max(1, days.Count - UsualGap.Gaps);
        double[] gaps = [.. Enumerable.Range(first, days.Count - first).Select(i => (double)(days[i] - days[i - 1]))];
        return Math.Max(Quantiles.Of(gaps, LongPause), FewestGaps * rhythm.UsualGap);
    }
}
