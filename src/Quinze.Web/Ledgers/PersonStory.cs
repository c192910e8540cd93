using NodaTime;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>One line of the story: something that passed between the owner and a person.</summary>
/// <param name="Text">What was written; empty for what has no words.</param>
internal sealed record StoryLine(long Id, LocalDate? Day, InteractionKind Kind, Direction Direction, string Network, string Text);

/// <summary>Everything that passed between the owner and a person, newest first: both directions, all networks, on one line of time.</summary>
internal static class PersonStory
{
    public static (IReadOnlyList<StoryLine> Lines, int Total) Of(LedgerView view, int person, int from, int most)
    {
        var columns = view.Facts.Interactions;
        var rows = new List<int>();
        for (var i = columns.Count - 1; i >= 0; i--)
        {
            if (view.PersonIn(i) == person || (columns.Other[i] <= -2 && view.PersonsIn(i).Contains(person)))
            {
                rows.Add(i);
            }
        }
        var shown = rows.Skip(from).Take(most).ToList();
        var texts = view.TextsOf([.. shown.Select(i => (long)columns.Id[i])]);
        return (
            [
                .. shown.Select(i => new StoryLine(
                    columns.Id[i],
                    DayOf(columns, i),
                    (InteractionKind)columns.Kind[i],
                    (Direction)columns.Direction[i],
                    NetworkOf(view, i),
                    texts.GetValueOrDefault(columns.Id[i], "")
                )),
            ],
            rows.Count
        );
    }

    private static LocalDate? DayOf(InteractionColumns columns, int row) =>
        columns.How[row] == InteractionRow.NoTime ? null : Moment.FromParts(columns.At[row], columns.How[row]).Day;

    private static string NetworkOf(LedgerView view, int row)
    {
        var other = view.Facts.Interactions.Other[row];
        var handle = other <= -2 ? view.Facts.Audience(-2 - other)[0] : other;
        return handle > 0 ? view.Facts.HandleAt(handle).Network : "";
    }
}
