using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The rows behind what <c>borrowed</c> says: the posts looked at, those with such passages, and for each passage its two texts.</summary>
internal static class BorrowedEvidence
{
    public static IReadOnlyList<EvidenceOf> Of(string analysis, Period period, IReadOnlyList<PostFact> posts, BorrowedResults results)
    {
        var lookedAt = Behind.Asked(analysis, "borrowed.of", period, "posts");
        foreach (var post in posts)
        {
            lookedAt.AddPost(post.Id);
        }
        var borrowed = Behind.Asked(analysis, "borrowed.count", period, "posts");
        var earlier = results.Passages.Where(p => p.First == "other").Select(p => p.Post.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var post in posts.Where(p => earlier.Contains(PostShape.Of(p).Id)))
        {
            borrowed.AddPost(post.Id);
        }
        return
        [
            lookedAt.ToEvidence(),
            borrowed.ToEvidence(),
            .. results.Passages.Select((p, i) => OfPassage("passages", i, p)),
            .. results.Quoted.Select((p, i) => OfPassage("quoted", i, p)),
        ];
    }

    private static EvidenceOf OfPassage(string list, int index, BorrowedPassage passage) =>
        new(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{list}[{index}]"),
            2,
            [passage.Post.Id, passage.Other.Id],
            Behind.Show("posts", Period.All, $"id={passage.Post.Id},{passage.Other.Id}")
        );
}
