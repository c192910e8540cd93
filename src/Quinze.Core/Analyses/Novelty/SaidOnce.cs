using Quinze.Text;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Leaves of a text that its author put on several networks within a day only the longest: a copy adds nothing, and that is no lack of novelty.</summary>
internal static class SaidOnce
{
    // A copy is cut and given other tags; two posts of one day on one theme share far less.
    private const double LeastInCommon = 0.6;

    /// <param name="posts">In the order of publication.</param>
    /// <returns>The places of the copies.</returns>
    public static HashSet<int> Copies(IReadOnlyList<PostFact> posts, IReadOnlyList<string> texts)
    {
        var copies = new HashSet<int>();
        var shingles = new Dictionary<int, ulong[]>();
        for (var i = 0; i < posts.Count; i++)
        {
            for (var j = i - 1; j >= 0 && Near(posts[j], posts[i]); j--)
            {
                if (posts[i].Network != posts[j].Network && !copies.Contains(j) && IsCopy(Of(i), Of(j)))
                {
                    copies.Add(Of(i).Length <= Of(j).Length ? i : j);
                    break;
                }
            }
        }
        return copies;

        ulong[] Of(int post) => shingles.TryGetValue(post, out var known) ? known : shingles[post] = Shingles.OfWords(texts[post]);
    }

    private static bool Near(PostFact earlier, PostFact later) =>
        NodaTime.Period.DaysBetween(earlier.Day!.Value, later.Day!.Value) <= Occasions.MostDays;

    private static bool IsCopy(ulong[] a, ulong[] b) =>
        a.Length > 0 && b.Length > 0 && PostSimilarity.Common(a, b) >= LeastInCommon * Math.Min(a.Length, b.Length);
}
