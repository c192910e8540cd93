using System.Globalization;
using NodaTime;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Conversations with turns on both sides, answer times each way, and who starts.</summary>
public sealed class Exchanges : IAnalysis
{
    private const int LongestThreads = 10;

    private static readonly string[] Kinds = ["message", "mail", "comment", "reply"];

    public string Name => "exchanges";

    public int Version => 4;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Kinds);
        var asked = asOf is { } covered ? (request.Period ?? PeriodWish.All).In(covered) : request.Period?.Fixed ?? Period.All;
        var walk = new ThreadWalk(view, asked);
        walk.Walk(asked);
        if (walk.Threads.Count == 0)
        {
            const string of = "conversations with one person";
            return Finding(view, asked, asOf, FindingStatus.NotEnough, null, []) with
            {
                Have = new Amount(0, of),
                Need = new Amount(1, of),
            };
        }
        var last = walk.Threads.Max(t => t.Last);
        var end = asOf ?? WrittenContact.ToDate(WrittenContact.DayOf(last));
        end = asked.To < end ? asked.To : end;
        var first = WrittenContact.ToDate(WrittenContact.DayOf(walk.Threads.Min(t => t.First)));
        var period = new Period(first < end ? first : end, end);
        var longest = walk
            .Threads.Where(t => t.Turns > 0)
            .OrderByDescending(t => t.Turns)
            .ThenByDescending(t => t.Messages)
            .ThenBy(t => t.First)
            .ThenBy(t => view.Facts.HandleAt(t.Person).ToString(), StringComparer.Ordinal)
            .Take(LongestThreads)
            .ToList();
        var productive = new Productive(view, Following.Of(view, asked), walk.TwoWay);
        var results = ResultsOf(view, walk, longest, productive.Result());
        return Finding(view, period, end, FindingStatus.Found, results, Evidence(walk, asked, longest, productive.Behind));
    }

    private static ExchangesResults ResultsOf(LedgerView view, ThreadWalk walk, List<Thread> longest, ProductiveResults productive)
    {
        var all = walk.ByOwner.All + walk.ByOthers.All;
        return new ExchangesResults(
            all,
            walk.Messages.TwoWay + walk.Comments.TwoWay,
            walk.ForOwner.Result(),
            walk.ForOthers.Result(),
            StartedOf(walk.ByOwner, all),
            StartedOf(walk.ByOthers, all),
            [.. walk.Years.Values],
            [
                .. longest.Select(t => new LongThread(
                    IdOf(t),
                    PersonShape.Of(view.PersonAt(t.Person)),
                    t.Turns,
                    t.Messages,
                    DateOf(t.First),
                    DateOf(t.Last)
                )),
            ]
        )
        {
            Threads = walk.Threads.Count,
            Turns = walk.Threads.Sum(t => t.Turns),
            Channels = [.. new[] { walk.Messages, walk.Comments }.Where(c => c.Conversations > 0)],
            LeftOut = walk.LeftOut,
            Productive = productive,
        };
    }

    private static Started StartedOf(ThreadWalk.Beginnings side, int all) =>
        new(side.All, Shaping.ShareOf(side.All, all), Shaping.ShareOf(side.Unanswered, side.Seen));

    private static IReadOnlyList<EvidenceOf> Evidence(ThreadWalk walk, Period period, List<Thread> longest, List<long> followed)
    {
        Behind Asked(string figure) => Behind.Asked("exchanges", figure, period, "interactions");
        var all = Asked("conversations");
        longest.ForEach(t => t.Behind = Asked($"longest[{IdOf(t)}]"));
        foreach (var (id, thread) in walk.Taken)
        {
            all.AddInteraction(id);
            thread.Behind?.AddInteraction(id);
        }
        List<EvidenceOf> evidence = [all.ToEvidence(), .. longest.Select(t => t.Behind!.ToEvidence())];
        if (followed.Count > 0)
        {
            var productive = Asked("productive");
            followed.Distinct().ToList().ForEach(productive.AddInteraction);
            evidence.Add(productive.ToEvidence());
        }
        return evidence;
    }

    private static string IdOf(Thread thread) => string.Create(CultureInfo.InvariantCulture, $"conversation-{thread.Conversation + 1}");

    private static LocalDate DateOf(long at) => WrittenContact.ToDate(WrittenContact.DayOf(at));

    private Finding Finding(
        LedgerView view,
        Period period,
        LocalDate? asOf,
        FindingStatus status,
        ExchangesResults? results,
        IReadOnlyList<EvidenceOf> evidence
    ) => new(Name, Version, period, asOf, view.Covered(Kinds), status, null, null, Method, results, evidence);

    private static Method Method { get; } =
        new(
            "exchanges",
            "a conversation ends where nobody wrote for more than 30 days; an answer's wait runs from the first message that waits, "
                + "Kaplan-Meier with unanswered turns censored after 30 days or at the end of coverage; productive: a meeting, a step of a case or an outcome "
                + "with that person within 90 days of the first answer, cumulative incidence, beside the same for any day of the same people",
            "Kaplan and Meier 1958; Wilson 1927 (shares); Aalen and Johansen 1978; Tukey 1958 (people left out one at a time); Korn and Graubard 1998 (shares of cases that hang together)",
            new Dictionary<string, double>
            {
                ["longestPauseDays"] = 30,
                ["level"] = 0.95,
                ["withinDays"] = Productive.Within,
                ["fewestExchanges"] = Productive.Fewest,
                ["mostAtMeeting"] = Following.MostAtMeeting,
            }
        );
}
