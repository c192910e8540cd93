using Quinze.Analyses;
using Quinze.Findings;

namespace Quinze.Reports.Composing;

/// <summary>What the user wants, before any figure; and which figures serve none of it.</summary>
internal static class GoalsSection
{
    public static Section? Of(Composition c)
    {
        var words = c.Words;
        var goals = Goals.Of(c.View);
        if (goals.Count == 0)
        {
            return new Section("goals", words.GoalsHeading, [new Said([words.GoalsNone]), new Note(words.GoalsHow)]);
        }
        var served = c.Results<OutcomesResults>("outcomes")?.Goals ?? [];
        var names = c
            .Findings.Where(f => f.Status == FindingStatus.Found && !goals.Any(g => Goals.Serves(f.Analysis, g)))
            .Select(f => words.Methods.TryGetValue(f.Analysis, out var method) ? method.Name : f.Analysis)
            .ToList();
        var measured = goals.Any(g => g.Kind is not null || g.Target is not null);
        return new Section(
            "goals",
            words.GoalsHeading,
            [
                new Bullets([
                    .. goals.Select(g =>
                        Said(words, g, served.FirstOrDefault(s => s.Text == g.Text && s.Kind == g.Kind && s.Target == g.Target))
                    ),
                ]),
                .. !measured ? [new Note(words.GoalsReadByYou)]
                : names.Count > 0 ? [new Note(words.GoalsServedByNone(string.Join(", ", names)))]
                : Array.Empty<Block>(),
            ]
        );
    }

    private static Prose Said(Words.Wording words, Goal goal, GoalServed? served) =>
        words.GoalSaid(
            Plain.Of(goal.Text),
            goal.Target is { } target ? Plain.Of(target) : null,
            goal.Kind is { } kind ? Plain.Of(kind) : null,
            served?.Outcomes,
            served?.InTarget,
            served?.TargetUnknown
        );
}
