using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Who has gone quiet here, each against the rhythm of their own tie; and the half-life of ties.</summary>
public sealed class Quiet : IAnalysis
{
    /// <summary>Usual gaps after which a silence most likely means that a tie has faded (Navarro et al. 2017).</summary>
    public const double Gaps = 8;

    private static readonly double[] OtherLimits = [4, 8, 12];

    public string Name => "quiet";

    public int Version => 3;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var scope = TieScope.Of(view, request);
        var ties = scope.Ties.All.Where(t => !view.Objected(t.Person)).ToList();
        var rhythms = ties.Select(t => Rhythm.Of(t)).OfType<Rhythm>().ToList();
        if (scope.AsOf is not { } asOf || rhythms.Count == 0)
        {
            const string of = "people with 5 days of contact over 90 days";
            return Finding(scope, FindingStatus.NotEnough, new Amount(0, of), new Amount(1, of), null, []);
        }
        var elsewhere = rhythms.Where(r => view.Elsewhere(r.Person)).Select(r => r.Person).ToHashSet();
        var snoozed = rhythms.Where(r => Snooze.Holds(view, r.Person, WrittenContact.ToDate(r.AsOf))).Select(r => r.Person).ToHashSet();
        bool Listed(Rhythm r, double gaps) => r.IsQuiet(gaps) && !elsewhere.Contains(r.Person) && !snoozed.Contains(r.Person);
        var quiet = rhythms.Where(r => Listed(r, Gaps)).ToList();
        var results = new QuietResults(
            [.. quiet.Select(r => Shape(view, r)).InAlphabet(q => q.Person)],
            TieLives.HalfLife(rhythms, elsewhere, Gaps)
        )
        {
            Ties = rhythms.Count,
            LeftOut = new SortedDictionary<string, int>(StringComparer.Ordinal)
            {
                ["elsewhere"] = rhythms.Count(r => r.IsQuiet(Gaps) && elsewhere.Contains(r.Person)),
                ["snoozed"] = rhythms.Count(r => r.IsQuiet(Gaps) && snoozed.Contains(r.Person) && !elsewhere.Contains(r.Person)),
            },
            Sensitivity =
            [
                .. OtherLimits.Select(g => new QuietSensitivity(
                    g,
                    rhythms.Count(r => Listed(r, g)),
                    TieLives.HalfLife(rhythms, elsewhere, g).Days
                )),
            ],
            Remind =
            [
                .. Reminding
                    .Due(rhythms.Where(r => !elsewhere.Contains(r.Person) && !snoozed.Contains(r.Person)))
                    .Select(r => Reminding.Shape(view, r))
                    .InAlphabet(r => r.Person),
            ],
            RemindSnoozed = Reminding.Due(rhythms.Where(r => snoozed.Contains(r.Person) && !elsewhere.Contains(r.Person))).Count(),
            Dormant = [.. Dormancy.Of(view, ties).InAlphabet(d => d.Person)],
            Trial = TieLives.Trial(ties, scope.Period),
        };
        var evidence = ContactEvidence.Of(view, (Name, scope.Period), scope.Period, "quiet", quiet.Select(r => r.Person));
        evidence.AddRange(
            ContactEvidence.Of(view, (Name, scope.Period), scope.Period, "remind", Reminding.Due(rhythms).Select(r => r.Person))
        );
        evidence.AddRange(
            ContactEvidence.Of(
                view,
                (Name, scope.Period),
                scope.Period,
                "dormant",
                Dormancy.Of(ties.Where(t => !elsewhere.Contains(t.Person)))
            )
        );
        return Finding(scope, FindingStatus.Found, null, null, results, evidence);
    }

    private static QuietTie Shape(LedgerView view, Rhythm rhythm) =>
        new(PersonShape.Of(view.PersonAt(rhythm.Person)), WrittenContact.ToDate(rhythm.Last), rhythm.UsualGap, rhythm.SilenceRatio)
        {
            SilenceDays = rhythm.Silence,
            ContactDays = rhythm.Days.Count,
            AsOf = WrittenContact.ToDate(rhythm.AsOf),
        };

    private Finding Finding(
        TieScope scope,
        FindingStatus status,
        Amount? have,
        Amount? need,
        QuietResults? results,
        IReadOnlyList<EvidenceOf> evidence
    ) => new(Name, Version, scope.Period, scope.AsOf, scope.Coverage, status, have, need, Method, results, evidence);

    private static Method Method { get; } =
        new(
            "quiet",
            "quiet: days since the last contact > 8 usual gaps and > 35; usual gap: median of the last 40 gaps between days of contact, "
                + "weighted by length; half-life: Kaplan-Meier from the first contact, delayed entry, living ties censored at the end of coverage",
            "Navarro, Miritello, Canales and Moro 2017 (8 gaps); Kaplan and Meier 1958; Greenwood 1926; Brookmeyer and Crowley 1982",
            new Dictionary<string, double>
            {
                ["gaps"] = Gaps,
                ["fewestDays"] = Rhythm.FewestDays,
                ["shortestSpanDays"] = Rhythm.ShortestSpan,
                ["holidayDays"] = Rhythm.Holiday,
                ["longPause"] = Reminding.LongPause,
                ["dormantDays"] = Dormancy.FewestDays,
                ["gapsLookedAt"] = UsualGap.Gaps,
                ["fewestLives"] = TieLives.Fewest,
                ["fewestAtRisk"] = TieLives.FewestAtRisk,
                ["level"] = TieLives.Level,
            }
        );
}
