using NodaTime;
using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Visits to the owner's sites by source and campaign, joined to posts by the mark in their links and by the day. Never a proof of influence.</summary>
public sealed class Visits : IAnalysis
{
    private const string Network = "web";
    private const string OfVisits = "visits";
    private const string OfConversions = "conversions";

    private static readonly string[] Channels = ["observation"];

    public string Name => "visits";

    public int Version => 2;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var figures = view
            .Facts.Observations.Where(o => o is { Network: Network, Metric: OfVisits or OfConversions, Bound: Bound.Exact })
            .Where(o => o.To != Period.OpenEnd)
            .Select(o => new SiteFigure(o, SiteDimension.Of(o.Dimension)))
            .ToList();
        var asOf = figures.Count == 0 ? (LocalDate?)null : figures.Max(f => f.Seen.To);
        var wish = request.Period ?? new PeriodWish(365, null);
        var period = asOf is { } last ? wish.In(last) : wish.Fixed ?? Period.All;
        Finding Found(FindingStatus status, Amount? have, Amount? need, VisitsResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered(Channels), status, have, need, Method, results, evidence);
        SiteWindows Table(string metric, Func<SiteDimension?, bool> which) =>
            SiteWindows.Of(figures.Where(f => f.Seen.Metric == metric && which(f.Part)), period);
        var tables = new Tables(
            Table(OfVisits, p => p is null),
            Table(OfConversions, p => p is null),
            Fullest("source", "utm_source"),
            Fullest("utm_campaign", "source", "utm_source"),
            Table(OfConversions, p => p is { Table: "goal" })
        );
        if (tables.All.IsEmpty && tables.BySource.IsEmpty && tables.ByCampaign.IsEmpty)
        {
            const string of = "windows of visits";
            return Found(FindingStatus.NotEnough, new Amount(0, of), new Amount(1, of), null, []);
        }
        var results = Results(view, period, figures, tables, request.Seed);
        return Found(FindingStatus.Found, null, null, results, Evidence(period, tables));

        // Several tables may tell of the same: the one that tells most is taken, and they are never added.
        SiteWindows Fullest(params ReadOnlySpan<string> names)
        {
            var best = Table(OfVisits, _ => false);
            var needs = names[0] == "utm_campaign" ? "utm_campaign" : null;
            foreach (var name in names)
            {
                var one = Table(OfVisits, p => p?.Table == name && !p.Has("goal") && (needs is null || p.Has(needs)));
                best = one.Sum > best.Sum ? one : best;
            }
            return best;
        }
    }

    /// <summary>The tables that are read: the whole, its parts by source and by campaign, conversions and those by goal.</summary>
    private sealed record Tables(SiteWindows All, SiteWindows Converted, SiteWindows BySource, SiteWindows ByCampaign, SiteWindows ByGoal);

    private static VisitsResults Results(LedgerView view, Period period, List<SiteFigure> figures, Tables tables, int seed)
    {
        var conversions = SiteWindows.Of(
            figures.Where(f =>
                f is { Seen.Metric: OfConversions, Part: { } part }
                && part.Table == (tables.BySource.IsEmpty ? "source" : tables.BySource.Figures[0].Part!.Table)
                && !part.Has("goal")
            ),
            period
        );
        double? Converted(Func<SiteDimension, bool> which)
        {
            var those = conversions.Figures.Where(f => which(f.Part!)).ToList();
            return those.Count == 0 ? null : those.Sum(f => f.Seen.Value);
        }
        var marked = MarkedPosts(view);
        return new VisitsResults(
            tables.All.IsEmpty ? null : tables.All.Sum,
            tables.Converted.IsEmpty ? null : tables.Converted.Sum,
            tables.All.Days.Union(tables.BySource.Days).Count(),
            [
                .. figures
                    .Where(f => f.Seen.Account >= 0)
                    .Select(f => view.Facts.HandleAt(f.Seen.Account).ToString())
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ],
            [
                .. tables
                    .BySource.Figures.GroupBy(f => f.Part!.Source ?? "?")
                    .Select(s => new VisitsBySource(
                        s.Key,
                        SiteDimension.NetworkOf(s.Key),
                        s.Sum(f => f.Seen.Value),
                        Converted(p => p.Source == s.Key)
                    ))
                    .OrderByDescending(s => s.Visits)
                    .ThenBy(s => s.Source, StringComparer.Ordinal),
            ],
            [
                .. tables
                    .ByCampaign.Figures.GroupBy(f => f.Part!["utm_campaign"]!)
                    .Select(c => new VisitsByCampaign(
                        c.Key,
                        c.Sum(f => f.Seen.Value),
                        Converted(p => p["utm_campaign"] == c.Key),
                        marked.GetValueOrDefault(c.Key) ?? []
                    ))
                    .OrderByDescending(c => c.Visits)
                    .ThenBy(c => c.Campaign, StringComparer.Ordinal),
            ],
            [
                .. tables
                    .ByGoal.Figures.GroupBy(f => f.Part!["goal"]!)
                    .Select(g => new ConversionsOfGoal(g.Key, g.Sum(f => f.Seen.Value)))
                    .OrderByDescending(g => g.Conversions)
                    .ThenBy(g => g.Goal, StringComparer.Ordinal),
            ],
            AroundPosts.Of(view, tables.BySource, seed),
            "association"
        );
    }

    /// <summary>Own posts by the campaign that the address they carry is marked with.</summary>
    private static Dictionary<string, List<PostShape>> MarkedPosts(LedgerView view)
    {
        var marked = new Dictionary<string, List<PostShape>>(StringComparer.OrdinalIgnoreCase);
        foreach (var post in view.Facts.Posts.Where(p => p.Own && p.Link is not null))
        {
            var query = post.Link![(post.Link!.IndexOf('?', StringComparison.Ordinal) + 1)..];
            foreach (var part in query.Split('&', '#'))
            {
                if (part.StartsWith("utm_campaign=", StringComparison.OrdinalIgnoreCase))
                {
                    var campaign = Uri.UnescapeDataString(part["utm_campaign=".Length..].Replace('+', ' '));
                    (marked.TryGetValue(campaign, out var posts) ? posts : marked[campaign] = []).Add(PostShape.Of(post));
                }
            }
        }
        return marked;
    }

    private List<EvidenceOf> Evidence(Period period, Tables tables)
    {
        EvidenceOf Of(string figure, params ReadOnlySpan<SiteWindows> windows)
        {
            var behind = Behind.Asked(Name, figure, period, "observations");
            foreach (var window in windows)
            {
                foreach (var seen in window.Figures)
                {
                    behind.AddObservation(seen.Seen.Id);
                }
            }
            return behind.ToEvidence();
        }
        return
        [
            Of("visits", tables.All),
            Of("sources", tables.BySource),
            Of("campaigns", tables.ByCampaign),
            Of("goals", tables.ByGoal, tables.Converted),
        ];
    }

    private static Method Method { get; } =
        new(
            "visits",
            "sums over windows that do not overlap, days before weeks before months; one table a question, parts never added to a whole; posts by utm_campaign in their link; "
                + "visits a day from a network on the day of a post there and the two after it, less other days, by blocks of 4 weeks",
            "Künsch 1989 (blocks of 4 weeks), Hesterberg 2015, Benjamini and Hochberg 1995 (which differences are clear)",
            new Dictionary<string, double>
            {
                ["daysAfter"] = AroundPosts.DaysAfter,
                ["fewestDays"] = AroundPosts.FewestDays,
                ["falseDiscoveryRate"] = FalseDiscovery.Rate,
            }
        );
}
