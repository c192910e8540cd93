using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>
/// What <c>critics</c> finds: the posture of each comment received, what one can do about it, how postures changed, and what disappointed customers
/// speak of. A label sits on a comment; paths are computed each time and stored nowhere.
/// </summary>
/// <param name="Items">Every received comment whose text is kept, in the order of time.</param>
/// <param name="Counts">Comments by label, as they stand.</param>
/// <param name="Shares">The interval of each label's share.</param>
/// <param name="Estimates">The share itself, 0 to 1.</param>
/// <param name="Labelling">Whether the shares are corrected: one of the two sentences of <see cref="Quinze.Analyses.Labelling"/>.</param>
/// <param name="Checked">Comments of the period that the user labelled.</param>
/// <param name="Paths">People whose first and last comments stand on different sides, in alphabetical order.</param>
/// <param name="Complaints">One for each comment of a disappointed customer.</param>
/// <param name="OtherLanguages">Comments in neither French nor English: among <paramref name="Items"/>, without a label.</param>
/// <param name="TextGone">Comments whose text was not read in or is no longer kept: unknown, and in no figure above.</param>
public sealed record CriticsResults(
    IReadOnlyList<CriticItem> Items,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyDictionary<string, IntervalShape> Shares,
    IReadOnlyDictionary<string, double> Estimates,
    string Labelling,
    int Checked,
    IReadOnlyList<PosturePath> Paths,
    IReadOnlyList<Complaint> Complaints,
    int OtherLanguages,
    int TextGone
) : ILabelled;

/// <summary>A received comment with its posture.</summary>
/// <param name="Confidence">Probability on texts of our own, 0 to 1; 1 for the user's label.</param>
/// <param name="Advice">What one can do, ours, the first thing first; empty for what is no critic. Never done by itself.</param>
/// <param name="Decided">True when the label is the user's.</param>
public sealed record CriticItem(
    InteractionShape Interaction,
    string Label,
    double Confidence,
    IReadOnlyList<string> Advice,
    IReadOnlyList<string> Also,
    bool Abstained,
    IReadOnlyList<ReasonShape> Because,
    bool Decided
);

/// <summary>Somebody's comments over time, when the first was critical and the last on one's side, or the reverse.</summary>
/// <param name="Turn"><c>critic-to-advocate</c> or <c>advocate-to-critic</c>.</param>
/// <param name="Steps">Their comments that were one or the other, the earliest first.</param>
public sealed record PosturePath(PersonShape Person, string Turn, IReadOnlyList<PathStep> Steps);

/// <summary>One comment of a path.</summary>
public sealed record PathStep(string Interaction, Moment? At, string Label);

/// <summary>What a disappointed customer speaks of, and where else they told it.</summary>
/// <param name="Interaction">The comment.</param>
/// <param name="Person">Null when the account is closed or unknown.</param>
/// <param name="Post">The owner's post it stands under; null when it is another's or unknown.</param>
/// <param name="Subject">The words that carry the complaint, in the order of the text.</param>
/// <param name="References">Numbers of orders, files or tickets that it names.</param>
/// <param name="AlsoTold">Their messages and mails within ninety days that ask or complain as a customer, the earliest first.</param>
public sealed record Complaint(
    string Interaction,
    PersonShape? Person,
    PostShape? Post,
    IReadOnlyList<string> Subject,
    IReadOnlyList<string> References,
    IReadOnlyList<ToldElsewhere> AlsoTold
);

/// <summary>A message in which a customer said it before or after.</summary>
/// <param name="Answered">True when the owner wrote to them afterwards, as far as the files tell.</param>
public sealed record ToldElsewhere(string Interaction, Moment? At, string Label, bool Answered);
