using System.Text.Json;
using Quinze.Tests.HouseRules;

namespace Quinze.Tests.Live;

/// <summary>The pages of tests/Archives, given out again by a fake server as the network itself gives them: with its paths, its paging and its signing in.</summary>
internal static class Replayed
{
    public const string Password = "abcd-very-secret-efgh";
    public const string Token = "token-never-to-be-shown";

    /// <summary>Bluesky: cursors in the body, a session by password.</summary>
    public static Func<Question, Reply> Bluesky(string archive = "signed-in")
    {
        var pages = Pages("bluesky-appview", archive);
        return question =>
        {
            var method = question.Path.Split('?')[0].Split('/')[^1];
            if (method == "com.atproto.server.createSession")
            {
                return question.Body.Contains(Password, StringComparison.Ordinal)
                    ? new Reply($$"""{"accessJwt":"{{Token}}","refreshJwt":"{{Token}}-again","did":"did:plc:anais234invented"}""")
                    : new Reply("""{"error":"AuthenticationRequired","message":"Invalid identifier or password"}""", 401);
            }
            var kind = method switch
            {
                "app.bsky.actor.getProfile" => "profile",
                "app.bsky.notification.listNotifications" => "notifications",
                "app.bsky.feed.getAuthorFeed" => "feed",
                "com.atproto.repo.listRecords" => "own-" + question.Path.Split("collection=")[1].Split('&')[0].Split('.')[^1] + "s",
                "app.bsky.feed.getLikes" => "likes",
                "app.bsky.feed.getRepostedBy" => "reposts",
                "app.bsky.feed.getQuotes" => "quotes",
                "app.bsky.feed.getPostThread" => "thread",
                "app.bsky.graph.getFollowers" => "followers",
                "app.bsky.graph.getFollows" => "follows",
                "app.bsky.graph.getRelationships" => "relationships",
                "app.bsky.feed.getTimeline" => "timeline",
                _ => "",
            };
            var page = question.Path.Contains("cursor=", StringComparison.Ordinal) ? 1 : 0;
            return pages.TryGetValue(kind, out var found) && page < found.Count
                ? new Reply(found[page])
                : new Reply("""{"error":"NotFound","message":"someone's words"}""", 400);
        };
    }

    /// <summary>Mastodon: paging by the Link header alone.</summary>
    public static Func<Question, Reply> Mastodon(Func<string> address)
    {
        var pages = Pages("mastodon-api", "anais");
        return question =>
        {
            var path = question.Path.Split('?')[0];
            if (path == "/api/v1/apps")
            {
                return new Reply("""{"client_id":"one","client_secret":"two"}""");
            }
            if (path == "/oauth/token")
            {
                return question.Body.Contains("code-on-the-page", StringComparison.Ordinal)
                    ? new Reply($$"""{"access_token":"{{Token}}"}""")
                    : new Reply("""{"error":"invalid_grant"}""", 400);
            }
            if (question.Authorization != "Bearer " + Token)
            {
                return new Reply("""{"error":"invalid_token"}""", 401);
            }
            var kind = path.EndsWith("verify_credentials", StringComparison.Ordinal) ? "account" : path.Split('/')[^1];
            var page = question.Path.Contains("max_id=", StringComparison.Ordinal) ? 1 : 0;
            if (!pages.TryGetValue(kind, out var found) || page >= found.Count)
            {
                return new Reply("""{"error":"Record_not_found"}""", 404);
            }
            var link = $"<{address()}{path}?max_id=424242>; rel=\"next\", <{address()}{path}?min_id=1>; rel=\"prev\"";
            return new Reply(found[page])
            {
                Headers = page + 1 < found.Count ? new Dictionary<string, string> { ["Link"] = link } : new Dictionary<string, string>(),
            };
        };
    }

    /// <summary>LinkedIn: numbered pages, and one 404 for everything that is not there.</summary>
    public static Func<Question, Reply> LinkedIn()
    {
        var pages = Pages("linkedin-portability", "anais", byAbout: true);
        return question =>
        {
            if (question.Authorization != "Bearer " + Token)
            {
                return new Reply("""{"status":401,"serviceErrorCode":65602,"message":"expired"}""", 401);
            }
            if (question.Path.StartsWith("/rest/memberAuthorizations", StringComparison.Ordinal))
            {
                return new Reply("{}");
            }
            var isLog = question.Path.Contains("memberChangeLogs", StringComparison.Ordinal);
            var about = isLog ? "changelog" : question.Path.Split("domain=")[1].Split('&')[0];
            var page = question.Path.Contains("start=1", StringComparison.Ordinal) ? 1 : 0;
            return pages.TryGetValue(about, out var found) && page < found.Count
                ? new Reply(found[page])
                : new Reply("""{"status":404,"message":"No data found for this memberId"}""", 404);
        };
    }

    private static Dictionary<string, List<string>> Pages(string source, string archive, bool byAbout = false)
    {
        var folder = Repository.At($"tests/Archives/{source}/{archive}");
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "sync.json")));
        var pages = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var page in manifest.RootElement.GetProperty("pages").EnumerateArray())
        {
            var kind = page.GetProperty("kind").GetString()!;
            var key = byAbout && page.TryGetProperty("about", out var about) ? about.GetString()! : kind;
            if (!pages.TryGetValue(key, out var list))
            {
                pages.Add(key, list = []);
            }
            list.Add(File.ReadAllText(Path.Combine(folder, page.GetProperty("file").GetString()!)));
        }
        return pages;
    }
}
