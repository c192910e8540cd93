using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Quinze.Live.Asking;

namespace Quinze.Live.Mastodon;

/// <summary>A Mastodon server, by its client API. Only reading is asked for when signing in.</summary>
internal sealed class MastodonNetwork : INetwork
{
    /// <summary>No web server of ours waits for the answer: the page shows a code, and the user types it.</summary>
    private const string OutOfBand = "urn:ietf:wg:oauth:2.0:oob";
    private const string Scopes = "read:accounts read:statuses read:notifications read:favourites";
    private const int FeedSample = 5;

    public string Name => "mastodon";

    public bool NeedsSecret => true;

    /// <summary>There is no usual server: everybody is on their own.</summary>
    public Uri? UsualHost(bool signedIn) => null;

    public void Prepare(Wire wire) { }

    public async Task<SignIn> BeginAsync(Wire wire, Connection connection, CancellationToken cancellation)
    {
        var answer = await wire.PostAsync(
                "/api/v1/apps",
                new Dictionary<string, string>
                {
                    ["client_name"] = "Quinze",
                    ["redirect_uris"] = OutOfBand,
                    ["scopes"] = Scopes,
                },
                null,
                cancellation
            )
            .ConfigureAwait(false);
        if (answer.Json.Text("client_id") is not { } id || answer.Json.Text("client_secret") is not { } secret)
        {
            throw SyncProblems.Refused(connection.Host, answer.Fault ?? $"HTTP {answer.Status}");
        }
        var page =
            $"/oauth/authorize?response_type=code&client_id={Uri.EscapeDataString(id)}"
            + $"&redirect_uri={Uri.EscapeDataString(OutOfBand)}&scope={Uri.EscapeDataString(Scopes)}";
        return new SignIn(
            SignInKind.Code,
            new Uri(connection.Host, page).AbsoluteUri,
            new Dictionary<string, string> { ["client_id"] = id, ["client_secret"] = secret }
        );
    }

    public async Task<string> FinishAsync(Wire wire, Connection connection, SignIn begun, string typed, CancellationToken cancellation)
    {
        var fields = new Dictionary<string, string>(begun.Kept!)
        {
            ["grant_type"] = "authorization_code",
            ["redirect_uri"] = OutOfBand,
            ["scope"] = Scopes,
            ["code"] = typed,
        };
        var answer = await wire.PostAsync("/oauth/token", fields, null, cancellation).ConfigureAwait(false);
        return answer.Json.Text("access_token") ?? throw SyncProblems.Refused(connection.Host, answer.Fault ?? $"HTTP {answer.Status}");
    }

    public Task<Session> OpenAsync(Wire wire, Connection connection, string secret, CancellationToken cancellation) =>
        Task.FromResult(new Session(secret));

    public IReadOnlyList<Ask> Opening(Connection connection, Wish wish) =>
        [new Ask("account", "/api/v1/accounts/verify_credentials") { IsVital = true }];

    public Step Read(Ask ask, string path, Answer answer, Wish wish)
    {
        var next = LinkHeader.Next(answer.Link);
        return ask.Kind switch
        {
            "account" => new Step(null, AfterAccount(answer.Json, wish)),
            "statuses" => new Step(next, [.. AboutStatuses(answer.Json, wish)]),
            "notifications" => new Step(IsKnownBefore(answer.Json, wish) ? null : next, []),
            "home" => new Step(PagesSoFar(path) < FeedSample && next is not null ? $"{next}#{PagesSoFar(path) + 1}" : null, []),
            "context" => Step.End,
            _ => new Step(next, []),
        };
    }

    private static List<Ask> AfterAccount(JsonElement account, Wish wish)
    {
        var id = Uri.EscapeDataString(account.Text("id") ?? "");
        List<Ask> asks =
        [
            new("notifications", "/api/v1/notifications?limit=80"),
            new("statuses", $"/api/v1/accounts/{id}/statuses?limit=40") { IsVital = true },
            new("favourites", "/api/v1/favourites?limit=40"),
            new("followers", $"/api/v1/accounts/{id}/followers?limit=80"),
            new("following", $"/api/v1/accounts/{id}/following?limit=80"),
        ];
        if (wish.Feed)
        {
            asks.Add(new Ask("home", "/api/v1/timelines/home?limit=40"));
        }
        return asks;
    }

    private static IEnumerable<Ask> AboutStatuses(JsonElement page, Wish wish)
    {
        foreach (var status in page.Items())
        {
            if (
                status.At("reblog").ValueKind == JsonValueKind.Object
                || status.Text("id") is not { } id
                || status.Text("uri") is not { } uri
            )
            {
                continue;
            }
            (string Kind, string Count)[] questions =
            [
                ("favourited_by", "favourites_count"),
                ("reblogged_by", "reblogs_count"),
                ("quotes", "quotes_count"),
                ("context", "replies_count"),
            ];
            foreach (var (kind, count) in questions)
            {
                if (wish.Before.IsNews(kind, uri, status.Number(count)))
                {
                    var limit =
                        kind is "context" ? ""
                        : kind is "quotes" ? "?limit=40"
                        : "?limit=80";
                    yield return new Ask(kind, $"/api/v1/statuses/{Uri.EscapeDataString(id)}/{kind}{limit}", uri, status.Number(count));
                }
            }
        }
    }

    private static bool IsKnownBefore(JsonElement page, Wish wish)
    {
        var last = page.Items().LastOrDefault().Text("created_at");
        return wish.Before.At is { } before
            && last is not null
            && OffsetDateTimePattern.ExtendedIso.Parse(last) is { Success: true } oldest
            && oldest.Value.ToInstant() < before - Duration.FromDays(2);
    }

    // A sample is a few pages long. The number stands in the path, behind a mark that is never sent.
    private static int PagesSoFar(string path) =>
        path.Split('#') is [_, var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 1;
}
