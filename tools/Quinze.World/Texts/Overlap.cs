namespace Quinze.World;

/// <summary>Runs of five words already used, so that posts resemble each other only where a family was planted.</summary>
internal sealed class Overlap
{
    private const int Run = 5;
    private readonly Dictionary<ulong, List<int>> seen = [];
    private readonly Dictionary<int, int> shared = [];
    private readonly HashSet<ulong> runs = [];
    private int texts;

    /// <summary>The largest share of this text's runs that one earlier text holds too.</summary>
    public double Of(string text)
    {
        Cut(text);
        shared.Clear();
        foreach (var run in runs)
        {
            foreach (var earlier in seen.GetValueOrDefault(run) ?? [])
            {
                shared[earlier] = shared.GetValueOrDefault(earlier) + 1;
            }
        }
        return runs.Count == 0 || shared.Count == 0 ? 0 : (double)shared.Values.Max() / runs.Count;
    }

    public void Keep(string text)
    {
        Cut(text);
        foreach (var run in runs)
        {
            if (!seen.TryGetValue(run, out var where))
            {
                seen[run] = where = [];
            }
            where.Add(texts);
        }
        texts++;
    }

    private void Cut(string text)
    {
        runs.Clear();
        Span<ulong> window = stackalloc ulong[Run];
        var words = 0;
        var word = 0UL;
        foreach (var c in text + " ")
        {
            if (char.IsLetterOrDigit(c))
            {
                word = Chance.Mix(word ^ char.ToLowerInvariant(c));
            }
            else if (word != 0)
            {
                window[words++ % Run] = word;
                word = 0;
                if (words >= Run)
                {
                    var run = 0UL;
                    for (var i = 0; i < Run; i++)
                    {
                        run = Chance.Mix(run ^ window[(words + i) % Run]);
                    }
                    runs.Add(run);
                }
            }
        }
    }
}
