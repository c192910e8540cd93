using Quinze.Text;

namespace Quinze.Tests.Text;

public sealed class StyleChangeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_change_of_the_commonest_words_is_beyond_every_earlier_place(int seed)
    {
        var writers = new TwoWriters(seed);

        var change = StyleChange.Of([.. writers.Human(160), .. writers.Machine(60)], 160)!;

        Assert.True(change.Delta > change.Earlier.Max());
    }

    [Fact]
    public void One_writer_throughout_is_seldom_beyond()
    {
        var beyond = Enumerable
            .Range(10, 6)
            .Count(seed =>
            {
                var change = StyleChange.Of(new TwoWriters(seed).Human(220), 160)!;
                return change.Delta > change.Earlier.Max();
            });

        Assert.InRange(beyond, 0, 2);
    }

    [Theory]
    [InlineData(79, 200)]
    [InlineData(100, 119)]
    public void Too_few_on_either_side_say_nothing(int at, int texts) => Assert.Null(StyleChange.Of(new TwoWriters(1).Human(texts), at));
}
