namespace Quinze.Text.Grouping;

/// <summary>
/// The words that tell a group of texts from the others: class-based TF-IDF (Grootendorst 2022), tf · ln(1 + A / f), on stems, each shown in its commonest spelling.
/// </summary>
internal sealed class DistinctiveWords
{
    private readonly Dictionary<ulong, Dictionary<string, int>> spellings = [];
    private readonly Dictionary<ulong, int> everywhere = [];
    private readonly Dictionary<ulong, (int Words, int Texts)>[] inGroup;
    private readonly int[] texts;
    private double words;

    public DistinctiveWords(int groups)
    {
        inGroup = [.. Enumerable.Range(0, groups).Select(_ => new Dictionary<ulong, (int, int)>())];
        texts = new int[groups];
    }

    /// <summary>Adds the content words of a text to its group.</summary>
    public void Add(int group, IEnumerable<string> contentWords)
    {
        texts[group]++;
        foreach (var stem in contentWords.GroupBy(w => LightStem.Of(w)))
        {
            var count = 0;
            foreach (var word in stem)
            {
                count++;
                var known = spellings.TryGetValue(stem.Key, out var its) ? its : spellings[stem.Key] = [];
                known[word] = known.GetValueOrDefault(word) + 1;
            }

            words += count;
            everywhere[stem.Key] = everywhere.GetValueOrDefault(stem.Key) + count;
            var (before, of) = inGroup[group].GetValueOrDefault(stem.Key);
            inGroup[group][stem.Key] = (before + count, of + 1);
        }
    }

    /// <summary>The most telling words of a group, those first that tell most; a word that too few of its texts have does not speak for it.</summary>
    /// <param name="leastShare">The share of the group's texts that must have a word.</param>
    public IReadOnlyList<string> Of(int group, int most, double leastShare)
    {
        var mean = words / Math.Max(1, inGroup.Length);
        var needed = Math.Max(Math.Min(2, texts[group]), leastShare * texts[group]);
        return
        [
            .. inGroup[group]
                .Where(s => s.Value.Texts >= needed)
                .Select(s => (Word: SpellingOf(s.Key), Weight: s.Value.Words * Math.Log(1 + mean / everywhere[s.Key])))
                .OrderByDescending(s => s.Weight)
                .ThenBy(s => s.Word, StringComparer.Ordinal)
                .Take(most)
                .Select(s => s.Word),
        ];
    }

    private string SpellingOf(ulong stem) =>
        spellings[stem].OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key;
}
