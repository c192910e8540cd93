using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>How somebody came.</summary>
internal enum Came
{
    Other,
    Met,
    InvitedYou,
    YouInvited,
    Connected,
    Followed,
    PublicAct,
    Mail,
    Message,
    YouWrote,
}

/// <summary>When and how one person came, and the last day there was anything with them.</summary>
/// <param name="Day">Days since 1970.</param>
/// <param name="Row">The row they came with.</param>
internal sealed record Arrival(int Person, int Day, Came How, int Row, int Last, int AsOf)
{
    // Moved on with every act while the rows are walked.
    public Came How { get; set; } = How;
    public int Last { get; set; } = Last;
    public int AsOf { get; set; } = AsOf;
}

/// <summary>Finds for each person the first thing that came from them or linked both, in one walk over the rows in order of time.</summary>
internal sealed class Arriving
{
    private const Marks NoRelation = Marks.Spam | Marks.ClosedAccount | Marks.HiddenProfile | Marks.Forgotten | Marks.Automatic;

    private readonly LedgerView view;
    private readonly Dictionary<int, Arrival> arrivals = [];
    private readonly Dictionary<int, Came> before = [];
    private readonly HashSet<int> undated = [];
    private readonly int[] counts;

    /// <param name="channels">Null for who does not ask how far each person can be seen.</param>
    /// <param name="only">These rows alone, in their order; null for all.</param>
    public Arriving(LedgerView view, Period period, Channels? channels, IReadOnlyList<int>? only = null)
    {
        this.view = view;
        counts = WhoCounts.In(view);
        var rows = view.Facts.Interactions;
        var last = WrittenContact.ToDay(period.To);
        var count = only?.Count ?? rows.Count;
        for (var n = 0; n < count; n++)
        {
            var i = only is null ? n : only[n];
            if ((rows.Marks[i] & (byte)NoRelation) != 0)
            {
                continue;
            }
            var kind = (InteractionKind)rows.Kind[i];
            var dated = WrittenContact.DayIsKnown(rows.How[i]);
            var day = dated ? WrittenContact.DayOf(rows.At[i]) : 0;
            if (dated && day > last)
            {
                break;
            }
            if (rows.Other[i] >= 0)
            {
                Take(rows.Other[i], i, kind, dated, day, channels);
            }
            else if (kind == InteractionKind.Meeting)
            {
                foreach (var handle in rows.Other[i] <= -2 ? view.Facts.Audience(-2 - rows.Other[i]).ToArray() : [])
                {
                    Take(handle, i, kind, dated, day, channels);
                }
            }
        }
    }

    public IReadOnlyCollection<Arrival> All => arrivals.Values;

    /// <summary>People who came on a day that no source tells.</summary>
    public int Undated => undated.Count(p => !arrivals.ContainsKey(p));

    private void Take(int handle, int row, InteractionKind kind, bool dated, int day, Channels? channels)
    {
        var person = counts[handle];
        if (person == WhoCounts.Nobody)
        {
            return;
        }
        if (!dated)
        {
            undated.Add(person);
            return;
        }
        var sent = view.Facts.Interactions.Direction[row] == (byte)Direction.Sent;
        if (arrivals.TryGetValue(person, out var arrival))
        {
            // A connection is told by its day alone, so that the invitation it answered may stand after it, a day later by another clock.
            if (kind == InteractionKind.Invitation && arrival.How == Came.Connected && day - arrival.Day <= 1)
            {
                arrival.How = sent ? Came.YouInvited : Came.InvitedYou;
            }
            // Whoever is only written to has not stayed for it.
            if (!sent && kind != InteractionKind.Connection)
            {
                arrival.Last = day;
                arrival.AsOf = Math.Max(arrival.AsOf, EndOf(kind, handle, channels));
            }
        }
        else if (sent)
        {
            before.TryAdd(
                person,
                kind == InteractionKind.Invitation ? Came.YouInvited
                    : IsLetter(kind) ? Came.YouWrote
                    : Came.Other
            );
        }
        else
        {
            arrivals[person] = new Arrival(person, day, HowOf(person, kind), row, day, Math.Max(EndOf(kind, handle, channels), day));
        }
    }

    private int EndOf(InteractionKind kind, int handle, Channels? channels) =>
        channels?.EndOf(kind, view.Facts.Parts.HandleNetworks[handle]) ?? int.MinValue;

    private Came HowOf(int person, InteractionKind kind) =>
        before.TryGetValue(person, out var first) && first != Came.Other
            ? first
            : kind switch
            {
                InteractionKind.Meeting => Came.Met,
                InteractionKind.Invitation => Came.InvitedYou,
                InteractionKind.Connection => Came.Connected,
                InteractionKind.Follow => Came.Followed,
                InteractionKind.Mail => Came.Mail,
                InteractionKind.Message or InteractionKind.ServiceRequest => Came.Message,
                InteractionKind.Reaction
                or InteractionKind.Comment
                or InteractionKind.Reply
                or InteractionKind.Mention
                or InteractionKind.Repost
                or InteractionKind.Quote
                or InteractionKind.Vote => Came.PublicAct,
                _ => Came.Other,
            };

    private static bool IsLetter(InteractionKind kind) => kind is InteractionKind.Message or InteractionKind.Mail;
}
