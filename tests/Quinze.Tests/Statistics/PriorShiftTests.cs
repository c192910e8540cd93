using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class PriorShiftTests
{
    private static readonly string[] Labels = ["lesson", "anecdote", "other"];

    [Fact]
    public void Below_thirty_checks_shares_are_as_counted_and_say_that_the_error_is_unknown()
    {
        var shares = PriorShift.Of(["lesson", "lesson", "other", "anecdote"], [.. Checks(29, "lesson", "lesson")], Labels);

        Assert.False(shares.Corrected);
        Assert.False(shares.ErrorKnown);
        Assert.Equal(0.5, shares.Shares[0].Share);
    }

    [Fact]
    public void A_label_that_the_machine_says_too_often_is_brought_back()
    {
        // Half of all anecdotes are called lessons. Of 100 texts, 40 lessons and 60 anecdotes, the machine says 70 and 30.
        string[] said = [.. Enumerable.Repeat("lesson", 70), .. Enumerable.Repeat("anecdote", 30)];
        List<CheckedLabel> checks =
        [
            .. Checks(100, "lesson", "lesson"),
            .. Checks(100, "lesson", "anecdote"),
            .. Checks(100, "anecdote", "anecdote"),
        ];

        var shares = PriorShift.Of(said, checks, Labels);

        Assert.True(shares.Corrected);
        Assert.Equal(0.40, shares.Shares[0].Share, 0.03);
        Assert.Equal(0.60, shares.Shares[1].Share, 0.03);
        Assert.All(shares.Shares, s => Assert.True(s.Interval.Contains(s.Share)));
    }

    [Fact]
    public void Shares_add_up_and_the_same_labels_give_the_same_intervals()
    {
        string[] said = [.. Enumerable.Range(0, 60).Select(i => Labels[i % 3])];
        List<CheckedLabel> checks =
        [
            .. Enumerable.Range(0, 45).Select(i => new CheckedLabel(Labels[i % 3], Labels[i % 5 == 0 ? (i + 1) % 3 : i % 3])),
        ];

        var (one, again) = (PriorShift.Of(said, checks, Labels), PriorShift.Of(said, checks, Labels));

        Assert.Equal(1, one.Shares.Sum(s => s.Share), 1e-9);
        Assert.Equal(one.Shares, again.Shares);
    }

    [Fact]
    public void Nothing_said_is_no_share_of_anything()
    {
        var shares = PriorShift.Of([], [], Labels);

        Assert.All(shares.Shares, s => Assert.Equal(new Interval(0, 1, 0.95), s.Interval));
    }

    private static IEnumerable<CheckedLabel> Checks(int count, string machine, string user) =>
        Enumerable.Range(0, count).Select(_ => new CheckedLabel(machine, user));
}
