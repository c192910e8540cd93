namespace Quinze.Text;

/// <summary>A fingerprint of a text: the hash of some words in a row, and the place of the first of them.</summary>
internal readonly record struct Fingerprint(ulong Hash, int Place);

/// <summary>
/// Fingerprints by winnowing (Schleimer, Wilkerson and Aiken 2003): of every window of successive grams the least hash, the rightmost where several are least.
/// Two texts with <see cref="Guaranteed"/> words in a row in common have one in common, wherever the run stands in either.
/// </summary>
internal static class Winnowing
{
    /// <summary>Words of a gram: no shorter run is ever seen.</summary>
    public const int Gram = 5;

    /// <summary>Grams of a window; two in five of all grams are kept on average (density 2 / (window + 1)).</summary>
    public const int Window = 4;

    /// <summary>Every run in common of so many words is seen.</summary>
    public const int Guaranteed = Gram + Window - 1;

    public static List<Fingerprint> Of(ReadOnlySpan<ulong> words)
    {
        List<Fingerprint> kept = [];
        if (words.Length < Gram)
        {
            return kept;
        }

        var grams = new ulong[words.Length - Gram + 1];
        for (var i = 0; i < grams.Length; i++)
        {
            grams[i] = HashOf(words.Slice(i, Gram));
        }

        var last = -1;
        for (var start = 0; start <= Math.Max(0, grams.Length - Window); start++)
        {
            var end = Math.Min(grams.Length, start + Window);
            // The least of the window before is still inside, and only the newcomer can be lower.
            var least = last >= start ? last : start;
            for (var i = last >= start ? end - 1 : start + 1; i < end; i++)
            {
                least = grams[i] <= grams[least] ? i : least;
            }

            if (least != last)
            {
                kept.Add(new Fingerprint(grams[least], least));
                last = least;
            }
        }

        return kept;
    }

    private static ulong HashOf(ReadOnlySpan<ulong> words)
    {
        ulong hash = 0;
        foreach (var word in words)
        {
            hash = Hashing.Combine(hash, word);
        }

        return hash;
    }
}
