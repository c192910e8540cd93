using NodaTime;
using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What was published, year by year, and how long a post is.</summary>
internal static class Published
{
    /// <summary>Below so many posts no interval of the median is said.</summary>
    private const int MinimumForInterval = 20;

    public static PublishedRow Of(LedgerView view, Period days, Period history, int seed) =>
        new(Years(view, history), WordsPerPost(view, days, seed));

    private static List<PublishedYear> Years(LedgerView view, Period history)
    {
        var byYear = view
            .Facts.Posts.Where(p => PublicActivity.IsPublished(p) && p.At is not null)
            .GroupBy(p => p.Day!.Value.Year)
            .ToDictionary(y => y.Key, y => y.ToList());
        List<PublishedYear> years = [];
        for (var year = history.From.Year; year <= history.To.Year; year++)
        {
            var posts = byYear.GetValueOrDefault(year) ?? [];
            var whole = new Period(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
            var known = KnownDays.Of(view, whole, "post", "article").Knowledge;
            if (known == Knowledge.Unknown && posts.Count == 0)
            {
                continue;
            }
            var words = Lengths(posts);
            years.Add(
                new PublishedYear(
                    year,
                    known,
                    posts.GroupBy(p => p.Kind).OrderBy(k => k.Key).ToDictionary(k => k.Key.ToString().ToLowerInvariant(), k => k.Count()),
                    words.Length == 0 ? null : Quantiles.Median(words)
                )
            );
        }
        return years;
    }

    private static MedianOf? WordsPerPost(LedgerView view, Period days, int seed)
    {
        var posts = view
            .Facts.Posts.Where(p => PublicActivity.IsPublished(p) && p.Day is { } d && days.Contains(d) && HasLength(p))
            .ToList();
        if (posts.Count == 0)
        {
            return null;
        }
        var interval =
            posts.Count < MinimumForInterval || days.Days < ActivityRates.MinimumBlocks * BlockBootstrap.BlockDays
                ? null
                : IntervalOf(posts, days, seed);
        return new MedianOf(Quantiles.Median(Lengths(posts)), posts.Count, interval);
    }

    // Each block keeps how often each length occurs, so that a run adds up small arrays instead of sorting all lengths again.
    private static IntervalShape? IntervalOf(List<PostFact> posts, Period days, int seed)
    {
        var lengths = posts.Select(p => p.Words).Distinct().Order().ToArray();
        var last = days.Days - 1;
        var blocks = new int[(last / BlockBootstrap.BlockDays) + 1][];
        for (var b = 0; b < blocks.Length; b++)
        {
            blocks[b] = new int[lengths.Length];
        }
        foreach (var post in posts)
        {
            var day = NodaTime.Period.DaysBetween(days.From, post.Day!.Value);
            blocks[(last - day) / BlockBootstrap.BlockDays][Array.BinarySearch(lengths, post.Words)]++;
        }
        var sums = new int[lengths.Length];
        return BlockBootstrap
            .Percentile(
                Enumerable.Range(0, blocks.Length).ToList(),
                block => last - (block * BlockBootstrap.BlockDays),
                0,
                last,
                drawn => MedianOf(drawn, blocks, lengths, sums),
                seed
            )
            .Shaped();
    }

    private static double MedianOf(IReadOnlyList<int> drawn, int[][] blocks, int[] lengths, int[] sums)
    {
        Array.Clear(sums);
        foreach (var block in drawn)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += blocks[block][i];
            }
        }
        var n = sums.Sum();
        return n == 0 ? double.NaN : (At((n - 1) / 2) + At(n / 2)) / 2.0;

        int At(int rank)
        {
            var i = 0;
            for (var before = sums[0]; before <= rank; before += sums[i])
            {
                i++;
            }
            return lengths[i];
        }
    }

    private static bool HasLength(PostFact post) => post is { Kind: PostKind.Post or PostKind.Article or PostKind.Quote, Words: > 0 };

    private static double[] Lengths(IEnumerable<PostFact> posts) => [.. posts.Where(HasLength).Select(p => (double)p.Words)];
}
