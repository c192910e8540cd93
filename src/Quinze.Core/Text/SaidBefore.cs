using System.Runtime.InteropServices;
using Quinze.Statistics;

namespace Quinze.Text;

/// <summary>What a post adds to the posts before it.</summary>
/// <param name="Index">Its place in the list that was given.</param>
/// <param name="Earlier">How many posts came before it.</param>
/// <param name="New">Share of its phrases (two content words close together in a sentence, as stems) that none of them has; 0 to 1.</param>
/// <param name="Expected">The same, for a post of this author at this place when the posts come in any order.</param>
/// <param name="NewWords">Share of its content words that none of them has.</param>
/// <param name="ExpectedWords">The same in any order.</param>
public sealed record Added(int Index, int Earlier, double New, double Expected, double NewWords, double ExpectedWords);

/// <summary>
/// Measures how much of each post of one author, in one language and in the order of publication, had not been said in the posts before it, beside what
/// rarefaction expects at that place. What the author sets under most posts is left out.
/// </summary>
public static class SaidBefore
{
    /// <summary>A post with fewer phrases says too little to be measured; it still counts as said.</summary>
    public const int LeastPhrases = 8;

    public static IReadOnlyList<Added> Of(IReadOnlyList<string> texts)
    {
        var stems = new PostStems?[texts.Count];
        Parallel.For(0, stems.Length, i => stems[i] = PostStems.Of(texts[i]));
        var boilerplate = Boilerplate.Find([.. stems.OfType<PostStems>()]);
        var features = new PostFeatures?[texts.Count];
        Parallel.For(0, features.Length, i => features[i] = stems[i] is { } post ? PostFeatures.Of(post, boilerplate) : null);
        var enough = Array.ConvertAll(features, f => f?.Pairs.Length >= LeastPhrases);
        var phrases = Unsaid([.. features.Select(f => f?.Pairs ?? [])], enough);
        var words = Unsaid([.. features.Select(f => f?.Stems ?? [])], enough);
        return
        [
            .. Enumerable
                .Range(0, texts.Count)
                .Where(i => enough[i])
                .Select(i => new Added(i, i, phrases[i].New, phrases[i].Expected, words[i].New, words[i].Expected)),
        ];
    }

    private static (double New, double Expected)[] Unsaid(ulong[][] terms, bool[] measured)
    {
        var counts = new Dictionary<ulong, (int First, int Count)>();
        for (var i = 0; i < terms.Length; i++)
        {
            foreach (var term in terms[i])
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out var exists);
                known = exists ? (known.First, known.Count + 1) : (i, 1);
            }
        }

        var unsaid = new (double New, double Expected)[terms.Length];
        var shares = new Dictionary<int, double>();
        var typical = measured.Count(m => m);
        for (var i = 0; i < terms.Length; i++)
        {
            if (!measured[i])
            {
                continue;
            }

            var fresh = 0;
            foreach (var term in terms[i])
            {
                var (first, count) = counts[term];
                fresh += first == i ? 1 : 0;
                // The curve divides by all texts; only those that are measured are typical.
                CollectionsMarshal.GetValueRefOrAddDefault(shares, count, out _) += (double)terms.Length / typical / terms[i].Length;
            }

            unsaid[i].New = (double)fresh / terms[i].Length;
        }

        var curve = Rarefaction.Curve(shares, terms.Length);
        for (var i = 0; i < terms.Length; i++)
        {
            unsaid[i].Expected = curve[i];
        }

        return unsaid;
    }
}
