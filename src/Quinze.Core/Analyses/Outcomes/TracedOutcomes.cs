using NodaTime;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>A dated outcome, the posts that were named for it, and the traces of its people before it.</summary>
internal sealed record TracedOutcome(OutcomeView Outcome, IReadOnlyList<int> People, IReadOnlyList<int> Named, IReadOnlyList<Touch> Before)
{
    public Instant End => new Period(Outcome.At!.Value.Day, Outcome.At.Value.Day).End;

    public double DaysSince(Touch touch) => Math.Max(0, (End - touch.At).TotalDays);

    /// <summary>The traces within a window before it, the last one last.</summary>
    public IEnumerable<Touch> Within(double days) => Before.Where(t => DaysSince(t) <= days);
}

/// <summary>
/// All dated outcomes with their traces, and the window learnt from their own delays: from a post that somebody named to the outcome, else from the last trace to it.
/// What the person said outranks what is computed.
/// </summary>
internal sealed class TracedOutcomes
{
    private const int LongestDays = 730;
    private const int FewestDelays = 5;
    private const double WindowShare = 0.9;
    private const int ConventionDays = 90;
    private const double ConventionHalfLife = 7;

    private static readonly string[] Channels = ["outcome"];

    private TracedOutcomes(LedgerView view, List<TracedOutcome> all, int undated)
    {
        (View, All, Undated) = (view, all, undated);
        AsOf = all.Select(o => (LocalDate?)o.Outcome.At!.Value.Day).Append(view.AsOf(Channels)).Max();
        Window = Learnt();
    }

    public LedgerView View { get; }

    /// <summary>In order of time.</summary>
    public IReadOnlyList<TracedOutcome> All { get; }

    public int Undated { get; }

    /// <summary>The last day that outcomes are told of, or the day of the last one.</summary>
    public LocalDate? AsOf { get; }

    public TouchWindow Window { get; }

    public static TracedOutcomes Of(LedgerView view)
    {
        var dated = view
            .Facts.Outcomes.Where(o => o.At is { Precision: >= Precision.Day })
            .OrderBy(o => o.At!.Value.Instant)
            .ThenBy(o => o.Id)
            .ToList();
        var people = dated.ToDictionary(o => o.Id, o => o.People.Select(view.Overlay.PersonOf).Distinct().ToList());
        var touches = Touches.Of(view, people.Values.SelectMany(p => p));
        var named = new NamedPosts(view);
        var traced = dated.ConvertAll(o =>
        {
            var last = new Period(o.At!.Value.Day, o.At.Value.Day).End;
            var before = people[o.Id]
                .SelectMany(p => touches.GetValueOrDefault(p) ?? [])
                .Where(t => t.At < last)
                .OrderBy(t => t.At)
                .ThenBy(t => t.Row)
                .ToList();
            return new TracedOutcome(o, people[o.Id], named.Of(o), before);
        });
        return new TracedOutcomes(view, traced, view.Facts.Outcomes.Count - dated.Count);
    }

    /// <summary>What each convention credits, by source: see <see cref="Touch.Source"/>. A named post takes it all, in every convention.</summary>
    public Dictionary<int, double> Credit(
        IEnumerable<TracedOutcome> outcomes,
        Func<TracedOutcome, IReadOnlyList<Touch>, int, double> weight
    )
    {
        var credit = new Dictionary<int, double>();
        foreach (var outcome in outcomes)
        {
            if (outcome.Named.Count > 0)
            {
                foreach (var post in outcome.Named)
                {
                    credit[post] = credit.GetValueOrDefault(post) + (1.0 / outcome.Named.Count);
                }
                continue;
            }
            var touches = outcome.Within(Window.Days).ToList();
            if (touches.Count == 0 || outcome.Outcome.Said is { Length: > 0 })
            {
                continue;
            }
            var weights = touches.Select((_, i) => weight(outcome, touches, i)).ToArray();
            var sum = weights.Sum();
            for (var i = 0; i < touches.Count; i++)
            {
                credit[touches[i].Source] = credit.GetValueOrDefault(touches[i].Source) + (weights[i] / sum);
            }
        }
        return credit;
    }

    public static double LastTouch(TracedOutcome outcome, IReadOnlyList<Touch> touches, int at) => at == touches.Count - 1 ? 1 : 0;

    public static double Linear(TracedOutcome outcome, IReadOnlyList<Touch> touches, int at) => 1;

    public double Decay(TracedOutcome outcome, IReadOnlyList<Touch> touches, int at) =>
        Math.Pow(2, -outcome.DaysSince(touches[at]) / Window.HalfLifeDays);

    private TouchWindow Learnt()
    {
        double[] delays = [.. All.Select(Delay).Where(d => d is >= 0 and <= LongestDays).Select(d => d!.Value)];
        if (delays.Length < FewestDelays)
        {
            return new TouchWindow(ConventionDays, ConventionHalfLife, delays.Length, IsConvention: true);
        }
        return new TouchWindow(
            Math.Max(1, (int)Math.Ceiling(Quantiles.Of(delays, WindowShare))),
            Math.Max(1, Quantiles.Median(delays)),
            delays.Length,
            IsConvention: false
        );
    }

    private double? Delay(TracedOutcome outcome)
    {
        var told = outcome
            .Named.Select(p => View.Facts.Posts[p].At)
            .OfType<Moment>()
            .Select(at => (outcome.End - at.Instant).TotalDays)
            .Where(d => d >= 0)
            .ToList();
        return told.Count > 0 ? told.Min()
            : outcome.Before.Count > 0 ? outcome.DaysSince(outcome.Before[^1])
            : null;
    }
}
