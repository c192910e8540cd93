using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>A goal in the user's own words, with whom they want to serve and the kind of outcome that would show it, where they said so.</summary>
/// <param name="Target">The name of a target group.</param>
/// <param name="Kind">A kind of outcome, in the words in which outcomes are recorded: client, talk…</param>
public sealed record Goal(long Number, string Text, string? Target, string? Kind)
{
    /// <summary>Whether an outcome of a kind is what the goal waits for.</summary>
    public bool IsServedBy(string kind) => string.Equals(Kind, kind, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The goals that hold, oldest first, and which figures say something of them. A goal is a decision: its target and kind stand in what it is about.</summary>
public static class Goals
{
    private const string Target = "target=";
    private const string Kind = "kind=";

    // What these say is said of outcomes, or of people in a target group; all other figures are means and answer to no goal by themselves.
    private static readonly HashSet<string> OfOutcomes = new(StringComparer.Ordinal) { "outcomes", "reach-outcomes", "cases" };
    private static readonly HashSet<string> OfTargets = new(StringComparer.Ordinal) { "fit", "leads", "words-went", "arrivals" };

    /// <summary>What a goal's decision is about.</summary>
    public static IReadOnlyList<string> About(string? target, string? kind) =>
        [.. new[] { target is null ? null : Target + target, kind is null ? null : Kind + kind }.OfType<string>()];

    public static IReadOnlyList<Goal> Of(LedgerView view) =>
        [
            .. view
                .Overlay.InForce.All.Where(j => j.Kind == JudgementKind.Goal && j.Says is { Length: > 0 })
                .Select(j => new Goal(j.Number, j.Says!, Part(j.About, Target), Part(j.About, Kind))),
        ];

    /// <summary>Whether an analysis says something of a goal. One without target and kind is read by its user alone: nothing is held against it.</summary>
    public static bool Serves(string analysis, Goal goal) =>
        (goal.Kind is not null && OfOutcomes.Contains(analysis)) || (goal.Target is not null && OfTargets.Contains(analysis));

    private static string? Part(IReadOnlyList<string> about, string name) =>
        about.FirstOrDefault(a => a.StartsWith(name, StringComparison.Ordinal))?[name.Length..];
}
