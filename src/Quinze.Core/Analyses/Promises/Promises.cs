using NodaTime;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Commitments in the owner's own letters, and those after which nothing came.</summary>
public sealed class Promises : IAnalysis
{
    private static readonly string[] Kinds = ["message", "mail", "comment", "reply"];

    public string Name => "promises";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Kinds);
        var asked = asOf is { } end ? (request.Period ?? new PeriodWish(null, null)).In(end) : request.Period?.Fixed ?? Period.All;
        var walk = PromiseWalk.Of(view, asked);
        if (walk.Texts == 0)
        {
            const string of = "own letters with a text";
            return Finding(view, asked, asOf, FindingStatus.NotEnough, null, []) with
            {
                Have = new Amount(0, of),
                Need = new Amount(1, of),
            };
        }
        var open = StillOpen(view, walk);
        var due = walk.Made.Where(m => m.After != CameAfter.Young).ToList();
        var nothing = due.Count(m => m.After == CameAfter.Nothing);
        var results = new PromisesResults(
            walk.Texts,
            walk.Made.Count,
            nothing,
            Shaping.ShareOf(nothing, due.Count),
            [.. open.OrderByDescending(m => m.Day).ThenByDescending(m => m.Row).Select(m => Shape(view, walk, m))]
        )
        {
            Young = walk.Made.Count - due.Count,
            After = new SortedDictionary<string, int>(
                walk.Made.Where(m => m.After > CameAfter.Young)
                    .GroupBy(m => m.After.ToString().ToLowerInvariant())
                    .ToDictionary(g => g.Key, g => g.Count()),
                StringComparer.Ordinal
            ),
            LeftOut = walk.LeftOut,
        };
        return Finding(view, asked, asOf, FindingStatus.Found, results, Evidence(walk, open, asked));
    }

    /// <summary>Those with nothing after them that the user did not settle: dealt with, nothing to do, or "we talk elsewhere". What was settled is counted with what was left out.</summary>
    internal static List<MadePromise> StillOpen(LedgerView view, PromiseWalk walk)
    {
        var settled = new Settled(view);
        var open = new List<MadePromise>();
        foreach (var made in walk.Made.Where(m => m.After == CameAfter.Nothing))
        {
            if (settled.Why(walk.ItemOf(made), made.Person, made.End) is { } reason)
            {
                walk.LeaveOut(reason);
            }
            else if (view.Elsewhere(made.Person))
            {
                walk.LeaveOut("elsewhere");
            }
            else
            {
                open.Add(made);
            }
        }
        return open;
    }

    private static OpenPromise Shape(LedgerView view, PromiseWalk walk, MadePromise made) =>
        new(
            PersonShape.Of(view.PersonAt(made.Person)),
            walk.ItemOf(made),
            WrittenContact.ToDate(made.Day),
            made.End - made.Day,
            made.Said.Text,
            made.TheyWroteSince,
            made.Said.Confidence,
            made.Said.Because
        );

    private static List<EvidenceOf> Evidence(PromiseWalk walk, List<MadePromise> open, Period period)
    {
        var all = Behind.Asked("promises", "promises", period, "interactions");
        walk.Made.ForEach(m => all.AddInteraction(walk.EntryOf(m)));
        var waiting = Behind.Asked("promises", "open", period, "interactions");
        open.ForEach(m => waiting.AddInteraction(walk.EntryOf(m)));
        return open.Count == 0 ? [all.ToEvidence()] : [all.ToEvidence(), waiting.ToEvidence()];
    }

    private Finding Finding(
        LedgerView view,
        Period period,
        LocalDate? asOf,
        FindingStatus status,
        PromisesResults? results,
        IReadOnlyList<EvidenceOf> evidence
    ) => new(Name, Version, period, asOf, view.Covered(Kinds), status, null, null, Method, results, evidence);

    private static Method Method { get; } =
        new(
            "promises",
            "a sentence of one's own that commits to do something for one person (signs weighed by logistic regression, confidence of 0.5 or more); "
                + "open: no word to them two hours later or more, no link at once, no meeting, no outcome, seven days before the end of coverage or earlier",
            "held-out precision and recall in bench/results/texts.md; Wilson 1927 (share)",
            new Dictionary<string, double>
            {
                ["confidence"] = 0.5,
                ["sameSittingHours"] = 2,
                ["dueDays"] = PromiseWalk.DueDays,
                ["level"] = 0.95,
            }
        );
}
