namespace Quinze.Text;

/// <summary>Where each fingerprint of the left texts stands, and in how many texts of either side: the shorter list is the one that is held.</summary>
internal sealed class FingerprintIndex
{
    private readonly Dictionary<ulong, int> slots = [];
    private readonly List<List<(int Text, int Place)>> places = [];
    private readonly int[] texts;
    private readonly int[] textsOfLeft;

    public FingerprintIndex(IReadOnlyList<WordRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var print in Winnowing.Of(rows[i].Words))
            {
                if (!slots.TryGetValue(print.Hash, out var slot))
                {
                    slots[print.Hash] = slot = places.Count;
                    places.Add([]);
                }

                places[slot].Add((i, print.Place));
            }
        }

        texts = new int[places.Count];
        textsOfLeft = [.. places.Select(p => p.Select(q => q.Text).Distinct().Count())];
    }

    /// <summary>The fingerprints of a text that the left has too.</summary>
    public (int Slot, int Place)[] Find(ReadOnlySpan<ulong> words)
    {
        List<(int, int)> found = [];
        foreach (var print in Winnowing.Of(words))
        {
            if (slots.TryGetValue(print.Hash, out var slot))
            {
                found.Add((slot, print.Place));
            }
        }

        return [.. found];
    }

    /// <summary>Counts in how many different texts each was found; a text that several have is one.</summary>
    public void Count(IReadOnlyList<string> right, IReadOnlyList<(int Slot, int Place)[]> hits)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < hits.Count; i++)
        {
            if (hits[i].Length > 0 && seen.Add(right[i]))
            {
                foreach (var slot in hits[i].Select(h => h.Slot).Distinct())
                {
                    texts[slot]++;
                }
            }
        }
    }

    /// <summary>The places of a text's fingerprints on both sides, without those that are common.</summary>
    public List<(int Left, int LeftPlace, int RightPlace)> Rare((int Slot, int Place)[] hits, int most, int mostOfLeft)
    {
        List<(int, int, int)> rare = [];
        foreach (var (slot, place) in hits)
        {
            if (texts[slot] <= most && textsOfLeft[slot] <= mostOfLeft)
            {
                foreach (var (text, at) in places[slot])
                {
                    rare.Add((text, at, place));
                }
            }
        }

        return rare;
    }
}
