using Quinze.Text.Labelling;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Brings the texts of comments or of messages; a comment with the post it stands under.</summary>
internal static class ActsToLabel
{
    public static List<TextToLabel> Of(LedgerView view, TextTask task, IReadOnlyCollection<long> entries)
    {
        var wanted = entries as IReadOnlySet<long> ?? entries.ToHashSet();
        var columns = view.Facts.Interactions;
        var rows = new List<int>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (wanted.Contains(columns.IdArray[i]) && LabelledKinds.TaskOf((InteractionKind)columns.KindArray[i]) == task)
            {
                rows.Add(i);
            }
        }
        return [.. Of(view, rows).Select(t => t.Text)];
    }

    /// <summary>Those of the rows whose text is kept.</summary>
    public static List<(int Row, TextToLabel Text)> Of(LedgerView view, IReadOnlyList<int> rows)
    {
        var columns = view.Facts.Interactions;
        var ids = new long[rows.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = columns.IdArray[rows[i]];
        }
        var texts = view.TextsOf(ids);
        var parents = ParentsOf(view, rows);
        var found = new List<(int, TextToLabel)>(rows.Count);
        for (var i = 0; i < ids.Length; i++)
        {
            if (texts.TryGetValue(ids[i], out var text) && !string.IsNullOrWhiteSpace(text))
            {
                var context = parents.TryGetValue(columns.PostArray[rows[i]], out var around) ? around : TextContext.None;
                var read = columns.KindArray[rows[i]] == (byte)InteractionKind.Mail ? LetterBody.Of(text) : text;
                found.Add((rows[i], new TextToLabel(ids[i], read, context)));
            }
        }
        return found;
    }

    private static Dictionary<int, TextContext> ParentsOf(LedgerView view, IReadOnlyList<int> rows)
    {
        var columns = view.Facts.Interactions;
        var posts = new HashSet<int>();
        foreach (var row in rows)
        {
            if (columns.PostArray[row] >= 0)
            {
                posts.Add(columns.PostArray[row]);
            }
        }
        var under = posts.Order().Select(p => view.Facts.Posts[p]).ToList();
        var texts = view.PostTexts(under);
        return under.Zip(texts).Where(p => p.Second.Length > 0).ToDictionary(p => p.First.Index, p => new TextContext(Parent: p.Second));
    }
}
