using System.Globalization;
using System.Text.Json;
using Quinze.Live.Asking;

namespace Quinze.Live.LinkedIn;

/// <summary>
/// LinkedIn's Member Data Portability (the European Digital Markets Act): a member's own archive by domain, and a log of their acts of the last 28 days.
/// The token is made by hand on a page of LinkedIn's and lasts sixty days.
/// </summary>
internal sealed class LinkedInNetwork : INetwork
{
    private const string Snapshot = "/rest/memberSnapshotData?q=criteria&domain=";
    private const string Log = "/rest/memberChangeLogs?q=memberAndApplication&count=50";
    private const int MostEvents = 50;

    /// <summary>Only what the readers of the archive read. PROFILE comes first: a member who has none has no domain at all, so it tells silence from emptiness.</summary>
    private static readonly string[] Domains =
    [
        "PROFILE",
        "INBOX",
        "INVITATIONS",
        "MEMBER_SHARE_INFO",
        "ALL_COMMENTS",
        "ALL_LIKES",
        "INSTANT_REPOSTS",
        "ALL_VOTES",
        "ENDORSEMENTS",
        "RECOMMENDATIONS",
        "COMPANY_FOLLOWS",
        "MEMBER_FOLLOWING",
        "CONNECTIONS",
        "PROFILE_SUMMARY",
        "POSITIONS",
        "SKILLS",
    ];

    public string Name => "linkedin";

    public bool NeedsSecret => true;

    public Uri UsualHost(bool signedIn) => new("https://api.linkedin.com");

    /// <summary>The one version this product has; any other is answered with 426.</summary>
    public void Prepare(Wire wire)
    {
        wire.Always("LinkedIn-Version", "202312");
        wire.Always("X-Restli-Protocol-Version", "2.0.0");
    }

    public Task<SignIn> BeginAsync(Wire wire, Connection connection, CancellationToken cancellation) =>
        Task.FromResult(new SignIn(SignInKind.Token, "https://www.linkedin.com/developers/tools/oauth/token-generator"));

    /// <summary>Tries the token with the call that also lets LinkedIn begin to log the member's acts.</summary>
    public async Task<string> FinishAsync(Wire wire, Connection connection, SignIn begun, string typed, CancellationToken cancellation)
    {
        var answer = await wire.PostAsync("/rest/memberAuthorizations", new Dictionary<string, string>(), new Session(typed), cancellation)
            .ConfigureAwait(false);
        return answer.Status is 401 or 403 ? throw SyncProblems.Refused(connection.Host, answer.Fault ?? $"HTTP {answer.Status}") : typed;
    }

    public Task<Session> OpenAsync(Wire wire, Connection connection, string secret, CancellationToken cancellation) =>
        Task.FromResult(new Session(secret));

    public IReadOnlyList<Ask> Opening(Connection connection, Wish wish) =>
        [.. Domains.Select(d => new Ask("snapshot", Snapshot + d, d) { IsVital = d == "PROFILE" }), new Ask("changelog", Log)];

    public Step Read(Ask ask, string path, Answer answer, Wish wish) =>
        new(ask.Kind == "changelog" ? NextEvents(path, answer.Json) : NextPage(ask, path, answer.Json), []);

    /// <summary>The same 404 means "no more", "nothing of this kind" and "not gathered yet": only behind a page is it plain.</summary>
    public bool IsEnd(string path, Answer answer) => answer.Status == 404 && Number(path, "start") > 0;

    public ProblemException Lost(Uri host, Answer answer) =>
        answer.Status == 404 ? SyncProblems.NotGathered(host) : SyncProblems.Refused(host, answer.Fault ?? $"HTTP {answer.Status}");

    /// <summary>
    /// <c>start</c> is the number of a page, and <c>total</c> tells too few: one goes on until nothing is found, or until LinkedIn names no next page.
    /// Its own next address may lack the domain, so it is only taken as a yes.
    /// </summary>
    private static string? NextPage(Ask ask, string path, JsonElement page)
    {
        var goesOn = page.At("paging").At("links").Items().Any(l => l.Text("rel") == "next");
        return goesOn ? $"{ask.Path}&start={Number(path, "start") + 1}" : null;
    }

    /// <summary>The log is walked by time: the next page begins at the last event's time, and so with that event again.</summary>
    private static string? NextEvents(string path, JsonElement page)
    {
        var events = page.At("elements").Items().ToList();
        var last = events.Count > 0 ? events[^1].Number("processedAt") : null;
        return events.Count >= MostEvents && last is { } from && from > Number(path, "startTime")
            ? $"{Log}&startTime={from.ToString(CultureInfo.InvariantCulture)}"
            : null;
    }

    private static long Number(string path, string name) =>
        path.Split('?', '&').FirstOrDefault(p => p.StartsWith(name + "=", StringComparison.Ordinal)) is { } part
        && long.TryParse(part[(name.Length + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
