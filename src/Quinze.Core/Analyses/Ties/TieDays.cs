namespace Quinze.Analyses;

/// <summary>One row of contact, as one person takes part in it.</summary>
/// <param name="Among">To how many it was addressed.</param>
internal readonly record struct ContactEvent(int Day, bool Sent, bool Met, int Among);

/// <summary>Folds the events of one tie into days.</summary>
internal static class TieDays
{
    /// <summary>Writes the days of these events, which come in order of time, and says how many there are.</summary>
    public static int Fold(ReadOnlySpan<ContactEvent> events, Span<TieDay> days)
    {
        var count = 0;
        var before = new Before(int.MinValue, Wrote.Nobody, Wrote.Nobody);
        for (var i = 0; i < events.Length; )
        {
            var day = new DayOfContact(events[i].Day);
            for (; i < events.Length && events[i].Day == day.Number; i++)
            {
                day.Add(events[i]);
            }
            days[count++] = day.After(ref before);
        }
        return count;
    }

    /// <summary>The day of one-to-one contact before, who wrote on it, and who wrote on the last turn.</summary>
    private readonly record struct Before(int Day, Wrote Wrote, Wrote Turn);

    // Within a day the order is not looked at: some sources tell days only.
    private struct DayOfContact(int number)
    {
        private Wrote alone;
        private double sent;
        private double received;
        private double sentShare;
        private double receivedShare;

        public readonly int Number => number;

        public void Add(ContactEvent e)
        {
            // A meeting makes a day of contact, and nothing to count as sent or received.
            var share = 1.0 / e.Among;
            if (e.Met || e.Sent)
            {
                sentShare = Math.Max(sentShare, share);
                sent += e.Met ? 0 : share;
            }
            if (e.Met || !e.Sent)
            {
                receivedShare = Math.Max(receivedShare, share);
                received += e.Met ? 0 : share;
            }
            if (e.Among == 1)
            {
                alone |=
                    e.Met ? Wrote.Both
                    : e.Sent ? Wrote.Owner
                    : Wrote.Other;
            }
        }

        public readonly TieDay After(ref Before before)
        {
            var inGroups = Math.Min(sentShare, receivedShare);
            if (alone == Wrote.Nobody)
            {
                return new TieDay(number, alone, inGroups, Turn: false, sent, received);
            }
            var answers = before.Day > int.MinValue && number - before.Day <= Ties.AnswerDays && (before.Wrote | alone) == Wrote.Both;
            var twoWay = alone == Wrote.Both || answers;
            var turn = alone == Wrote.Both || before.Turn != alone;
            before = new Before(number, alone, turn ? alone : before.Turn);
            return new TieDay(number, alone, twoWay ? 1 : inGroups, turn, sent, received);
        }
    }
}
