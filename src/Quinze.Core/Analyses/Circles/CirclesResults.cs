using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>
/// What <c>circles</c> finds: the layers of this person's two-way contacts at their own sizes, and the fifteen, at most fifteen people in alphabetical order.
/// </summary>
/// <param name="Circles">From the innermost outwards; empty when there is too little to cut (see <see cref="CirclesNeed"/>).</param>
/// <param name="Layers">Number of layers these frequencies have by themselves; null when they have no clear ones.</param>
/// <param name="ActiveNetwork">People with two-way contact at least once a year.</param>
/// <param name="Fifteen">At most fifteen, never filled up, in alphabetical order: the order says nothing.</param>
public sealed record CirclesResults(IReadOnlyList<Circle> Circles, int? Layers, int ActiveNetwork, IReadOnlyList<CloseTie> Fifteen)
{
    /// <summary>How many people met the conditions, before the closest fifteen of them were kept.</summary>
    public required int Eligible { get; init; }

    /// <summary>How many names of the fifteen would be others if closeness halved in 90 or in 365 days instead of 180: <c>90d</c>, <c>365d</c>.</summary>
    public required IReadOnlyDictionary<string, int> WouldChange { get; init; }

    /// <summary>What is missing for circles when there are none; null when there are.</summary>
    public Amount? CirclesNeed { get; init; }

    /// <summary>Interval of <see cref="ActiveNetwork"/>; null when there are no circles.</summary>
    public IntervalShape? ActiveInterval { get; init; }

    /// <summary>Why people with written contact are not among the fifteen: reason → how many. Each counted once, at the first reason that applies.</summary>
    public required IReadOnlyDictionary<string, int> NotAmong { get; init; }

    /// <summary>Circles of each full year of coverage by itself, the latest first, and how they moved; empty below one year.</summary>
    public required IReadOnlyList<CirclesOfYear> Years { get; init; }

    /// <summary>Sizes published for other people on other networks, quoted beside and never used.</summary>
    public required PublishedCircles Published { get; init; }
}

/// <summary>One circle of contacts, counted from the innermost.</summary>
/// <param name="Size">People in the ring between the circle before and this one.</param>
/// <param name="Cumulative">People within this circle, the inner ones included.</param>
/// <param name="Interval">Interval of <see cref="Cumulative"/>: where it would lie in another stretch of the same length (blocks of four weeks, drawn again).</param>
public sealed record Circle(int Size, int Cumulative, IntervalShape Interval)
{
    /// <summary>The lowest and the highest frequency in the ring, in days of two-way contact a year.</summary>
    public required double PerYearFrom { get; init; }
    public required double PerYearTo { get; init; }

    /// <summary>The people of the ring, in alphabetical order.</summary>
    public required IReadOnlyList<PersonShape> People { get; init; }

    /// <summary>Those of them without two-way contact in the last 730 days of coverage: a circle looks back over whole relations, they may be long gone.</summary>
    public required IReadOnlyList<AsleepTie> Asleep { get; init; }
}

/// <summary>Someone in a circle with whom there has been no two-way contact for two years.</summary>
/// <param name="LastContact">The last day of two-way contact.</param>
public sealed record AsleepTie(PersonShape Person, LocalDate LastContact);

/// <summary>One of the fifteen, with the figures that put them there; there is no score.</summary>
/// <param name="Sent">Messages from the owner within the last 730 days of coverage; one to n people counts 1/n.</param>
/// <param name="Received">Messages from them within those days, counted alike.</param>
/// <param name="ActiveDays">Days of two-way contact within those days.</param>
/// <param name="Reciprocity">The smaller of sent and received over the larger, 0 to 1.</param>
/// <param name="PerYear">Days of two-way contact a year since the first one; the frequency that circles are cut from.</param>
/// <param name="LastContact">The last day on which either wrote to the other alone.</param>
public sealed record CloseTie(
    PersonShape Person,
    double Sent,
    double Received,
    int ActiveDays,
    double Reciprocity,
    double PerYear,
    LocalDate LastContact
);

/// <summary>What was published on circles of other people on other networks, in the words of its abstract.</summary>
/// <param name="Innermost">People in the innermost circle, on average.</param>
public sealed record PublishedCircles(double Innermost, int LayersOnFacebook, int LayersOnTwitter, string Source, string Caution)
{
    public static PublishedCircles Dunbar2015 { get; } =
        new(
            1.5,
            4,
            5,
            "Dunbar, Arnaboldi, Conti and Passarella 2015, Social Networks 43:39-47",
            "other people on other networks; outer sizes depend on the population and on the length of observation"
        );
}

/// <summary>The circles of one year, cut from the contacts of that year alone.</summary>
/// <param name="ActiveNetwork">People with two-way contact in it.</param>
/// <param name="Circles">Cumulative sizes from the innermost; empty when there is too little to cut.</param>
public sealed record CirclesOfYear(LocalDate From, LocalDate To, int ActiveNetwork, IReadOnlyList<int> Circles)
{
    /// <summary>What stayed of the year before; null for the earliest year, and where nobody was there in either.</summary>
    public required CircleStability? Stability { get; init; }

    /// <summary>Whose weeks of contact clearly rose against the year before, in alphabetical order.</summary>
    public required IReadOnlyList<MovedTie> Closer { get; init; }

    /// <summary>Whose weeks of contact clearly fell.</summary>
    public required IReadOnlyList<MovedTie> Drifted { get; init; }
}

/// <summary>Members in common with the year before over members in either (Jaccard), 0 to 1: of the active network, and of each circle from the innermost.</summary>
public sealed record CircleStability(double ActiveNetwork, IReadOnlyList<double> Circles);

/// <summary>Somebody with more or fewer weeks of two-way contact than the year before (exact binomial test; one in ten of those named at most by chance, Benjamini and Hochberg 1995).</summary>
public sealed record MovedTie(PersonShape Person, int WeeksBefore, int WeeksAfter);
