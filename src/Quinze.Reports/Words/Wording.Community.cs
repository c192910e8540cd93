using NodaTime;
using Quinze.Analyses;

namespace Quinze.Reports.Words;

/// <summary>The words of the sections on a community: how far people come, how they came, how old they are.</summary>
internal abstract partial class Wording
{
    /// <summary>Two ends of what is not known more finely: "12 to 40".</summary>
    public abstract string ParticipationHeading { get; }
    public abstract Prose ParticipationSaid(long known, long talking);
    public abstract Prose OnlyThoseWhoActed { get; }
    public abstract Prose SilentSaid(long least, long most);
    public abstract string CommunityOf(IReadOnlyList<CommunitySize> sizes);
    public abstract Prose UnnamedSaid(long acts);
    public abstract string LadderCaption { get; }
    public abstract string RungColumn { get; }
    public abstract string ShareOfSeen { get; }
    public abstract string ShareOfMembers { get; }
    public abstract string InequalityHeading { get; }
    public abstract Prose InequalitySaid(double topTenth, double voices, int people);
    public abstract string LorenzTitle { get; }
    public abstract string LorenzSays(string points);
    public abstract Prose LorenzLegend { get; }
    public abstract string LorenzPeople { get; }
    public abstract string LorenzActs { get; }
    public abstract string GiniWithSilent(string least, string most);

    public abstract string ArrivalsHeading { get; }
    public abstract Prose ArrivalsSaid(int people, string mostly, double share, long met);
    public abstract string ArrivalsUndated(int people);
    public abstract string ArrivalsPicture { get; }
    public abstract string OtherWays { get; }
    public abstract string CameColumn { get; }
    public abstract Prose ArrivalsAfterPosts(int days, string share, string interval, string baseRate);
    public abstract string StayingHeading { get; }
    public abstract Prose StayingSaid(int people, int lasting, double? medianDays);
    public abstract Prose StayingTooFew { get; }
    public abstract Prose StayingNote { get; }
    public abstract string CohortColumn { get; }
    public abstract string AllCohorts { get; }

    public abstract string AgeHeading { get; }
    public abstract Prose AgeSaid(double meanAge, LocalDate on);
    public abstract Prose AgeThen(bool closed, int years, double meanAge);
    public abstract string AgePicture(int years);
    public abstract string NowAndThen(string now, string then);
    public abstract string AgesColumn { get; }
    public abstract string YearsOfAge(string ages);
    public abstract string AgeNow { get; }
    public abstract string InYears(int years);
    public abstract string MeanAge { get; }
    public abstract string AgeBounds(string youngest, string oldest);
    public abstract string AtMost(string share);
    public abstract Prose AgeScenario(bool closed, string staying, string newcomers);
}
