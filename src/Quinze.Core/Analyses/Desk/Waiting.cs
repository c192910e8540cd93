using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>A run of texts by one person in one thread that the owner has not answered: their last words there.</summary>
/// <param name="Rows">Oldest first; the last one names the item.</param>
internal sealed record WaitingTurn(int Person, bool Public, IReadOnlyList<int> Rows, int End);

/// <summary>Finds who spoke last: per thread, the texts after the owner's last one, as far as the owner has not answered the person on any other channel since.</summary>
internal sealed class Waiting
{
    private const int MostRows = 12;

    private readonly LedgerView view;
    private readonly InteractionColumns rows;
    private readonly Period period;

    public Waiting(LedgerView view, Period period)
    {
        this.view = view;
        this.period = period;
        rows = view.Facts.Interactions;
    }

    public SortedDictionary<string, int> LeftOut { get; } = new(StringComparer.Ordinal);

    public List<WaitingTurn> Find()
    {
        var (from, to) = rows.Within(period);
        var threads = new Dictionary<(int Thread, int Person), List<int>>();
        var answered = new Dictionary<int, long>();
        for (var i = from; i < to; i++)
        {
            var kind = (InteractionKind)rows.Kind[i];
            if (
                kind
                is not (
                    InteractionKind.Message
                    or InteractionKind.Mail
                    or InteractionKind.Comment
                    or InteractionKind.Reply
                    or InteractionKind.ServiceRequest
                )
            )
            {
                continue;
            }
            if (WhyNot(i) is { } reason)
            {
                LeaveOut(reason);
                continue;
            }
            var person = view.Overlay.PersonOf(rows.Other[i]);
            var key = (rows.Conversation[i] >= 0 ? rows.Conversation[i] : -1 - (int)kind, person);
            var its = threads.TryGetValue(key, out var known) ? known : threads[key] = [];
            if (rows.Direction[i] != (byte)Direction.Sent)
            {
                its.Add(i);
                continue;
            }
            LeaveOut("answered", its.Count);
            its.Clear();
            if (kind is InteractionKind.Message or InteractionKind.Mail)
            {
                answered[person] = rows.At[i];
            }
        }
        return Turns(threads, answered);
    }

    private List<WaitingTurn> Turns(Dictionary<(int Thread, int Person), List<int>> threads, Dictionary<int, long> answered)
    {
        var channels = new Channels(view, period);
        var turns = new List<WaitingTurn>();
        foreach (var ((_, person), its) in threads)
        {
            // Who was written to since, in private, was answered there.
            var open = its.Where(i => !(answered.TryGetValue(person, out var at) && at >= rows.At[i])).ToList();
            LeaveOut("answered", its.Count - open.Count);
            if (open.Count == 0)
            {
                continue;
            }
            var last = open[^1];
            var kind = (InteractionKind)rows.Kind[last];
            var network = view.Facts.Parts.Words[view.Facts.Parts.HandleNetworks[rows.Other[last]]];
            turns.Add(
                new WaitingTurn(
                    person,
                    kind is InteractionKind.Comment or InteractionKind.Reply,
                    [.. open.TakeLast(MostRows)],
                    channels.EndOf(kind, network)
                )
            );
        }
        return turns;
    }

    private string? WhyNot(int row)
    {
        var other = rows.Other[row];
        var marks = (Marks)rows.Marks[row];
        return (marks & Marks.Spam) != 0 ? "spam"
            : (marks & Marks.Automatic) != 0 ? "automatic"
            : !WrittenContact.Is(rows, row) || other == InteractionColumns.Nobody ? "nobodyKnown"
            : other <= -2 || view.Facts.Recipients(row) > 1 ? "group"
            : view.Facts.IsOwner(other) || view.Facts.IsForgotten(other) ? "nobodyKnown"
            : view.Overlay.InForce.Objected.Count > 0 && view.Objected(view.Overlay.PersonOf(other)) ? "objected"
            : null;
    }

    public void LeaveOut(string reason, int count = 1)
    {
        if (count > 0)
        {
            LeftOut[reason] = LeftOut.GetValueOrDefault(reason) + count;
        }
    }
}
