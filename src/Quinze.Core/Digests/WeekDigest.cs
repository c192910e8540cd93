using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;

namespace Quinze.Digests;

/// <summary>
/// What one week brought, for a letter of one page: who came closer, what came of it, what deserves an answer, promises that were left, who of the fifteen went quiet.
/// Never how often anything was seen. Everything is as of the end of that week, or of coverage when it ends sooner.
/// </summary>
/// <param name="Week">Monday to Sunday.</param>
/// <param name="KnownTo">The last day of the week that the ledger knows of; null when it knows of none of it.</param>
public sealed record WeekDigest(Period Week, LocalDate? KnownTo)
{
    /// <summary>People with whom there was two-way contact that was the first, or the first for long; in alphabetical order.</summary>
    public required IReadOnlyList<CameCloser> Closer { get; init; }

    /// <summary>Outcomes, meetings and steps of cases of these days, in the order of time.</summary>
    public required IReadOnlyList<CameOfIt> CameOf { get; init; }

    /// <summary>Texts of these days that deserve an answer, in the order of the desk.</summary>
    public required IReadOnlyList<DeskItem> Answers { get; init; }

    /// <summary>Promises that became a week old in it with nothing after them.</summary>
    public required IReadOnlyList<OpenPromise> Promises { get; init; }

    /// <summary>Older ones that are still open.</summary>
    public required int OlderPromises { get; init; }

    /// <summary>Those of the fifteen whose silence became long for them in this week.</summary>
    public required IReadOnlyList<QuietTie> Quiet { get; init; }

    /// <summary>Nothing of these days is worth a letter.</summary>
    public bool HasNothing => Closer.Count + CameOf.Count + Answers.Count + Promises.Count + Quiet.Count == 0;
}

/// <summary>Somebody with whom there was contact both ways.</summary>
/// <param name="Day">The first such day of the week.</param>
/// <param name="Before">The last such day before it; null when it is the first of all.</param>
public sealed record CameCloser(PersonShape Person, LocalDate Day, LocalDate? Before);

/// <summary>Something that came of it.</summary>
/// <param name="Kind"><c>outcome</c>, <c>meeting</c> or <c>step</c>.</param>
/// <param name="What">The kind of an outcome in the user's words, or the step of a case; null for a meeting.</param>
/// <param name="Title">Of an outcome or a case.</param>
public sealed record CameOfIt(string Kind, LocalDate Day, string? What, string? Title, IReadOnlyList<PersonShape> People);
