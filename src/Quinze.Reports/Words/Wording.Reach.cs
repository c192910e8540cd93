namespace Quinze.Reports.Words;

/// <summary>The words of goals, reach, outcomes and visits.</summary>
internal abstract partial class Wording
{
    public abstract string GoalsHeading { get; }
    public abstract Prose GoalsNone { get; }
    public abstract Prose GoalsHow { get; }
    public abstract Prose GoalSaid(string text, string? target, string? kind, int? outcomes, int? inTarget, int? unknown);
    public abstract Prose GoalsServedByNone(string figures);
    public abstract Prose GoalsReadByYou { get; }

    public abstract string GrowthHeading { get; }
    public abstract Prose GrowthOwn(string network, string halfLife);
    public abstract Prose GrowthAtMost(string network, string halfLife);
    public abstract Prose GrowthPublished(string network, string halfLife, string source, int have, int need);
    public abstract Prose GrowthUnknown(string network, int have, int need);
    public abstract string GrowthPicture { get; }
    public abstract string GrowthPictureSays(string rows);
    public abstract string GrowthSetAside(int unknownDay, int notHeld);

    public abstract string OutliersHeading { get; }
    public abstract Prose OutliersSaid(int judged, int high, int low);
    public abstract string PostColumn { get; }
    public abstract string UsuallyColumn { get; }
    public abstract string CauseColumn { get; }
    public abstract string CauseUnknown { get; }
    public abstract string CauseOfNews(string words);
    public abstract string OutliersSetAside(int tooYoung, int neverRead);

    public abstract string OutcomesHeading { get; }
    public abstract Prose OutcomesFirst(int without, int count);
    public abstract Prose OutcomesTold(int told);
    public abstract string CreditsHeading { get; }
    public abstract string ToldColumn { get; }
    public abstract string LastTouchColumn { get; }
    public abstract string LinearColumn { get; }
    public abstract string DecayColumn { get; }
    public abstract Prose CreditsNote(int windowDays, double halfLifeDays, int learntFrom, bool convention);
    public abstract Prose CreditsAgree(double least, double most);
    public abstract string Outcomes(double count);

    public abstract string ReachOutcomesHeading { get; }
    public abstract Prose ReachOutcomesSaid(double tau, bool clear);
    public abstract Prose ReachOutcomesFlat { get; }
    public abstract Prose ReachOutcomesNote(double? smallest, int oldEnoughDays);
    public abstract string MostSeen { get; }
    public abstract string MostSeenRemark(string metric);
    public abstract string MostFruitful { get; }
    public abstract string MostFruitfulRemark { get; }
    public abstract string KnownOutcomes(double count);

    public abstract string VisitsHeading { get; }
    public abstract Prose VisitsSaid(double visits);
    public abstract Prose VisitsNoTotal { get; }
    public abstract Prose VisitsAround(string network, double after, double other, bool? clear);
    public abstract string VisitsColumn { get; }
    public abstract string ConversionsColumn { get; }
    public abstract string CampaignColumn { get; }
    public abstract Prose VisitsNote { get; }

    /// <summary>A network as it calls itself.</summary>
    public static string NetworkName(string network) =>
        network switch
        {
            "linkedin" => "LinkedIn",
            "youtube" => "YouTube",
            "hubspot" => "HubSpot",
            _ => Capital(network),
        };
}
