using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>What a sample of the feed was made of; there is a section only where some of a feed was pasted or synced.</summary>
internal static class FeedSection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("feed") is not { } finding || finding is { Have.Count: 0 })
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not FeedResults results)
        {
            return new Section("feed", words.FeedHeading, c.TooLittle(finding));
        }
        var labels = new LabelBlocks(finding, "genre", results);
        return new Section(
            "feed",
            words.FeedHeading,
            [
                new Said([
                    words.FeedSaid(results.Items.Count, results.Authors, results.Promoted),
                    labels.Mostly(words, words.Posts(results.Items.Count)),
                ]),
                .. labels.In(c, words.Posts),
                new Note(words.FeedNote),
            ]
        );
    }
}
