namespace Quinze.Text.Grouping;

/// <summary>A number of texts put into a number of clusters.</summary>
/// <param name="Of">The cluster of each text, from 0.</param>
/// <param name="Cohesion">The sum of the cosines of the texts with the centre of their cluster.</param>
internal sealed record ClusteredTexts(int[] Of, int Count, double Cohesion);

/// <summary>
/// Spherical k-means (Dhillon and Modha 2001) on unit vectors, seeded as k-means++ does (Arthur and Vassilvitskii 2007), the best of several starts.
/// The same seed gives the same clusters.
/// </summary>
internal static class SphericalClusters
{
    private const int MostRounds = 40;

    public static ClusteredTexts Of(TextVectors vectors, int clusters, int seed, int starts = 8) =>
        Of(vectors, [.. Enumerable.Range(0, vectors.Count)], clusters, seed, starts);

    /// <summary>Clusters some of the texts; <c>Of</c> follows the order in which they are named.</summary>
    public static ClusteredTexts Of(TextVectors vectors, int[] texts, int clusters, int seed, int starts = 8)
    {
        var tried = new ClusteredTexts[starts];
        _ = Parallel.For(0, starts, i => tried[i] = Once(vectors, texts, clusters, new Random(unchecked((seed * 7919) + i))));
        return tried.MaxBy(t => t.Cohesion)!;
    }

    /// <summary>The nearest settled clusters to those given.</summary>
    public static ClusteredTexts Settle(TextVectors vectors, int[] of, int clusters)
    {
        int[] texts = [.. Enumerable.Range(0, of.Length)];
        var centres = new float[clusters][];
        for (var c = 0; c < clusters; c++)
        {
            centres[c] = new float[vectors.TermCount];
        }

        Recentre(vectors, texts, of, new float[of.Length], centres);
        return Settle(vectors, texts, centres);
    }

    private static ClusteredTexts Once(TextVectors vectors, int[] texts, int clusters, Random chance) =>
        Settle(vectors, texts, Seeds(vectors, texts, clusters, chance));

    private static ClusteredTexts Settle(TextVectors vectors, int[] texts, float[][] centres)
    {
        var of = new int[texts.Length];
        var cosines = new float[texts.Length];
        for (var round = 0; round < MostRounds; round++)
        {
            var moved = 0;
            for (var i = 0; i < texts.Length; i++)
            {
                var (best, at) = (-1f, 0);
                for (var c = 0; c < centres.Length; c++)
                {
                    var cosine = vectors.Dot(texts[i], centres[c]);
                    (best, at) = cosine > best ? (cosine, c) : (best, at);
                }

                moved += of[i] == at ? 0 : 1;
                (of[i], cosines[i]) = (at, best);
            }

            if (moved == 0 && round > 0)
            {
                break;
            }

            Recentre(vectors, texts, of, cosines, centres);
        }

        return new ClusteredTexts(of, centres.Length, cosines.Sum(c => (double)c));
    }

    private static float[][] Seeds(TextVectors vectors, int[] texts, int clusters, Random chance)
    {
        var centres = new float[clusters][];
        var far = new double[texts.Length];
        Array.Fill(far, 1);
        for (var c = 0; c < clusters; c++)
        {
            var at = Draw(far, chance);
            centres[c] = new float[vectors.TermCount];
            vectors.AddTo(texts[at], centres[c]);
            for (var i = 0; i < texts.Length; i++)
            {
                far[i] = Math.Min(far[i], Math.Max(0, 1 - vectors.Dot(texts[i], centres[c])));
            }
        }

        return centres;
    }

    private static int Draw(double[] shares, Random chance)
    {
        var at = chance.NextDouble() * shares.Sum();
        for (var i = 0; i < shares.Length; i++)
        {
            at -= shares[i];
            if (at < 0)
            {
                return i;
            }
        }

        return shares.Length - 1;
    }

    private static void Recentre(TextVectors vectors, int[] texts, int[] of, float[] cosines, float[][] centres)
    {
        var sizes = new int[centres.Length];
        foreach (var centre in centres)
        {
            Array.Clear(centre);
        }

        for (var i = 0; i < texts.Length; i++)
        {
            sizes[of[i]]++;
            vectors.AddTo(texts[i], centres[of[i]]);
        }

        for (var c = 0; c < centres.Length; c++)
        {
            if (sizes[c] == 0)
            {
                // An empty cluster begins anew with the text that is worst off.
                var worst = Array.IndexOf(cosines, cosines.Min());
                cosines[worst] = 1;
                vectors.AddTo(texts[worst], centres[c]);
            }

            Normalise(centres[c]);
        }
    }

    private static void Normalise(float[] centre)
    {
        var squares = 0.0;
        foreach (var weight in centre)
        {
            squares += weight * weight;
        }

        var scale = squares > 0 ? (float)(1 / Math.Sqrt(squares)) : 0;
        for (var i = 0; i < centre.Length; i++)
        {
            centre[i] *= scale;
        }
    }
}
