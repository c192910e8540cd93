using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>
/// What <c>participation</c> finds: how far the people of a community come, from those who never act to those in conversation, and how unequally the acts are shared out.
/// </summary>
/// <param name="Community">How large the community is, by network, and where that is known from; empty when it is not.</param>
/// <param name="Ladder">From <c>silent</c> to <c>in-conversation</c>; everybody stands on their highest rung.</param>
/// <param name="Inequality">Of the acts among those who acted; null below ten of them.</param>
public sealed record ParticipationResults(
    IReadOnlyList<CommunitySize> Community,
    IReadOnlyList<RungOfLadder> Ladder,
    ParticipationInequality? Inequality
)
{
    /// <summary>True when silent members cannot be counted: then every share is of those who were seen to act.</summary>
    public required bool OnlyThoseWhoActed { get; init; }

    /// <summary>People known by name who acted or talked.</summary>
    public required int Known { get; init; }

    /// <summary>Acts on posts that networks counted and nobody is known for; null when no network gave a count.</summary>
    public required long? UnnamedActs { get; init; }

    /// <summary>Acts by kind, of known people.</summary>
    public required IReadOnlyDictionary<string, int> Acts { get; init; }
}

/// <summary>How many belong to a community on one network.</summary>
/// <param name="Size">People; who is there on two networks is counted on both.</param>
/// <param name="From"><c>followers</c> (as the network counted them) or <c>connections</c> (hidden profiles included).</param>
/// <param name="On">The day of that count.</param>
public sealed record CommunitySize(string Network, long Size, string From, LocalDate? On);

/// <summary>One rung and how many stand on it.</summary>
/// <param name="Rung"><c>silent</c>, <c>reacted-once</c>, <c>now-and-then</c>, <c>regular</c> or <c>in-conversation</c>.</param>
/// <param name="Least">The least it can be, whoever is behind acts without a name.</param>
/// <param name="Most">The most it can be; null, like the least, when it is not known at all.</param>
/// <param name="Share">Of the community when its size is known, else of those who were seen; null for what is not known.</param>
public sealed record RungOfLadder(string Rung, long? Least, long? Most, IntervalShape? Share);

/// <summary>How unequally acts are shared out.</summary>
/// <param name="People">Known people who acted.</param>
/// <param name="Acts">Their acts.</param>
/// <param name="Gini">Among those who acted, with the small-sample factor n/(n−1).</param>
/// <param name="Interval">Redrawing people 1 000 times.</param>
/// <param name="WithSilent">The Gini with silent members as zeros, over the whole community, at the least and most of them; null when they cannot be counted. Never to be compared with the one above.</param>
/// <param name="TopPercent">Share of acts of the most active hundredth, at least one person.</param>
/// <param name="TopTenth">Share of acts of the most active tenth.</param>
/// <param name="Voices">Effective number of voices: Hill numbers of order 0, 1 and 2.</param>
/// <param name="Lorenz">The Lorenz curve, from nobody to everybody, the least active first.</param>
public sealed record ParticipationInequality(
    int People,
    long Acts,
    double Gini,
    IntervalShape Interval,
    IntervalShape? WithSilent,
    double TopPercent,
    double TopTenth,
    EffectiveVoices Voices,
    IReadOnlyList<LorenzPoint> Lorenz
);

/// <summary>Hill numbers (Hill 1973): all who acted; the exponential of Shannon's entropy; the inverse of Simpson's concentration.</summary>
public sealed record EffectiveVoices(double Order0, double Order1, double Order2);

/// <summary>So large a share of the people, the least active first, have so large a share of the acts.</summary>
public sealed record LorenzPoint(double People, double Acts);
