using Quinze.Findings;
using Quinze.Programme;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What one voluntary expert would share with a programme, seen by that expert alone: a handful of counts of the last whole quarter, and no choice of what they are about.</summary>
public sealed class ProgrammeShare : IAnalysis
{
    private static readonly string[] Told = ["post", "comment", "reply", "message", "mail", "meeting"];

    public string Name => "programme";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var covered = view.AsOf(Told);
        var last = request.Period?.Fixed is { IsAll: false } asked && asked.To < covered ? asked.To : covered;
        var quarter = last is { } day ? Quarter.LastWhole(day) : null;
        if (quarter is null || !Told.Any(kind => Knows(view, quarter.Days, kind)))
        {
            const string of = "whole quarters covered";
            return Said(FindingStatus.NotEnough, new Amount(0, of), new Amount(1, of), Period.All, null, []);
        }
        var rows = new (string Row, int? Value, Behind Behind)[]
        {
            Posts(view, quarter.Days),
            Answers(view, quarter.Days),
            People("exchanges", view, quarter.Days, ["message", "mail", "comment", "reply"], bothWays: true),
            People("meetings", view, quarter.Days, ["meeting"], bothWays: false),
            Outcomes(view, quarter.Days),
        };
        return Said(
            FindingStatus.Found,
            null,
            null,
            quarter.Days,
            new ProgrammeResults(
                quarter.Name,
                quarter.Days.From,
                quarter.Days.To,
                [.. rows.Select(r => new SharedFigure(r.Row, r.Value))],
                AggregateRules.Default
            ),
            [.. rows.Where(r => r.Value is not null).Select(r => r.Behind.ToEvidence())]
        );

        Finding Said(
            FindingStatus status,
            Amount? have,
            Amount? need,
            Period period,
            ProgrammeResults? results,
            IReadOnlyList<EvidenceOf> evidence
        ) => new(Name, Version, period, covered, view.Covered(Told), status, have, need, Method, results, evidence);
    }

    private static bool Knows(LedgerView view, Period days, params IReadOnlyList<string> kinds) =>
        kinds.Any(kind => KnownDays.Of(view, days, kind).Count == days.Days);

    private static Behind Asked(string row, Period days, string table) => Behind.Asked("programme", row, days, table);

    private static (string, int?, Behind) Posts(LedgerView view, Period days)
    {
        var (count, behind) = (0, Asked("posts", days, "posts"));
        foreach (var post in view.Facts.Posts)
        {
            if (
                PublicActivity.IsPublished(post)
                && post.Kind is PostKind.Post or PostKind.Article or PostKind.Quote
                && post.Day is { } day
                && days.Contains(day)
            )
            {
                count++;
                behind.AddPost(post.Id);
            }
        }
        return ("posts", Knows(view, days, "post") ? count : null, behind);
    }

    private static (string, int?, Behind) Answers(LedgerView view, Period days)
    {
        var (count, behind, rows) = (0, Asked("answers", days, "interactions"), view.Facts.Interactions);
        var (from, to) = rows.Within(days);
        for (var i = from; i < to; i++)
        {
            if (
                rows.Direction[i] == (byte)Direction.Sent
                && (InteractionKind)rows.Kind[i] is InteractionKind.Comment or InteractionKind.Reply
                && WrittenContact.DayIsKnown(rows.How[i])
            )
            {
                count++;
                behind.AddInteraction(rows.Id[i]);
            }
        }
        return ("answers", Knows(view, days, "comment", "reply") ? count : null, behind);
    }

    private static (string, int?, Behind) People(string row, LedgerView view, Period days, string[] kinds, bool bothWays)
    {
        var (behind, rows) = (Asked(row, days, "interactions"), view.Facts.Interactions);
        Dictionary<int, int> ways = [];
        var (from, to) = rows.Within(days);
        for (var i = from; i < to; i++)
        {
            if (!WrittenContact.Is(rows, i) || !kinds.Contains(WrittenContact.WordOf((InteractionKind)rows.Kind[i])))
            {
                continue;
            }
            var people = bothWays ? (view.PersonIn(i) is >= 0 and var one ? [one] : []) : view.PersonsIn(i);
            foreach (var person in people)
            {
                ways[person] = ways.GetValueOrDefault(person) | (rows.Direction[i] == (byte)Direction.Sent ? 1 : 2);
                behind.AddInteraction(rows.Id[i]);
            }
        }
        return (row, Knows(view, days, kinds) ? ways.Values.Count(w => !bothWays || w == 3) : null, behind);
    }

    private static (string, int?, Behind) Outcomes(LedgerView view, Period days)
    {
        var behind = Asked("outcomes", days, "outcomes");
        var dated = view.Facts.Outcomes.Where(o => o.At is { Precision: >= Precision.Day } at && days.Contains(at.Day)).ToList();
        dated.ForEach(o => behind.AddOutcome(o.Id));
        return ("outcomes", view.Facts.Outcomes.Any() ? dated.Count : null, behind);
    }

    private static Method Method { get; } =
        new(
            "programme",
            "counts of the last whole calendar quarter before the end of coverage: own posts, articles and quotes; comments and replies written; people with words both ways; people met; outcomes",
            "rules of publication: design of the programme; Chin and Özsoyoğlu 1982 (what sums tell together)",
            new Dictionary<string, double>
            {
                ["minimumContributors"] = AggregateRules.Default.MinimumContributors,
                ["greatestShare"] = AggregateRules.Default.GreatestShare,
                ["rounding"] = AggregateRules.Default.Rounding,
            }
        );
}
