using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>cases</c> finds: how far cases got, how long each step took, and every case with its steps.</summary>
/// <param name="Open">Neither told nor dropped.</param>
public sealed record CasesResults(
    int Cases,
    int Open,
    IReadOnlyList<FunnelStep> Funnel,
    IReadOnlyList<BetweenSteps> Between,
    IReadOnlyList<CaseShape> List
);

/// <summary>How many cases took a step.</summary>
/// <param name="Step"><c>first-answer</c>, <c>meeting</c>, <c>solution</c>, <c>told</c> or <c>dropped</c>.</param>
/// <param name="Reached">Of all cases, however old.</param>
/// <param name="Within90">Share within 90 days of the opening: cumulative incidence, dropped cases competing, young ones censored; null below five cases.</param>
public sealed record FunnelStep(string Step, ShareOf Reached, double? Within90, IntervalShape? Interval);

/// <summary>How long it takes from one step to the next, of the cases that took the first one.</summary>
/// <param name="Ended">Those that took the second one too.</param>
/// <param name="MedianDays">Kaplan–Meier, censored where a case was dropped or is still waiting; null below five cases or when fewer than half get there.</param>
public sealed record BetweenSteps(string From, string To, int Cases, int Ended, double? MedianDays, OpenInterval? Interval);

/// <summary>A case.</summary>
/// <param name="State">How far it got: told, else dropped, else the furthest step; <c>opened</c> when there is none.</param>
/// <param name="Seen">What the ledger shows of steps that were not written down: a proposal, never counted.</param>
public sealed record CaseShape(
    string Id,
    string? Title,
    LocalDate Opened,
    string State,
    IReadOnlyList<PersonShape> People,
    IReadOnlyList<string> About,
    IReadOnlyList<CaseStepShape> Steps,
    IReadOnlyList<SeenStep> Seen
);

/// <summary>A step that was written down.</summary>
/// <param name="Decision">Its number, for <c>quinze undo</c>.</param>
public sealed record CaseStepShape(string Step, LocalDate Day, int Days, string? Note, long Decision);

/// <summary>A message or a meeting that may have been a step.</summary>
public sealed record SeenStep(string Step, LocalDate Day, string Item);
