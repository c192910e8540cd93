using NodaTime;

namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string MovedHeading => "How the circles moved";

    public override Prose MovedSaid(int closer, int drifted, LocalDate from, LocalDate to) =>
        closer + drifted == 0
            ? P($"Between {Between(from, to)} and the year before, nobody’s place clearly changed.")
            : P(
                $"Over {Between(from, to)}, against the year before, {Run.Near(InWords(closer))} came clearly closer and {Run.Quiet(InWords(drifted))} drifted away."
            );

    public override string CloserHeading => "Came closer";
    public override string DriftedHeading => "Drifted";
    public override string MovedRemark => "Weeks with an exchange, the year before and this one. In alphabetical order.";

    public override string WeeksFromTo(int before, int after) => $"{Number(before)} → {Weeks(after)}";

    public override string StayedColumn => "Stayed from the year before";
    public override string StayedInnerColumn => "Stayed, in the three inner circles";

    public override string TurnHeading => "Whose turn has come";

    public override Prose TurnSaid(int people, int snoozed) =>
        snoozed == 0
            ? P($"With {Run.Near(People(people))} the silence is longer than your own long pauses, and nothing is lost yet.")
            : P(
                $"With {Run.Near(People(people))} the silence is longer than your own long pauses, and nothing is lost yet; {Number(snoozed)} more you put off."
            );

    public override string DueColumn => "due since";
    public override string DormantHeading => "Once close, asleep for two years";

    public override Prose DormantSaid(int people) =>
        P(
            $"With {Run.Near(People(people))} you were close once, and there has been no exchange here for two years. Such a tie often wakes at a word."
        );

    public override string ClosestColumn => "closest";

    public override Prose WordsToTarget(string target, double share, double? before, double atMost, Period period) =>
        before is { } then
            ? P(
                $"{Run.Near(Percent(share))} of your words went to people of the target “{target}” ({Percent(then)} {Before(period)}); {Percent(atMost)} if everybody of whom we cannot tell were in it."
            )
            : P(
                $"{Run.Near(Percent(share))} of your words went to people of the target “{target}”; {Percent(atMost)} if everybody of whom we cannot tell were in it."
            );
}
