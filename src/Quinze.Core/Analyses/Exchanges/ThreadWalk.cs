using System.Runtime.InteropServices;
using NodaTime;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Walks through all rows in order of time, thread by thread, and counts conversations, turns and waits.</summary>
internal sealed class ThreadWalk
{
    private const int SecondsOfDay = 86_400;
    private const long LongestPause = 30L * SecondsOfDay;

    private readonly LedgerView view;
    private readonly InteractionColumns rows;
    private readonly Channels channels;
    private readonly Dictionary<(int Conversation, int Person), Thread> threads = [];

    /// <summary>Of each conversation, the thread that was met last: nearly always that of the next row, too.</summary>
    private readonly Thread?[] lastMet;

    /// <summary>Of each handle, why nothing that was said with it counts; null when it does.</summary>
    private readonly string?[] whyNot;
    private readonly Dictionary<string, long> leftOut = new(StringComparer.Ordinal);

    public ThreadWalk(LedgerView view, Period period)
    {
        this.view = view;
        rows = view.Facts.Interactions;
        channels = new Channels(view, period);
        lastMet = new Thread?[view.Facts.ConversationCount];
        whyNot = [.. Enumerable.Range(0, view.Facts.HandleCount).Select(WhyNotWith)];
    }

    public IReadOnlyCollection<Thread> Threads => threads.Values;

    /// <summary>Every row that was counted, with its thread.</summary>
    public List<(long Id, Thread Thread)> Taken { get; } = [];

    /// <summary>Conversations in which both wrote, by the day of the first answer.</summary>
    public List<TwoWayTalk> TwoWay { get; } = [];

    public SortedDictionary<string, long> LeftOut => new(leftOut, StringComparer.Ordinal);

    public SortedDictionary<int, ExchangesOfYear> Years { get; } = [];

    public ExchangesOfChannel Messages { get; private set; } = new("messages", 0, 0, 0);

    public ExchangesOfChannel Comments { get; private set; } = new("comments", 0, 0, 0);

    /// <summary>Waits of the others for the owner, and of the owner for the others.</summary>
    public Waits ForOwner { get; } = new();
    public Waits ForOthers { get; } = new();

    public Beginnings ByOwner { get; } = new();
    public Beginnings ByOthers { get; } = new();

    /// <summary>Conversations that one side began: all, old enough to have been answered, and those of them that never were.</summary>
    internal sealed class Beginnings
    {
        public int All { get; set; }
        public int Seen { get; set; }
        public int Unanswered { get; set; }
    }

    public void Walk(Period period)
    {
        var (from, to) = period.IsAll ? (0, rows.Count) : rows.Within(period);
        for (var i = from; i < to; i++)
        {
            var kind = (InteractionKind)rows.Kind[i];
            if (kind is not (InteractionKind.Message or InteractionKind.Mail or InteractionKind.Comment or InteractionKind.Reply))
            {
                continue;
            }
            if (WhyNot(i) is { } reason)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(leftOut, reason, out _)++;
                continue;
            }
            var thread = ThreadOf(i, kind);
            Taken.Add((rows.Id[i], thread));
            Take(thread, i, rows.Direction[i] == (byte)Direction.Sent);
        }
        foreach (var thread in threads.Values)
        {
            Close(thread);
        }
    }

    private string? WhyNot(int row)
    {
        var marks = (Marks)rows.Marks[row];
        var other = rows.Other[row];
        return (marks & Marks.Spam) != 0 ? "spam"
            : (marks & Marks.Automatic) != 0 ? "automatic"
            : (marks & (Marks.ClosedAccount | Marks.HiddenProfile | Marks.Forgotten)) != 0 || other == InteractionColumns.Nobody
                ? "nobodyKnown"
            : rows.How[row] == InteractionRow.NoTime || !WrittenContact.DayIsKnown(rows.How[row]) ? "undated"
            : other <= -2 || view.Facts.Recipients(row) > 1 ? "group"
            : rows.Conversation[row] < 0 ? "noThread"
            : whyNot[other];
    }

    private string? WhyNotWith(int handle) =>
        view.Facts.IsOwner(handle) ? "toOneself"
        : view.Facts.KindOf(handle) == HandleKind.Organisation ? "organisation"
        : view.Facts.IsForgotten(handle) ? "nobodyKnown"
        : view.Objected(view.Overlay.PersonOf(handle)) ? "objected"
        : null;

    private Thread ThreadOf(int row, InteractionKind kind)
    {
        var person = view.Overlay.PersonOf(rows.Other[row]);
        ref var met = ref lastMet[rows.Conversation[row]];
        if (met?.Person == person)
        {
            return met;
        }
        var key = (rows.Conversation[row], person);
        if (!threads.TryGetValue(key, out var thread))
        {
            var comments = kind is InteractionKind.Comment or InteractionKind.Reply;
            var end = channels.EndOf(kind, view.Facts.Parts.HandleNetworks[rows.Other[row]]);
            threads[key] = thread = new Thread(rows.Conversation[row], person, comments, end) { First = rows.At[row] };
        }
        return met = thread;
    }

    private void Take(Thread thread, int row, bool byOwner)
    {
        var at = rows.At[row];
        var talk = thread.Talk;
        if (talk.Messages > 0 && at - thread.Last > LongestPause)
        {
            Close(thread);
            talk = default;
        }
        if (talk.Messages == 0)
        {
            talk = new Talk
            {
                Began = at,
                ByOwner = byOwner,
                LastByOwner = byOwner,
                Waiting = at,
            };
        }
        else if (talk.LastByOwner != byOwner)
        {
            (byOwner ? ForOwner : ForOthers).Add(at - talk.Waiting, answered: true, thread.End - talk.Waiting);
            if (!talk.TwoWay)
            {
                TwoWay.Add(new TwoWayTalk(thread.Person, thread.Conversation, WrittenContact.DayOf(at), rows.Id[row]));
            }
            talk.TwoWay = true;
            talk.LastByOwner = byOwner;
            talk.Waiting = at;
            thread.Turns++;
        }
        talk.Messages++;
        thread.Messages++;
        thread.Last = at;
        thread.Talk = talk;
    }

    private void Close(Thread thread)
    {
        var talk = thread.Talk;
        var seen = Math.Max(0, thread.End - talk.Waiting);
        (talk.LastByOwner ? ForOthers : ForOwner).Add(Math.Min(LongestPause, seen), answered: false, seen);
        Begin(talk.ByOwner ? ByOwner : ByOthers, talk, thread.End);
        var year = Instant.FromUnixTimeSeconds(talk.Began).InUtc().Year;
        var before = Years.GetValueOrDefault(year) ?? new ExchangesOfYear(year, 0, 0, 0, 0, 0);
        Years[year] = new ExchangesOfYear(
            year,
            before.Conversations + 1,
            before.TwoWay + (talk.TwoWay ? 1 : 0),
            before.StartedByOwner + (talk.ByOwner ? 1 : 0),
            before.StartedByOthers + (talk.ByOwner ? 0 : 1),
            before.Messages + talk.Messages
        );
        if (thread.Comments)
        {
            Comments = Plus(Comments, talk);
        }
        else
        {
            Messages = Plus(Messages, talk);
        }
    }

    private static void Begin(Beginnings beginnings, Talk talk, long end)
    {
        beginnings.All++;
        if (end - talk.Began >= LongestPause)
        {
            beginnings.Seen++;
            beginnings.Unanswered += talk.TwoWay ? 0 : 1;
        }
    }

    private static ExchangesOfChannel Plus(ExchangesOfChannel channel, Talk talk) =>
        channel with
        {
            Conversations = channel.Conversations + 1,
            TwoWay = channel.TwoWay + (talk.TwoWay ? 1 : 0),
            Messages = channel.Messages + talk.Messages,
        };
}
