using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Where somebody stands to the conditions of the fifteen; the first that applies.</summary>
public enum Standing
{
    /// <summary>Two-way contact in at least three months of the last 730 days.</summary>
    Eligible,

    /// <summary>They objected.</summary>
    Objected,

    /// <summary>Contact through groups only.</summary>
    GroupsOnly,

    /// <summary>Only one of the two ever wrote, or neither ever answered the other.</summary>
    OneSided,

    /// <summary>Two-way contact once, none within the last 730 days.</summary>
    LongAgo,

    /// <summary>Two-way contact within the last 730 days, in fewer than three months.</summary>
    FewMonths,
}

/// <summary>
/// The fifteen: people with two-way contact on days within the last 730 days of coverage, in at least three distinct months, both having written.
/// The closest fifteen of them by their days of two-way contact, each weighing half after 180 days; never filled up.
/// </summary>
/// <param name="Members">In no order.</param>
/// <param name="Eligible">Everyone who met the conditions.</param>
public sealed record Closest(IReadOnlyList<Tie> Members, IReadOnlyList<Tie> Eligible)
{
    public const int AtMost = 15;
    public const int WindowDays = 730;
    public const int FewestMonths = 3;
    public const double HalfLifeDays = 180;

    /// <summary>A week counts for two days at most: what lasts weighs more than what burns.</summary>
    public const double MostOfWeek = 2;

    public static Closest Of(LedgerView view, Ties ties, double halfLifeDays = HalfLifeDays)
    {
        var eligible = ties.All.Where(t => StandingOf(view, t) == Standing.Eligible).ToList();
        return new Closest(Take(view, eligible, halfLifeDays), eligible);
    }

    /// <summary>The members under another half-life; the conditions do not depend on it.</summary>
    public IReadOnlyList<Tie> Under(LedgerView view, double halfLifeDays) => Take(view, Eligible, halfLifeDays);

    public static Standing StandingOf(LedgerView view, Tie tie)
    {
        if (tie.LastAlone is null)
        {
            return Standing.GroupsOnly;
        }
        var (owner, other, ever) = (false, false, false);
        foreach (var day in tie.Days)
        {
            owner |= (day.Wrote & Wrote.Owner) != 0 && day.Sent > 0;
            other |= (day.Wrote & Wrote.Other) != 0 && day.Received > 0;
            ever |= day.TwoWay;
        }
        if (!owner || !other || !ever)
        {
            return Standing.OneSided;
        }
        if (view.Overlay.InForce.Objected.Count > 0 && view.Objected(tie.Person))
        {
            return Standing.Objected;
        }
        return MonthsWithin(tie) switch
        {
            0 => Standing.LongAgo,
            < FewestMonths => Standing.FewMonths,
            _ => Standing.Eligible,
        };
    }

    /// <summary>Days of two-way contact, a group of n weighing 1/n, a week two days at most, all halved for every half-life of age.</summary>
    public static double Closeness(Tie tie, double halfLifeDays = HalfLifeDays)
    {
        var (closeness, week, left) = (0.0, int.MinValue, 0.0);
        var recent = tie.After(tie.AsOf - WindowDays);
        for (var i = recent.Length - 1; i >= 0; i--)
        {
            // Weeks from Monday: day 0 was a Thursday.
            var its = (recent[i].Day + 3) / 7;
            (week, left) = its == week ? (week, left) : (its, MostOfWeek);
            var weight = Math.Min(left, recent[i].Weight);
            left -= weight;
            closeness += weight * Math.Pow(2, -Math.Max(0, tie.AsOf - recent[i].Day) / halfLifeDays);
        }
        return closeness;
    }

    private static int MonthsWithin(Tie tie)
    {
        var (months, last) = (0, -1);
        foreach (var day in tie.After(tie.AsOf - WindowDays))
        {
            if (day.TwoWay)
            {
                var date = WrittenContact.ToDate(day.Day);
                var month = (date.Year * 12) + date.Month;
                months += month == last ? 0 : 1;
                last = month;
            }
        }
        return months;
    }

    private static IReadOnlyList<Tie> Take(LedgerView view, IReadOnlyList<Tie> eligible, double halfLifeDays) =>
        eligible.Count <= AtMost
            ? eligible
            :
            [
                .. eligible
                    .Select(t => (Tie: t, Closeness: Closeness(t, halfLifeDays)))
                    .OrderByDescending(t => t.Closeness)
                    .ThenByDescending(t => t.Tie.LastAlone)
                    .ThenBy(t => view.Facts.HandleAt(t.Tie.Person).ToString(), StringComparer.Ordinal)
                    .Take(AtMost)
                    .Select(t => t.Tie),
            ];
}
