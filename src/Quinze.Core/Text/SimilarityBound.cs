namespace Quinze.Text;

/// <summary>What the similarity of two posts cannot exceed, read from one array in a few cache lines instead of by a walk through objects:
/// most candidates need no closer look.</summary>
internal sealed class SimilarityBound
{
    // Upper halves of the stems: equal halves of unequal stems can only make the bound too high.
    private readonly uint[] halves;
    private readonly float[] weights;
    private readonly Sizes[] posts;

    public SimilarityBound(PostFeatures[] features)
    {
        posts = new Sizes[features.Length];
        halves = new uint[features.Sum(f => f.Stems.Length)];
        weights = new float[halves.Length];
        for (int i = 0, start = 0; i < features.Length; start = posts[i++].End)
        {
            var post = features[i];
            posts[i] = new Sizes(start, start + post.Stems.Length, post.Pairs.Length, Math.Sqrt(post.Total));
            for (var s = 0; s < post.Stems.Length; s++)
            {
                halves[start + s] = (uint)(post.Stems[s] >> 32);
                weights[start + s] = (float)post.Weights[s];
            }
        }
    }

    public double Of(int left, int right)
    {
        ref readonly var a = ref posts[left];
        ref readonly var b = ref posts[right];
        var fewest = Math.Min(a.Pairs, b.Pairs);
        if (fewest < PostSimilarity.ShortPost)
        {
            return 1;
        }

        var common = 0;
        var weight = 0f;
        for (int i = a.Start, j = b.Start; i < a.End && j < b.End; )
        {
            var (x, y) = (halves[i], halves[j]);
            common += x == y ? 1 : 0;
            weight += x == y ? weights[i] : 0;
            // Without a branch to guess wrong: of equals both move on.
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        // Both words of a common pair are common words, so few of these leave few of those. The margin is for single precision.
        var pairs = Math.Min(1, common * (common - 1) / 2.0 / fewest);
        return PostSimilarity.StemsShare * weight / (a.Root * b.Root) + (1 - PostSimilarity.StemsShare) * pairs + 1e-4;
    }

    private readonly record struct Sizes(int Start, int End, int Pairs, double Root);
}
