namespace Quinze.Text.Labelling;

/// <summary>What is known around a text: who wrote it (a self-quotation is signed), the text it answers, the brand it may speak of.</summary>
public sealed record TextContext(string? Author = null, string? Parent = null, string? Brand = null)
{
    public static TextContext None { get; } = new();
}

/// <summary>The label of one text with the reasons. Below the threshold of the model the label is <c>other</c> and <c>Abstained</c> is true;
/// a text in neither French nor English is left unlabelled the same way.</summary>
/// <param name="Confidence">Calibrated probability of the best label, 0 to 1, on texts written by us: not a promise on anyone else's.</param>
/// <param name="Also">Other labels that fit, the likeliest first.</param>
/// <param name="Because">What weighed most, the heaviest first; made when it is read.</param>
/// <param name="Flags">The two flags of a post; null for a comment, a message or a text that was left unlabelled.</param>
public sealed record Labelled(
    Language Language,
    string Label,
    double Confidence,
    IReadOnlyList<LikelyLabel> Also,
    bool Abstained,
    IReadOnlyList<Reason> Because,
    PostFlags? Flags = null
);

/// <summary>A label and its calibrated probability, 0 to 1.</summary>
public sealed record LikelyLabel(string Label, double Confidence);

/// <summary>One thing that spoke for a label (positive weight) or against it (negative), in log odds.</summary>
/// <param name="Text">The word as it stands in the text, the name of a rule, or the label that the user decided.</param>
public sealed record Reason(ReasonKind Kind, string Text, double Weight);

/// <summary>Where a reason comes from: a word of the text, one of our stated rules, the user's own decision, or a text like this one that the user labelled.</summary>
public enum ReasonKind
{
    Word,
    Rule,
    Decision,
    AlikeText,
}

/// <summary>Two flags of a post. Case: <c>problem</c> (a real problem told), <c>solution</c> (how one was solved, told afterwards) or <c>none</c>.
/// Serves: <c>others</c>, <c>self</c>, <c>both</c> or <c>unclear</c>.</summary>
public sealed record PostFlags(string Case, string Serves)
{
    public static IReadOnlyList<string> Cases { get; } = ["problem", "solution", "none"];

    public static IReadOnlyList<string> Services { get; } = ["others", "self", "both", "unclear"];
}
