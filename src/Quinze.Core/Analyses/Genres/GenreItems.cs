using Quinze.Findings;
using Quinze.Text;
using Quinze.Text.Labelling;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Labelled posts as results, with the rows behind each count; one's own and those of the feed alike.</summary>
internal static class GenreItems
{
    private const string NoCase = "none";
    private const string Unclear = "unclear";

    public static GenresResults Results(IReadOnlyList<LabelledText> labelled, Func<long, PostFact> post, int textGone)
    {
        var tally = LabelTally.Of(TextTask.Post, labelled);
        var items = labelled.Select(l => Item(l, post(l.Entry))).ToList();
        return new GenresResults(
            items,
            tally.Counts,
            tally.Shares,
            tally.Estimates,
            tally.Labelling,
            tally.Checked,
            PostFlags.Cases.ToDictionary(c => c, c => items.Count(i => i.Case == c)),
            PostFlags.Services.ToDictionary(s => s, s => items.Count(i => i.Serves == s)),
            labelled.Count(l => l.Given.Language == Language.Other),
            textGone
        );
    }

    public static IReadOnlyList<EvidenceOf> Evidence(string analysis, Period period, IReadOnlyList<LabelledText> labelled) =>
        [
            .. LabelEvidence.Of(analysis, "posts", period, labelled),
            .. LabelEvidence.Of(
                analysis,
                "cases",
                "posts",
                period,
                labelled.Select(l => (CaseOf(l), l.Entry)).Where(r => r.Item1 != NoCase)
            ),
            .. LabelEvidence.Of(
                analysis,
                "serves",
                "posts",
                period,
                labelled.Select(l => (ServesOf(l), l.Entry)).Where(r => r.Item1 != Unclear)
            ),
        ];

    private static GenreItem Item(LabelledText text, PostFact post) =>
        new(
            PostShape.Of(post),
            text.Given.Label,
            Math.Round(text.Given.Confidence, 4),
            [.. text.Given.Also.Select(a => a.Label)],
            text.Given.Abstained,
            ReasonShape.Of(text.Given.Because),
            CaseOf(text),
            ServesOf(text),
            text.Decided
        );

    private static string CaseOf(LabelledText text) => text.Given.Flags?.Case ?? NoCase;

    private static string ServesOf(LabelledText text) => text.Given.Flags?.Serves ?? Unclear;
}
