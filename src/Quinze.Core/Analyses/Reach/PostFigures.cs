using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>One figure of a post since its publication, as it stood at an age.</summary>
/// <param name="Entry">The observation that tells it; the last one, where windows were laid end to end.</param>
/// <param name="Joined">True when it is a total and the windows that follow on from it, day by day.</param>
internal readonly record struct PostReading(long Entry, LocalDate Day, double AgeDays, double Value, bool Joined);

/// <summary>A post that a cut-off ranking does not name: it had at most the figure of the ranking's last line.</summary>
internal readonly record struct AtMost(double Value, double AgeDays);

/// <summary>
/// What is known of how far the owner's posts went, by post and metric: totals since publication in order of age. Windows that overlap are never added;
/// a window that begins on the day after a total ends carries it on. A total whose day of reading nobody told is set aside.
/// </summary>
internal sealed class PostFigures
{
    /// <summary>The metrics that say how far a post went, the plainest first.</summary>
    public static readonly string[] Metrics = ["impressions", "membersReached", "views", "engagements", "reactions", "comments", "reposts"];

    private readonly Dictionary<(int Post, string Metric), PostReading[]> readings = [];
    private readonly Dictionary<(int Post, string Metric), AtMost> unlisted = [];

    private PostFigures(LedgerView view) => View = view;

    public LedgerView View { get; }

    /// <summary>The last day on which a figure of a post was read: the "now" of all that is said of reach. Null when none was.</summary>
    public LocalDate? AsOf { get; private set; }

    /// <summary>Posts with a figure of which nobody told when it was read, and no other.</summary>
    public int ReadOnUnknownDay { get; private set; }

    /// <summary>Posts that figures speak of and no source holds.</summary>
    public int NotHeld { get; private set; }

    /// <summary>Posts with at least one dated figure.</summary>
    public int Posts { get; private set; }

    /// <summary>Windows that neither begin with the post nor follow on from a total.</summary>
    public int WindowsNotJoined { get; private set; }

    public IReadOnlyList<PostReading> Of(int post, string metric) => readings.GetValueOrDefault((post, metric)) ?? [];

    /// <summary>What a cut-off ranking says of a post it does not name; null when no ranking passed it over.</summary>
    public AtMost? Unlisted(int post, string metric) => unlisted.TryGetValue((post, metric), out var most) ? most : null;

    /// <summary>The first figure at an age or later; null when it was never read that late.</summary>
    public PostReading? At(int post, string metric, double ageDays)
    {
        foreach (var reading in Of(post, metric))
        {
            if (reading.AgeDays >= ageDays)
            {
                return reading;
            }
        }
        return null;
    }

    public static PostFigures Of(LedgerView view)
    {
        var figures = new PostFigures(view);
        figures.Gather();
        RankedWindows.PassedOver(view, figures.unlisted, figures.Has);
        return figures;
    }

    private bool Has(int post, string metric) => readings.ContainsKey((post, metric));

    private void Gather()
    {
        var facts = View.Facts;
        var totals = new Dictionary<(int, string), List<PostReading>>();
        var windows = new Dictionary<(int, string), List<ObservationView>>();
        var (undated, strange) = (new HashSet<int>(), new HashSet<PostRef>());
        foreach (var seen in facts.Observations)
        {
            if (seen.Dimension is not null || seen.Bound != Bound.Exact || seen.Ref.IsNone || Array.IndexOf(Metrics, seen.Metric) < 0)
            {
                continue;
            }
            if (seen.Post < 0)
            {
                strange.Add(seen.Ref);
                continue;
            }
            var post = facts.Posts[seen.Post];
            if (!PublicActivity.IsPublished(post) || post.Day is not { } day)
            {
                continue;
            }
            if (seen.To == Period.OpenEnd)
            {
                undated.Add(seen.Post);
                continue;
            }
            AsOf = AsOf is { } last && last >= seen.To ? last : seen.To;
            var key = (seen.Post, seen.Metric);
            if (seen.From > day)
            {
                (windows.TryGetValue(key, out var list) ? list : windows[key] = []).Add(seen);
            }
            else if (AgeOf(post, seen) is var age and > 0)
            {
                (totals.TryGetValue(key, out var list) ? list : totals[key] = []).Add(
                    new PostReading(seen.Id, seen.To, age, seen.Value, Joined: false)
                );
            }
        }
        foreach (var (key, found) in totals)
        {
            CarryOn(found, windows.GetValueOrDefault(key), facts.Posts[key.Item1]);
            readings[key] = InOrder(found);
            undated.Remove(key.Item1);
        }
        WindowsNotJoined += windows.Where(w => !totals.ContainsKey(w.Key)).Sum(w => w.Value.Count);
        (ReadOnUnknownDay, NotHeld, Posts) = (undated.Count, strange.Count, totals.Keys.Select(k => k.Item1).Distinct().Count());
    }

    /// <summary>Days from publication to the reading; a window of days runs to the end of its last day, and a post of an unknown hour was published at noon.</summary>
    private static double AgeOf(PostFact post, ObservationView seen)
    {
        var at = post.At!.Value;
        var born = at.Precision >= Precision.Minute ? at.Instant : at.Instant.Plus(Duration.FromHours(12));
        var read = seen.SeenAt is { Precision: >= Precision.Minute } exact ? exact.Instant : new Period(seen.To, seen.To).End;
        return (read - born).TotalDays;
    }

    private void CarryOn(List<PostReading> found, List<ObservationView>? windows, PostFact post)
    {
        if (windows is null)
        {
            return;
        }
        var ends = found.GroupBy(r => r.Day).ToDictionary(g => g.Key, g => g.MaxBy(r => r.AgeDays).Value);
        foreach (var window in windows.OrderBy(w => w.From).ThenBy(w => w.To))
        {
            if (!ends.TryGetValue(window.From.PlusDays(-1), out var before))
            {
                WindowsNotJoined++;
                continue;
            }
            var total = before + window.Value;
            if (ends.TryAdd(window.To, total))
            {
                found.Add(new PostReading(window.Id, window.To, AgeOf(post, window), total, Joined: true));
            }
        }
    }

    /// <summary>By age; of several at one age the last that was read into the ledger.</summary>
    private static PostReading[] InOrder(List<PostReading> found) =>
        [.. found.OrderBy(r => r.AgeDays).ThenBy(r => r.Entry).GroupBy(r => r.AgeDays).Select(g => g.Last())];
}
