using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>
/// What <c>fifteen</c> finds: the names the user wrote, beside the people with two-way contact here. Three lists in alphabetical order, none of them a fault.
/// </summary>
/// <param name="Said">False until the user has said their fifteen; every list is then empty, for the names come before any figure.</param>
/// <param name="NamedAndSeen">Named, and in two-way contact here within the last 730 days of coverage.</param>
/// <param name="NamedNotSeen">Named, and not seen here: one talks elsewhere, or the name is not known here.</param>
/// <param name="SeenNotNamed">Among the fifteen that <c>circles</c> finds, and not named.</param>
public sealed record FifteenResults(
    bool Said,
    IReadOnlyList<SeenTie> NamedAndSeen,
    IReadOnlyList<NamedOnly> NamedNotSeen,
    IReadOnlyList<SeenTie> SeenNotNamed
);

/// <summary>Somebody seen here, with what was seen.</summary>
/// <param name="Named">The name as the user wrote it; null when it was not named.</param>
/// <param name="Sent">Messages from the owner within the last 730 days of coverage; one to n people counts 1/n.</param>
/// <param name="ActiveDays">Days of two-way contact within those days.</param>
/// <param name="LastContact">The last day on which either wrote to the other alone.</param>
/// <param name="AmongFifteen">True when <c>circles</c> counts them among the fifteen.</param>
public sealed record SeenTie(
    string? Named,
    PersonShape Person,
    double Sent,
    double Received,
    int ActiveDays,
    LocalDate LastContact,
    bool AmongFifteen
);

/// <summary>A name that was written and not seen in two-way contact here.</summary>
/// <param name="Named">The name as the user wrote it.</param>
/// <param name="Person">Who bears it, when exactly one person does.</param>
/// <param name="LastContact">The last day either wrote to the other, however long ago; null when never.</param>
/// <param name="Candidates">Everybody who bears it, when several do: the user says which one by a profile address.</param>
public sealed record NamedOnly(
    string Named,
    NotSeenBecause Because,
    PersonShape? Person,
    LocalDate? LastContact,
    IReadOnlyList<PersonShape> Candidates
);

/// <summary>Why somebody who was named is not seen here.</summary>
public enum NotSeenBecause
{
    /// <summary>No two-way contact within the last 730 days of coverage.</summary>
    NoTwoWayContact,

    /// <summary>The same, and the user said that they talk elsewhere.</summary>
    Elsewhere,

    /// <summary>Nobody here bears this name.</summary>
    NotKnownHere,

    /// <summary>Several people bear this name.</summary>
    Ambiguous,

    /// <summary>They objected to being counted.</summary>
    Objected,
}
