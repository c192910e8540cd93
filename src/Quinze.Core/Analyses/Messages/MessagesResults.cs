using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>messages</c> finds: of what kind are the messages and mails that others sent to the owner. Messages sent are not labelled.</summary>
/// <param name="Items">Every received message whose text is kept, in the order of time.</param>
/// <param name="Counts">Messages by label, as they stand.</param>
/// <param name="Shares">The interval of each label's share.</param>
/// <param name="Estimates">The share itself, 0 to 1.</param>
/// <param name="Labelling">Whether the shares are corrected: one of the two sentences of <see cref="Quinze.Analyses.Labelling"/>.</param>
/// <param name="Checked">Messages of the period that the user labelled.</param>
/// <param name="MassWishes">The three kinds of mass wishes together.</param>
/// <param name="OtherLanguages">Messages in neither French nor English: among <paramref name="Items"/>, without a label.</param>
/// <param name="TextGone">Messages whose text was not read in or is no longer kept: unknown, and in no figure above.</param>
/// <param name="InSpamFolder">Messages that lay in the spam folder: in no figure above.</param>
public sealed record MessagesResults(
    IReadOnlyList<MessageItem> Items,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyDictionary<string, IntervalShape> Shares,
    IReadOnlyDictionary<string, double> Estimates,
    string Labelling,
    int Checked,
    int MassWishes,
    int OtherLanguages,
    int TextGone,
    int InSpamFolder
) : ILabelled;

/// <summary>A received message or mail with its kind.</summary>
/// <param name="Confidence">Probability on texts of our own, 0 to 1; 1 for the user's label.</param>
/// <param name="Decided">True when the label is the user's.</param>
public sealed record MessageItem(
    InteractionShape Interaction,
    string Label,
    double Confidence,
    IReadOnlyList<string> Also,
    bool Abstained,
    IReadOnlyList<ReasonShape> Because,
    bool Decided
);
