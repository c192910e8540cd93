using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>A figure of a site over a window of days, and the part of the visits it speaks of (none for the whole).</summary>
internal sealed record SiteFigure(ObservationView Seen, SiteDimension? Part)
{
    public (LocalDate From, LocalDate To) Span => (Seen.From, Seen.To);
}

/// <summary>
/// The figures of one metric and one table of a site that may be added: their windows lie within the period and do not overlap. Days are taken before weeks and weeks before months.
/// </summary>
internal sealed class SiteWindows
{
    private SiteWindows(List<SiteFigure> figures, HashSet<LocalDate> days) => (Figures, Days) = (figures, days);

    public IReadOnlyList<SiteFigure> Figures { get; }

    /// <summary>The days that some window speaks of.</summary>
    public HashSet<LocalDate> Days { get; }

    public bool IsEmpty => Figures.Count == 0;

    public double Sum => Figures.Sum(f => f.Seen.Value);

    public static SiteWindows Of(IEnumerable<SiteFigure> figures, Period period)
    {
        List<SiteFigure> taken = [];
        HashSet<LocalDate> all = [];
        foreach (var site in figures.GroupBy(f => f.Seen.Account))
        {
            HashSet<LocalDate> days = [];
            var spans = site.Where(f => f.Seen.From >= period.From && f.Seen.To <= period.To)
                .GroupBy(f => f.Span)
                .OrderBy(s => NodaTime.Period.DaysBetween(s.Key.From, s.Key.To))
                .ThenBy(s => s.Key.From);
            foreach (var span in spans)
            {
                var own = new Period(span.Key.From, span.Key.To);
                var here = Enumerable.Range(0, own.Days).Select(own.From.PlusDays).ToList();
                if (!here.Exists(days.Contains))
                {
                    days.UnionWith(here);
                    taken.AddRange(span);
                }
            }
            all.UnionWith(days);
        }
        return new SiteWindows(taken, all);
    }
}
