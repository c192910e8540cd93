using System.Globalization;
using NodaTime;
using Quinze.Text.Labelling;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>A text whose label the user gave, or whose label changed through what the user gave to others.</summary>
/// <param name="Item">Its id: <c>post-12</c> or <c>interaction-12</c>.</param>
/// <param name="Task"><c>post</c>, <c>comment</c> or <c>message</c>.</param>
/// <param name="Label">The label that holds.</param>
/// <param name="Machine">What the machine alone says.</param>
/// <param name="Decision">The number of the user's decision, to take it back by; null where the ledger's classifier only learnt.</param>
/// <param name="Day">Of the decision.</param>
public sealed record LabelRow(string Item, string Task, string Label, string Machine, long? Decision, LocalDate? Day)
{
    public bool Decided => Decision is not null;

    /// <summary>True when the machine alone would say otherwise.</summary>
    public bool Changed => Label != Machine;
}

/// <summary>What the user's labels are and what they changed, over all history; computed each time from decisions and texts.</summary>
public static class LabelDecisions
{
    /// <summary>Decisions first, in their order, then what was learnt, in the order of the ledger.</summary>
    public static IReadOnlyList<LabelRow> Of(LedgerView view)
    {
        var decisions = new Dictionary<string, Judgement>(StringComparer.Ordinal);
        foreach (var judgement in view.Overlay.InForce.All.Where(j => j.Kind == JudgementKind.Label))
        {
            decisions[judgement.About[0]] = judgement;
        }
        if (decisions.Count == 0)
        {
            return [];
        }
        var rows = Rows(view).Select(r => Row(r, decisions.GetValueOrDefault(r.Item))).Where(r => r.Decided || r.Changed).ToList();
        return [.. rows.Where(r => r.Decided).OrderBy(r => r.Decision), .. rows.Where(r => !r.Decided)];
    }

    private static IEnumerable<(string Item, string Task, LabelledText Text)> Rows(LedgerView view)
    {
        var posts = LedgerLabels.Of(view, TextTask.Post);
        if (posts.Decisions > 0)
        {
            var wanted = view.Facts.Posts.Where(p => LabelledKinds.HasGenre(p) || p.Origin == PostOrigin.Feed).ToList();
            foreach (var text in posts.Label(PostsToLabel.Of(view, wanted)))
            {
                yield return (Id("post", text.Entry), "post", text);
            }
        }
        foreach (var (task, name) in new[] { (TextTask.Comment, "comment"), (TextTask.Message, "message") })
        {
            var labels = LedgerLabels.Of(view, task);
            if (labels.Decisions > 0)
            {
                var received = ReceivedTexts.Of(view, task, Period.All);
                foreach (var text in labels.Label([.. received.Kept.Select(k => k.Text)]))
                {
                    yield return (Id("interaction", text.Entry), name, text);
                }
            }
        }
    }

    private static string Id(string table, long entry) => string.Create(CultureInfo.InvariantCulture, $"{table}-{entry}");

    private static LabelRow Row((string Item, string Task, LabelledText Text) row, Judgement? decision) =>
        new(
            row.Item,
            row.Task,
            row.Text.Given.Label,
            row.Text.Machine,
            row.Text.Decided ? decision?.Number : null,
            row.Text.Decided ? decision?.At.InUtc().Date : null
        );
}
