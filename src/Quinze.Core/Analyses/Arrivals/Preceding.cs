using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What came shortly before people did: a post of the owner's, a meeting of the calendar. A sequence, and no cause; hence the base rate beside it.</summary>
internal static class Preceding
{
    public const int AfterPost = 7;
    public const int AfterMeeting = 3;

    private const int MostPosts = 20;

    public static ArrivalsAfter? Posts(LedgerView view, IReadOnlyCollection<Arrival> arrivals, Period period) =>
        After([.. PostDays(view).Select(p => p.Day)], arrivals, period, AfterPost);

    public static ArrivalsAfter? Meetings(LedgerView view, IReadOnlyCollection<Arrival> arrivals, Period period)
    {
        var rows = view.Facts.Interactions;
        var days = new List<int>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Kind[i] == (byte)InteractionKind.Meeting && WrittenContact.DayIsKnown(rows.How[i]))
            {
                days.Add(WrittenContact.DayOf(rows.At[i]));
            }
        }
        return After(days, arrivals, period, AfterMeeting);
    }

    /// <summary>The posts that arrivals came after: each to the last post before it.</summary>
    public static IReadOnlyList<ArrivalsAfterPost> ByPost(LedgerView view, IReadOnlyCollection<Arrival> arrivals)
    {
        var posts = PostDays(view);
        var counts = new Dictionary<int, int>();
        foreach (var arrival in arrivals.Where(IsOnline))
        {
            var at = LastUpTo(posts, arrival.Day);
            if (at >= 0 && arrival.Day - posts[at].Day <= AfterPost)
            {
                counts[posts[at].Index] = counts.GetValueOrDefault(posts[at].Index) + 1;
            }
        }
        return
        [
            .. counts
                .OrderByDescending(c => c.Value)
                .ThenBy(c => c.Key)
                .Take(MostPosts)
                .Select(c => new ArrivalsAfterPost(PostShape.Of(view.Facts.Posts[c.Key]), c.Value)),
        ];
    }

    private static bool IsOnline(Arrival arrival) => arrival.How != Came.Met;

    private static ArrivalsAfter? After(List<int> days, IReadOnlyCollection<Arrival> arrivals, Period period, int within)
    {
        var (first, last) = (WrittenContact.ToDay(period.From), WrittenContact.ToDay(period.To));
        if (days.Count == 0)
        {
            return null;
        }
        var shadow = new bool[last - first + 1];
        foreach (var day in days)
        {
            for (var d = Math.Max(day, first); d <= Math.Min(day + within, last); d++)
            {
                shadow[d - first] = true;
            }
        }
        var came = arrivals.Where(a => IsOnline(a) && a.Day >= first && a.Day <= last).ToList();
        return new ArrivalsAfter(
            within,
            Shaping.ShareOf(came.Count(a => shadow[a.Day - first]), came.Count),
            (double)shadow.Count(s => s) / shadow.Length
        );
    }

    private static List<(int Day, int Index)> PostDays(LedgerView view) =>
        [
            .. view
                .Facts.Posts.Where(p => p is { Own: true, Day: not null, Kind: not PostKind.Draft })
                .Select(p => (WrittenContact.ToDay(p.Day!.Value), p.Index))
                .OrderBy(p => p.Item1),
        ];

    private static int LastUpTo(List<(int Day, int Index)> posts, int day)
    {
        var (low, high) = (0, posts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = posts[middle].Day <= day ? (middle + 1, high) : (low, middle);
        }
        return low - 1;
    }
}
