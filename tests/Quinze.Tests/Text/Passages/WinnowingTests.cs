using Quinze.Text;

namespace Quinze.Tests.Text;

public sealed class WinnowingTests
{
    private static ulong[] Words(Random chance, int count, int different) =>
        [.. Enumerable.Range(0, count).Select(_ => (ulong)chance.Next(different))];

    [Fact]
    public void Any_run_of_the_guaranteed_length_meets_in_a_fingerprint()
    {
        var chance = new Random(3);
        for (var i = 0; i < 500; i++)
        {
            var run = Words(chance, Winnowing.Guaranteed, 1000);
            ulong[] left = [.. Words(chance, chance.Next(20), 1000), .. run, .. Words(chance, chance.Next(20), 1000)];
            ulong[] right = [.. Words(chance, chance.Next(20), 1000), .. run, .. Words(chance, chance.Next(20), 1000)];

            Assert.NotEmpty(Winnowing.Of(left).Select(f => f.Hash).Intersect(Winnowing.Of(right).Select(f => f.Hash)));
        }
    }

    [Fact]
    public void Two_in_five_grams_are_kept()
    {
        var words = Words(new Random(4), 100_000, 1_000_000);

        // Schleimer, Wilkerson and Aiken 2003: density 2 / (window + 1).
        Assert.InRange(Winnowing.Of(words).Count / 100_000.0, 0.39, 0.41);
    }

    [Fact]
    public void Each_window_keeps_its_least_gram_the_rightmost_of_equals()
    {
        // A text of one word: all grams are equal, and of each window the last is kept.
        Assert.Equal([3, 4, 5], Winnowing.Of(new ulong[10]).Select(f => f.Place));
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(7, 1)]
    public void A_text_shorter_than_a_window_keeps_one(int words, int kept) =>
        Assert.Equal(kept, Winnowing.Of([.. Enumerable.Range(1, words).Select(w => (ulong)w)]).Count);
}
