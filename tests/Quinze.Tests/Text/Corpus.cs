using Quinze.Text;

namespace Quinze.Tests.Text;

/// <summary>The hand-written posts in Corpus/: each file family-* holds rewritings of one post, each file alike-* posts on one theme that are
/// not the same post.</summary>
internal static class Corpus
{
    public sealed record Post(string Text, string Family);

    public static List<Post> All { get; } = Read(_ => true);

    /// <summary>The half that no threshold was chosen on: families with an odd number, every second theme.</summary>
    public static List<Post> HeldOut { get; } = Read(number => number % 2 == 1);

    /// <summary>Pairwise precision, recall and F1 of the families found among these posts.</summary>
    public static (double Precision, double Recall, double F1) Measure(IReadOnlyList<Post> posts)
    {
        var found = RecycledFamilies
            .Find([.. posts.Select((p, i) => new NumberedText(i, p.Text))])
            .SelectMany(f => Pairs(f.Members))
            .ToList();
        double right = found.Count(p => posts[p.Item1].Family == posts[p.Item2].Family);
        double due = posts.GroupBy(p => p.Family).Sum(g => g.Count() * (g.Count() - 1) / 2);
        return (right / Math.Max(1, found.Count), right / due, 2 * right / (found.Count + due));
    }

    private static IEnumerable<(int, int)> Pairs(IReadOnlyList<int> members) =>
        members.SelectMany((a, i) => members.Skip(i + 1).Select(b => (a, b)));

    private static List<Post> Read(Func<int, bool> taken)
    {
        var folder = Path.Combine(Root(), "tests", "Quinze.Tests", "Text", "Corpus");
        string[] files =
        [
            .. Directory.GetFiles(folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal),
        ];
        List<Post> posts = [];
        var themes = 0;
        foreach (var file in files)
        {
            var isFamily = file.StartsWith("family-", StringComparison.Ordinal);
            var number = isFamily ? int.Parse(file.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture) : themes++;
            if (taken(number))
            {
                var texts = File.ReadAllText(Path.Combine(folder, file + ".txt")).Split("\n---\n");
                posts.AddRange(texts.Select((text, i) => new Post(text.Trim(), isFamily ? file : $"{file}-{i}")));
            }
        }

        return posts;
    }

    public static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Quinze.slnx")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException("Quinze.slnx");
        }

        return at.FullName;
    }
}
