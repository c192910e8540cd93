using System.Globalization;
using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>An exchange that had turns on both sides: with whom, in which thread, on which day it became one, and the message that made it one.</summary>
internal readonly record struct TwoWayTalk(int Person, int Conversation, int Day, long Entry);

/// <summary>
/// How many exchanges were followed within 90 days: cumulative incidence with right censoring, the rate for any day of the same people beside it,
/// and intervals from leaving out one person at a time, since the exchanges of one person hang together.
/// </summary>
internal sealed class Productive(LedgerView view, Following following, IReadOnlyList<TwoWayTalk> talks)
{
    public const int Within = 90;
    public const int Fewest = 20;

    /// <summary>With fewer people than this the shares have no interval: exchanges of one person hang together, and so few say nothing of others.</summary>
    public const int FewestPeople = 5;
    private const int Listed = 10;
    private const double Level = 0.95;
    private const int Kinds = 3;

    private readonly record struct Waited(TwoWayTalk Talk, int Days, int Cause, Followed? By);

    private readonly record struct Weighed(double[] ByCause, double Any, double? AnyDay);

    private readonly List<Waited> waited = [];
    private readonly Dictionary<int, double> anyDay = [];
    private int beforeKnown;
    private int afterKnown;

    /// <summary>Rows behind the figure: the message that made it an exchange, and what followed.</summary>
    public List<long> Behind { get; } = [];

    public ProductiveResults Result()
    {
        if (following is not { From: { } from, To: { } to })
        {
            return Empty("nothing-that-follows-is-known");
        }
        foreach (var talk in talks)
        {
            if (talk.Day < from)
            {
                beforeKnown++;
            }
            else if (talk.Day > to)
            {
                afterKnown++;
            }
            else
            {
                waited.Add(Wait(talk, to));
            }
        }
        var known = (WrittenContact.ToDate(from), WrittenContact.ToDate(to));
        if (waited.Count < Fewest)
        {
            return Empty("too-few-exchanges") with { KnownFrom = known.Item1, KnownTo = known.Item2 };
        }
        var met = new Dictionary<int, int>();
        foreach (var one in waited)
        {
            met[one.Talk.Person] = Math.Min(met.GetValueOrDefault(one.Talk.Person, int.MaxValue), one.Talk.Day);
        }
        foreach (var (person, first) in met)
        {
            if (OnAnyDay(person, first, to) is { } share)
            {
                anyDay[person] = share;
            }
        }
        var followed = waited.Where(w => w.By is not null).ToList();
        foreach (var one in followed)
        {
            Behind.Add(one.Talk.Entry);
            if (one.By is { Entry: > 0, Kind: Follow.Meeting } by)
            {
                Behind.Add(by.Entry);
            }
        }
        return Estimated() with
        {
            KnownFrom = known.Item1,
            KnownTo = known.Item2,
            Followed = followed.Count,
            Latest = [.. followed.OrderByDescending(f => f.Talk.Day).ThenBy(f => f.Talk.Entry).Take(Listed).Select(Shape)],
        };
    }

    private Waited Wait(TwoWayTalk talk, int end)
    {
        var last = Math.Min(talk.Day + Within, end);
        foreach (var one in following.With(talk.Person))
        {
            if (one.Day >= talk.Day && one.Day <= last)
            {
                return new Waited(talk, one.Day - talk.Day, (int)one.Kind, one);
            }
        }
        return new Waited(talk, last - talk.Day, WaitEnd.LostFromSight, null);
    }

    /// <summary>Of all days of this acquaintance that were seen for 90 days, the share that something followed; null when none was seen so long.</summary>
    private double? OnAnyDay(int person, int first, int to)
    {
        var last = to - Within;
        if (last < first)
        {
            return null;
        }
        var (covered, reached) = (0, first - 1);
        foreach (var one in following.With(person))
        {
            var (begin, end) = (Math.Max(one.Day - Within, reached + 1), Math.Min(one.Day, last));
            if (end >= begin)
            {
                covered += end - begin + 1;
                reached = end;
            }
        }
        return (double)covered / (last - first + 1);
    }

    private ProductiveResults Estimated()
    {
        var people = waited.GroupBy(w => w.Talk.Person).Select(p => p.ToList()).ToList();
        var tally = new Tally();
        people.ForEach(p => Count(tally, p, 1));
        var found = tally.Weigh();
        var (any, beside, more) = (new List<double>(), new List<double>(), new List<double>());
        foreach (var person in people)
        {
            Count(tally, person, -1);
            var without = tally.Weigh();
            any.Add(without.Any);
            if (without.AnyDay is { } day)
            {
                beside.Add(day);
                more.Add(without.Any - day);
            }
            Count(tally, person, 1);
        }
        var (share, onAnyDay) = (OfShare(found.Any, any), found.AnyDay is { } b ? OfShare(b, beside) : null);
        return new ProductiveResults(null)
        {
            Exchanges = waited.Count,
            People = people.Count,
            Censored = waited.Count(w => w.By is null && w.Days < Within),
            BeforeKnown = beforeKnown,
            AfterKnown = afterKnown,
            Share = found.Any,
            Interval = share?.Shaped(),
            ByMeeting = found.ByCause[(int)Follow.Meeting],
            ByCaseStep = found.ByCause[(int)Follow.CaseStep],
            ByOutcome = found.ByCause[(int)Follow.Outcome],
            BaseRate = found.AnyDay,
            BaseInterval = onAnyDay?.Shaped(),
            MoreThanBase = found.Any - found.AnyDay,
            MoreInterval = share is null || onAnyDay is null ? null : Difference(found, share, onAnyDay, more).Shaped(),
        };
    }

    private static Interval? OfShare(double share, List<double> withoutOne) =>
        withoutOne.Count < FewestPeople ? null : Jackknife.OfShare(share, withoutOne, Level);

    /// <summary>Where leaving anybody out changes nothing, the two shares count as independent: the wider reading.</summary>
    private static Interval Difference(Weighed found, Interval share, Interval onAnyDay, List<double> withoutOne) =>
        Jackknife.StandardError(withoutOne) > 0
            ? Jackknife.Around(found.Any - found.AnyDay!.Value, withoutOne, Level)
            : Newcombe.Difference(found.Any, share, found.AnyDay!.Value, onAnyDay);

    /// <summary>Puts a person's exchanges into the tally, or takes them out.</summary>
    private void Count(Tally tally, List<Waited> exchanges, int times)
    {
        foreach (var one in exchanges)
        {
            tally.Count(one.Days, one.Cause, times);
        }
        if (anyDay.TryGetValue(exchanges[0].Talk.Person, out var share))
        {
            tally.CountAnyDay(share, exchanges.Count * times);
        }
    }

    /// <summary>How waits ended, by day and cause, and the shares of any day beside them.</summary>
    private sealed class Tally
    {
        private readonly int[] ends = new int[(Within + 1) * (Kinds + 1)];
        private int exchanges;
        private double anyDay;
        private int withAnyDay;

        public void Count(int days, int cause, int times)
        {
            ends[(days * (Kinds + 1)) + (cause < 0 ? Kinds : cause)] += times;
            exchanges += times;
        }

        public void CountAnyDay(double share, int times)
        {
            anyDay += share * times;
            withAnyDay += times;
        }

        /// <summary>Cumulative incidence at 90 days (Aalen and Johansen 1978).</summary>
        public Weighed Weigh()
        {
            var (atRisk, survival, byCause) = (exchanges, 1.0, new double[Kinds]);
            for (var day = 0; day <= Within && atRisk > 0; day++)
            {
                var here = ends.AsSpan(day * (Kinds + 1), Kinds + 1);
                var all = 0;
                for (var cause = 0; cause < Kinds; cause++)
                {
                    byCause[cause] += survival * here[cause] / atRisk;
                    all += here[cause];
                }
                survival *= 1 - ((double)all / atRisk);
                atRisk -= all + here[Kinds];
            }
            return new Weighed(byCause, 1 - survival, withAnyDay == 0 ? null : anyDay / withAnyDay);
        }
    }

    private ProductiveResults Empty(string missing) =>
        new(missing)
        {
            Exchanges = waited.Count,
            BeforeKnown = beforeKnown,
            AfterKnown = afterKnown,
        };

    private ProductiveExchange Shape(Waited one) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"conversation-{one.Talk.Conversation + 1}"),
            PersonShape.Of(view.PersonAt(one.Talk.Person)),
            WrittenContact.ToDate(one.Talk.Day),
            one.By!.Value.Kind switch
            {
                Follow.Meeting => "meeting",
                Follow.CaseStep => "case-step",
                _ => "outcome",
            },
            WrittenContact.ToDate(one.By.Value.Day),
            one.Days
        );
}
