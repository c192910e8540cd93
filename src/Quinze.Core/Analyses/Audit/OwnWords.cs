using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Own words against relayed content: the share of what the owner put before others that the owner wrote.</summary>
internal static class OwnWords
{
    public static OwnWordsRow Of(LedgerView view, Period days, int minimum, Behind own, Behind relayed, Behind reposts)
    {
        var posts = KnownDays.Of(view, days, "post");
        var relaying = KnownDays.Of(view, days, "repost", "reshare");
        var neither = 0L;
        foreach (var post in view.Facts.Posts)
        {
            if (!PublicActivity.IsPublished(post) || post.Day is not { } day || !days.Contains(day))
            {
                continue;
            }
            switch (SideOf(post, minimum))
            {
                case Side.Own:
                    own.AddPost(post.Id);
                    break;
                case Side.Relayed:
                    relayed.AddPost(post.Id);
                    break;
                case Side.Neither:
                    neither++;
                    break;
            }
        }
        AddReposts(view.Facts, days, reposts);
        var known = Of(posts.Knowledge, relaying.Knowledge);
        return known == Knowledge.Unknown && own.Count + relayed.Count + reposts.Count + neither == 0
            ? new OwnWordsRow(Knowledge.Unknown, minimum, null, null, null, null)
            : new OwnWordsRow(
                known == Knowledge.Unknown ? Knowledge.Partly : known,
                minimum,
                own.Count,
                relayed.Count + reposts.Count,
                neither,
                Shaping.ShareOf(own.Count, own.Count + relayed.Count + reposts.Count)
            );
    }

    private enum Side
    {
        Own,
        Relayed,
        Neither,
    }

    private static Side SideOf(PostFact post, int minimum) =>
        post.Kind switch
        {
            PostKind.Reshare => Side.Relayed,
            // An archive may list an article without its text: writing one is own words all the same.
            PostKind.Article => Side.Own,
            _ when post.Words >= minimum => Side.Own,
            PostKind.Quote => Side.Relayed,
            PostKind.Post when post.Link is not null || !post.About.IsNone => Side.Relayed,
            _ => Side.Neither,
        };

    private static void AddReposts(Facts facts, Period days, Behind relayed)
    {
        var columns = facts.Interactions;
        var toldTwice = ActivityCounts.ToldTwice(facts);
        var (start, end) = columns.Within(days);
        for (var i = start; i < end; i++)
        {
            if (
                columns.KindArray[i] == (byte)InteractionKind.Repost
                && columns.DirectionArray[i] == (byte)Direction.Sent
                && !toldTwice.Contains(columns.AtArray[i])
            )
            {
                relayed.AddInteraction(columns.IdArray[i]);
            }
        }
    }

    private static Knowledge Of(Knowledge posts, Knowledge reposts) =>
        (posts, reposts) switch
        {
            (Knowledge.Known, Knowledge.Known) => Knowledge.Known,
            (Knowledge.Unknown, Knowledge.Unknown) => Knowledge.Unknown,
            _ => Knowledge.Partly,
        };
}
