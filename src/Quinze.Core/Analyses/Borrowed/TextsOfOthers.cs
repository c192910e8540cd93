using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The texts of a ledger that its owner did not write, long enough to have a passage in common with something.</summary>
internal static class TextsOfOthers
{
    public static List<PostFact> In(LedgerView view, int leastWords)
    {
        var owner = PlainName.Of(view.OwnerName ?? "");
        var owners = new Dictionary<int, bool>();
        // What the owner wrote elsewhere is nobody else's, though an article says it by the name alone.
        bool IsOwners(int author)
        {
            if (!owners.TryGetValue(author, out var known))
            {
                owners[author] = known =
                    view.Overlay.PersonOf(author) == view.Overlay.PersonOf(0)
                    || (owner.Length > 0 && view.Facts.NamesOf(author).Any(n => PlainName.Of(n) == owner));
            }
            return known;
        }
        return
        [
            .. view.Facts.Posts.Where(p =>
                !p.Own
                && !p.IsForAFew
                && p.Origin is not (PostOrigin.HumanReference or PostOrigin.MachineReference)
                && p.Words >= leastWords
                && p.Kind is not (PostKind.Draft or PostKind.Reshare)
                && (p.Author < 0 || !IsOwners(p.Author))
            ),
        ];
    }

    public static string KindOf(PostFact text) =>
        text.Origin switch
        {
            PostOrigin.News => "news",
            PostOrigin.Comparison => "article",
            PostOrigin.Feed => "feed",
            _ => "post",
        };
}
