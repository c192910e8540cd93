namespace Quinze.Analyses;

/// <summary>
/// The usual gap between days of contact of one tie: of all the days that the last forty gaps span, half lie in gaps this long or longer
/// (the median weighted by length).
/// </summary>
/// <remarks>
/// A plain mean or median calls every pause after a chatty week a silence: on 3 000 simulated ties whose rhythm never changes and which write on six days
/// in a row every three months, eight mean gaps are wrong for 25 % of them, eight of these for 1 %. Regular ties: 1.07 mean gaps; exponential ones: 1.6.
/// One long absence among forty gaps does not move it. Measured on 2026-11-22; the test of it repeats the simulation.
/// </remarks>
public static class UsualGap
{
    /// <summary>How many of the latest gaps are looked at: rhythms change over the years.</summary>
    public const int Gaps = 40;

    /// <summary>The usual gap in days of ascending days of contact, of which there are at least two.</summary>
    public static double Of(ReadOnlySpan<int> days)
    {
        if (days.Length < 2)
        {
            throw new ArgumentException("A gap lies between two days.", nameof(days));
        }
        var recent = days[Math.Max(0, days.Length - 1 - Gaps)..];
        Span<int> gaps = stackalloc int[recent.Length - 1];
        for (var i = 0; i < gaps.Length; i++)
        {
            gaps[i] = recent[i + 1] - recent[i];
        }
        gaps.Sort();
        var half = (recent[^1] - recent[0]) / 2.0;
        var (place, spanned) = (0, gaps[0]);
        while (spanned < half)
        {
            spanned += gaps[++place];
        }
        return gaps[place];
    }
}
