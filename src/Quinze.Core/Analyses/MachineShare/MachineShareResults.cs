using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>
/// What <c>machine-share</c> finds: an interval for the share of machine-written text in a group of posts, or only that their words changed since a day.
/// There is no figure of one post in it, and none can be asked for.
/// </summary>
/// <param name="Posts">Posts of the group, in one language.</param>
/// <param name="Language">That language: <c>fr</c>, <c>en</c>, <c>other</c>.</param>
/// <param name="OtherLanguages">Posts of the period in another language: they are not measured.</param>
/// <param name="References">What they were measured by.</param>
/// <param name="Share">Null without two references that tell the two apart.</param>
/// <param name="Missing">Why there is no share: <c>human-reference</c>, <c>machine-reference</c>, <c>both-references</c>, <c>references-too-alike</c>; null when there is one.</param>
/// <param name="Change">Null with too few posts before the day or since.</param>
/// <param name="TextGone">Posts of the period whose text is no longer kept.</param>
public sealed record MachineShareResults(
    int Posts,
    string Language,
    int OtherLanguages,
    ReferenceTexts References,
    ShareOfGroup? Share,
    string? Missing,
    ChangeSince? Change,
    int TextGone
);

/// <summary>Texts of the group's language that are known to be of people, and of a machine, and how many of each it takes.</summary>
public sealed record ReferenceTexts(int Human, int Machine, int Needed);

/// <summary>The share of machine-written text in a group.</summary>
/// <param name="Estimate">Corrected by what the same references say of their own held-out texts.</param>
/// <param name="Uncorrected">As maximum likelihood gives it.</param>
/// <param name="Floor">Below it the share cannot be told from none: ninety-five of a hundred groups without machine-written text come out lower.</param>
/// <param name="ToldFromNone">True when the estimate is above the floor and the interval above zero.</param>
/// <param name="OfHuman">What is said, uncorrected, of held-out human texts; it should be 0.</param>
/// <param name="OfMachine">And of held-out machine texts; it should be 1.</param>
public sealed record ShareOfGroup(
    double Estimate,
    double Uncorrected,
    IntervalShape Interval,
    double Floor,
    bool ToldFromNone,
    double OfHuman,
    double OfMachine
);

/// <summary>How far the commonest words moved at a day, beside how far they moved before. It says that something changed, never what.</summary>
/// <param name="Since">30 November 2022, when the first such machine was opened to everybody.</param>
/// <param name="Window">Posts compared on either side.</param>
/// <param name="Delta">Burrows's Delta.</param>
/// <param name="UsualDelta">Its median at earlier places.</param>
/// <param name="LargestDelta">The largest of them.</param>
/// <param name="EarlierPlaces">How many.</param>
/// <param name="BeyondUsual">True when it is above all of them.</param>
public sealed record ChangeSince(
    LocalDate Since,
    int Window,
    double Delta,
    double UsualDelta,
    double LargestDelta,
    int EarlierPlaces,
    bool BeyondUsual
);
