using System.Text.Json;
using Quinze.Live.Asking;

namespace Quinze.Live.Bluesky;

/// <summary>A session with a Bluesky server. Its token lasts minutes; the second token it came with gets a new one, and behind that the app password does.</summary>
internal sealed class BlueskySession : Session
{
    private readonly string account;
    private readonly string password;
    private string refresh;

    private BlueskySession(string account, string password, JsonElement said)
        : base(said.Text("accessJwt") ?? "")
    {
        this.account = account;
        this.password = password;
        refresh = said.Text("refreshJwt") ?? "";
    }

    public static async Task<BlueskySession> OpenAsync(Wire wire, string account, string password, CancellationToken cancellation)
    {
        var answer = await CreateAsync(wire, account, password, cancellation).ConfigureAwait(false);
        return answer.IsGood
            ? new BlueskySession(account, password, answer.Json)
            : throw SyncProblems.Refused(wire.Host, answer.Fault ?? $"HTTP {answer.Status}");
    }

    /// <summary>An old token is answered with 400 and a word, not with 401.</summary>
    public override bool IsWornOut(Answer answer) =>
        answer.Status == 401 || (answer.Status == 400 && answer.Fault is "ExpiredToken" or "InvalidToken");

    public override async Task<bool> RenewAsync(Wire wire, CancellationToken cancellation)
    {
        var answer = await wire.PostAsync("/xrpc/com.atproto.server.refreshSession", null, new Session(refresh), cancellation)
            .ConfigureAwait(false);
        if (!answer.IsGood)
        {
            answer = await CreateAsync(wire, account, password, cancellation).ConfigureAwait(false);
        }
        Token = answer.Json.Text("accessJwt") ?? "";
        refresh = answer.Json.Text("refreshJwt") ?? "";
        return answer.IsGood;
    }

    private static Task<Answer> CreateAsync(Wire wire, string account, string password, CancellationToken cancellation) =>
        wire.PostAsync(
            "/xrpc/com.atproto.server.createSession",
            new Dictionary<string, string> { ["identifier"] = account, ["password"] = password },
            null,
            cancellation
        );
}
