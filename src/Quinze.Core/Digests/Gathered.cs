using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Digests;

/// <summary>Gathers a week from a view.</summary>
public static class Gathered
{
    /// <summary>After so many days without contact both ways, the next one is told as a return.</summary>
    private const int LongAgo = 60;

    /// <summary>A promise is open when nothing came for a week.</summary>
    private const int PromiseDays = 7;

    /// <summary>More minutes than a week has: the digest takes what it shows from all that waits.</summary>
    private const int AllMinutes = 10_000;

    /// <summary>A pure function of a view and a week.</summary>
    public static WeekDigest Of(LedgerView view, Period week)
    {
        ArgumentNullException.ThrowIfNull(view);
        var upTo = new Period(Period.All.From, week.To);
        var asOf = view.AsOf();
        LocalDate? knownTo =
            asOf is not { } end || end < week.From ? null
            : end < week.To ? end
            : week.To;
        var ties = Ties.Of(view, upTo);
        var promises = Results<PromisesResults>(new Promises(), view, new AnalysisRequest());
        bool Grew(OpenPromise p) => week.Contains(p.Day.PlusDays(PromiseDays));
        return new WeekDigest(week, knownTo)
        {
            Closer = knownTo is null ? [] : [.. Closer(view, ties, week).InAlphabet(c => c.Person)],
            CameOf = [.. Outcomes(view, week).Concat(Meetings(view, week)).Concat(Steps(view, week)).OrderBy(c => c.Day)],
            Answers = knownTo is null
                ? []
                :
                [
                    .. (Results<DeskResults>(new Desk(), view, new AnalysisRequest { Minutes = AllMinutes })?.Items ?? []).Where(i =>
                        i.Kind is not ("promise" or "silence") && week.Contains(i.Day)
                    ),
                ],
            Promises = [.. (promises?.List ?? []).Where(Grew)],
            OlderPromises = promises?.List.Count(p => p.Day.PlusDays(PromiseDays) < week.From) ?? 0,
            Quiet = knownTo is null ? [] : [.. Quiet(view, ties, week, upTo)],
        };
    }

    private static T? Results<T>(IAnalysis analysis, LedgerView view, AnalysisRequest request)
        where T : class => analysis.Run(view, request).Results as T;

    private static IEnumerable<CameCloser> Closer(LedgerView view, Ties ties, Period week)
    {
        var from = WrittenContact.ToDay(week.From);
        foreach (var tie in ties.All)
        {
            if (view.Objected(tie.Person))
            {
                continue;
            }
            int? before = null;
            foreach (var day in tie.Days)
            {
                if (!day.TwoWay)
                {
                    continue;
                }
                if (day.Day >= from)
                {
                    if (before is null || day.Day - before >= LongAgo)
                    {
                        yield return new CameCloser(
                            PersonShape.Of(view.PersonAt(tie.Person)),
                            WrittenContact.ToDate(day.Day),
                            before is { } known ? WrittenContact.ToDate(known) : null
                        );
                    }
                    break;
                }
                before = day.Day;
            }
        }
    }

    private static IEnumerable<CameOfIt> Outcomes(LedgerView view, Period week) =>
        from outcome in view.Facts.Outcomes
        where outcome.At is { } at && week.Contains(at.Day)
        select new CameOfIt("outcome", outcome.At!.Value.Day, outcome.Kind, outcome.Title, PeopleOf(view, outcome.People));

    private static IEnumerable<CameOfIt> Meetings(LedgerView view, Period week)
    {
        var columns = view.Facts.Interactions;
        var (start, end) = columns.Within(week);
        for (var row = start; row < end; row++)
        {
            if (columns.Kind[row] == (byte)InteractionKind.Meeting && view.PersonsIn(row).ToList() is { Count: > 0 } people)
            {
                var day = Moment.FromParts(columns.At[row], columns.How[row]).Day;
                yield return new CameOfIt("meeting", day, null, null, [.. people.Select(p => PersonShape.Of(view.PersonAt(p)))]);
            }
        }
    }

    private static IEnumerable<CameOfIt> Steps(LedgerView view, Period week) =>
        from known in view.Overlay.InForce.Cases
        from step in known.Steps
        where week.Contains(step.Day)
        select new CameOfIt("step", step.Day, Case.WordOf(step.Step), known.Title, []);

    /// <summary>Quiet at the end of the week, and not yet at its beginning.</summary>
    private static IEnumerable<QuietTie> Quiet(LedgerView view, Ties ties, Period week, Period upTo)
    {
        var members = Closest.Of(view, ties).Members.Select(t => t.Person);
        var said = view.Overlay.InForce.Fifteen.Select(PlainName.Of).ToHashSet(StringComparer.Ordinal);
        var near = members.Select(p => view.PersonAt(p).Id).ToHashSet(StringComparer.Ordinal);
        HashSet<string> Silent(LocalDate day) =>
            (Results<QuietResults>(new Quiet(), view, new AnalysisRequest(new PeriodWish(null, upTo with { To = day })))?.Quiet ?? [])
                .Select(q => q.Person.Id)
                .ToHashSet(StringComparer.Ordinal);
        var now = Results<QuietResults>(new Quiet(), view, new AnalysisRequest(new PeriodWish(null, upTo)))?.Quiet ?? [];
        var already = Silent(week.From.PlusDays(-1));
        return now.Where(q => !already.Contains(q.Person.Id) && (near.Contains(q.Person.Id) || said.Contains(PlainName.Of(q.Person.Name))));
    }

    private static IReadOnlyList<PersonShape> PeopleOf(LedgerView view, IReadOnlyList<int> handles) =>
        [
            .. handles
                .Where(h => !view.Facts.IsForgotten(h))
                .Select(view.Overlay.PersonOf)
                .Distinct()
                .Select(p => PersonShape.Of(view.PersonAt(p))),
        ];
}
