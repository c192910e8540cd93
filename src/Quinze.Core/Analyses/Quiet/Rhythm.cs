namespace Quinze.Analyses;

/// <summary>
/// The days of contact of one tie as its rhythm counts them: a second letter into a silence is none, and what the other last wrote always is.
/// Days are counted since 1970.
/// </summary>
/// <param name="Person">Person index in the view.</param>
/// <param name="Days">Ascending.</param>
/// <param name="AsOf">The end of coverage of the channels of this tie.</param>
/// <param name="UsualGap">In days, see <see cref="Analyses.UsualGap"/>.</param>
public sealed record Rhythm(int Person, IReadOnlyList<int> Days, int AsOf, double UsualGap)
{
    public const int FewestDays = 5;
    public const int ShortestSpan = 90;

    /// <summary>Silences up to five weeks are holidays.</summary>
    public const int Holiday = 35;

    public int First => Days[0];

    public int Last => Days[^1];

    public int Silence => Math.Max(0, AsOf - Last);

    public double SilenceRatio => Silence / UsualGap;

    public bool IsQuiet(double gaps) => Silence > Holiday && SilenceRatio > gaps;

    /// <summary>The day from which on the tie is observed: the fifth of contact, or the first that makes ninety days when that is later.</summary>
    public int Entry => Days.Skip(FewestDays - 1).First(d => d - First >= ShortestSpan);

    /// <summary>The rhythm of a tie up to a day; null when both have not written, or on too few days.</summary>
    public static Rhythm? Of(Tie tie, int? upTo = null)
    {
        var end = Math.Min(tie.AsOf, upTo ?? int.MaxValue);
        var days = new List<int>();
        var (owner, other, lastOfOther) = (false, false, int.MinValue);
        foreach (var day in tie.Days)
        {
            if (day.Day > end)
            {
                break;
            }
            owner |= (day.Wrote & Wrote.Owner) != 0;
            other |= (day.Wrote & Wrote.Other) != 0;
            lastOfOther = (day.Wrote & Wrote.Other) != 0 ? day.Day : lastOfOther;
            if (day.Turn)
            {
                days.Add(day.Day);
            }
        }
        if (days.Count > 0 && lastOfOther > days[^1])
        {
            days.Add(lastOfOther);
        }
        if (!owner || !other || days.Count < FewestDays || days[^1] - days[0] < ShortestSpan)
        {
            return null;
        }
        return new Rhythm(tie.Person, days, end, Analyses.UsualGap.Of([.. days]));
    }
}
