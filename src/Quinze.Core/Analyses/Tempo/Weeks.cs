using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Whole covered weeks, Monday to Sunday, with what was published and what was exchanged in each.</summary>
internal sealed class Weeks
{
    private Weeks(Period period, int count)
    {
        Period = period;
        Posts = new int[count];
        Covered = new bool[count];
        TwoWay = new int[count];
        Answers = new int[count];
        Messages = new int[count];
    }

    /// <summary>From the first Monday to the last Sunday inside the asked period.</summary>
    public Period Period { get; }

    public int Count => Posts.Length;

    public int[] Posts { get; }

    /// <summary>Weeks on which posts are covered throughout.</summary>
    public bool[] Covered { get; }

    /// <summary>People with whom words went both ways within the week.</summary>
    public int[] TwoWay { get; }

    /// <summary>Comments, replies, quotes and mentions received.</summary>
    public int[] Answers { get; }

    public int[] Messages { get; }

    /// <summary>False when nobody's answer is in the whole ledger: then no source tells of them, whatever it says of the owner's own comments.</summary>
    public bool AnswersAreTold { get; private set; }

    public static Weeks Of(LedgerView view, PostingDays days)
    {
        var asked = days.Known.Period;
        var monday = asked.From.PlusDays((8 - (int)asked.From.DayOfWeek) % 7);
        var count = Math.Max((NodaTime.Period.DaysBetween(monday, asked.To) + 1) / 7, 0);
        var weeks = new Weeks(new Period(monday, monday.PlusDays((7 * Math.Max(count, 1)) - 1)), count);
        var offset = NodaTime.Period.DaysBetween(asked.From, monday);
        for (var week = 0; week < count; week++)
        {
            var first = offset + (7 * week);
            weeks.Covered[week] = days.Known.AllBetween(first, first + 6);
            weeks.Posts[week] = days.PostsBetween(first, first + 6);
        }
        weeks.CountExchanges(view);
        return weeks;
    }

    /// <summary>Which weeks a channel covers throughout, posts too.</summary>
    public bool[] CoveredWith(KnownDays channel)
    {
        var covered = new bool[Count];
        for (var week = 0; week < Count; week++)
        {
            covered[week] = Covered[week] && channel.AllBetween(7 * week, (7 * week) + 6);
        }
        return covered;
    }

    private void CountExchanges(LedgerView view)
    {
        var columns = view.Facts.Interactions;
        var (kinds, directions, marks, others) = (columns.KindArray, columns.DirectionArray, columns.MarksArray, columns.OtherArray);
        const byte notPeople = (byte)(Marks.Spam | Marks.Automatic);
        var (start, end) = Count == 0 ? (0, 0) : columns.Within(Period);
        var origin = Period.Start.ToUnixTimeSeconds();
        var sentIn = Fill(view.Facts.HandleCount);
        var receivedIn = Fill(view.Facts.HandleCount);
        for (var i = 0; i < columns.Count; i++)
        {
            var kind = (InteractionKind)kinds[i];
            var received = directions[i] == (byte)Direction.Received;
            if (!CarriesWords(kind) || (marks[i] & notPeople) != 0)
            {
                continue;
            }
            AnswersAreTold |= received && IsAnswer(kind);
            if (i < start || i >= end)
            {
                continue;
            }
            var week = (int)((columns.At[i] - origin) / (7 * 86_400));
            Answers[week] += received && IsAnswer(kind) ? 1 : 0;
            Messages[week] += received && kind == InteractionKind.Message ? 1 : 0;
            if (others[i] < 0 || view.Facts.Recipients(i) > 1 || directions[i] == (byte)Direction.Mutual)
            {
                continue;
            }
            var person = view.Overlay.PersonOf(others[i]);
            var (mine, theirs) = received ? (receivedIn, sentIn) : (sentIn, receivedIn);
            TwoWay[week] += mine[person] != week && theirs[person] == week ? 1 : 0;
            mine[person] = week;
        }
    }

    private static int[] Fill(int length)
    {
        var weeks = new int[length];
        Array.Fill(weeks, -1);
        return weeks;
    }

    private static bool IsAnswer(InteractionKind kind) =>
        kind is InteractionKind.Comment or InteractionKind.Reply or InteractionKind.Quote or InteractionKind.Mention;

    private static bool CarriesWords(InteractionKind kind) => kind is InteractionKind.Message or InteractionKind.Mail || IsAnswer(kind);
}
