namespace Quinze.Sources.Pasted;

/// <summary>
/// Understands what is copied from LinkedIn in French or English: a list of reactions, a post with its comments, or (as a feed) several posts.
/// Every introduction of somebody opens a block; what stands in the block says what it is.
/// </summary>
internal sealed class LinkedInPaste(PastedLines lines)
{
    private const string Network = "linkedin";

    private readonly List<PastedItem> items = [];
    private readonly PastedCounts counts = new(lines);
    private int? lastParent;
    private int repliesLeft;

    public PastedPage Read(bool feed)
    {
        var heads = LinkedInHeads.Find(lines);
        var first = heads.Count > 0 ? heads[0].Start : lines.Count;
        counts.ReadAround(0, first);
        var named = feed ? null : ReactionBefore(first);
        var wordsGoBefore = named is not null;
        var quoting = -1;
        for (var h = 0; h < heads.Count; h++)
        {
            var end = h + 1 < heads.Count ? heads[h + 1].Start : lines.Count;
            var block = new LinkedInBlock(lines, heads[h], end);
            if (feed ? block.IsPostInFeed : block.IsPost)
            {
                var (post, closed) = block.Post(counts, keepCounts: !feed && items.All(i => i.Kind != PastedKind.Post));
                items.Add(post);
                if (quoting >= 0)
                {
                    items[quoting] = items[quoting] with { Shows = items.Count - 1 };
                }
                // A post without a bar of buttons under its words is one that shows the post that follows.
                quoting = closed ? -1 : items.Count - 1;
                (lastParent, repliesLeft) = (null, 0);
            }
            else if (feed)
            {
                block.LeaveOut();
            }
            else if (block.IsComment)
            {
                Add(block);
            }
            else
            {
                items.Add(block.Reaction(wordsGoBefore, named));
                named = block.LastReactionWord;
            }
        }
        return new PastedPage(Network, items, counts.Found, lines.Uses);
    }

    /// <summary>A comment's block; decides whether it answers the last comment, by the number of answers that one announces and the order on the screen.</summary>
    private void Add(LinkedInBlock block)
    {
        var comment = block.Comment();
        if (lastParent is { } parent && block.Replies is null && (repliesLeft > 0 || Names(parent, comment.Text)))
        {
            items.Add(comment with { Kind = PastedKind.Reply, Parent = parent });
            repliesLeft--;
        }
        else
        {
            items.Add(comment);
            lastParent = items.Count - 1;
            repliesLeft = block.Replies ?? 0;
        }
        if (block.EndsThread)
        {
            repliesLeft = 0;
        }
    }

    /// <summary>An answer begins with the name of the one it answers: LinkedIn writes it there by itself.</summary>
    private bool Names(int parent, string text) =>
        items.Skip(parent).Any(i => i.Who.Name.Length > 0 && text.StartsWith(i.Who.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>In some copies the icon's word stands before the name it belongs to, in others behind: the line just above the first name tells.</summary>
    private string? ReactionBefore(int first)
    {
        var above = lines.Previous(first - 1);
        return above >= 0 && LinkedInWords.Reactions.TryGetValue(lines.Folded(above), out var word) && !counts.IsTab(above) ? word : null;
    }
}
