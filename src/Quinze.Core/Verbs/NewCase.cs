using NodaTime;
using Quinze.Storing;
using Quinze.Text.Questions;
using Quinze.Views;

namespace Quinze.Verbs;

/// <summary>What a case begins with when nobody says otherwise: the question that its item asks, and the day it was asked.</summary>
public static class NewCase
{
    /// <summary>The question in an item's words, else their beginning, as a title; empty when its words are not kept.</summary>
    /// <param name="question">Its place among the questions of the text, from 1; 0 for the first that asks something.</param>
    public static string TitleOf(LedgerView view, long item, int question = 0)
    {
        var text = view.TextsOf([item]).GetValueOrDefault(item, "");
        var asked = QuestionFinder.In(text);
        var one = question > 0 ? asked.ElementAtOrDefault(question - 1) : asked.FirstOrDefault(q => !q.Rhetorical);
        return QuestionTitle.Of(one?.Text ?? text);
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
