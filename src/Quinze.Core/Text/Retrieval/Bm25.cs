using System.Runtime.InteropServices;

namespace Quinze.Text.Retrieval;

/// <summary>A text that a search found.</summary>
/// <param name="Score">The share that was reached of what a text could reach at most, 0 to 1.</param>
/// <param name="Shared">How many different terms of the question the text has.</param>
internal sealed record Retrieved(int Text, double Score, int Shared);

/// <summary>
/// Finds the texts that speak of a question's terms: BM25 (Robertson and Walker 1994; Robertson and Zaragoza 2009) with k1 = 1.2 and b = 0.75, divided by the
/// highest value that any text could have, so that questions of any length can be held against one threshold.
/// </summary>
internal sealed class Bm25
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    private readonly Dictionary<ulong, List<(int Text, int Times)>> postings = [];
    private readonly int[] lengths;
    private readonly double meanLength;

    /// <param name="texts">The terms of each text, as often as they stand in it.</param>
    public Bm25(IReadOnlyList<IReadOnlyCollection<ulong>> texts)
    {
        lengths = new int[texts.Count];
        var times = new Dictionary<ulong, int>();
        for (var i = 0; i < texts.Count; i++)
        {
            lengths[i] = texts[i].Count;
            times.Clear();
            foreach (var term in texts[i])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(times, term, out _)++;
            }
            foreach (var (term, count) in times)
            {
                (postings.TryGetValue(term, out var list) ? list : postings[term] = []).Add((i, count));
            }
        }

        meanLength = lengths.Length == 0 ? 1 : Math.Max(1, lengths.Average());
    }

    /// <summary>The texts that share so many terms and reach such a score, the best first.</summary>
    /// <param name="question">Its terms, each with how much it counts.</param>
    public List<Retrieved> Find(IReadOnlyDictionary<ulong, double> question, double leastScore = 0, int leastShared = 1)
    {
        var (scores, shared) = (new double[lengths.Length], new int[lengths.Length]);
        var most = 0.0;
        foreach (var (term, weight) in question)
        {
            var found = postings.GetValueOrDefault(term);
            var rarity = weight * Idf(found?.Count ?? 0);
            most += rarity * (Saturation + 1);
            foreach (var (text, times) in found ?? [])
            {
                var norm = Saturation * (1 - LengthShare + LengthShare * lengths[text] / meanLength);
                scores[text] += rarity * times * (Saturation + 1) / (times + norm);
                shared[text]++;
            }
        }

        var best = new List<Retrieved>();
        for (var text = 0; text < scores.Length; text++)
        {
            if (shared[text] >= leastShared && scores[text] / most >= leastScore)
            {
                best.Add(new Retrieved(text, scores[text] / most, shared[text]));
            }
        }

        best.Sort(static (a, b) => a.Score == b.Score ? a.Text.CompareTo(b.Text) : b.Score.CompareTo(a.Score));
        return best;
    }

    private double Idf(int documents) => Math.Log(1 + (lengths.Length - documents + 0.5) / (documents + 0.5));
}
