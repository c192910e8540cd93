using Quinze.Findings;

namespace Quinze.Reports.Composing;

/// <summary>How posts are called in one section: by their first words and their day, or by the day alone where words are hidden or gone.</summary>
internal sealed class PostsCalled
{
    private const int MostWords = 90;

    private readonly Composition composition;
    private readonly Dictionary<string, string> texts = [];

    public PostsCalled(Composition c, IEnumerable<PostShape> posts)
    {
        composition = c;
        var ids = posts.Select(p => p.Id).ToHashSet();
        var facts = c.View.Facts.Posts.Where(p => ids.Contains(PostShape.Of(p).Id)).ToList();
        foreach (var (post, text) in facts.Zip(c.Names.Hidden ? facts.Select(_ => "") : c.View.PostTexts(facts)))
        {
            texts[PostShape.Of(post).Id] = post.IsForAFew ? "" : text;
        }
    }

    public Cell Of(PostShape post, string? below = null)
    {
        var words = composition.Words;
        var day = post.PublishedAt is { } at ? words.DayInShort(at.Day) : words.Undatable;
        var text = texts.GetValueOrDefault(post.Id) ?? "";
        var line = below is null ? day : $"{day}, {below}";
        return text.Length > 0
            ? new Cell(new Run(Plain.Beginning(text, MostWords)) { Post = post.Id }, line)
            : new Cell(new Run(day) { Post = post.Id }, below);
    }
}
