using NodaTime;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>"Say your fifteen first": the names the user wrote, beside who is seen here. Nothing is shown before the names are there.</summary>
public sealed class Fifteen : IAnalysis
{
    public string Name => "fifteen";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        if (!view.Overlay.InForce.FifteenSaid)
        {
            var covered = view.AsOf([.. WrittenContact.Words]);
            return Finding(
                request.Period?.Fixed ?? Period.All,
                covered,
                view.Covered(WrittenContact.Words),
                FindingStatus.Found,
                new FifteenResults(false, [], [], []),
                []
            );
        }
        var scope = TieScope.Of(view, request);
        if (scope.AsOf is not { } asOf)
        {
            return Finding(scope.Period, null, scope.Coverage, FindingStatus.NotEnough, null, []) with
            {
                Have = new Amount(0, "days of covered letters"),
                Need = new Amount(1, "days of covered letters"),
            };
        }
        var ties = scope.Ties.All.ToDictionary(t => t.Person);
        var closest = Closest.Of(view, scope.Ties).Members.Select(t => t.Person).ToHashSet();
        var (seen, notSeen) = Sort(view, ties, closest);
        var named = seen.Select(s => s.Person).ToHashSet();
        var unnamed = closest.Where(p => !named.Contains(p) && !notSeen.Exists(n => Means(n, p))).ToList();
        var results = new FifteenResults(
            true,
            [.. seen.Select(s => Shape(view, ties[s.Person], s.Named, closest)).InAlphabet(s => s.Person)],
            [.. notSeen.OrderBy(n => PlainName.Of(n.Named), StringComparer.Ordinal)],
            [.. unnamed.Select(p => Shape(view, ties[p], null, closest)).InAlphabet(s => s.Person)]
        );
        var window = new Period(asOf.PlusDays(1 - Closest.WindowDays), asOf);
        var evidence = ContactEvidence.Of(view, (Name, scope.Period), window, "namedAndSeen", named);
        evidence.AddRange(ContactEvidence.Of(view, (Name, scope.Period), window, "seenNotNamed", unnamed));
        return Finding(scope.Period, asOf, scope.Coverage, FindingStatus.Found, results, evidence);
    }

    private static (List<(string Named, int Person)> Seen, List<NamedOnly> NotSeen) Sort(
        LedgerView view,
        Dictionary<int, Tie> ties,
        HashSet<int> closest
    )
    {
        var written = view.Overlay.InForce.Fifteen.Select(n => n.Trim()).Where(n => n.Length > 0).Distinct().ToList();
        var people = new NamedPeople(view, written);
        var (seen, notSeen, done) = (new List<(string, int)>(), new List<NamedOnly>(), new HashSet<int>());
        foreach (var name in written)
        {
            var found = people.Find(name);
            if (found.Count != 1)
            {
                var because = found.Count == 0 ? NotSeenBecause.NotKnownHere : NotSeenBecause.Ambiguous;
                notSeen.Add(new NamedOnly(name, because, null, null, [.. found.Select(p => PersonShape.Of(view.PersonAt(p)))]));
            }
            else if (done.Add(found[0]))
            {
                var tie = ties.GetValueOrDefault(found[0]);
                if (tie is not null && !view.Objected(found[0]) && (closest.Contains(found[0]) || RecentContact.Of(tie).ActiveDays > 0))
                {
                    seen.Add((name, found[0]));
                }
                else
                {
                    notSeen.Add(NotSeen(view, name, found[0], tie));
                }
            }
        }
        return (seen, notSeen);
    }

    private static NamedOnly NotSeen(LedgerView view, string name, int person, Tie? tie)
    {
        var objected = view.Objected(person);
        var because =
            objected ? NotSeenBecause.Objected
            : view.Elsewhere(person) ? NotSeenBecause.Elsewhere
            : NotSeenBecause.NoTwoWayContact;
        LocalDate? last = !objected && tie?.LastAlone is { } day ? WrittenContact.ToDate(day) : null;
        return new NamedOnly(name, because, PersonShape.Of(view.PersonAt(person)), last, []);
    }

    /// <summary>A name that may mean somebody keeps them out of "seen and not named".</summary>
    private static bool Means(NamedOnly name, int person) => name.Candidates.Any(c => c.Id == ContactEvidence.IdOf(person));

    private static SeenTie Shape(LedgerView view, Tie tie, string? named, HashSet<int> closest)
    {
        var recent = RecentContact.Of(tie);
        return new SeenTie(
            named,
            PersonShape.Of(view.PersonAt(tie.Person)),
            recent.Sent,
            recent.Received,
            recent.ActiveDays,
            WrittenContact.ToDate(tie.LastAlone ?? tie.AsOf),
            closest.Contains(tie.Person)
        );
    }

    private Finding Finding(
        Period period,
        LocalDate? asOf,
        IReadOnlyList<CoverageSpan> coverage,
        FindingStatus status,
        FifteenResults? results,
        IReadOnlyList<EvidenceOf> evidence
    ) => new(Name, Version, period, asOf, coverage, status, null, null, Method, results, evidence);

    private static Method Method { get; } =
        new(
            "fifteen",
            "seen: at least one day of two-way contact within the last 730 days of coverage; not named: among the fifteen of circles",
            null,
            new Dictionary<string, double>
            {
                ["windowDays"] = Closest.WindowDays,
                ["fewestMonths"] = Closest.FewestMonths,
                ["halfLifeDays"] = Closest.HalfLifeDays,
                ["answerDays"] = Ties.AnswerDays,
            }
        );
}
