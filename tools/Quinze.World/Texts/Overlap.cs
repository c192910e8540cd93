namespace Quinze.World;

/// <summary>Runs of five words already used, so that posts resemble each other only where a family was planted.</summary>
internal sealed class Overlap
{
    private const int Run = 5;
    private readonly Dictionary<ulong, List<int>> seen = [];
    private readonly Dictionary<int, int> shared = [];
    private readonly HashSet<ulong> runs = [];
    private readonly List<int> sizes = [];

    /// <summary>The largest share of runs in common with one earlier text, of the shorter of the two.</summary>
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
        return shared.Count == 0 ? 0 : shared.Max(s => (double)s.Value / Math.Min(runs.Count, sizes[s.Key]));
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
            where.Add(sizes.Count);
        }
        sizes.Add(runs.Count);
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
