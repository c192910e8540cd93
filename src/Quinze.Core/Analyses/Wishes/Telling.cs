using System.Globalization;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What somebody last told, in their own sentences: at most three of their latest letters, those with a kind of news first, then the newest; told from the newest on.</summary>
public static class Telling
{
    internal const int MostLetters = 40;
    internal const int MostSentences = 3;

    /// <summary>What a person told in the latest of all their letters.</summary>
    public static IReadOnlyList<LastTold> By(LedgerView view, int person)
    {
        var rows = view.Facts.Interactions;
        var all = view.RowsOf(person);
        var letters = new List<int>();
        for (var i = all.Count - 1; i >= 0 && letters.Count < MostLetters; i--)
        {
            if (rows.Direction[all[i]] == (byte)Direction.Received && IsLetter(view, all[i]))
            {
                letters.Add(all[i]);
            }
        }
        letters.Reverse();
        var texts = view.TextsOf([.. letters.Select(i => (long)rows.Id[i])]);
        return [.. Choose(view, letters, texts).Select(t => t.Told)];
    }

    /// <summary>True for a letter, comment or reply between two.</summary>
    internal static bool IsLetter(LedgerView view, int row)
    {
        var rows = view.Facts.Interactions;
        return rows.Other[row] >= 0
            && (InteractionKind)rows.Kind[row]
                is InteractionKind.Message
                    or InteractionKind.Mail
                    or InteractionKind.Comment
                    or InteractionKind.Reply
            && WrittenContact.Is(rows, row)
            && view.Facts.Recipients(row) == 1;
    }

    private sealed record Candidate(bool Plain, int Row, News News);

    /// <param name="letters">In the order of time.</param>
    internal static List<(int Row, LastTold Told)> Choose(
        LedgerView view,
        IEnumerable<int> letters,
        IReadOnlyDictionary<long, string> texts
    )
    {
        var rows = view.Facts.Interactions;
        var told = new List<Candidate>();
        foreach (var row in letters)
        {
            told.AddRange(News.In(texts.GetValueOrDefault(rows.Id[row], "")).Select(n => new Candidate(n.Kind == "other", row, n)));
        }
        return
        [
            .. told.OrderBy(t => t.Plain)
                .ThenByDescending(t => t.Row)
                .DistinctBy(t => t.News.Sentence)
                .Take(MostSentences)
                .OrderByDescending(t => t.Row)
                .Select(t => (t.Row, Shape(rows, t.Row, t.News))),
        ];
    }

    private static LastTold Shape(InteractionColumns rows, int row, News news) =>
        new(
            news.Sentence,
            news.Kind,
            WrittenContact.ToDate(WrittenContact.DayOf(rows.At[row])),
            WrittenContact.WordOf((InteractionKind)rows.Kind[row]),
            string.Create(CultureInfo.InvariantCulture, $"interaction-{rows.Id[row]}")
        );
}
