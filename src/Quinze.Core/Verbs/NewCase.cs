using NodaTime;
using Quinze.Storing;
using Quinze.Text.Questions;
using Quinze.Views;

namespace Quinze.Verbs;

/// <summary>What a case begins with when nobody says otherwise: the question that its item asks, and the day it was asked.</summary>
public static class NewCase
{
    private const int LongestTitle = 140;

    /// <summary>The first question in an item's words, else its beginning; empty when its words are not kept.</summary>
    public static string TitleOf(LedgerView view, long item)
    {
        var text = view.TextsOf([item]).GetValueOrDefault(item, "");
        var asked = QuestionFinder.In(text).FirstOrDefault(q => !q.Rhetorical)?.Text ?? text;
        var line = asked.ReplaceLineEndings(" ").Trim();
        return line.Length <= LongestTitle ? line : line[..LongestTitle].TrimEnd() + "…";
    }

    /// <summary>The day of an item; null when it is not told.</summary>
    public static LocalDate? DayOf(LedgerView view, long item)
    {
        var rows = view.Facts.Interactions;
        var row = rows.Id.IndexOf((int)item);
        return row >= 0
            ? rows.How[row] == InteractionRow.NoTime
                ? null
                : Moment.FromParts(rows.At[row], rows.How[row]).Day
            : view.Facts.Posts.FirstOrDefault(p => p.Id == item)?.Day;
    }
}
