using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>feed</c> finds: what a sample of other people's posts, pasted or synced, was made of.</summary>
/// <param name="Items">Genres, flags and shares as <c>genres</c> gives them, on the sample.</param>
/// <param name="Authors">How many different people or pages wrote it.</param>
/// <param name="Promoted">Posts that the network marked as promoted: among the sample.</param>
/// <param name="Undated">Posts of which the screen told no day.</param>
public sealed record FeedResults(
    IReadOnlyList<GenreItem> Items,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyDictionary<string, IntervalShape> Shares,
    IReadOnlyDictionary<string, double> Estimates,
    string Labelling,
    int Checked,
    IReadOnlyDictionary<string, int> Cases,
    IReadOnlyDictionary<string, int> Serves,
    int OtherLanguages,
    int TextGone,
    int Authors,
    int Promoted,
    int Undated
) : ILabelled;
