using NodaTime;
using Quinze.Analyses;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Web.Ledgers.Persons;

/// <summary>One line of the story: something that passed between the owner and a person.</summary>
/// <param name="Text">What was written; empty for what has no words.</param>
/// <param name="Post">The owner's post it was on; null when on none.</param>
internal sealed record StoryLine(
    long Id,
    LocalDate? Day,
    InteractionKind Kind,
    Direction Direction,
    string Network,
    string Text,
    PostFact? Post
);

/// <summary>What passed in one month, by direction; contact is what was written or said, gestures are the rest.</summary>
internal sealed class StoryMonth
{
    public int FromThem { get; set; }
    public int FromYou { get; set; }
    public int GesturesFromThem { get; set; }
    public int GesturesFromYou { get; set; }
    public int Meetings { get; set; }
}

/// <summary>Everything that passed between the owner and a person: both directions, all networks, on one line of time.</summary>
internal sealed class PersonStory
{
    private readonly LedgerView view;
    private readonly IReadOnlyList<int> rows;

    public PersonStory(LedgerView view, int person)
    {
        this.view = view;
        rows = view.RowsOf(person);
        var columns = view.Facts.Interactions;
        var (today, month, last) = (int.MinValue, new StoryMonth(), (int?)null);
        foreach (var row in rows)
        {
            if (!WrittenContact.DayIsKnown(columns.How[row]))
            {
                Undated++;
                continue;
            }
            // Rows come in the order of time: the calendar is asked once a day.
            if (WrittenContact.DayOf(columns.At[row]) is var day && day != today)
            {
                (today, month) = (day, MonthOf(WrittenContact.ToDate(day)));
            }
            Count(month, columns, row);
            if (WrittenContact.Is(columns, row))
            {
                Contact++;
                last = day;
            }
        }
        Last = last is { } found ? WrittenContact.ToDate(found) : null;
    }

    public int Total => rows.Count;

    public int Undated { get; }

    /// <summary>Rows of contact: letters, comments, meetings.</summary>
    public int Contact { get; }

    /// <summary>The last day of contact, in either direction.</summary>
    public LocalDate? Last { get; }

    /// <summary>By month: years times twelve plus the month from 0; those without anything are left out.</summary>
    public SortedDictionary<int, StoryMonth> Months { get; } = [];

    /// <summary>The place of a row, the newest being 0; 0 too for what is not theirs.</summary>
    public int PlaceOf(int row) => rows.Reverse().TakeWhile(r => r != row).Count() is var newer && newer < rows.Count ? newer : 0;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<StoryLine> Lines(int from, int most)
    {
        var columns = view.Facts.Interactions;
        var shown = new List<int>();
        for (var i = rows.Count - 1 - from; i >= 0 && shown.Count < most; i--)
        {
            shown.Add(rows[i]);
        }
        var texts = view.TextsOf([.. shown.Select(i => (long)columns.Id[i])]);
        return
        [
            .. shown.Select(i => new StoryLine(
                columns.Id[i],
                DayOf(columns, i),
                (InteractionKind)columns.Kind[i],
                (Direction)columns.Direction[i],
                NetworkOf(i),
                texts.GetValueOrDefault(columns.Id[i], ""),
                columns.Post[i] < 0 ? null : view.Facts.Posts[columns.Post[i]]
            )),
        ];
    }

    /// <summary>The owner's posts that they acted on, and how; the latest first.</summary>
    public IReadOnlyList<(PostFact Post, IReadOnlyList<InteractionKind> Kinds)> ActedOn()
    {
        var columns = view.Facts.Interactions;
        var posts = new Dictionary<int, SortedSet<InteractionKind>>();
        foreach (var row in rows)
        {
            if (columns.Post[row] >= 0 && columns.Direction[row] == (byte)Direction.Received)
            {
                (posts.TryGetValue(columns.Post[row], out var kinds) ? kinds : posts[columns.Post[row]] = []).Add(
                    (InteractionKind)columns.Kind[row]
                );
            }
        }
        return
        [
            .. posts.OrderByDescending(p => p.Key).Select(p => (view.Facts.Posts[p.Key], (IReadOnlyList<InteractionKind>)[.. p.Value])),
        ];
    }

    private StoryMonth MonthOf(LocalDate day)
    {
        var number = (day.Year * 12) + day.Month - 1;
        return Months.TryGetValue(number, out var known) ? known : Months[number] = new StoryMonth();
    }

    private static void Count(StoryMonth month, InteractionColumns columns, int row)
    {
        var contact = WrittenContact.Is(columns, row);
        if ((InteractionKind)columns.Kind[row] == InteractionKind.Meeting)
        {
            month.Meetings++;
            return;
        }
        // What links both counts on both sides of the line.
        var direction = (Direction)columns.Direction[row];
        if (direction != Direction.Sent)
        {
            _ = contact ? month.FromThem++ : month.GesturesFromThem++;
        }
        if (direction != Direction.Received)
        {
            _ = contact ? month.FromYou++ : month.GesturesFromYou++;
        }
    }

    private static LocalDate? DayOf(InteractionColumns columns, int row) =>
        columns.How[row] == InteractionRow.NoTime ? null : Moment.FromParts(columns.At[row], columns.How[row]).Day;

    private string NetworkOf(int row)
    {
        var other = view.Facts.Interactions.Other[row];
        var handle = other <= -2 ? view.Facts.Audience(-2 - other)[0] : other;
        return handle > 0 ? view.Facts.NetworkOf(handle) : "";
    }
}
