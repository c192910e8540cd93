using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Quinze.Live.Asking;

namespace Quinze.Live.Bluesky;

/// <summary>
/// Bluesky, through its public AppView, or signed in through the account's own server, which passes such questions on.
/// Without a password everything public is asked for; with one also the notifications, and the account's own records with their dates.
/// </summary>
internal sealed class BlueskyNetwork : INetwork
{
    private const int FeedSample = 3;
    private const int PeopleAtOnce = 30;

    public string Name => "bluesky";

    public bool NeedsSecret => false;

    public Uri UsualHost(bool signedIn) => new(signedIn ? "https://bsky.social" : "https://public.api.bsky.app");

    public void Prepare(Wire wire) { }

    public Task<SignIn> BeginAsync(Wire wire, Connection connection, CancellationToken cancellation) =>
        Task.FromResult(new SignIn(SignInKind.AppPassword));

    public async Task<string> FinishAsync(Wire wire, Connection connection, SignIn begun, string typed, CancellationToken cancellation)
    {
        await BlueskySession.OpenAsync(wire, connection.Account, typed, cancellation).ConfigureAwait(false);
        return typed;
    }

    public async Task<Session> OpenAsync(Wire wire, Connection connection, string secret, CancellationToken cancellation) =>
        await BlueskySession.OpenAsync(wire, connection.Account, secret, cancellation).ConfigureAwait(false);

    public IReadOnlyList<Ask> Opening(Connection connection, Wish wish) =>
        [new Ask("profile", "/xrpc/app.bsky.actor.getProfile?actor=" + Uri.EscapeDataString(connection.Account)) { IsVital = true }];

    public Step Read(Ask ask, string path, Answer answer, Wish wish)
    {
        var page = answer.Json;
        return ask.Kind switch
        {
            "profile" => new Step(null, AfterProfile(page, wish)),
            "feed" => new Step(Next(ask, page), [.. AboutPosts(page, wish)]),
            "notifications" => new Step(IsKnownBefore(page, wish) ? null : Next(ask, page), []),
            "timeline" => new Step(PagesSoFar(path) < FeedSample ? Numbered(Next(ask, page), path) : null, []),
            "followers" => new Step(Next(ask, page), Dates(ask, page.At("followers"))),
            "follows" when !wish.SignedIn => new Step(Next(ask, page), Dates(ask, page.At("follows"))),
            "relationships" or "thread" => Step.End,
            _ => new Step(Next(ask, page), []),
        };
    }

    private static List<Ask> AfterProfile(JsonElement page, Wish wish)
    {
        var did = page.Text("did") ?? "";
        var actor = Uri.EscapeDataString(did);
        List<Ask> asks = [];
        if (wish.SignedIn)
        {
            asks.Add(new Ask("notifications", "/xrpc/app.bsky.notification.listNotifications?limit=100"));
        }
        asks.Add(
            new Ask("feed", $"/xrpc/app.bsky.feed.getAuthorFeed?actor={actor}&limit=100&filter=posts_with_replies") { IsVital = true }
        );
        if (wish.SignedIn)
        {
            string[] kinds = ["like", "repost", "follow"];
            asks.AddRange(
                kinds.Select(k => new Ask(
                    $"own-{k}s",
                    $"/xrpc/com.atproto.repo.listRecords?repo={actor}&collection=app.bsky.{(k == "follow" ? "graph" : "feed")}.{k}&limit=100"
                ))
            );
        }
        // About is whose lists they are: the question on relations has to name that account again.
        asks.Add(new Ask("followers", $"/xrpc/app.bsky.graph.getFollowers?actor={actor}&limit=100", did));
        asks.Add(new Ask("follows", $"/xrpc/app.bsky.graph.getFollows?actor={actor}&limit=100", did));
        if (wish.Feed && wish.SignedIn)
        {
            asks.Add(new Ask("timeline", "/xrpc/app.bsky.feed.getTimeline?limit=100"));
        }
        return asks;
    }

    /// <summary>Who did what on each of the account's own posts, where the counts say that there is something new.</summary>
    private static IEnumerable<Ask> AboutPosts(JsonElement page, Wish wish)
    {
        foreach (var item in page.At("feed").Items())
        {
            var post = item.At("post");
            var isRepost = item.At("reason").Text("$type")?.EndsWith("#reasonRepost", StringComparison.Ordinal) == true;
            if (isRepost || post.Text("uri") is not { } uri)
            {
                continue;
            }
            var about = Uri.EscapeDataString(uri);
            (string Kind, string Path, string Count)[] questions =
            [
                ("likes", $"/xrpc/app.bsky.feed.getLikes?uri={about}&limit=100", "likeCount"),
                ("reposts", $"/xrpc/app.bsky.feed.getRepostedBy?uri={about}&limit=100", "repostCount"),
                ("quotes", $"/xrpc/app.bsky.feed.getQuotes?uri={about}&limit=100", "quoteCount"),
                ("thread", $"/xrpc/app.bsky.feed.getPostThread?uri={about}&depth=1&parentHeight=0", "replyCount"),
            ];
            foreach (var (kind, path, count) in questions)
            {
                if (wish.Before.IsNews(kind, uri, post.Number(count)))
                {
                    yield return new Ask(kind, path, uri, post.Number(count));
                }
            }
        }
    }

    /// <summary>The lists of followers have no dates, but the address of a follow has one in it, and this question tells the addresses.</summary>
    private static List<Ask> Dates(Ask ask, JsonElement people) =>
        [
            .. people
                .Items()
                .Select(p => p.Text("did"))
                .OfType<string>()
                .Chunk(PeopleAtOnce)
                .Select(some => new Ask(
                    "relationships",
                    $"/xrpc/app.bsky.graph.getRelationships?actor={Uri.EscapeDataString(ask.About!)}"
                        + string.Concat(some.Select(did => "&others=" + Uri.EscapeDataString(did)))
                )),
        ];

    /// <summary>Notifications come newest first: a page that ends before the last sync has nothing new behind it. Two days of grace, for they may come late.</summary>
    private static bool IsKnownBefore(JsonElement page, Wish wish)
    {
        var last = page.At("notifications").Items().LastOrDefault().Text("indexedAt");
        return wish.Before.At is { } before
            && last is not null
            && OffsetDateTimePattern.ExtendedIso.Parse(last) is { Success: true } oldest
            && oldest.Value.ToInstant() < before - Duration.FromDays(2);
    }

    private static string? Next(Ask ask, JsonElement page) =>
        page.Text("cursor") is { Length: > 0 } cursor ? $"{ask.Path}&cursor={Uri.EscapeDataString(cursor)}" : null;

    // A sample is a few pages long. The number stands in the path, behind a mark that is never sent.
    private static int PagesSoFar(string path) =>
        path.Split('#') is [_, var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 1;

    private static string? Numbered(string? next, string path) => next is null ? null : $"{next}#{PagesSoFar(path) + 1}";
}
