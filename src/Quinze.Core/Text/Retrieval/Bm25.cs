namespace Quinze.Text.Retrieval;

/// <summary>A text that a search found.</summary>
/// <param name="Score">The share that was reached of what a text could reach at most, 0 to 1.</param>
/// <param name="Shared">How many different terms of the question the text has.</param>
internal readonly record struct Retrieved(int Text, double Score, int Shared);

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
        for (var i = 0; i < texts.Count; i++)
        {
            lengths[i] = texts[i].Count;
            foreach (var times in texts[i].CountBy(t => t))
            {
                (postings.TryGetValue(times.Key, out var list) ? list : postings[times.Key] = []).Add((i, times.Value));
            }
        }

        meanLength = lengths.Length == 0 ? 1 : Math.Max(1, lengths.Average());
    }

    /// <summary>Every text that shares a term, the best first.</summary>
    /// <param name="question">Its terms, each with how much it counts.</param>
    public List<Retrieved> Find(IReadOnlyDictionary<ulong, double> question)
    {
        var scores = new Dictionary<int, (double Score, int Shared)>();
        var most = 0.0;
        foreach (var (term, weight) in question)
        {
            var found = postings.GetValueOrDefault(term);
            var rarity = weight * Idf(found?.Count ?? 0);
            most += rarity * (Saturation + 1);
            foreach (var (text, times) in found ?? [])
            {
                var norm = Saturation * (1 - LengthShare + LengthShare * lengths[text] / meanLength);
                var (score, shared) = scores.GetValueOrDefault(text);
                scores[text] = (score + rarity * times * (Saturation + 1) / (times + norm), shared + 1);
            }
        }

        return
        [
            .. scores
                .Select(s => new Retrieved(s.Key, s.Value.Score / most, s.Value.Shared))
                .OrderByDescending(r => r.Score)
                .ThenBy(r => r.Text),
        ];
    }

    private double Idf(int documents) => Math.Log(1 + (lengths.Length - documents + 0.5) / (documents + 0.5));
}
