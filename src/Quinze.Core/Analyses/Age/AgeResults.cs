using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>age</c> finds: the age pyramid of each community that one is known of, and where it is heading.</summary>
public sealed record AgeResults(IReadOnlyList<AgeOfCommunity> Communities);

/// <summary>The latest pyramid of one community, and its projection.</summary>
/// <param name="Account">The page or community; null for the owner's own audience.</param>
/// <param name="On">The day the ages are of.</param>
/// <param name="Size">People in it; null when not known, and then shares alone are projected.</param>
/// <param name="MeanAge">Its mean age, people spread evenly inside each band.</param>
/// <param name="MeanAgeBounds">From everybody at the youngest age of their band to everybody at the oldest; its level is 1.</param>
public sealed record AgeOfCommunity(
    string Network,
    string? Account,
    LocalDate On,
    long? Size,
    double MeanAge,
    IntervalShape MeanAgeBounds,
    IReadOnlyList<AgeBandShape> Bands,
    IReadOnlyList<AgeProjection> Projections
)
{
    /// <summary>What the shares as told sum to, before they were made to sum to one; networks round them and hide what is small.</summary>
    public required double ToldSum { get; init; }

    /// <summary>Earlier pyramids of the same community: how its mean age went.</summary>
    public required IReadOnlyList<MeanAgeOn> Before { get; init; }
}

/// <summary>The mean age of an earlier day.</summary>
public sealed record MeanAgeOn(LocalDate On, double MeanAge);

/// <summary>A band of the pyramid.</summary>
/// <param name="Ages"><c>25-34</c>, <c>65+</c>.</param>
/// <param name="Share">Of all, 0 to 1.</param>
/// <param name="AtMost">True when the network only said that it is less than this (half of it was taken).</param>
/// <param name="ByGender">Shares of all by gender as told; empty when the table had one column.</param>
public sealed record AgeBandShape(string Ages, int From, int? To, double Share, bool AtMost, IReadOnlyDictionary<string, double> ByGender);

/// <summary>The pyramid in the years to come under one assumption.</summary>
/// <param name="Scenario"><c>closed</c>: nobody comes or goes; <c>as-of-late</c>: people come and stay as in the last twelve months known.</param>
/// <param name="Staying">The share who stay for a year.</param>
/// <param name="Newcomers">Newcomers of a year, as a share of the community.</param>
/// <param name="Years">One to ten years on.</param>
/// <param name="Stationary">The mean age it would settle at for good; null when it never does.</param>
public sealed record AgeProjection(string Scenario, double Staying, double Newcomers, IReadOnlyList<AgeYear> Years, double? Stationary);

/// <summary>So many years on.</summary>
/// <param name="MeanAge">With its interval of 80 %.</param>
/// <param name="Size">The community's size over today's.</param>
/// <param name="Bands">The share of each band, with its interval of 80 %.</param>
public sealed record AgeYear(
    int Year,
    double MeanAge,
    IntervalShape MeanAgeInterval,
    double Size,
    IntervalShape SizeInterval,
    IReadOnlyList<AgeBandThen> Bands
);

/// <summary>A band's share in a year to come.</summary>
public sealed record AgeBandThen(string Ages, double Share, IntervalShape Interval);
