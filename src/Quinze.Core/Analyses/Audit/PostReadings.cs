using NodaTime;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>All figures of one own post: for each window it was looked at, what was counted then.</summary>
internal sealed class PostReadings(string network, PostRef reference, PostFact? post, LocalDate? day)
{
    private readonly Dictionary<(LocalDate From, LocalDate To, long Seen), Dictionary<string, (double Value, long Id)>> windows = [];

    public string Network => network;

    public string NativeId => reference.ToString();

    public PostFact? Post => post;

    /// <summary>When it was published: as the ledger tells, else as its number does.</summary>
    public LocalDate? Day => day;

    public void Add(ObservationView seen)
    {
        var key = (seen.From, seen.To, seen.SeenAt?.Instant.ToUnixTimeSeconds() ?? 0);
        var figures = windows.TryGetValue(key, out var known) ? known : windows[key] = [];
        // Told twice for one window: what was told last stands.
        figures[seen.Metric] = figures.TryGetValue(seen.Metric, out var old) && old.Id > seen.Id ? old : (seen.Value, seen.Id);
    }

    /// <summary>The figures of these metrics in one and the same window, the latest that holds all of them and the post's life from its first day on; null when there is none.</summary>
    public (double[] Values, long[] Ids, bool Mature)? Latest(params ReadOnlySpan<string> metrics)
    {
        (double[] Values, long[] Ids, bool Mature)? best = null;
        (LocalDate To, long Seen) at = default;
        foreach (var ((from, to, seen), figures) in windows)
        {
            if ((day is { } born && from > born) || (best is not null && (to, seen).CompareTo(at) <= 0))
            {
                continue;
            }
            var values = new double[metrics.Length];
            var ids = new long[metrics.Length];
            var whole = true;
            for (var i = 0; i < metrics.Length && whole; i++)
            {
                whole = figures.TryGetValue(metrics[i], out var figure);
                (values[i], ids[i]) = figure;
            }
            if (whole)
            {
                best = (values, ids, IsMature(to));
                at = (to, seen);
            }
        }
        return best;
    }

    /// <summary>A total whose day of reading nobody tells was asked for after the fact: it counts as mature.</summary>
    private bool IsMature(LocalDate seenOn) =>
        day is not { } born || seenOn == Period.OpenEnd || NodaTime.Period.DaysBetween(born, seenOn) >= Engagement.MatureDays;

    public PostShape? Shape => post is null ? null : PostShape.Of(post);

    /// <summary>The own posts of which figures are known, published within a period.</summary>
    public static IReadOnlyList<PostReadings> Of(LedgerView view, Period period)
    {
        var facts = view.Facts;
        var found = new Dictionary<(string Network, PostRef Ref), PostReadings>();
        foreach (var seen in facts.Observations)
        {
            if (seen.Ref.IsNone || seen.Dimension is not null || seen.Bound != Bound.Exact || !IsOwn(facts, seen.Account))
            {
                continue;
            }
            var post = seen.Post >= 0 ? facts.Posts[seen.Post] : null;
            if (post is { Own: false })
            {
                continue;
            }
            var key = (seen.Network, post?.Ref ?? seen.Ref);
            if (!found.TryGetValue(key, out var readings))
            {
                found[key] = readings = new PostReadings(seen.Network, key.Item2, post, post?.Day ?? DayIn(key.Item2));
            }
            readings.Add(seen);
        }
        return
        [
            .. found
                .Values.Where(r => r.Day is not { } d || period.Contains(d))
                .OrderBy(r => r.Day)
                .ThenBy(r => r.NativeId, StringComparer.Ordinal),
        ];
    }

    private static LocalDate? DayIn(PostRef reference) =>
        PostLadder.TimeIn(reference) is { } time ? Instant.FromUnixTimeMilliseconds(time).InUtc().Date : null;

    public static bool IsOwn(Facts facts, int account) => account < 0 || facts.IsOwner(account);
}
