using Quinze.Labels.Reading;
using Quinze.Text.Labelling;

namespace Quinze.Labels.Training;

/// <summary>What is learnt from one folder of the corpus: one or more choices among labels, on the same features.</summary>
internal sealed record TaskPlan(string Name, IReadOnlyList<HeadPlan> Heads)
{
    public static IReadOnlyList<TaskPlan> All { get; } =
    [
        new(
            "posts",
            [
                new("genre", LabelNames.Posts, t => t.Label),
                new("case", PostFlags.Cases, t => t.Flags?.Case, "none"),
                new("serves", PostFlags.Services, t => t.Flags?.Serves, "unclear"),
            ]
        ),
        new("comments", [new("posture", LabelNames.Comments, t => t.Label)]),
        new("messages", [new("kind", LabelNames.Messages, t => t.Label)]),
    ];
}

/// <summary>One choice: its labels, and the label of a text, null where the text says nothing about it.</summary>
/// <param name="Unless">Of a flag: what is said unless another label is likely enough.</param>
internal sealed record HeadPlan(string Name, IReadOnlyList<string> Labels, Func<CorpusText, string?> LabelOf, string? Unless = null);
