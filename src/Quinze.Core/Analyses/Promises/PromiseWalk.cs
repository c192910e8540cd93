using System.Collections.Concurrent;
using System.Globalization;
using Quinze.Text.Promises;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What came after a promise; the first that is known.</summary>
internal enum CameAfter
{
    Nothing,
    Young,
    Link,
    Message,
    Meeting,
    Outcome,
}

/// <summary>A text of the owner's that promises something to one person.</summary>
internal sealed record MadePromise(int Row, int Person, int Day, int End, FoundPromise Said, CameAfter After, bool TheyWroteSince);

/// <summary>
/// Reads the owner's own texts to one person and looks what came after each promise: the owner's next word to them, on any channel, at least two hours later;
/// a link in the minutes after it; a meeting; an outcome. What the other does keeps no promise of ours.
/// </summary>
internal sealed class PromiseWalk
{
    public const int DueDays = 7;
    private const long SameSitting = 2 * 3600;
    private const int FewestWords = 2;

    private readonly LedgerView view;
    private readonly InteractionColumns rows;
    private readonly long[] lastWord;
    private readonly long[] lastTheirs;
    private readonly int[] lastMeeting;
    private readonly int[] lastOutcome;

    private PromiseWalk(LedgerView view)
    {
        this.view = view;
        rows = view.Facts.Interactions;
        lastWord = new long[view.Facts.HandleCount];
        lastTheirs = new long[view.Facts.HandleCount];
        lastMeeting = new int[view.Facts.HandleCount];
        lastOutcome = new int[view.Facts.HandleCount];
        Array.Fill(lastMeeting, int.MinValue);
        Array.Fill(lastOutcome, int.MinValue);
        Look();
    }

    public int Texts { get; private set; }

    public List<MadePromise> Made { get; } = [];

    public SortedDictionary<string, int> LeftOut { get; } = new(StringComparer.Ordinal);

    public static PromiseWalk Of(LedgerView view, Period period)
    {
        var walk = new PromiseWalk(view);
        walk.Read(period);
        return walk;
    }

    /// <summary>The last time each person heard from the owner, wrote, was met, or had an outcome.</summary>
    private void Look()
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (!WrittenContact.Is(rows, i))
            {
                continue;
            }
            var meeting = rows.Kind[i] == (byte)InteractionKind.Meeting;
            if (rows.Other[i] >= 0)
            {
                Note(view.Overlay.PersonOf(rows.Other[i]), i, meeting);
            }
            else if (meeting || rows.Direction[i] == (byte)Direction.Sent)
            {
                foreach (var person in view.PersonsIn(i))
                {
                    Note(person, i, meeting);
                }
            }
        }
        foreach (var outcome in view.Facts.Outcomes.Where(o => o.At is { Precision: >= Precision.Day }))
        {
            foreach (var person in outcome.People.Select(view.Overlay.PersonOf))
            {
                lastOutcome[person] = Math.Max(lastOutcome[person], WrittenContact.ToDay(outcome.At!.Value.Day));
            }
        }
    }

    private void Note(int person, int row, bool meeting)
    {
        if (meeting)
        {
            lastMeeting[person] = WrittenContact.DayOf(rows.At[row]);
        }
        else if (rows.Direction[row] == (byte)Direction.Sent)
        {
            lastWord[person] = rows.At[row];
        }
        else
        {
            lastTheirs[person] = rows.At[row];
        }
    }

    private void Read(Period period)
    {
        var (from, to) = period.IsAll ? (0, rows.Count) : rows.Within(period);
        var own = new List<int>();
        for (var i = from; i < to; i++)
        {
            if (
                rows.Direction[i] != (byte)Direction.Sent
                || (InteractionKind)rows.Kind[i]
                    is not (InteractionKind.Message or InteractionKind.Mail or InteractionKind.Comment or InteractionKind.Reply)
            )
            {
                continue;
            }
            if (WhyNot(i) is { } reason)
            {
                LeaveOut(reason);
            }
            else
            {
                own.Add(i);
            }
        }
        var texts = view.TextsOf([.. own.Select(i => (long)rows.Id[i])]);
        var channels = new Channels(view, period);
        // The desk and the promises read the same letters.
        var found = view.Once(typeof(PromiseWalk), () => new ConcurrentDictionary<int, FoundPromise?>());
        for (var place = 0; place < own.Count; place++)
        {
            var row = own[place];
            if (!texts.TryGetValue(rows.Id[row], out var text) || text.Length == 0)
            {
                LeaveOut("noText");
                continue;
            }
            Texts++;
            if (
                rows.Words[row] >= FewestWords
                && found.GetOrAdd(row, (_, text) => PromiseFinder.In(text).MaxBy(p => p.Confidence), text) is { } said
            )
            {
                Made.Add(Followed(row, said, own, place, texts, channels));
            }
        }
    }

    private string? WhyNot(int row)
    {
        var other = rows.Other[row];
        return !WrittenContact.Is(rows, row) ? "noRelation"
            : other <= -2 || view.Facts.Recipients(row) > 1 ? "group"
            : other < 0 ? "nobodyKnown"
            : view.Facts.KindOf(other) == HandleKind.Organisation || view.Facts.IsOwner(other) || view.Facts.IsForgotten(other) ? "noPerson"
            : view.Overlay.InForce.Objected.Count > 0 && view.Objected(view.Overlay.PersonOf(other)) ? "objected"
            : null;
    }

    private MadePromise Followed(
        int row,
        FoundPromise said,
        List<int> own,
        int place,
        IReadOnlyDictionary<long, string> texts,
        Channels channels
    )
    {
        var (at, person) = (rows.At[row], view.Overlay.PersonOf(rows.Other[row]));
        var network = view.Facts.Parts.HandleNetworks[rows.Other[row]];
        var (day, end) = (WrittenContact.DayOf(at), channels.EndOf((InteractionKind)rows.Kind[row], network));
        var after =
            lastMeeting[person] >= day ? CameAfter.Meeting
            : lastOutcome[person] >= day ? CameAfter.Outcome
            : lastWord[person] >= at + SameSitting ? CameAfter.Message
            : LinkAtOnce(own, place, person, texts) ? CameAfter.Link
            : end - day < DueDays ? CameAfter.Young
            : CameAfter.Nothing;
        return new MadePromise(row, person, day, end, said, after, lastTheirs[person] > at);
    }

    private bool LinkAtOnce(List<int> own, int place, int person, IReadOnlyDictionary<long, string> texts)
    {
        var at = rows.At[own[place]];
        for (var next = place; next < own.Count && rows.At[own[next]] < at + SameSitting; next++)
        {
            if (
                view.Overlay.PersonOf(rows.Other[own[next]]) == person
                && texts.TryGetValue(rows.Id[own[next]], out var text)
                && (text.Contains("http", StringComparison.OrdinalIgnoreCase) || text.Contains("www.", StringComparison.OrdinalIgnoreCase))
            )
            {
                return true;
            }
        }
        return false;
    }

    public void LeaveOut(string reason) => LeftOut[reason] = LeftOut.GetValueOrDefault(reason) + 1;

    public string ItemOf(MadePromise promise) => string.Create(CultureInfo.InvariantCulture, $"interaction-{rows.Id[promise.Row]}");

    public long EntryOf(MadePromise promise) => rows.Id[promise.Row];
}
