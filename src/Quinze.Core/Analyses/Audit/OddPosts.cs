using MathNet.Numerics.Distributions;
using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>Sets apart the posts out of the author's own pattern, by the two rules of design § 10: a robust score beyond 3.5 on log(1 + x), and above, beyond what the greatest of n would reach by chance.</summary>
internal static class OddPostsOf
{
    /// <summary>Below so many posts nothing is said to be odd.</summary>
    public const int MinimumPosts = 20;

    private const double FalseAlarms = 0.05;

    public static PerPost? PerPost(
        string metric,
        IReadOnlyList<PostReadings> posts,
        IReadOnlyList<double> values,
        IReadOnlySet<PostReadings>? odd
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

    /// <summary>The odd ones among posts; null when they are too few to say.</summary>
    public static HashSet<PostReadings>? Among(IReadOnlyList<PostReadings> posts, IReadOnlyList<double> values)
    {
        if (values.Count < MinimumPosts)
        {
            return null;
        }
        var scores = Scores(values);
        var greatest = Normal.InvCDF(0, 1, Math.Pow(1 - FalseAlarms, 1.0 / values.Count));
        HashSet<PostReadings> odd = [];
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] < -RobustScore.OutOfPattern || scores[i] > Math.Max(RobustScore.OutOfPattern, greatest))
            {
                odd.Add(posts[i]);
            }
        }
        return odd;
    }

    private static double[] Scores(IReadOnlyList<double> values)
    {
        double[] logs = [.. values.Select(v => Math.Log(1 + Math.Max(0, v)))];
        var pattern = RobustScore.Among(logs);
        return [.. logs.Select(pattern.Of)];
    }

    private static OddPosts Weighed(IReadOnlyList<PostReadings> posts, IReadOnlyList<double> values, IReadOnlySet<PostReadings> odd)
    {
        var scores = Scores(values);
        List<OddPost> apart = [];
        var (sum, without, left) = (0.0, 0.0, 0);
        for (var i = 0; i < posts.Count; i++)
        {
            sum += values[i];
            if (odd.Contains(posts[i]))
            {
                apart.Add(new OddPost(posts[i].NativeId, posts[i].Shape, posts[i].Day, values[i], double.IsNaN(scores[i]) ? 0 : scores[i]));
                continue;
            }
            without += values[i];
            left++;
        }
        return new OddPosts(apart, left == 0 ? 0 : without / left, sum > 0 ? (sum - without) / sum : null);
    }
}
