using System.Globalization;
using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>An exchange that had turns on both sides: with whom, in which thread, on which day it became one, and the message that made it one.</summary>
internal readonly record struct TwoWayTalk(int Person, int Conversation, int Day, long Entry);

/// <summary>
/// How many exchanges were followed within 90 days: cumulative incidence with right censoring, the rate for any day of the same people beside it,
/// and intervals from redrawing people, since the exchanges of one person hang together.
/// </summary>
internal sealed class Productive(LedgerView view, Following following, IReadOnlyList<TwoWayTalk> talks, int seed)
{
    public const int Within = 90;
    public const int Fewest = 20;
    private const int Runs = 500;
    private const int Listed = 10;
    private const double Level = 0.95;
    private const int Kinds = 3;

    private readonly record struct Waited(TwoWayTalk Talk, int Days, int Cause, Followed? By);

    private readonly record struct Weighed(double[] ByCause, double Any, double? AnyDay);

    private readonly List<Waited> waited = [];
    private readonly Dictionary<int, double> anyDay = [];
    private int[] group = [];
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
        var people = waited.Select(w => w.Talk.Person).Distinct().Order().ToList();
        var place = people.Index().ToDictionary(p => p.Item, p => p.Index);
        group = [.. waited.Select(w => place[w.Talk.Person])];
        var once = new int[people.Count];
        Array.Fill(once, 1);
        var found = Weigh(once);
        var chance = new Random(seed);
        var (any, beside, more) = (new List<double>(), new List<double>(), new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            Array.Clear(once);
            for (var i = 0; i < once.Length; i++)
            {
                once[chance.Next(once.Length)]++;
            }
            var drawn = Weigh(once);
            any.Add(drawn.Any);
            if (drawn.AnyDay is { } day)
            {
                beside.Add(day);
                more.Add(drawn.Any - day);
            }
        }
        return new ProductiveResults(null)
        {
            Exchanges = waited.Count,
            People = people.Count,
            Censored = waited.Count(w => w.By is null && w.Days < Within),
            BeforeKnown = beforeKnown,
            AfterKnown = afterKnown,
            Share = found.Any,
            Interval = Middle(any),
            ByMeeting = found.ByCause[(int)Follow.Meeting],
            ByCaseStep = found.ByCause[(int)Follow.CaseStep],
            ByOutcome = found.ByCause[(int)Follow.Outcome],
            BaseRate = found.AnyDay,
            BaseInterval = Middle(beside),
            MoreThanBase = found.AnyDay is { } b ? found.Any - b : null,
            MoreInterval = Middle(more),
        };
    }

    /// <summary>Cumulative incidence at 90 days (Aalen and Johansen 1978), each person counting as often as drawn.</summary>
    private Weighed Weigh(int[] times)
    {
        Span<int> ends = stackalloc int[(Within + 1) * (Kinds + 1)];
        var (atRisk, baseSum, baseCount) = (0, 0.0, 0);
        for (var i = 0; i < waited.Count; i++)
        {
            var weight = times[group[i]];
            atRisk += weight;
            ends[(waited[i].Days * (Kinds + 1)) + (waited[i].Cause < 0 ? Kinds : waited[i].Cause)] += weight;
            if (weight > 0 && anyDay.TryGetValue(waited[i].Talk.Person, out var share))
            {
                baseSum += weight * share;
                baseCount += weight;
            }
        }
        var survival = 1.0;
        var byCause = new double[Kinds];
        for (var day = 0; day <= Within && atRisk > 0; day++)
        {
            var here = ends.Slice(day * (Kinds + 1), Kinds + 1);
            var all = 0;
            for (var cause = 0; cause < Kinds; cause++)
            {
                byCause[cause] += survival * here[cause] / atRisk;
                all += here[cause];
            }
            survival *= 1 - ((double)all / atRisk);
            atRisk -= all + here[Kinds];
        }
        return new Weighed(byCause, 1 - survival, baseCount == 0 ? null : baseSum / baseCount);
    }

    private static IntervalShape? Middle(List<double> drawn)
    {
        if (drawn.Count < Runs / 2)
        {
            return null;
        }
        double[] values = [.. drawn];
        Array.Sort(values);
        return new IntervalShape(Quantiles.OfSorted(values, (1 - Level) / 2), Quantiles.OfSorted(values, (1 + Level) / 2), Level);
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
