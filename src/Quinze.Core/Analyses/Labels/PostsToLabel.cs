using Quinze.Text.Labelling;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Brings the texts of posts, each with its author's name: a self-quotation is signed.</summary>
internal static class PostsToLabel
{
    public static List<TextToLabel> Of(LedgerView view, IReadOnlyCollection<long> entries)
    {
        var wanted = entries as IReadOnlySet<long> ?? entries.ToHashSet();
        return Of(view, [.. view.Facts.Posts.Where(p => wanted.Contains(p.Id))]);
    }

    /// <summary>Those of the posts whose text is kept.</summary>
    public static List<TextToLabel> Of(LedgerView view, IReadOnlyList<PostFact> posts)
    {
        var texts = view.PostTexts(posts);
        var own = new TextContext(view.OwnerName);
        var found = new List<TextToLabel>(posts.Count);
        for (var i = 0; i < posts.Count; i++)
        {
            var text = LabelledKinds.TextOf(posts[i], texts[i]);
            if (!string.IsNullOrWhiteSpace(text))
            {
                found.Add(new TextToLabel(posts[i].Id, text, posts[i].Own ? own : new TextContext(AuthorOf(view, posts[i]))));
            }
        }
        return found;
    }

    private static string? AuthorOf(LedgerView view, PostFact post) => post.Author < 0 ? null : view.Facts.NameOf(post.Author);
}
