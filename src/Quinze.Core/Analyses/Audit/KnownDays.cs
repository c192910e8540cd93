using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// The days of a period on which a ledger can know of something at all. Where several sources speak of it within the period, a day is known only
/// when all of them cover it: what a network holds back after its last export is unknown, not zero.
/// </summary>
public sealed class KnownDays
{
    private readonly bool[] known;

    private KnownDays(Period period, bool[] known, IReadOnlyList<string> sources, bool elsewhere)
    {
        Period = period;
        this.known = known;
        Sources = sources;
        Count = known.Count(day => day);
        Knowledge =
            Count == 0 ? Knowledge.Unknown
            : Count == known.Length && !elsewhere ? Knowledge.Known
            : Knowledge.Partly;
    }

    public Period Period { get; }

    /// <summary>The sources that cover some day of the period.</summary>
    public IReadOnlyList<string> Sources { get; }

    public int Count { get; }

    public Knowledge Knowledge { get; }

    /// <summary>Days of the period, known or not.</summary>
    public int Length => known.Length;

    /// <summary>Whether a day is known, counted from the first day of the period; days outside it are not.</summary>
    public bool this[int day] => (uint)day < (uint)known.Length && known[day];

    /// <summary>How many days from one to another, both included, are known.</summary>
    public int Between(int first, int last)
    {
        var count = 0;
        for (var day = Math.Max(first, 0); day <= last && day < known.Length; day++)
        {
            count += known[day] ? 1 : 0;
        }
        return count;
    }

    public bool AllBetween(int first, int last) => first >= 0 && last < known.Length && Between(first, last) == last - first + 1;

    /// <summary>The days on which any of these kinds is covered, source by source.</summary>
    public static KnownDays Of(LedgerView view, Period period, params IReadOnlyList<string> kinds)
    {
        var length = period.Days;
        bool[]? known = null;
        List<string> sources = [];
        var elsewhere = false;
        foreach (var source in view.Covered(kinds).GroupBy(span => span.Source, StringComparer.Ordinal))
        {
            var days = new bool[length];
            foreach (var span in source)
            {
                Mark(days, period, span);
            }
            if (!days.Contains(true))
            {
                elsewhere = true;
                continue;
            }
            sources.Add(source.Key);
            known = known is null ? days : Both(known, days);
        }
        sources.Sort(StringComparer.Ordinal);
        return new KnownDays(period, known ?? new bool[length], sources, elsewhere);
    }

    /// <summary>A complete export says all there was up to its last day, the time before its first row included; an empty complete file says "nothing, ever".</summary>
    private static void Mark(bool[] days, Period period, CoverageSpan span)
    {
        var from = span.Complete ? period.From : span.From;
        var to = span.To ?? (span.Complete ? period.To : span.From);
        if (from is not { } first || to is not { } last)
        {
            return;
        }
        var start = Math.Max(DaysFrom(period, first), 0);
        var end = Math.Min(DaysFrom(period, last), days.Length - 1);
        if (end >= start)
        {
            days.AsSpan(start..(end + 1)).Fill(true);
        }
    }

    private static int DaysFrom(Period period, LocalDate day) => NodaTime.Period.DaysBetween(period.From, day);

    private static bool[] Both(bool[] a, bool[] b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            a[i] &= b[i];
        }
        return a;
    }
}
