using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>Sets apart the posts out of the author's own pattern, by both rules of <see cref="Pattern"/>: far from the author's own, and farther than the farthest of so many would lie by chance.</summary>
internal static class OddPostsOf
{
    /// <summary>Below so many posts nothing is said to be odd.</summary>
    public const int MinimumPosts = Pattern.Fewest;

    public static PerPost? PerPost(
        string metric,
        IReadOnlyList<PostReadings> posts,
        IReadOnlyList<double> values,
        IReadOnlyDictionary<PostReadings, double>? odd
    )
    {
        if (values.Count == 0)
        {
            return null;
        }
        double[] sorted = [.. values.Order()];
        return new PerPost(
            metric,
            values.Count,
            values.Average(),
            Quantiles.OfSorted(sorted, 0.5),
            MedianInterval.Of(sorted)?.Shaped(),
            sorted[0],
            sorted[^1],
            odd is null ? null : Weighed(posts, values, odd)
        );
    }

    /// <summary>The odd ones among posts, with how far each lies from the others; null when they are too few to say.</summary>
    public static Dictionary<PostReadings, double>? Among(IReadOnlyList<PostReadings> posts, IReadOnlyList<double> values)
    {
        if (values.Count < MinimumPosts)
        {
            return null;
        }
        double[] logs = [.. values.Select(v => Math.Log(1 + Math.Max(0, v)))];
        var whole = Pattern.Of(logs, unlisted: 0)!;
        var far = logs.Index()
            .Select(l => (l.Index, Log: l.Item, Score: whole.Score(l.Item)))
            .Where(l => Math.Abs(l.Score) > RobustScore.OutOfPattern)
            .OrderBy(l => Math.Abs(l.Score))
            .ToList();
        Dictionary<PostReadings, double> odd = [];
        // The nearest of those that lie far, against all that lie nearer: those that lie further still make no room for it.
        for (var i = 0; i < far.Count && odd.Count == 0; i++)
        {
            var further = far.Skip(i).Select(f => f.Index).ToHashSet();
            if (Pattern.Of([.. logs.Where((_, at) => !further.Contains(at))], unlisted: 0)!.IsBrokenBy(far[i].Log, logs.Length))
            {
                far.Skip(i).ToList().ForEach(f => odd[posts[f.Index]] = f.Score);
            }
        }
        return odd;
    }

    private static OddPosts Weighed(
        IReadOnlyList<PostReadings> posts,
        IReadOnlyList<double> values,
        IReadOnlyDictionary<PostReadings, double> odd
    )
    {
        List<OddPost> apart = [];
        var (sum, without, left) = (0.0, 0.0, 0);
        for (var i = 0; i < posts.Count; i++)
        {
            sum += values[i];
            if (odd.TryGetValue(posts[i], out var score))
            {
                apart.Add(new OddPost(posts[i].NativeId, posts[i].Shape, posts[i].Day, values[i], score));
                continue;
            }
            without += values[i];
            left++;
        }
        return new OddPosts(apart, left == 0 ? 0 : without / left, sum > 0 ? (sum - without) / sum : null);
    }
}
