namespace Quinze.Text.Grouping;

/// <summary>What a text is made of, to be compared: hashed features with how often they occur and how much one of them counts.</summary>
internal sealed class TextFeatures
{
    private readonly Dictionary<ulong, (int Count, float Share)> counts = [];

    public int Count => counts.Count;

    public IEnumerable<KeyValuePair<ulong, (int Count, float Share)>> All => counts;

    /// <summary>The stems of words.</summary>
    public static TextFeatures OfWords(IEnumerable<string> words)
    {
        var features = new TextFeatures();
        foreach (var word in words)
        {
            features.Add(LightStem.Of(word));
        }

        return features;
    }

    public void Add(ulong feature, float share = 1)
    {
        ref var known = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _);
        known = (known.Count + 1, share);
    }
}
