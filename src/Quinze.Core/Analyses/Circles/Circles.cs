using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The circles of a person's two-way contacts at their own sizes, and the fifteen.</summary>
public sealed class Circles : IAnalysis
{
    /// <summary>Rings that are cut, as for Twitter in Dunbar et al. 2015.</summary>
    public const int Rings = 5;

    public const int FewestDays = 365;
    public const int Runs = 200;
    public const double Level = 0.8;

    private static readonly double[] OtherHalfLives = [90, 365];

    public string Name => "circles";

    public int Version => 4;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var scope = TieScope.Of(view, request);
        var closest = Closest.Of(view, scope.Ties);
        var rings = TieRings.Of(view, scope, request.Seed);
        if (closest.Members.Count == 0 && rings.Need is { } need)
        {
            return Found(scope, FindingStatus.NotEnough, rings.Have, need, null, []);
        }
        var members = closest.Members.OrderBy(t => t.Person).ToList();
        var results = new CirclesResults(
            rings.Circles,
            rings.Layers,
            rings.Active,
            [.. members.Select(t => Shape(view, t, rings)).InAlphabet(t => t.Person)]
        )
        {
            Eligible = closest.Eligible.Count,
            WouldChange = OtherHalfLives.ToDictionary(h => $"{h}d", h => closest.Members.Except(closest.Under(view, h)).Count()),
            CirclesNeed = rings.Need,
            ActiveInterval = rings.ActiveInterval,
            NotAmong = NotAmong(view, scope, closest),
            Years = Moving.Of(view, scope),
            Published = PublishedCircles.Dunbar2015,
        };
        var window = scope.AsOf is { } asOf ? new Period(asOf.PlusDays(1 - Closest.WindowDays), asOf) : scope.Period;
        var evidence = ContactEvidence.Of(view, (Name, scope.Period), window, "fifteen", members.Select(t => t.Person));
        evidence.AddRange(TieRings.Evidence(results.Circles));
        return Found(scope, FindingStatus.Found, rings.Have, rings.Need, results, evidence);
    }

    private static CloseTie Shape(LedgerView view, Tie tie, TieRings rings)
    {
        var recent = RecentContact.Of(tie);
        var larger = Math.Max(recent.Sent, recent.Received);
        return new CloseTie(
            PersonShape.Of(view.PersonAt(tie.Person)),
            recent.Sent,
            recent.Received,
            recent.ActiveDays,
            larger == 0 ? 0 : Math.Min(recent.Sent, recent.Received) / larger,
            rings.PerYear(tie),
            WrittenContact.ToDate(tie.LastAlone ?? tie.AsOf)
        );
    }

    private static SortedDictionary<string, int> NotAmong(LedgerView view, TieScope scope, Closest closest)
    {
        var reasons = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var tie in scope.Ties.All)
        {
            var reason = Closest.StandingOf(view, tie) switch
            {
                Standing.Objected => "objected",
                Standing.GroupsOnly => "groupsOnly",
                Standing.OneSided => "oneSided",
                Standing.LongAgo => "longAgo",
                Standing.FewMonths => "fewMonths",
                _ => null,
            };
            if (reason is not null)
            {
                reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
            }
        }
        if (closest.Eligible.Count > closest.Members.Count)
        {
            reasons["notAsClose"] = closest.Eligible.Count - closest.Members.Count;
        }
        return reasons;
    }

    private Finding Found(
        TieScope scope,
        FindingStatus status,
        Amount? have,
        Amount? need,
        CirclesResults? results,
        IReadOnlyList<EvidenceOf> evidence
    ) => new(Name, Version, scope.Period, scope.AsOf, scope.Coverage, status, have, need, Method, results, evidence);

    private static Method Method { get; } =
        new(
            "circles",
            "w = two-way days / years since the first one; circles: optimal 1-D k-means of w >= 1 a year; "
                + "fifteen: two-way days of the last 730 days in >= 3 months, largest sum of 2^(-age/180 d), at most 2 days a week",
            "Dunbar, Arnaboldi, Conti and Passarella 2015; Wang and Song 2011 (k-means); Künsch 1989 (blocks); Lahiri 2003 (centred); Jaccard 1901; Benjamini and Hochberg 1995 (who moved)",
            new Dictionary<string, double>
            {
                ["rings"] = Rings,
                ["activePerYear"] = EgoLayers.ActivePerYear,
                ["windowDays"] = Closest.WindowDays,
                ["fewestMonths"] = Closest.FewestMonths,
                ["halfLifeDays"] = Closest.HalfLifeDays,
                ["answerDays"] = Ties.AnswerDays,
                ["mostDaysOfWeek"] = Closest.MostOfWeek,
                ["blockDays"] = BlockBootstrap.BlockDays,
                ["runs"] = Runs,
                ["fewestDays"] = FewestDays,
                ["falseRate"] = Moving.FalseRate,
                ["fewestFrequencies"] = EgoLayers.FewestDistinctFrequencies,
            }
        );
}
