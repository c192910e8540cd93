using FsCheck;
using FsCheck.Fluent;
using Quinze.Statistics;
using Quinze.Text;

namespace Quinze.Tests.Text;

public class MinHashTests
{
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void The_share_of_equal_minima_estimates_Jaccard_within_its_standard_error(double jaccard)
    {
        // Mean of 50 independent hash families: four standard errors of that mean.
        var shared = (int)(1000 * jaccard);
        var (left, right) = Overlapping(shared, 1000 - shared);
        var exact = Jaccard.OfSorted(left, right);

        var mean = Enumerable
            .Range(0, 50)
            .Average(seed =>
            {
                var minHash = new MinHash(128, (ulong)seed);
                return MinHash.Estimate(minHash.Sign(left), minHash.Sign(right));
            });

        Assert.Equal(exact, mean, 4 * Math.Sqrt(exact * (1 - exact) / 128 / 50));
    }

    [Fact]
    public void Shingles_that_follow_one_another_are_as_good_as_random_ones()
    {
        ulong[] left = [.. Enumerable.Range(0, 600).Select(i => (ulong)i)];
        ulong[] right = [.. Enumerable.Range(300, 600).Select(i => (ulong)i)];
        var minHash = new MinHash(4096);

        Assert.Equal(1 / 3.0, MinHash.Estimate(minHash.Sign(left), minHash.Sign(right)), 0.03);
    }

    [Fact]
    public void The_signature_does_not_depend_on_the_order_and_is_that_of_its_seed()
    {
        Check.QuickThrowOnFailure(
            Prop.ForAll<byte[]>(bytes =>
            {
                ulong[] shingles = [.. bytes.Select(b => (ulong)b)];
                var minHash = new MinHash(16, 3);
                return minHash.Sign(shingles).AsSpan().SequenceEqual(minHash.Sign([.. shingles.Reverse()]));
            })
        );
        Assert.NotEqual(new MinHash(16, 3).Sign([1, 2, 3]), new MinHash(16, 4).Sign([1, 2, 3]));
    }

    [Fact]
    public void A_count_that_is_no_multiple_of_a_vector_is_signed_alike()
    {
        ulong[] shingles = [5, 9, 77, 1234];

        Assert.Equal(new MinHash(16, 3).Sign(shingles)[..13], new MinHash(13, 3).Sign(shingles));
    }

    [Fact]
    public void Shingles_of_words_and_characters_are_distinct_and_ascending()
    {
        var words = Shingles.OfWords("un deux trois un deux trois un", 3);
        var characters = Shingles.OfCharacters("abcabcabc", 3);

        Assert.Equal(3, words.Length);
        Assert.Equal(3, characters.Length);
        Assert.Equal(words.Order(), words);
        Assert.Single(Shingles.OfWords("un deux", 3));
        Assert.Empty(Shingles.OfWords("🎉", 3));
        Assert.Empty(Shingles.OfCharacters("", 3));
    }

    private static (ulong[] Left, ulong[] Right) Overlapping(int shared, int own)
    {
        var random = new Random(shared);
        ulong[] all = [.. Enumerable.Range(0, shared + 2 * own).Select(_ => (ulong)random.NextInt64())];
        return ([.. all[..(shared + own)].Order()], [.. all[..shared].Concat(all[(shared + own)..]).Order()]);
    }
}
