namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string GoalsHeading => "Your goals";

    public override Prose GoalsNone => P($"No goal is written. The figures below answer to nothing, then, but curiosity.");

    public override Prose GoalsHow =>
        P(
            $"Write yours in your own words, with whom it is about and the outcome that would show it: {Run.Code("quinze record goal \"…\" --target … --kind …")}"
        );

    public override Prose GoalSaid(string text, string? target, string? kind, int? outcomes, int? inTarget, int? unknown)
    {
        var whom = target is null ? "" : $", for {target}";
        return outcomes is { } count
            ? P($"“{text}”{whom}: {Run.Near(Count(count, "known outcome", "known outcomes"))}{OfKind(kind)}{InTarget(inTarget, unknown)}.")
            : P($"“{text}”{whom}: yours to read, nothing here measures it.");
    }

    private static string OfKind(string? kind) => kind is null ? "" : $" ({kind})";

    private string InTarget(int? inTarget, int? unknown) =>
        inTarget is not { } count ? ""
        : unknown is > 0 ? $", {Number(count)} of them with somebody in the target and {Number(unknown.Value)} not known"
        : $", {Number(count)} of them with somebody in the target";

    public override Prose GoalsServedByNone(string figures) => P($"These serve none of your goals by themselves: {figures}.");

    public override Prose GoalsReadByYou => P($"Your goals name neither a target nor a kind of outcome: no figure is held against them.");

    public override string GrowthHeading => "How a post grows";

    public override Prose GrowthOwn(string network, string halfLife) =>
        P($"On {network}, half of what a post will get is there after {Run.Near(halfLife)}, by your own posts.");

    public override Prose GrowthAtMost(string network, string halfLife) =>
        P($"On {network}, half is there in less than {halfLife}: your readings come too late to say it better.");

    public override Prose GrowthPublished(string network, string halfLife, string source, int have, int need) =>
        P(
            $"On {network}, {Count(have, "post of yours was", "posts of yours were")} read at two ages, {Number(need)} needed. Until then, a half-life published of other people's posts: {halfLife} ({source})."
        );

    public override Prose GrowthUnknown(string network, int have, int need) =>
        P(
            $"On {network}, the half-life is {Prose.Of("unknown", Tone.Unknown)}: {Count(have, "post", "posts")} read at two ages, {Number(need)} needed."
        );

    public override string GrowthPicture => "Age at which half is there";

    public override string GrowthPictureSays(string rows) => $"One point a network, with its interval. {rows}";

    public override string GrowthSetAside(int unknownDay, int notHeld) =>
        $"{Count(unknownDay, "post has", "posts have")} only a total without a day of reading; {Count(notHeld, "other is", "others are")} in no archive that was read.";

    public override string OutliersHeading => "Posts out of your ordinary";

    public override Prose OutliersSaid(int judged, int high, int low) =>
        (high, low) switch
        {
            (0, 0) => P($"Of {Posts(judged)}, none is out of your ordinary."),
            (_, 0) => P($"Of {Posts(judged)}, {Run.Near(Number(high))} went much further than yours usually do."),
            (0, _) => P($"Of {Posts(judged)}, {Run.Near(Number(low))} stayed far below what yours usually do."),
            _ => P(
                $"Of {Posts(judged)}, {Run.Near(Number(high))} went much further than yours usually do and {Run.Near(Number(low))} stayed far below."
            ),
        };

    public override string PostColumn => "Post";
    public override string UsuallyColumn => "usually";
    public override string CauseColumn => "What was said then";
    public override string CauseUnknown => "cause unknown";

    public override string CauseOfNews(string words) => $"the news of those days, in the same words ({words}): an overlap, no proof";

    public override string OutliersSetAside(int tooYoung, int neverRead) =>
        $"{Posts(tooYoung)} too young to judge; {Number(neverRead)} never read, so unknown.";

    public override string OutcomesHeading => "What came of it";

    public override Prose OutcomesFirst(int without, int count) =>
        P($"{Run.Near($"{Number(without)} of {Number(count)}")} outcomes have no observable touch here before them.");

    public override Prose OutcomesTold(int told) =>
        P($"Of {Count(told, "outcome", "outcomes")} somebody said where it came from; that outranks every calculation.");

    public override string CreditsHeading => "Whose credit, by which convention";
    public override string ToldColumn => "as the person said";
    public override string LastTouchColumn => "last touch";
    public override string LinearColumn => "equal shares";
    public override string DecayColumn => "fading";

    public override Prose CreditsNote(int windowDays, double halfLifeDays, int learntFrom, bool convention) =>
        convention
            ? P(
                $"Three conventions, none of them an estimate. A window of {DaysOf(windowDays)} and a half-life of {DaysOf(Math.Round(halfLifeDays))}, by convention: {Count(learntFrom, "delay", "delays")} of your own known, five needed to learn them."
            )
            : P(
                $"Three conventions, none of them an estimate. A window of {DaysOf(windowDays)} and a half-life of {DaysOf(Math.Round(halfLifeDays))}, learnt from {Number(learntFrom)} delays of your own."
            );

    public override Prose CreditsAgree(double least, double most) =>
        P($"From one convention to another the order changes: Kendall's tau from {Figure(least)} to {Figure(most)} (1: the same order).");

    public override string Outcomes(double count) => Count(count, "outcome", "outcomes");

    public override string ReachOutcomesHeading => "Seen and fruitful";

    public override Prose ReachOutcomesSaid(double tau, bool clear) =>
        (clear, tau > 0) switch
        {
            (false, _) => P($"Nothing shows that the posts seen most are those that something came of."),
            (_, true) => P($"Posts that were seen more are more often those that something came of: an association, no cause."),
            _ => P($"It is rather {Run.Near("the posts seen less")} that something came of: an association, no cause."),
        };

    public override Prose ReachOutcomesFlat => P($"All these posts have as many known outcomes: there is no order to compare.");

    public override Prose ReachOutcomesNote(double? smallest, int oldEnoughDays) =>
        smallest is { } s
            ? P(
                $"With so few posts nothing below a tau of {Figure(s)} could have been seen. Each is at least {DaysOf(oldEnoughDays)} old: of younger ones the outcomes may still be to come."
            )
            : P($"With so few posts even perfect agreement would have shown nothing.");

    public override string MostSeen => "Seen most";

    public override string MostSeenRemark(string metric) => $"By {metric}.";

    public override string MostFruitful => "Most fruitful";
    public override string MostFruitfulRemark => $"By known outcomes. The others have no known outcome, which is not zero.";

    public override string KnownOutcomes(double count) =>
        count == 0 ? "no known outcome" : $"{Figure(count)}{NoBreak}{(count == 1 ? "known outcome" : "known outcomes")}";

    public override string VisitsHeading => "Visits to the site";

    public override Prose VisitsSaid(double visits) => P($"{Run.Near(Count(visits, "visit", "visits"))} in all, as the site counts them.");

    public override Prose VisitsNoTotal =>
        P($"The total of visits is {Prose.Of("unknown", Tone.Unknown)}: only parts are told, and they do not add up.");

    public override Prose VisitsAround(string network, double after, double other, bool? clear) =>
        clear switch
        {
            true => P(
                $"From {network} come {Run.Near(Figure(after))} visits a day within three days of a post, {Figure(other)} on other days: an association."
            ),
            false => P(
                $"From {network} come {Figure(after)} visits a day within three days of a post, {Figure(other)} on other days: nothing clear."
            ),
            null => P(
                $"From {network}: {Figure(after)} visits a day within three days of a post, {Figure(other)} on other days, too few to compare."
            ),
        };

    public override string VisitsColumn => "Visits";
    public override string ConversionsColumn => "Conversions";
    public override string CampaignColumn => "Campaign";

    public override Prose VisitsNote => P($"A visit proves no influence: nobody tells who came, or why. Parts are not added up.");
}
