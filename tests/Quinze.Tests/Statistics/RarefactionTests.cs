using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public sealed class RarefactionTests
{
    /// <summary>All orders of the texts, one by one: the share of orders in which none of those before the first text that has the term has it too.</summary>
    private static double Counted(int texts, int with, int drawn)
    {
        long all = 0;
        long unseen = 0;
        // Every way of choosing the drawn ones among the others, the first `with - 1` of which have the term.
        for (var chosen = 0; chosen < 1 << (texts - 1); chosen++)
        {
            if (System.Numerics.BitOperations.PopCount((uint)chosen) == drawn)
            {
                all++;
                unseen += (chosen & ((1 << (with - 1)) - 1)) == 0 ? 1 : 0;
            }
        }
        return (double)unseen / all;
    }

    [Fact]
    public void The_chance_is_that_of_counting_all_orders()
    {
        for (var texts = 1; texts <= 9; texts++)
        {
            for (var with = 1; with <= texts; with++)
            {
                for (var drawn = 0; drawn < texts; drawn++)
                {
                    Assert.Equal(Counted(texts, with, drawn), Rarefaction.Unseen(texts, with, drawn), 12);
                }
            }
        }
    }

    [Fact]
    public void The_curve_is_the_mean_of_the_chances()
    {
        var shares = new Dictionary<int, double>
        {
            [1] = 3.5,
            [2] = 2.25,
            [7] = 1.25,
        };

        var curve = Rarefaction.Curve(shares, 7);

        Assert.Equal(7, curve.Length);
        for (var drawn = 0; drawn < 7; drawn++)
        {
            Assert.Equal(shares.Sum(s => s.Value * Rarefaction.Unseen(7, s.Key, drawn)) / 7, curve[drawn], 12);
        }
        Assert.Equal(1, curve[0], 12);
    }

    [Fact]
    public void What_stands_in_every_text_is_seen_after_one_and_what_stands_in_one_never()
    {
        Assert.Equal((1.0, 0.0, 1.0), (Rarefaction.Unseen(100, 100, 0), Rarefaction.Unseen(100, 100, 1), Rarefaction.Unseen(100, 1, 99)));
    }
}
