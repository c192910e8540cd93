using System.Diagnostics;
using System.Globalization;
using Quinze.Tests.Text;
using Quinze.Text;

namespace Quinze.Benchmarks;

/// <summary>Passages that posts share with articles: the time, and what is found of those that were planted.</summary>
internal static class Passages
{
    private const int ArticleWords = 600;
    private const int PlantedEvery = 10;

    /// <summary>One line: seconds (least of three runs), megabytes read, planted passages found, others found.</summary>
    public static void Tell(int posts, int articles)
    {
        var chance = new Random(15);
        var words = new PostGenerator(7).Posts(2000).SelectMany(p => p.Text.Split(' ')).ToArray();
        string[] texts = [.. Enumerable.Range(0, articles).Select(_ => Stretch(words, chance, ArticleWords))];
        string[] own = [.. new PostGenerator(3).Posts(posts).Select(p => p.Text)];
        var planted = new HashSet<(int, int)>();
        for (var i = 0; i < posts; i += PlantedEvery)
        {
            var from = chance.Next(articles);
            own[i] += "\n" + Copied(texts[from].Split(' '), chance);
            planted.Add((i, from));
        }
        var least = double.MaxValue;
        IReadOnlyList<SharedPassage> found = [];
        for (var run = 0; run < 3; run++)
        {
            var start = Stopwatch.GetTimestamp();
            found = SharedPassages.Find(own, texts);
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        var pairs = found.Select(p => (p.Left, p.Right)).ToHashSet();
        var megabytes = (own.Sum(t => (long)t.Length) + texts.Sum(t => (long)t.Length)) / 1e6;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {posts} | {articles} | {megabytes:F1} | {least:F2} | {planted.Count(pairs.Contains)} of {planted.Count} | {pairs.Count(p => !planted.Contains(p))} |"
            )
        );
    }

    // Words of the same vocabulary in an order of their own: as much in common by chance as texts of one trade have.
    private static string Stretch(string[] words, Random chance, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => words[chance.Next(words.Length)]));

    /// <summary>Twenty to forty words, one in ten of them exchanged.</summary>
    private static string Copied(string[] article, Random chance)
    {
        var count = chance.Next(20, 40);
        var from = chance.Next(article.Length - count);
        return string.Join(' ', article[from..(from + count)].Select((w, i) => i % 10 == 9 ? "autrement" : w));
    }
}
