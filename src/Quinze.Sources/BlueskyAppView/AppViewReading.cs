using System.Text.Json;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Bluesky;
using Quinze.Sources.Formats.Sync;

namespace Quinze.Sources.BlueskyAppView;

/// <summary>One reading of one sync: the kinds of pages in an order in which dates come before lists without dates, and what is known at the end.</summary>
internal sealed class AppViewReading(IArchive archive, SyncSpool spool, ReadingOptions options, CancellationToken cancellation)
{
    private static readonly string[] Order =
    [
        "profile",
        "notifications",
        "relationships",
        "own-likes",
        "own-reposts",
        "own-follows",
        "feed",
        "likes",
        "reposts",
        "quotes",
        "thread",
        "followers",
        "follows",
        "timeline",
    ];

    /// <summary>What an audit of somebody else's account does not open.</summary>
    private static readonly string[] Private = ["notifications", "relationships", "own-follows", "followers", "follows", "timeline"];

    private readonly AppViewPeople people = new(spool.Day);
    private readonly FollowDates follows = new();
    private AppViewActs? acts;
    private AppViewPosts? posts;
    private string? name;
    private LocalDate? opened;
    private bool whole = true;

    public IEnumerable<Reading> All()
    {
        var walk = new SyncWalk(archive, spool, options, cancellation);
        foreach (var reading in walk.Readings(Order, Private, Read, _ => null))
        {
            // What a broken page would have told is not known.
            whole &= reading is not FileUnread;
            yield return reading;
        }
        foreach (var span in Coverage())
        {
            yield return new Covered(spool.Manifest.Index, span);
        }
        yield return people.Owner is { } did
            ? new OwnerFound([new Handle(BlueskyRepositorySource.Network, did)], name, "the account that was asked about", spool.Day)
            : new OwnerFound([], null, "the account's own page is missing", spool.Day);
    }

    private long Read(SyncPage page, JsonElement json, List<Reading> found)
    {
        if (page.Kind == "profile")
        {
            Profile(page, json, found);
            return 1;
        }
        if (acts is null || posts is null)
        {
            throw new ProblemException(
                new Problem(
                    "account-unknown",
                    "the account's own page is missing, so nobody knows whose page this is",
                    page.File.Name,
                    "",
                    ""
                )
            );
        }
        var list = page.Kind switch
        {
            "notifications" => json.Each("notifications"),
            "relationships" => json.Each("relationships"),
            "own-likes" or "own-reposts" or "own-follows" => json.Each("records"),
            "feed" or "timeline" => json.Each("feed"),
            "likes" => json.Each("likes"),
            "reposts" => json.Each("repostedBy"),
            "quotes" => json.Each("posts"),
            "thread" => json.Field("thread").Each("replies"),
            "followers" => json.Each("followers"),
            _ => json.Each("follows"),
        };
        var rows = 0L;
        foreach (var item in list)
        {
            var place = new Place(page.File.Index, ++rows);
            var before = found.Count;
            var fault = Row(page, item, place, found);
            if (fault is not null)
            {
                found.RemoveRange(before, found.Count - before);
                found.Add(new Unread(place, fault));
            }
        }
        return rows;
    }

    private string? Row(SyncPage page, JsonElement item, Place place, List<Reading> found) =>
        page.Kind switch
        {
            "notifications" => acts!.Notified(item, place, found),
            "relationships" => follows.Add(item, place, found),
            "own-likes" => acts!.Own(InteractionKind.Reaction, item, place, found),
            "own-reposts" => acts!.Own(InteractionKind.Repost, item, place, found),
            "own-follows" => acts!.OwnFollow(item, place, found),
            "feed" => posts!.Published(item, page, place, found),
            "likes" => acts!.OnPost(InteractionKind.Reaction, item.Field("actor"), item, page.About, place, found),
            "reposts" => acts!.OnPost(InteractionKind.Repost, item, default, page.About, place, found),
            "quotes" => acts!.Wrote(InteractionKind.Quote, item, page.About, place, found),
            "thread" => acts!.Wrote(InteractionKind.Reply, item.Field("post"), page.About, place, found),
            "followers" => acts!.Follower(item, place, found),
            "follows" => acts!.Followed(item, place, found),
            _ => posts!.Shown(item, place, found),
        };

    private void Profile(SyncPage page, JsonElement json, List<Reading> found)
    {
        var place = new Place(page.File.Index, 1);
        if (json.Word("did") is not { } did || !AtSyntax.IsDid(did))
        {
            found.Add(new Unread(place, "the account's DID is missing"));
            return;
        }
        people.Owner = did;
        acts = new AppViewActs(people, follows, spool.Day);
        posts = new AppViewPosts(people, acts, spool.Day);
        name = json.Word("displayName") is { Length: > 0 } shown ? shown : json.Word("handle");
        opened = ClaimedTime.Parse(json.Bytes("createdAt"))?.Day;
        if (name is not null)
        {
            found.Add(new Seen(place, Handle.Owner, name));
        }
        if (json.Word("description") is { Length: > 0 } description)
        {
            found.Add(new PersonFact(place, Handle.Owner, PersonFact.Headline, description, page.Day));
        }
        page.Counted(BlueskyRepositorySource.Network, json, place, found, ("followersCount", "followers"), ("followsCount", "following"));
    }

    /// <summary>
    /// Posts, answers and quotations are asked for whole, whoever wrote them. Mentions come by notification only, and of the account's own likes, reposts and follows
    /// only its own server keeps the list: without signing in what is here of them is not all.
    /// </summary>
    private IEnumerable<CoverageSpan> Coverage()
    {
        bool Answered(params ReadOnlySpan<string> kinds)
        {
            foreach (var question in spool.Unanswered)
            {
                if (kinds.Contains(question.Kind))
                {
                    return false;
                }
            }
            return true;
        }
        var feed = Answered("feed");
        (string Kind, bool Complete)[] kinds =
        [
            ("post", feed),
            ("reply", feed && Answered("thread")),
            ("quote", feed && Answered("quotes")),
            ("mention", feed && spool.SignedIn && Answered("notifications")),
            ("reaction", feed && spool.SignedIn && Answered("likes", "own-likes")),
            ("repost", feed && spool.SignedIn && Answered("reposts", "own-reposts")),
            ("follow", Answered("followers", "follows", "relationships")),
        ];
        return kinds.Select(k => new CoverageSpan(BlueskyAppViewSource.Name, k.Kind, opened, spool.Day, whole && k.Complete));
    }
}
