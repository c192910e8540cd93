using NodaTime;

namespace Quinze.World;

/// <summary>Somebody of a neighbourhood: a job title in either language and any of its forms, a company; null where nobody told.</summary>
public sealed record Neighbour(string Slug, string? Title, string? Company);

/// <summary>What happened on a day: <c>comment</c>, <c>reaction</c> (on a post, by its place), <c>message</c> (from them), <c>answer</c> (from the owner).</summary>
public sealed record NeighbourAct(string Kind, string Slug, LocalDate Day, int? Post = null);

/// <summary>Several together on a day: <c>thread</c> (a message of the owner's to all of them) or <c>meeting</c>.</summary>
public sealed record NeighbourGroup(string Kind, LocalDate Day, IReadOnlyList<string> Slugs);

/// <summary>People who came in one year, and how many of them gave a last sign a year or more later.</summary>
public sealed record CohortTruth(int Year, int People, int AfterAYear);

/// <summary>What was planted, by the last part of addresses.</summary>
/// <param name="InTarget">Finance directors by any of their titles, who all acted.</param>
/// <param name="Near">Finance without being directors, or directors of something else.</param>
/// <param name="Unknown">People who acted and of whom no title is known.</param>
/// <param name="Leads">Those in target with whom words never went both ways.</param>
/// <param name="Connectors">Outside the target, at one of its companies or together with one of its people.</param>
/// <param name="Closer">Who writes six times as often in the last year as before.</param>
/// <param name="Drifted">Who writes an eighth as often.</param>
public sealed record NeighbourhoodTruth(
    IReadOnlyList<string> InTarget,
    IReadOnlyList<string> Near,
    IReadOnlyList<string> Unknown,
    IReadOnlyList<string> Leads,
    IReadOnlyList<string> Connectors,
    IReadOnlyList<CohortTruth> Cohorts,
    IReadOnlyList<string> Closer,
    IReadOnlyList<string> Drifted
);

/// <summary>What an invented neighbourhood is to hold.</summary>
/// <param name="Effects">False for one in which nothing was planted: titles have nothing to do with who acts, everybody stays alike, no rhythm changes.</param>
public sealed record NeighbourhoodPlan(int Seed, bool Effects = true)
{
    public LocalDate End { get; init; } = new(2026, 10, 31);
    public LocalDate Start => End.PlusDays(-6 * 365);
    public int Posts { get; init; } = 12;
    public int CohortSize { get; init; } = 60;
}

/// <summary>
/// Six years of the people around an invented presence: whom it wants to serve and who leads there, who came in which year and stayed, who came closer and who drifted.
/// Small enough to be made many times.
/// </summary>
public sealed record Neighbourhood(
    NeighbourhoodPlan Plan,
    IReadOnlyList<LocalDate> PostDays,
    IReadOnlyList<Neighbour> People,
    IReadOnlyList<NeighbourAct> Acts,
    IReadOnlyList<NeighbourGroup> Groups,
    NeighbourhoodTruth Truth
)
{
    /// <summary>The target that <see cref="NeighbourhoodTruth.InTarget"/> is in.</summary>
    public const string Target = "role: finance and seniority: director+";

    public static Neighbourhood Build(NeighbourhoodPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new Settling(plan).Settle();
    }
}
