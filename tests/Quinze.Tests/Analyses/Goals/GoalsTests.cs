using Quinze.Analyses;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public class GoalsTests
{
    [Fact]
    public void A_goal_keeps_the_words_the_target_and_the_kind_of_outcome_it_was_written_with()
    {
        var view = LedgerOf.Linkedin().Judged(JudgementKind.Goal, Goals.About("mayors of small towns", "client"), "Two town halls").View();

        var goal = Assert.Single(Goals.Of(view));

        Assert.Equal(("Two town halls", "mayors of small towns", "client"), (goal.Text, goal.Target, goal.Kind));
    }

    [Fact]
    public void Reach_serves_no_goal_by_itself()
    {
        var goal = new Goal(1, "Two town halls", "mayors", "client");

        Assert.True(Goals.Serves("outcomes", goal));
        Assert.True(Goals.Serves("fit", goal));
        Assert.False(Goals.Serves("growth", goal));
        Assert.False(Goals.Serves("outliers", goal));
    }

    [Fact]
    public void A_goal_without_target_and_kind_is_read_by_its_user_alone() =>
        Assert.DoesNotContain(AllAnalyses.List, a => Goals.Serves(a.Name, new Goal(1, "Be of use", null, null)));
}
