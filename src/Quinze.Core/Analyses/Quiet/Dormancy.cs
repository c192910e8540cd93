using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// Dormant but once close: days of two-way contact in some two years, in the months the fifteen ask for, and none for the last two years.
/// Such ties are as worth a word as living ones (Levin, Walter and Murnighan 2011).
/// </summary>
internal static class Dormancy
{
    /// <summary>Days of two-way contact within two years that make somebody close.</summary>
    public const int FewestDays = 12;

    public static IEnumerable<DormantTie> Of(LedgerView view, IEnumerable<Tie> ties)
    {
        foreach (var tie in ties)
        {
            if (!view.Elsewhere(tie.Person) && Height(tie) is var (from, to, days))
            {
                yield return new DormantTie(
                    PersonShape.Of(view.PersonAt(tie.Person)),
                    WrittenContact.ToDate(from),
                    WrittenContact.ToDate(to),
                    days,
                    WrittenContact.ToDate(tie.LastTwoWay!.Value)
                );
            }
        }
    }

    public static IEnumerable<int> Of(IEnumerable<Tie> ties) => ties.Where(t => Height(t) is not null).Select(t => t.Person);

    /// <summary>The two years with most days of two-way contact; null when they were too few, or somebody is not dormant.</summary>
    private static (int From, int To, int Days)? Height(Tie tie)
    {
        if (tie.LastTwoWay is not { } last || last > tie.AsOf - Closest.WindowDays)
        {
            return null;
        }
        var days = new List<int>();
        foreach (var day in tie.Days)
        {
            if (day.TwoWay)
            {
                days.Add(day.Day);
            }
        }
        (int From, int To, int Days)? best = null;
        for (int end = 0, start = 0; end < days.Count; end++)
        {
            while (days[end] - days[start] >= Closest.WindowDays)
            {
                start++;
            }
            if (end - start + 1 >= Math.Max(FewestDays, (best?.Days ?? 0) + 1) && MonthsOf(days, start, end) >= Closest.FewestMonths)
            {
                best = (days[start], days[end], end - start + 1);
            }
        }
        return best;
    }

    private static int MonthsOf(List<int> days, int start, int end)
    {
        var months = new HashSet<int>();
        for (var i = start; i <= end; i++)
        {
            var date = WrittenContact.ToDate(days[i]);
            months.Add((date.Year * 12) + date.Month);
        }
        return months.Count;
    }
}
