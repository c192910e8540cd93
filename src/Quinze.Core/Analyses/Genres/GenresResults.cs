using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>genres</c> finds: the genre of each of the owner's posts, why, and how many there are of each.</summary>
/// <param name="Items">Every post whose text is kept, in the order of publication.</param>
/// <param name="Counts">Posts by label, as they stand.</param>
/// <param name="Shares">The interval of each label's share.</param>
/// <param name="Estimates">The share itself, 0 to 1.</param>
/// <param name="Labelling">Whether the shares are corrected: one of the two sentences of <see cref="Quinze.Analyses.Labelling"/>.</param>
/// <param name="Checked">Posts of the period that the user labelled.</param>
/// <param name="Cases">Posts by the flag <c>case</c>: <c>problem</c>, <c>solution</c>, <c>none</c>.</param>
/// <param name="Serves">Posts by the flag <c>serves</c>: <c>others</c>, <c>self</c>, <c>both</c>, <c>unclear</c>.</param>
/// <param name="OtherLanguages">Posts in neither French nor English: among <paramref name="Items"/>, without a label.</param>
/// <param name="TextGone">Posts whose text is no longer kept, or was never there: unknown, and in no figure above.</param>
public sealed record GenresResults(
    IReadOnlyList<GenreItem> Items,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyDictionary<string, IntervalShape> Shares,
    IReadOnlyDictionary<string, double> Estimates,
    string Labelling,
    int Checked,
    IReadOnlyDictionary<string, int> Cases,
    IReadOnlyDictionary<string, int> Serves,
    int OtherLanguages,
    int TextGone
) : ILabelled;

/// <summary>A post with its genre.</summary>
/// <param name="Confidence">Probability on texts of our own, 0 to 1; 1 for the user's label.</param>
/// <param name="Also">Other labels that fit, the likeliest first.</param>
/// <param name="Abstained">True when the machine would only have been guessing; the label is then <c>other</c>.</param>
/// <param name="Because">What weighed most, the heaviest first.</param>
/// <param name="Decided">True when the label is the user's.</param>
public sealed record GenreItem(
    PostShape Post,
    string Label,
    double Confidence,
    IReadOnlyList<string> Also,
    bool Abstained,
    IReadOnlyList<ReasonShape> Because,
    string Case,
    string Serves,
    bool Decided
);
