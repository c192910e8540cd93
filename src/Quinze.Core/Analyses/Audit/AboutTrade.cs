using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>How many of the owner's posts name the trade or the brand that the owner declared.</summary>
internal static class AboutTrade
{
    public static AboutRow Of(LedgerView view, Period days, Behind trade, Behind brand, Behind either)
    {
        var declared = Declared.In(view.Overlay.InForce);
        var posts = view
            .Facts.Posts.Where(p => PublicActivity.IsPublished(p) && p.Day is { } d && days.Contains(d) && p.Words > 0)
            .ToList();
        if (declared is { Trade: null, Brand: null })
        {
            return new AboutRow(null, null, posts.Count, 0, null, null, null);
        }
        var (ofTrade, ofBrand) = (DeclaredWords.Of(declared.Trade ?? []), DeclaredWords.Of(declared.Brand ?? []));
        var (known, gone) = (0, 0);
        foreach (var (post, text) in posts.Zip(view.PostTexts(posts)))
        {
            if (text.Length == 0)
            {
                gone++;
                continue;
            }
            known++;
            var words = DeclaredWords.WordsOf($"{post.Title} {text}");
            var (isTrade, isBrand) = (ofTrade.AreIn(words), ofBrand.AreIn(words));
            Add(trade, isTrade, post.Id);
            Add(brand, isBrand, post.Id);
            Add(either, isTrade || isBrand, post.Id);
        }
        return new AboutRow(
            declared.Trade,
            declared.Brand,
            known,
            gone,
            declared.Trade is null ? null : Shaping.ShareOf(trade.Count, known),
            declared.Brand is null ? null : Shaping.ShareOf(brand.Count, known),
            Shaping.ShareOf(either.Count, known)
        );
    }

    private static void Add(Behind behind, bool holds, long post)
    {
        if (holds)
        {
            behind.AddPost(post);
        }
    }
}
