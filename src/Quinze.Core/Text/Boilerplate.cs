using Quinze.Statistics;

namespace Quinze.Text;

/// <summary>Sentences that an author sets under posts which otherwise have little in common: signatures, calls to action, fixed openings.</summary>
internal static class Boilerplate
{
    private const int FewestPosts = 3;
    private const int MostCompared = 12;
    private const int FewestStemsOfARest = 3;

    // A signature stands under matter; what a family repeats is the matter itself.
    private const double LeastRest = 0.4;

    // Rewritings of one post share more of the rest than this, posts on one theme less.
    private const double Unlike = 0.2;

    public static HashSet<ulong> Find(IReadOnlyList<PostStems> posts)
    {
        // Most sentences are written once: a count that is never too low leaves few to be looked at.
        var counts = new ShingleCounts([.. posts.Select(p => p.Sentences)]);
        var places = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < posts.Count; i++)
        {
            foreach (var sentence in posts[i].Sentences.Where(s => counts[s] >= FewestPosts).Distinct())
            {
                if (!places.TryGetValue(sentence, out var found))
                {
                    places[sentence] = found = [];
                }

                found.Add(i);
            }
        }

        var repeated = places.Where(p => p.Value.Count >= FewestPosts).ToDictionary(p => p.Key, p => p.Value);
        var rests = new Dictionary<int, ulong[]>();
        return [.. repeated.Where(p => StandsUnderUnlikePosts(p.Value)).Select(p => p.Key)];

        bool StandsUnderUnlikePosts(List<int> where)
        {
            var compared = where.Where(HasARest).Select(RestOf).ToList();
            if (compared.Count < FewestPosts || 2 * compared.Count < where.Count)
            {
                return false;
            }

            var step = Math.Max(1, compared.Count / MostCompared);
            List<ulong[]> sample = [.. compared.Where((_, i) => i % step == 0).Take(MostCompared)];
            return Enumerable
                    .Range(1, sample.Count - 1)
                    .SelectMany(i => Enumerable.Range(0, i).Select(j => Jaccard.OfSorted(sample[i], sample[j])))
                    .Average() < Unlike;
        }

        bool HasARest(int post) => RestOf(post).Length >= Math.Max(FewestStemsOfARest, LeastRest * posts[post].Stems.Length);

        // All that returns elsewhere is taken out: the lines of one signature must not vouch for one another.
        ulong[] RestOf(int post) =>
            rests.TryGetValue(post, out var known) ? known : rests[post] = Without(posts[post], repeated.ContainsKey);
    }

    public static ulong[] Without(PostStems post, Func<ulong, bool> dropped)
    {
        List<ulong> kept = [];
        for (int s = 0, from = 0; s < post.Ends.Length; from = post.Ends[s++])
        {
            if (!dropped(post.Sentences[s]))
            {
                kept.AddRange(post.Stems.AsSpan(from, post.Ends[s] - from));
            }
        }

        return Shingles.Distinct([.. kept]);
    }
}
