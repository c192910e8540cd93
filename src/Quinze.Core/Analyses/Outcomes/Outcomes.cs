using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Targets;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What came of the presence: outcomes with their people, what these said, and three conventions of credit side by side.</summary>
public sealed class Outcomes : IAnalysis
{
    private static readonly string[] Channels = ["outcome"];

    public string Name => "outcomes";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var traced = TracedOutcomes.Of(view);
        var wish = request.Period ?? new PeriodWish(365, null);
        var period = traced.AsOf is { } asOf ? wish.In(asOf) : wish.Fixed ?? Period.All;
        var within = traced.All.Where(o => period.Contains(o.Outcome.At!.Value.Day)).ToList();
        Finding Found(FindingStatus status, Amount? have, Amount? need, OutcomesResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, traced.AsOf, view.Covered(Channels), status, have, need, Method, results, evidence);
        if (within.Count == 0)
        {
            return Found(FindingStatus.NotEnough, new Amount(0, "outcomes"), new Amount(1, "outcomes"), null, []);
        }
        return Found(FindingStatus.Found, null, null, Results(view, traced, within), Evidence(traced, within, period));
    }

    private static OutcomesResults Results(LedgerView view, TracedOutcomes traced, List<TracedOutcome> within)
    {
        var told = traced.Credit(within.Where(o => o.Named.Count > 0), TracedOutcomes.Linear);
        (string Name, Dictionary<int, double> Of)[] conventions =
        [
            ("last-touch", traced.Credit(within, TracedOutcomes.LastTouch)),
            ("linear", traced.Credit(within, TracedOutcomes.Linear)),
            ("decay", traced.Credit(within, traced.Decay)),
        ];
        var sources = conventions.SelectMany(c => c.Of.Keys).Distinct().ToList();
        double Credit(int convention, int source) => conventions[convention].Of.GetValueOrDefault(source);
        return new OutcomesResults(
            within.Count(o => !o.Within(traced.Window.Days).Any()),
            within.Count,
            within.Count(o => o.Named.Count > 0 || o.Outcome.Said is { Length: > 0 }),
            new SortedDictionary<string, int>(within.CountBy(o => o.Outcome.Kind).ToDictionary(), StringComparer.Ordinal),
            [.. Goals.Of(view).Select(g => Served(view, g, within))],
            traced.Window,
            [.. within.Select(o => Seen(view, traced, o))],
            [
                .. sources
                    .OrderByDescending(s => told.GetValueOrDefault(s))
                    .ThenByDescending(s => Credit(0, s))
                    .ThenByDescending(s => Credit(1, s))
                    .ThenBy(s => s)
                    .Select(s => new CreditOf(
                        s >= 0 ? "post" : Touches.Word(s),
                        s >= 0 ? PostShape.Of(view.Facts.Posts[s]) : null,
                        told.GetValueOrDefault(s),
                        Credit(0, s),
                        Credit(1, s),
                        Credit(2, s)
                    )),
            ],
            [Agree(0, 1), Agree(0, 2), Agree(1, 2)],
            traced.Undated
        );

        AgreementOf Agree(int a, int b)
        {
            var tau = Kendall.Tau([.. sources.Select(s => Credit(a, s))], [.. sources.Select(s => Credit(b, s))]);
            return new AgreementOf(conventions[a].Name, conventions[b].Name, double.IsNaN(tau) ? null : tau, sources.Count);
        }
    }

    private static GoalServed Served(LedgerView view, Goal goal, List<TracedOutcome> within)
    {
        if (goal is { Kind: null, Target: null })
        {
            return new GoalServed(goal.Text, null, null, null, null, null);
        }
        var those = within.Where(o => goal.Kind is null || goal.IsServedBy(o.Outcome.Kind)).ToList();
        if (goal.Target is null || Target.Find(view.Overlay.InForce, goal.Target) is not { } target)
        {
            return new GoalServed(goal.Text, goal.Target, goal.Kind, those.Count, null, null);
        }
        var fit = TargetFit.Now(view, target);
        var fits = those.ConvertAll(o => o.People.Where(fit.MayRead).Select(fit.Of).ToList());
        return new GoalServed(
            goal.Text,
            goal.Target,
            goal.Kind,
            those.Count,
            fits.Count(f => f.Contains(Targets.Fit.In)),
            fits.Count(f => !f.Contains(Targets.Fit.In) && (f.Count == 0 || f.Contains(Targets.Fit.Unknown)))
        );
    }

    private static OutcomeSeen Seen(LedgerView view, TracedOutcomes traced, TracedOutcome outcome)
    {
        var touches = outcome.Within(traced.Window.Days).ToList();
        return new OutcomeSeen(
            $"outcome-{outcome.Outcome.Id}",
            outcome.Outcome.Kind,
            outcome.Outcome.At!.Value,
            outcome.Outcome.Stage,
            [.. outcome.People.Where(p => !view.Objected(p)).Select(p => PersonShape.Of(view.PersonAt(p)))],
            outcome.Outcome.Said,
            [.. outcome.Named.Select(p => PostShape.Of(view.Facts.Posts[p]))],
            touches.Count,
            touches.Count == 0 ? null
                : touches[^1].Source is >= 0 and var post ? PostShape.Of(view.Facts.Posts[post]).Id
                : Touches.Word(touches[^1].Source)
        );
    }

    private List<EvidenceOf> Evidence(TracedOutcomes traced, List<TracedOutcome> within, Period period)
    {
        var all = Behind.Asked(Name, "count", period, "outcomes");
        var without = Behind.Asked(Name, "withoutTouch", period, "outcomes");
        var told = Behind.Asked(Name, "told", period, "outcomes");
        var touches = Behind.Asked(Name, "touches", period, "interactions");
        foreach (var outcome in within)
        {
            all.AddOutcome(outcome.Outcome.Id);
            var seen = outcome.Within(traced.Window.Days).ToList();
            if (seen.Count == 0)
            {
                without.AddOutcome(outcome.Outcome.Id);
            }
            if (outcome.Named.Count > 0 || outcome.Outcome.Said is { Length: > 0 })
            {
                told.AddOutcome(outcome.Outcome.Id);
            }
            seen.ForEach(t => touches.AddInteraction(traced.View.Facts.Interactions.Id[t.Row]));
        }
        return [all.ToEvidence(), without.ToEvidence(), told.ToEvidence(), touches.ToEvidence()];
    }

    private static Method Method { get; } =
        new(
            "outcomes",
            "outcomes with no trace of their people before them / outcomes; a post that was named takes its outcome whole; conventions: all to the last touch, "
                + "1/k to each of k touches, 2^(-days/half-life) to each; window: 90 % quantile of one's own delays, half-life: their median; tau_b between conventions",
            "Kendall 1945; the conventions are conventions and no estimate",
            new Dictionary<string, double>
            {
                ["windowShare"] = 0.9,
                ["fewestDelays"] = 5,
                ["conventionDays"] = 90,
                ["conventionHalfLifeDays"] = 7,
            }
        );
}
