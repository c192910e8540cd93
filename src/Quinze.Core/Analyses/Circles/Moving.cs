using MathNet.Numerics.Distributions;
using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// Circles year by year, each cut from the contacts of that year alone, and how they moved from one to the next: who came closer, who drifted, and what stayed (Jaccard).
/// </summary>
internal static class Moving
{
    public const int Year = 365;
    public const int MostYears = 10;

    /// <summary>Of those named as having moved, at most this share by chance.</summary>
    public const double FalseRate = 0.1;

    /// <summary>The last full years of coverage, the latest first.</summary>
    public static IReadOnlyList<CirclesOfYear> Of(LedgerView view, TieScope scope)
    {
        if (scope.AsOf is not { } asOf || YearsIn(scope) is not (> 0 and var count))
        {
            return [];
        }
        var ties = TiesOf(view, scope, count);
        // Coverage reaches back to the first connection; of years before the first letter there is nothing to say.
        while (count > 1 && ties.TrueForAll(t => t.Days[count - 1] == 0))
        {
            count--;
        }
        var rings = RingsOf(ties, count);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(y => new CirclesOfYear(
                    asOf.PlusDays((-Year * (y + 1)) + 1),
                    asOf.PlusDays(-Year * y),
                    rings[y].ActiveNetwork,
                    rings[y].Circles
                )
                {
                    Stability = y + 1 < count ? Stability(rings[y], rings[y + 1]) : null,
                    Closer = y + 1 < count ? Moved(view, ties, y, closer: true) : [],
                    Drifted = y + 1 < count ? Moved(view, ties, y, closer: false) : [],
                }),
        ];
    }

    /// <summary>The place of one person in each of these years; empty for somebody with whom contact does not go both ways.</summary>
    public static IReadOnlyList<YearTogether> Of(LedgerView view, TieScope scope, int person)
    {
        if (scope.AsOf is not { } asOf || YearsIn(scope) is not (> 0 and var count))
        {
            return [];
        }
        var (index, years) = view.OnceOfPeople(
            ("rings by year", scope.Period, string.Join(' ', view.Overlay.InForce.Objected.Order())),
            () => Tuple.Create(IndexOf(view, scope, count, out var all), all)
        );
        return index.TryGetValue(person, out var at)
            ?
            [
                .. years.Select(
                    (y, i) => new YearTogether(asOf.PlusDays((-Year * (i + 1)) + 1), asOf.PlusDays(-Year * i), y.Days[at], y.Rings?[at])
                ),
            ]
            : [];
    }

    private static Dictionary<int, int> IndexOf(LedgerView view, TieScope scope, int count, out List<(double[] Days, int[]? Rings)> years)
    {
        var ties = TiesOf(view, scope, count);
        years = [];
        foreach (var (year, network) in RingsOf(ties, count).Index())
        {
            int[]? rings = network.HasCircles ? new int[ties.Count] : null;
            foreach (var tie in rings is null ? [] : network.Ties)
            {
                rings![tie.Alter] = tie.Ring;
            }
            years.Add(([.. ties.Select(t => t.Days[year])], rings));
        }
        return ties.Index().ToDictionary(t => t.Item.Person, t => t.Index);
    }

    private static int YearsIn(TieScope scope) => Math.Min(MostYears, scope.Days / Year);

    private static List<TieOfYears> TiesOf(LedgerView view, TieScope scope, int count) =>
        scope
            .Ties.All.Where(t => Closest.StandingOf(view, t) is not (Standing.GroupsOnly or Standing.OneSided or Standing.Objected))
            .Select(t => new TieOfYears(t, count))
            .ToList();

    private static List<EgoNetwork> RingsOf(List<TieOfYears> ties, int count) =>
        Enumerable.Range(0, count).Select(y => EgoLayers.OfFrequencies([.. ties.Select(t => t.Days[y])], Circles.Rings)).ToList();

    private static CircleStability? Stability(EgoNetwork now, EgoNetwork before)
    {
        if (now.ActiveNetwork + before.ActiveNetwork == 0)
        {
            return null;
        }
        static HashSet<int> Within(EgoNetwork network, int circle) =>
            [
                .. network
                    .Ties.Where(t => circle == 0 ? t.PerYear >= EgoLayers.ActivePerYear : t.Ring > 0 && t.Ring <= circle)
                    .Select(t => t.Alter),
            ];
        return new CircleStability(
            Jaccard.Of(Within(now, 0), Within(before, 0)),
            now.HasCircles && before.HasCircles
                ? [.. Enumerable.Range(1, Circles.Rings).Select(i => Jaccard.Of(Within(now, i), Within(before, i)))]
                : []
        );
    }

    // Weeks with contact, for days of one week hang together; were nothing changed, each week were as likely to lie in one year as in the other.
    private static IReadOnlyList<MovedTie> Moved(LedgerView view, List<TieOfYears> ties, int year, bool closer)
    {
        var both = ties.Where(t => t.Weeks[year] + t.Weeks[year + 1] > 0).ToList();
        var standing = FalseDiscovery.Standing([.. both.Select(t => ChanceOf(t.Weeks[year], t.Weeks[year + 1]))], FalseRate);
        return
        [
            .. both.Where((t, i) => standing[i] && t.Weeks[year] > t.Weeks[year + 1] == closer)
                .Select(t => new MovedTie(PersonShape.Of(view.PersonAt(t.Person)), t.Weeks[year + 1], t.Weeks[year]))
                .InAlphabet(t => t.Person),
        ];
    }

    private static double ChanceOf(int now, int before) => Math.Min(1, 2 * Binomial.CDF(0.5, now + before, Math.Min(now, before)));

    /// <summary>Days and weeks of two-way contact in each year, counted back from the end of the tie's own channels.</summary>
    private sealed class TieOfYears
    {
        public TieOfYears(Tie tie, int years)
        {
            Person = tie.Person;
            Days = new double[years];
            Weeks = new int[years];
            var week = -1;
            foreach (var day in tie.Days)
            {
                var back = tie.AsOf - day.Day;
                if (day.Weight > 0 && back >= 0 && back / Year < years)
                {
                    Days[back / Year] += day.Weight;
                    Weeks[back / Year] += back / 7 == week ? 0 : 1;
                    week = back / 7;
                }
            }
        }

        public int Person { get; }
        public double[] Days { get; }
        public int[] Weeks { get; }
    }
}
