using System.Runtime.InteropServices;

namespace Quinze.Text;

/// <summary>Overlapping pieces of a text (Broder 1997) as distinct 64-bit hashes in ascending order: what two texts have in common can be counted.</summary>
public static class Shingles
{
    /// <summary>Runs of <paramref name="size"/> words of the normalised text; a shorter text is one shingle, an empty one has none.</summary>
    public static ulong[] OfWords(string text, int size = 3)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        List<ulong> words = [];
        foreach (var word in Words.In(NormalisedText.Of(text).Body))
        {
            words.Add(Hashing.Of(word));
        }

        return OfRuns(CollectionsMarshal.AsSpan(words), size);
    }

    /// <summary>Runs of <paramref name="size"/> characters of the normalised text, lines joined by a space.</summary>
    public static ulong[] OfCharacters(string text, int size = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var body = NormalisedText.Of(text).Body.Replace('\n', ' ');
        if (body.Length == 0)
        {
            return [];
        }

        var shingles = new ulong[Math.Max(1, body.Length - size + 1)];
        for (var i = 0; i < shingles.Length; i++)
        {
            shingles[i] = Hashing.Of(body.AsSpan(i, Math.Min(size, body.Length)));
        }

        return Distinct(shingles);
    }

    internal static ulong[] Distinct(ulong[] hashes)
    {
        Array.Sort(hashes);
        var kept = 0;
        for (var i = 0; i < hashes.Length; i++)
        {
            if (i == 0 || hashes[i] != hashes[i - 1])
            {
                hashes[kept++] = hashes[i];
            }
        }

        return kept == hashes.Length ? hashes : hashes[..kept];
    }

    private static ulong[] OfRuns(ReadOnlySpan<ulong> words, int size)
    {
        if (words.IsEmpty)
        {
            return [];
        }

        var shingles = new ulong[Math.Max(1, words.Length - size + 1)];
        for (var i = 0; i < shingles.Length; i++)
        {
            ulong hash = 0;
            foreach (var word in words.Slice(i, Math.Min(size, words.Length)))
            {
                hash = Hashing.Combine(hash, word);
            }

            shingles[i] = hash;
        }

        return Distinct(shingles);
    }
}
