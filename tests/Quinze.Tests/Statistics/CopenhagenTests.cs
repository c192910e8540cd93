using System.Globalization;
using MathNet.Numerics.Statistics;

namespace Quinze.Tests.Statistics;

/// <summary>
/// Contact and friendship of the students of the Copenhagen Networks Study, as printed in the reference (section 2): hardly associated, which is why no rule of ours
/// takes from one population what was found on another.
/// </summary>
public class CopenhagenTests
{
    private sealed record Dyad(bool Friends, double Sms, double Calls, double Days, double Reciprocity, double Recency, double Overlap)
    {
        public double All => Sms + Calls;
    }

    private static readonly Lazy<(int Pairs, List<Dyad> Covered)> Dyads = new(Read);

    [Fact]
    public void As_many_pairs_and_as_many_friends_among_them_as_printed()
    {
        var (pairs, covered) = Known();

        Assert.Equal((880, 808), (pairs, covered.Count));
        Assert.Equal(0.884, covered.Count(d => d.Friends) / 808.0, 5e-4);
    }

    [Fact]
    public void Contact_tells_friends_from_others_as_weakly_as_printed()
    {
        var (_, covered) = Known();

        Assert.Equal(0.621, Auc(covered, d => d.Sms), 6e-4);
        Assert.Equal(0.639, Auc(covered, d => d.All), 6e-4);
        Assert.Equal(0.627, Auc(covered, d => d.Days), 6e-4);
        Assert.Equal(0.627, Auc(covered, d => d.Reciprocity), 6e-4);
        Assert.Equal(0.615, Auc(covered, d => d.Recency), 6e-4);
        Assert.Equal(0.582, Auc(covered, d => d.Overlap), 6e-4);
        Assert.Equal(0.559, Auc(covered, d => d.Calls), 6e-4);
    }

    [Fact]
    public void Overlap_and_volume_go_together_as_little_as_printed()
    {
        var (_, covered) = Known();

        Assert.Equal(0.087, Correlation.Spearman(covered.Select(d => d.Overlap), covered.Select(d => d.All)), 6e-4);
    }

    private static (int Pairs, List<Dyad> Covered) Known()
    {
        CheckData.Folder("copenhagen-networks");
        return Dyads.Value;
    }

    /// <summary>The chance that a pair of friends stands above a pair of others, ties half (Mann and Whitney 1947).</summary>
    private static double Auc(List<Dyad> dyads, Func<Dyad, double> of)
    {
        var friends = dyads.Where(d => d.Friends).Select(of).ToList();
        var others = dyads.Where(d => !d.Friends).Select(of).ToList();
        var above = friends.Sum(f =>
            others.Sum(o =>
                f > o ? 1.0
                : f == o ? 0.5
                : 0
            )
        );
        return above / friends.Count / others.Count;
    }

    private static (int Pairs, List<Dyad> Covered) Read()
    {
        var folder = CheckData.Folder("copenhagen-networks");
        int[][] Rows(string file) =>
            [
                .. File.ReadLines(Path.Combine(folder, file))
                    .Skip(1)
                    .Select(l => l.Split(',').Select(c => int.Parse(c, CultureInfo.InvariantCulture)).ToArray()),
            ];
        static (int, int) Pair(int a, int b) => (Math.Min(a, b), Math.Max(a, b));
        var friends = Rows("fb_friends.csv").Select(f => Pair(f[0], f[1])).ToHashSet();
        var onFacebook = friends.SelectMany(f => new[] { f.Item1, f.Item2 }).ToHashSet();
        var contacts = Rows("sms.csv")
            .Select(r => (At: r[0], From: r[1], To: r[2], Call: false))
            .Concat(Rows("calls.csv").Select(r => (At: r[0], From: r[1], To: r[2], Call: true)))
            .Where(c => c.From != c.To)
            .GroupBy(c => Pair(c.From, c.To))
            .ToDictionary(g => g.Key, g => g.ToList());
        var around = contacts.Keys.SelectMany(p => new[] { (p.Item1, p.Item2), (p.Item2, p.Item1) }).ToLookup(p => p.Item1, p => p.Item2);
        List<Dyad> covered = [];
        foreach (var ((a, b), dyad) in contacts.Where(c => onFacebook.Contains(c.Key.Item1) && onFacebook.Contains(c.Key.Item2)))
        {
            var sent = dyad.Count(c => c.From == a);
            var either = around[a].Union(around[b]).Except([a, b]).Count();
            covered.Add(
                new Dyad(
                    friends.Contains((a, b)),
                    dyad.Count(c => !c.Call),
                    dyad.Count(c => c.Call),
                    dyad.Select(c => c.At / 86_400).Distinct().Count(),
                    (double)Math.Min(sent, dyad.Count - sent) / Math.Max(sent, dyad.Count - sent),
                    dyad.Max(c => c.At),
                    either == 0 ? 0 : (double)around[a].Intersect(around[b]).Count() / either
                )
            );
        }
        return (contacts.Count, covered);
    }
}
