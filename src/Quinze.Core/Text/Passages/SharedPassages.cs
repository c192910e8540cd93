namespace Quinze.Text;

/// <summary>
/// Finds what texts of one list have word for word in common with texts of another: fingerprints by winnowing (Schleimer, Wilkerson and Aiken 2003),
/// then an alignment of the words around them. Turns of phrase that stand in many texts start no passage.
/// </summary>
public static class SharedPassages
{
    /// <summary>Fewer words in common are a title, a proverb, a date: no passage.</summary>
    public const int LeastWords = 12;

    /// <summary>So many of them must carry matter; a run of little words is everybody's.</summary>
    public const int LeastContent = 5;

    // A dispatch that ten papers print is no turn of phrase; in a large collection one text in a hundred is.
    private const int CommonInFew = 10;
    private const int CommonShare = 100;

    // What stands under one post in twenty is its author's signature.
    private const int CommonShareOfLeft = 20;

    /// <summary>In how many different texts of so many a turn of phrase must stand to be common.</summary>
    public static int CommonFrom(int texts) => Math.Max(CommonInFew, texts / CommonShare);

    /// <summary>The passages in the order of the left texts and of their words; what is equal on the right counts once for commonness.</summary>
    public static IReadOnlyList<SharedPassage> Find(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var rows = new WordRow[left.Count];
        Parallel.For(0, rows.Length, i => rows[i] = WordRow.Of(left[i]));
        var index = new FingerprintIndex(rows);
        var hits = new (int Slot, int Place)[right.Count][];
        Parallel.For(0, hits.Length, i => hits[i] = index.Find(WordRow.Of(right[i]).Words));
        index.Count(right, hits);
        var (most, mostOfLeft) = (CommonFrom(right.Count), Math.Max(CommonInFew, left.Count / CommonShareOfLeft));
        var found = new List<SharedPassage>[right.Count];
        Parallel.For(0, hits.Length, i => found[i] = Align(left, rows, right[i], i, index.Rare(hits[i], most, mostOfLeft)));
        return
        [
            .. found.SelectMany(f => f).OrderBy(p => p.Left).ThenBy(p => p.InLeft.Start).ThenBy(p => p.Right).ThenBy(p => p.InRight.Start),
        ];
    }

    private static List<SharedPassage> Align(
        IReadOnlyList<string> left,
        WordRow[] rows,
        string text,
        int right,
        List<(int Left, int LeftPlace, int RightPlace)> seeds
    )
    {
        List<SharedPassage> passages = [];
        if (seeds.Count == 0)
        {
            return passages;
        }

        var row = WordRow.Of(text);
        foreach (var group in seeds.GroupBy(s => s.Left))
        {
            var own = rows[group.Key];
            foreach (var s in Alignment.Around(own.Words, row.Words, group.Select(g => (g.LeftPlace, g.RightPlace))))
            {
                var inLeft = At(own, s.Left, s.LeftEnd);
                if (s.Same >= LeastWords && ContentWords.Of(inLeft.In(left[group.Key])).Count >= LeastContent)
                {
                    passages.Add(new SharedPassage(group.Key, inLeft, right, At(row, s.Right, s.RightEnd), s.Same));
                }
            }
        }

        return passages;
    }

    private static PassageAt At(WordRow row, int from, int end) =>
        new(row.Starts[from], row.Ends[end - 1], from + 1, end, row.Words.Length);
}
