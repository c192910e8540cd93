using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// Two walks over the rows: one to know how many events each handle has, one to lay them side by side. The tie of somebody with several handles is gathered from theirs alone.
/// </summary>
internal sealed class Gathering
{
    private readonly LedgerView view;
    private readonly InteractionColumns rows;
    private readonly int from;
    private readonly int to;
    private readonly bool[] nobody;
    private readonly int[][] audiences;
    private readonly int[] one = new int[1];
    private readonly Channels channels;

    public Gathering(LedgerView view, Period period)
    {
        this.view = view;
        rows = view.Facts.Interactions;
        (from, to) = period.IsAll ? (0, rows.Count) : rows.Within(period);
        nobody = new bool[view.Facts.HandleCount];
        for (var handle = 0; handle < nobody.Length; handle++)
        {
            nobody[handle] =
                view.Facts.KindOf(handle) == HandleKind.Organisation || view.Facts.IsOwner(handle) || view.Facts.IsForgotten(handle);
        }
        audiences = new int[view.Facts.Parts.Audiences.Length][];
        channels = new Channels(view, period);
    }

    public int? First { get; private set; }

    public int? Last { get; private set; }

    public List<Tie> Gather()
    {
        var starts = Count();
        var asOf = new int[nobody.Length];
        var events = Fill(starts, asOf);
        var days = new TieDay[events.Length];
        var written = 0;
        var ties = new List<Tie>();
        for (var handle = 0; handle < nobody.Length; handle++)
        {
            if (starts[handle + 1] > starts[handle])
            {
                var count = TieDays.Fold(events.AsSpan(starts[handle]..starts[handle + 1]), days.AsSpan(written));
                ties.Add(new Tie(handle, asOf[handle], days.AsMemory(written, count)));
                written += count;
            }
        }
        return ties;
    }

    /// <summary>Where the events of each handle begin; those of the next begin where they end.</summary>
    private int[] Count()
    {
        var starts = new int[nobody.Length + 1];
        for (var i = from; i < to; i++)
        {
            if (WrittenContact.Is(rows, i))
            {
                foreach (var handle in HandlesIn(rows.Other[i]))
                {
                    starts[handle + 1]++;
                }
            }
        }
        for (var handle = 0; handle < nobody.Length; handle++)
        {
            starts[handle + 1] += starts[handle];
        }
        return starts;
    }

    private ContactEvent[] Fill(int[] starts, int[] asOf)
    {
        var events = new ContactEvent[starts[^1]];
        var next = starts.AsSpan(0, nobody.Length).ToArray();
        for (var i = from; i < to; i++)
        {
            if (!WrittenContact.Is(rows, i))
            {
                continue;
            }
            var kind = (InteractionKind)rows.Kind[i];
            var happened = EventOf(i);
            foreach (var handle in HandlesIn(rows.Other[i]))
            {
                events[next[handle]++] = happened;
                asOf[handle] = Math.Max(asOf[handle], EndOf(kind, rows.Other[i] >= 0 ? rows.Other[i] : handle));
                First ??= happened.Day;
                Last = happened.Day;
            }
        }
        return events;
    }

    /// <summary>The tie of one person with several handles; null when there is no contact with them.</summary>
    public Tie? OfPerson(int person, IReadOnlyList<int> handles)
    {
        var theirs = view.RowsOfAny(handles.Where(h => !nobody[h])).FindAll(r => r >= from && r < to && WrittenContact.Is(rows, r));
        if (theirs.Count == 0)
        {
            return null;
        }
        var asOf = 0;
        var events = new ContactEvent[theirs.Count];
        for (var place = 0; place < events.Length; place++)
        {
            var row = theirs[place];
            events[place] = EventOf(row);
            asOf = Math.Max(asOf, EndOf((InteractionKind)rows.Kind[row], rows.Other[row] >= 0 ? rows.Other[row] : person));
        }
        var days = new TieDay[events.Length];
        return new Tie(person, asOf, days.AsMemory(0, TieDays.Fold(events, days)));
    }

    private ContactEvent EventOf(int row) =>
        new(
            WrittenContact.DayOf(rows.At[row]),
            rows.Direction[row] == (byte)Direction.Sent,
            (InteractionKind)rows.Kind[row] == InteractionKind.Meeting || rows.Direction[row] == (byte)Direction.Mutual,
            view.Facts.Recipients(row)
        );

    private int EndOf(InteractionKind kind, int handle) => channels.EndOf(kind, view.Facts.Parts.HandleNetworks[handle]);

    private ReadOnlySpan<int> HandlesIn(int other)
    {
        if (other <= -2)
        {
            return audiences[-2 - other] ??= CountedIn(-2 - other);
        }
        if (other < 0 || nobody[other])
        {
            return [];
        }
        one[0] = other;
        return one;
    }

    private int[] CountedIn(int audience)
    {
        var handles = new HashSet<int>();
        foreach (var handle in view.Facts.Audience(audience))
        {
            if (!nobody[handle])
            {
                handles.Add(handle);
            }
        }
        return [.. handles];
    }
}
