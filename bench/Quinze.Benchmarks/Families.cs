using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Quinze.Statistics;
using Quinze.Tests.Text;
using Quinze.Text;

namespace Quinze.Benchmarks;

/// <summary>Families of recycled posts among very many: the time, and what is found of the pairs that an exact comparison calls alike.</summary>
public class Families
{
    private static readonly double[] Alike = [0.3, 0.5];

    private List<NumberedText> posts = [];

    [Params(12_500, 25_000, 50_000, 100_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Write() => posts = new PostGenerator(3).Posts(Count);

    [Benchmark]
    public int Find() => RecycledFamilies.Find(posts).Length;

    /// <summary>One line a size: seconds (least of three runs), and the share of pairs of exact Jaccard on three-word shingles that lie in one family.</summary>
    public static void Tell(IEnumerable<int> sizes)
    {
        foreach (var size in sizes)
        {
            var posts = new PostGenerator(3).Posts(size);
            var seconds = Enumerable.Range(0, 3).Min(_ => Time(posts));
            var recalls = Recalls(posts, RecycledFamilies.Find(posts).SelectMany((f, i) => f.Members.Select(m => (m, i))));
            Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"| {size} | {seconds:F2} | {recalls} |"));
        }
    }

    private static double Time(List<NumberedText> posts)
    {
        var from = Stopwatch.GetTimestamp();
        RecycledFamilies.Find(posts);
        return Stopwatch.GetElapsedTime(from).TotalSeconds;
    }

    private static string Recalls(List<NumberedText> posts, IEnumerable<(int Post, int Family)> found)
    {
        var familyOf = found.ToDictionary(p => p.Post, p => p.Family);
        var shingles = posts.ConvertAll(p => Shingles.OfWords(p.Text));
        var (alike, together) = (new int[Alike.Length], new int[Alike.Length]);
        foreach (var (a, b) in Sharing(shingles))
        {
            var similarity = Jaccard.OfSorted(shingles[a], shingles[b]);
            for (var i = 0; i < Alike.Length && similarity >= Alike[i]; i++)
            {
                alike[i]++;
                together[i] += familyOf.TryGetValue(a, out var left) && familyOf.TryGetValue(b, out var right) && left == right ? 1 : 0;
            }
        }
        return string.Join(
            " | ",
            alike.Zip(
                together,
                (all, held) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(double)held / all:F4} of {all}")
            )
        );
    }

    /// <summary>Every pair that shares a shingle, by an inverted index: all others have similarity zero.</summary>
    private static HashSet<(int, int)> Sharing(List<ulong[]> shingles)
    {
        var places = new Dictionary<ulong, List<int>>();
        var pairs = new HashSet<(int, int)>();
        for (var i = 0; i < shingles.Count; i++)
        {
            foreach (var shingle in shingles[i])
            {
                if (!places.TryGetValue(shingle, out var where))
                {
                    places[shingle] = where = [];
                }
                where.ForEach(other => pairs.Add((other, i)));
                where.Add(i);
            }
        }
        return pairs;
    }
}
