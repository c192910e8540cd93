using NodaTime;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Real problems from the question to the told solution: how many get how far, and how long it takes.</summary>
public sealed class Cases : IAnalysis
{
    public string Name => "cases";

    public int Version => 2;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var all = view.Overlay.InForce.Cases;
        var now = NowOf(view, all);
        var period = now is { } end ? (request.Period ?? PeriodWish.All).In(end) : request.Period?.Fixed ?? Period.All;
        var cases = all.Where(c => period.Contains(c.Opened)).OrderBy(c => c.Opened).ThenBy(c => c.Number).ToList();
        if (cases.Count == 0 || now is not { } last)
        {
            const string of = "cases written down";
            return Finding(view, period, now, FindingStatus.NotEnough, null, []) with
            {
                Have = new Amount(0, of),
                Need = new Amount(1, of),
            };
        }
        period = new Period(LocalDate.Max(period.From, cases[0].Opened), LocalDate.Min(period.To, last));
        var items = new ItemsOfCases(view, cases);
        var seen = new SeenSteps(view, items, cases);
        var results = new CasesResults(
            cases.Count,
            cases.Count(c => c.Reached is not (CaseStep.Told or CaseStep.Dropped)),
            Funnel.Of(cases, last),
            Funnel.Between(cases, last),
            [.. cases.Select(c => Shape(view, c, items, seen.Of(c)))]
        );
        var behind = new Behind("cases", Behind.Show("cases", period));
        cases.ForEach(c => behind.AddCase(c.Number));
        return Finding(view, period, last, FindingStatus.Found, results, [behind.ToEvidence()]);
    }

    /// <summary>The end of coverage, or the last day on which the user wrote something down about a case: what was typed yesterday is known as of yesterday.</summary>
    private static LocalDate? NowOf(LedgerView view, IReadOnlyList<Case> cases)
    {
        var now = view.AsOf();
        foreach (var one in cases)
        {
            var written = one.WrittenAt.InUtc().Date;
            foreach (var day in one.Steps.Select(s => s.Day).Append(one.Opened).Append(written))
            {
                now = now is { } known && known > day ? known : day;
            }
        }
        return now;
    }

    private static CaseShape Shape(LedgerView view, Case one, ItemsOfCases items, IReadOnlyList<SeenStep> seen) =>
        new(
            one.Id,
            one.Title,
            one.Opened,
            one.Reached is { } reached ? Case.WordOf(reached) : "opened",
            [.. items.PeopleOf(one).Select(p => PersonShape.Of(view.PersonAt(p)))],
            [.. one.About.Where(a => JudgementMerge.ItemIn(a) is not null)],
            [
                .. one.Steps.Select(s => new CaseStepShape(
                    Case.WordOf(s.Step),
                    s.Day,
                    NodaTime.Period.DaysBetween(one.Opened, s.Day),
                    s.Note,
                    s.Number
                )),
            ],
            seen
        );

    private Finding Finding(
        LedgerView view,
        Period period,
        LocalDate? asOf,
        FindingStatus status,
        CasesResults? results,
        IReadOnlyList<EvidenceOf> evidence
    ) => new(Name, Version, period, asOf, view.Covered(SeenSteps.Kinds), status, null, null, Method, results, evidence);

    private static Method Method { get; } =
        new(
            "cases",
            "share of cases with a step (Wilson); within 90 days of the opening: cumulative incidence, dropped cases competing, cases younger than that censored; "
                + "time between steps: Kaplan-Meier median",
            "Wilson 1927; Aalen and Johansen 1978; Kaplan and Meier 1958",
            new Dictionary<string, double>
            {
                ["withinDays"] = Funnel.Within,
                ["fewestCases"] = Funnel.Fewest,
                ["level"] = 0.95,
            }
        );
}
