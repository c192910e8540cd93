using System.Globalization;
using NodaTime;

namespace Quinze;

/// <summary>How far a case got: somebody answered, one met, the problem was solved, the story was told; or it was dropped, and no step follows.</summary>
public enum CaseStep : byte
{
    FirstAnswer,
    Meeting,
    Solution,
    Told,
    Dropped,
}

/// <summary>A step of a case, on the day it was taken, as the user wrote it down.</summary>
/// <param name="Number">The number of the decision, for <c>undo</c>.</param>
/// <param name="About">The post or interaction that shows it, when there is one.</param>
public sealed record CaseStepTaken(long Number, CaseStep Step, LocalDate Day, IReadOnlyList<string> About, string? Note);

/// <summary>
/// A real problem and what became of it: a question somebody asked, first answers, a meeting, a solution, and the story told afterwards.
/// A decision of the user's; it names items by id and people by handle, so that it outlives every import.
/// </summary>
/// <param name="Number">The number of the decision that opened it: <c>case-12</c>.</param>
/// <param name="Title">The problem in the user's words; null where forgetting a person took them.</param>
/// <param name="About">Items (<c>interaction-12</c>) and handles it is about.</param>
/// <param name="Steps">By day.</param>
public sealed record Case(
    long Number,
    LocalDate Opened,
    string? Title,
    IReadOnlyList<string> About,
    Instant WrittenAt,
    IReadOnlyList<CaseStepTaken> Steps
)
{
    private const string Prefix = "case-";

    public string Id => IdOf(Number);

    /// <summary>The first time a step was taken; null when it was not.</summary>
    public LocalDate? DayOf(CaseStep step) => Steps.FirstOrDefault(s => s.Step == step)?.Day;

    /// <summary>How far it got, in whatever order the days were written down: told before all, else dropped, else the furthest step; null when none was taken.</summary>
    public CaseStep? Reached =>
        DayOf(CaseStep.Told) is not null ? CaseStep.Told
        : Steps.Count > 0 ? Steps.Max(s => s.Step)
        : null;

    public static string IdOf(long number) => Prefix + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number in <c>case-12</c>; null when it is none.</summary>
    public static long? NumberIn(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal)
        && long.TryParse(id.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The word of a step on the command line and in JSON: <c>first-answer</c>.</summary>
    public static string WordOf(CaseStep step) => step == CaseStep.FirstAnswer ? "first-answer" : step.ToString().ToLowerInvariant();

    /// <summary>The step that a word names; null when it names none.</summary>
    public static CaseStep? StepOf(string? word)
    {
        foreach (var step in Enum.GetValues<CaseStep>())
        {
            if (WordOf(step) == word)
            {
                return step;
            }
        }
        return null;
    }

    /// <summary>The cases among the decisions that hold, each with its steps; a step whose case was undone goes with it.</summary>
    public static IReadOnlyList<Case> Of(IEnumerable<Judgement> live)
    {
        var opened = new List<Judgement>();
        var steps = new Dictionary<long, List<CaseStepTaken>>();
        foreach (var judgement in live)
        {
            if (judgement is { Kind: JudgementKind.Case, About: [{ } day, ..] } && DayText.Read(day) is not null)
            {
                opened.Add(judgement);
            }
            else if (
                judgement is { Kind: JudgementKind.Step, About: [{ } of, { } word, { } taken, ..] }
                && NumberIn(of) is { } number
                && StepOf(word) is { } step
                && DayText.Read(taken) is { } on
            )
            {
                if (!steps.TryGetValue(number, out var its))
                {
                    steps[number] = its = [];
                }
                its.Add(new CaseStepTaken(judgement.Number, step, on, [.. judgement.About.Skip(3)], judgement.Says));
            }
        }
        return
        [
            .. opened.Select(j => new Case(
                j.Number,
                DayText.Read(j.About[0])!.Value,
                j.Says,
                [.. j.About.Skip(1)],
                j.At,
                [.. steps.GetValueOrDefault(j.Number, []).OrderBy(s => s.Day).ThenBy(s => s.Number)]
            )),
        ];
    }
}
