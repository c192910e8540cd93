using Quinze.Statistics;
using Quinze.Text;

namespace Quinze.Tests.Text;

public class LocalitySensitiveHashingTests
{
    private const double LeastAlike = 0.3;

    [Fact]
    public void Of_all_pairs_that_are_alike_on_three_word_shingles_98_per_cent_are_found()
    {
        var shingles = new PostGenerator(5).Posts(6000).Select(p => Shingles.OfWords(p.Text)).ToArray();
        var exact = AlikePairs(shingles);

        var found = Candidates(shingles, new LocalitySensitiveHashing(64, 2)).ToHashSet();

        Assert.True(exact.Count > 300, $"{exact.Count} pairs");
        Assert.True(exact.Count(found.Contains) >= 0.98 * exact.Count, $"{exact.Count(found.Contains)} of {exact.Count}");
        // Far fewer than the eighteen million pairs there are.
        Assert.True(found.Count < 40 * exact.Count, $"{found.Count} candidates for {exact.Count} pairs");
    }

    [Fact]
    public void Two_agreements_of_one_row_find_the_same_pairs_and_more()
    {
        var shingles = new PostGenerator(6).Posts(3000).Select(p => Shingles.OfWords(p.Text)).ToArray();
        var exact = AlikePairs(shingles);

        var found = Candidates(shingles, new LocalitySensitiveHashing(128, 1, 2)).ToHashSet();

        Assert.True(exact.Count(found.Contains) >= 0.999 * exact.Count);
    }

    [Fact]
    public void Candidates_come_once_with_the_smaller_number_first_and_in_order()
    {
        var same = new MinHash(8).Sign([1, 2, 3]);
        ulong[] signatures = [.. same, .. new MinHash(8).Sign([9]), .. same, .. same];

        Assert.Equal([(0, 2), (0, 3), (2, 3)], new LocalitySensitiveHashing(4, 2).Candidates(signatures, 8));
    }

    [Fact]
    public void Sets_without_a_shingle_pair_with_none()
    {
        var empty = new MinHash(8).Sign([]);

        Assert.Empty(new LocalitySensitiveHashing(8, 1).Candidates([.. empty, .. empty], 8));
    }

    [Theory]
    [InlineData(16, 8, 1, 0.71, 0.6563)]
    [InlineData(64, 2, 1, 0.3, 0.9976)]
    [InlineData(128, 1, 2, 0.05, 0.9891)]
    [InlineData(128, 1, 2, 1, 1)]
    [InlineData(128, 1, 2, 0, 0)]
    public void The_probability_of_being_found_is_that_of_the_formula(int bands, int rows, int agreements, double jaccard, double expected)
    {
        Assert.Equal(expected, new LocalitySensitiveHashing(bands, rows, agreements).ProbabilityAt(jaccard), 0.001);
    }

    [Fact]
    public void Joined_sets_are_found_by_any_member()
    {
        var sets = new UnionFind(6);

        Assert.True(sets.Union(0, 3));
        Assert.True(sets.Union(3, 5));
        Assert.False(sets.Union(5, 0));
        Assert.Equal(sets.Find(0), sets.Find(5));
        Assert.Equal(3, sets.SizeOf(3));
        Assert.Equal(
            [
                [0, 3, 5],
                [1],
                [2],
                [4],
            ],
            sets.Sets()
        );
    }

    private static (int, int)[] Candidates(ulong[][] shingles, LocalitySensitiveHashing hashing)
    {
        var minHash = new MinHash(hashing.Bands * hashing.Rows);
        return hashing.Candidates([.. shingles.SelectMany(s => minHash.Sign(s))], minHash.Count);
    }

    // All pairs that share a shingle, by an inverted index, with their exact similarity.
    private static HashSet<(int, int)> AlikePairs(ulong[][] shingles)
    {
        var places = new Dictionary<ulong, List<int>>();
        var seen = new HashSet<(int, int)>();
        for (var i = 0; i < shingles.Length; i++)
        {
            foreach (var shingle in shingles[i])
            {
                if (!places.TryGetValue(shingle, out var where))
                {
                    places[shingle] = where = [];
                }

                where.ForEach(other => seen.Add((other, i)));
                where.Add(i);
            }
        }

        return [.. seen.Where(p => Jaccard.OfSorted(shingles[p.Item1], shingles[p.Item2]) >= LeastAlike)];
    }
}
