using System.Text.Json.Serialization;
using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Text.Labelling;

namespace Quinze.Analyses;

/// <summary>One thing that spoke for a label (positive weight) or against it (negative), in log odds; exactly one of the names is there.</summary>
public sealed record ReasonShape(double Weight)
{
    /// <summary>A word of the text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Word { get; init; }

    /// <summary>One of the stated rules of <c>docs/labels.md</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rule { get; init; }

    /// <summary>The label that the user gave to this text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Decision { get; init; }

    /// <summary>The label that the user gave to a text like this one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AlikeText { get; init; }

    internal static IReadOnlyList<ReasonShape> Of(IReadOnlyList<Reason> reasons) =>
        new OnDemand<ReasonShape>(() => [.. reasons.Select(Of)]);

    private static ReasonShape Of(Reason reason) =>
        reason.Kind switch
        {
            ReasonKind.Word => new ReasonShape(reason.Weight) { Word = reason.Text },
            ReasonKind.Rule => new ReasonShape(reason.Weight) { Rule = reason.Text },
            ReasonKind.Decision => new ReasonShape(reason.Weight) { Decision = reason.Text },
            _ => new ReasonShape(reason.Weight) { AlikeText = reason.Text },
        };
}

/// <summary>How far the shares of labels can be trusted: two sentences that programs may compare with.</summary>
public static class Labelling
{
    public const string ErrorUnknown = "labelled by machine, error unknown";
    public const string Corrected = "corrected by what you labelled";
}

/// <summary>
/// What became of the labels of many texts: counts as they stand, shares with intervals, and whether these are corrected for what the machine
/// takes for what (<see cref="PriorShift"/>).
/// </summary>
internal sealed record LabelTally(
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyDictionary<string, double> Estimates,
    IReadOnlyDictionary<string, IntervalShape> Shares,
    string Labelling,
    int Checked
)
{
    public static LabelTally Of(TextTask task, IReadOnlyList<LabelledText> texts)
    {
        var labels = LabelNames.Of(task);
        var decided = texts.Where(t => t.Decided).Select(t => new CheckedLabel(t.Machine, t.Given.Label)).ToList();
        // The confusion matrix is the machine's, so that what it mends must be what the machine alone said.
        var said = decided.Count < PriorShift.LeastChecked ? texts.Select(t => t.Given.Label) : texts.Select(t => t.Machine);
        var shares = PriorShift.Of([.. said], decided, labels);
        var counts = labels.ToDictionary(l => l, _ => 0);
        foreach (var text in texts)
        {
            counts[text.Given.Label]++;
        }
        return new LabelTally(
            counts,
            shares.Shares.ToDictionary(s => s.Label, s => s.Share),
            shares.Shares.ToDictionary(s => s.Label, s => new IntervalShape(s.Interval.Lo, s.Interval.Hi, s.Interval.Level)),
            shares.Corrected ? Quinze.Analyses.Labelling.Corrected : Analyses.Labelling.ErrorUnknown,
            decided.Count
        );
    }
}
