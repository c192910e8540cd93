using System.Globalization;
using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The age pyramid of a community, and its projection over one to ten years.</summary>
public sealed class Age : IAnalysis
{
    public string Name => "age";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf();
        var period = request.Period is { } wish ? wish.In(asOf ?? Period.All.To) : Period.All;
        var tables = AgeTable.In(view, period);
        if (tables.Count == 0)
        {
            const string known = "age pyramids (quinze record age)";
            return new(
                Name,
                Version,
                period,
                asOf,
                [],
                FindingStatus.NotEnough,
                new Amount(0, known),
                new Amount(1, known),
                Method,
                null,
                []
            );
        }
        var communities = tables
            .GroupBy(t => (t.Network, t.Account))
            .OrderBy(g => g.Key.Network, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Account)
            .Select(g => (Latest: g.Last(), Shape: Shape(view, [.. g], request.Seed)))
            .ToList();
        return new(
            Name,
            Version,
            period,
            tables[^1].On,
            [],
            FindingStatus.Found,
            null,
            null,
            Method,
            new AgeResults([.. communities.Select(c => c.Shape)]),
            [.. communities.Select((c, i) => Evidence(i, c.Latest))]
        );
    }

    private static AgeOfCommunity Shape(LedgerView view, IReadOnlyList<AgeTable> tables, int seed)
    {
        var latest = tables[^1];
        var pyramid = Pyramid.Of(latest);
        var growing = Growing.Of(view, latest);
        var (lo, hi) = pyramid.MeanAgeBounds;
        List<AgeProjection> projections = [Projecting.Of(pyramid, "closed", 1, 0, growing.Size, seed)];
        if (growing is { Staying: { } staying, Newcomers: { } newcomers })
        {
            projections.Add(Projecting.Of(pyramid, "as-of-late", staying, newcomers, growing.Size, seed));
        }
        return new AgeOfCommunity(
            latest.Network,
            latest.Account < 0 ? null : view.Facts.HandleAt(latest.Account).ToString(),
            latest.On,
            growing.Size,
            MeanAgeOf(pyramid),
            new IntervalShape(lo, hi, 1),
            pyramid.Bands,
            projections
        )
        {
            ToldSum = pyramid.ToldSum,
            Before =
            [
                .. tables
                    .Where(t => t.On < latest.On)
                    .GroupBy(t => t.On)
                    .Select(g => new MeanAgeOn(g.Key, MeanAgeOf(Pyramid.Of(g.Last())))),
            ],
        };
    }

    private static double MeanAgeOf(Pyramid pyramid) => CohortComponent.MeanAge(pyramid.Spread(pyramid.Shares))!.Value;

    private static EvidenceOf Evidence(int index, AgeTable table)
    {
        string[] ids = [.. table.Bands.Select(b => string.Create(CultureInfo.InvariantCulture, $"observation-{b.Observation}"))];
        var where = string.Join(" --where ", [$"metric={(table.Counted ? "members" : "audienceShare")}", $"period={Day(table)}"]);
        return new EvidenceOf(
            string.Create(CultureInfo.InvariantCulture, $"communities[{index}]"),
            ids.Length,
            ids,
            $"observations --where {where}"
        );
    }

    private static string Day(AgeTable table) => DayText.Write(table.On);

    private static Method Method { get; } =
        new(
            "age",
            "P(a+1, t+1) = P(a, t) s + G(a+1) by single years; bands spread evenly, the open one over 20 years; "
                + "closed: s = 1, G = 0; as of late: s and G from followers and new followers of the last twelve months, newcomers as old as members; "
                + "80 % band: Dirichlet, binomial, Poisson",
            "Leslie 1945; Preston, Heuveline and Guillot 2001, chapter 6",
            new Dictionary<string, double>
            {
                ["years"] = Projecting.Years,
                ["draws"] = Projecting.Draws,
                ["level"] = Projecting.Level,
                ["openBandYears"] = Pyramid.OpenBandYears,
                ["answersWithoutSize"] = Projecting.AnswersWithoutSize,
                ["mostAnswers"] = Projecting.MostAnswers,
            }
        );
}
