using NodaTime;
using Quinze.Analyses;

namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string ParticipationHeading => "How far people come";

    public override Prose ParticipationSaid(long known, long talking) =>
        P($"{People(known)} known by name acted or talked with you; with {Run.Near(Number(talking))} of them words went both ways.");

    public override Prose OnlyThoseWhoActed =>
        P($"How many are silent is unknown: no file tells how large the community is, so only those who acted can be seen.");

    public override Prose SilentSaid(long least, long most) =>
        least == most
            ? P($"{People(most)} never acted where one can see it.")
            : P($"Between {Number(least)} and {Number(most)} people never acted: acts without a name could be anyone’s.");

    public override string CommunityOf(IReadOnlyList<CommunitySize> sizes) =>
        string.Join(
            ", ",
            sizes.Select(s => $"{NetworkName(s.Network)}: {Number(s.Size)} {(s.From == "followers" ? "followers" : "connections")}")
        );

    public override Prose UnnamedSaid(long acts) =>
        P(
            $"The networks counted {Count(acts, "act", "acts")} beyond those with a name. Paste what the screen shows ({Run.Code("quinze capture")}) to name them."
        );

    public override string LadderCaption => "Everybody on their highest rung";
    public override string RungColumn => "Rung";
    public override string ShareOfSeen => "of those seen";
    public override string ShareOfMembers => "of the community";
    public override string InequalityHeading => "How unequally";

    public override Prose InequalitySaid(double topTenth, double voices, int people) =>
        P(
            $"The most active tenth makes {Run.Near(Percent(topTenth))} of the acts. The {Number(people)} who acted are as many-voiced as {Number(voices)} who would all act alike."
        );

    public override string LorenzTitle => "Who makes which share of the acts";

    public override string LorenzSays(string points) => $"Share of the acts made by the least active share of people: {points}.";

    public override Prose LorenzLegend =>
        P($"On the dashed line everybody would act alike; the fuller the space below it, the more unequal.");
    public override string LorenzPeople => "people, the least active first";
    public override string LorenzActs => "their share of the acts";

    public override string GiniWithSilent(string least, string most) =>
        least == most
            ? $"with the silent as nought, another figure: {most}"
            : $"with the silent as nought, another figure: {least} to {most}";

    public override string ArrivalsHeading => "How people came";

    public override Prose ArrivalsSaid(int people, string mostly, double share, long met) =>
        met == 0
            ? P($"{People(people)} came; {Run.Near(Percent(share))} of them by this way: {mostly}.")
            : P(
                $"{People(people)} came; {Run.Near(Percent(share))} of them by this way: {mostly}. {Number(met)} {(met == 1 ? "was" : "were")} first met in life."
            );

    public override string ArrivalsUndated(int people) => $"{People(people)} more came on a day that nobody tells";

    public override string ArrivalsPicture => "Arrivals by year";
    public override string OtherWays => "other ways";
    public override string CameColumn => "They came by";

    public override Prose ArrivalsAfterPosts(int days, string share, string interval, string baseRate) =>
        P(
            $"{share} of the arrivals online came within {DaysOf(days)} after one of your posts ({interval}); {baseRate} of all days lie so. A sequence, not a cause."
        );

    public override string StayingHeading => "Who stayed";

    public override Prose StayingSaid(int people, int lasting, double? medianDays) =>
        medianDays < 1
            ? P(
                $"Of {Number(people)} who came a year ago or more, {Run.Near(Number(lasting))} still give a sign. Half gave their only one on the day they came."
            )
        : medianDays is { } days
            ? P(
                $"Of {Number(people)} who came a year ago or more, {Run.Near(Number(lasting))} still give a sign. Half had given their last after {Age(days)}."
            )
        : P(
            $"Of {Number(people)} who came a year ago or more, {Run.Near(Number(lasting))} still give a sign: more than half stay longer than we can see."
        );

    public override Prose StayingTooFew => P($"Not enough to say who stayed: ten people who came a year ago or more are needed.");

    public override Prose StayingNote =>
        P(
            $"Gone means a year without a sign, counted at the last one. The latest year is not watched yet, and nobody has left in it as far as we can tell."
        );

    public override string CohortColumn => "They came in";
    public override string AllCohorts => "all";

    public override string AgeHeading => "How old the community is";

    public override Prose AgeSaid(double meanAge, LocalDate on) =>
        P($"On {Day(on)} it was {Run.Near(Number(meanAge, 1))} years old on average.");

    public override Prose AgeThen(bool closed, int years, double meanAge) =>
        closed
            ? P($"If nobody came or went, it would be {Number(meanAge, 1)} in {Number(years)} years: a year older every year.")
            : P($"If people go on coming and leaving as of late, it will be {Number(meanAge, 1)} in {Number(years)} years.");

    public override string AgePicture(int years) => $"Now (dot), and in {Number(years)} years (line, 80%)";

    public override string NowAndThen(string now, string then) => $"{now}, then {then}";

    public override string AgesColumn => "Ages";

    public override string YearsOfAge(string ages) => ages.Replace('-', '–');

    public override string AgeNow => "now";

    public override string InYears(int years) => years == 1 ? "in a year" : $"in {Number(years)} years";

    public override string MeanAge => "mean age";

    public override string AgeBounds(string youngest, string oldest) =>
        $"between {youngest} and {oldest}, wherever people stand in their bands";

    public override string AtMost(string share) => $"< {share}";

    public override Prose AgeScenario(bool closed, string staying, string newcomers) =>
        closed
            ? P($"Who comes and who leaves is unknown here: that takes a year of followers and new followers, counted daily.")
            : P($"{staying} stay for a year and newcomers make {newcomers}; they are taken to be as old as members are.");
}
