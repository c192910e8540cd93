using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The posts that make the pace, on the covered days of a period: articles and posts and quotes, not replies, reshares or reposts.</summary>
internal sealed class PostingDays
{
    private PostingDays(KnownDays known, IReadOnlyList<PostFact> posts)
    {
        Known = known;
        Posts = posts;
        PerDay = new int[known.Length];
        foreach (var post in posts)
        {
            PerDay[DayOf(post)]++;
        }
        Days = [.. Enumerable.Range(0, PerDay.Length).Where(d => PerDay[d] > 0)];
    }

    public KnownDays Known { get; }

    public IReadOnlyList<PostFact> Posts { get; }

    /// <summary>Posts by day of the period.</summary>
    public int[] PerDay { get; }

    /// <summary>The days with a post, ascending.</summary>
    public IReadOnlyList<int> Days { get; }

    public int DayOf(PostFact post) => NodaTime.Period.DaysBetween(Known.Period.From, post.Day!.Value);

    public NodaTime.LocalDate DateOf(int day) => Known.Period.From.PlusDays(day);

    public int PostsBetween(int first, int last) => PerDay.AsSpan(first..(last + 1)).ToArray().Sum();

    /// <summary>Median of the days from one day with a post to the next, over gaps that are covered throughout; null when there is none.</summary>
    public double? UsualGap()
    {
        List<double> gaps = [];
        for (var i = 1; i < Days.Count; i++)
        {
            if (Known.AllBetween(Days[i - 1], Days[i]))
            {
                gaps.Add(Days[i] - Days[i - 1]);
            }
        }
        return gaps.Count == 0 ? null : Quantiles.Median([.. gaps]);
    }

    public static PostingDays Of(LedgerView view, Period days)
    {
        var known = KnownDays.Of(view, days, "post");
        var posts = view
            .Facts.Posts.Where(p =>
                PublicActivity.IsPublished(p)
                && p is { Kind: PostKind.Post or PostKind.Article or PostKind.Quote, At.Precision: >= Precision.Day }
                && days.Contains(p.Day!.Value)
                && known[NodaTime.Period.DaysBetween(days.From, p.Day!.Value)]
            )
            .ToList();
        return new PostingDays(known, posts);
    }
}
