using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Quinze.Live.Asking;

/// <summary>
/// Asks one host, politely: says who is asking, waits when told to, tries again when an answer was cut or the server stumbled, never follows it to another host.
/// </summary>
internal sealed class Wire : IDisposable
{
    private const int Attempts = 7;
    private const int LargestBody = 32 << 20;

    private readonly Patience patience;
    private readonly HttpClient http;
    private NodaTime.Duration? pause;

    public Wire(Uri host, Patience patience)
    {
        Host = host;
        this.patience = patience;
        // Followed by itself, a redirect would carry the token to wherever it points.
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = System.Net.DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        http = new HttpClient(handler)
        {
            BaseAddress = host,
            Timeout = TimeSpan.FromSeconds(60),
            MaxResponseContentBufferSize = LargestBody,
        };
        var version = typeof(Wire).Assembly.GetName().Version!.ToString(3);
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Quinze", version));
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    public Uri Host { get; }

    /// <summary>How many questions were sent, all attempts counted.</summary>
    public int Sent { get; private set; }

    public void Always(string header, string value) => http.DefaultRequestHeaders.Add(header, value);

    public Task<Answer> GetAsync(string path, Session? session, CancellationToken cancellation) =>
        AskAsync(HttpMethod.Get, path, null, session, cancellation);

    public Task<Answer> PostAsync(
        string path,
        IReadOnlyDictionary<string, string>? fields,
        Session? session,
        CancellationToken cancellation
    ) => AskAsync(HttpMethod.Post, path, fields, session, cancellation);

    private async Task<Answer> AskAsync(
        HttpMethod method,
        string path,
        IReadOnlyDictionary<string, string>? fields,
        Session? session,
        CancellationToken cancellation
    )
    {
        var address = OnThisHost(path);
        var how = "";
        var renewed = false;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (pause is { } before)
            {
                pause = null;
                await WaitAsync(before, cancellation).ConfigureAwait(false);
            }
            cancellation.ThrowIfCancellationRequested();
            try
            {
                using var request = Request(method, address, fields, session);
                Sent++;
                using var response = await http.SendAsync(request, cancellation).ConfigureAwait(false);
                var status = (int)response.StatusCode;
                var body = await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
                if (status is 429 or >= 500)
                {
                    how = $"HTTP {status}";
                    pause = patience.Asked(response.Headers) ?? patience.Guess(attempt);
                    continue;
                }
                var json = Json(body);
                if (json.ValueKind == JsonValueKind.Undefined && status is >= 200 and < 300)
                {
                    how = "a cut or garbled answer";
                    pause = patience.Guess(attempt);
                    continue;
                }
                pause = Patience.IsSpent(response.Headers) ? patience.Asked(response.Headers) : null;
                var answer = new Answer(status, body, json)
                {
                    Link = response.Headers.TryGetValues("Link", out var link) ? string.Join(", ", link) : null,
                };
                if (session?.IsWornOut(answer) == true)
                {
                    if (renewed || !await session.RenewAsync(this, cancellation).ConfigureAwait(false))
                    {
                        throw SyncProblems.Refused(Host, answer.Fault ?? $"HTTP {status}");
                    }
                    renewed = true;
                    continue;
                }
                return answer;
            }
            catch (Exception e) when (IsOfTheNetwork(e) && !cancellation.IsCancellationRequested)
            {
                how = e.GetType().Name;
                pause = patience.Guess(attempt);
            }
        }
        throw SyncProblems.Silent(Host, how);
    }

    private static bool IsOfTheNetwork(Exception e) => e is HttpRequestException or IOException or TaskCanceledException;

    private async Task WaitAsync(NodaTime.Duration asked, CancellationToken cancellation)
    {
        if (asked > Patience.Longest)
        {
            var until = NodaTime.Text.InstantPattern.General.Format(patience.Clock.GetCurrentInstant() + asked);
            throw SyncProblems.Busy(Host, "after " + until);
        }
        await patience.Wait(asked, cancellation).ConfigureAwait(false);
    }

    /// <summary>A page may name its next page by a whole address: only one on this host is ever asked for.</summary>
    public bool IsHere(string path) =>
        Uri.TryCreate(Host, path, out var address) && address.Scheme == Host.Scheme && address.Authority == Host.Authority;

    private Uri OnThisHost(string path) => IsHere(path) ? new Uri(Host, path) : throw new InvalidOperationException("Another host.");

    private static HttpRequestMessage Request(HttpMethod method, Uri address, IReadOnlyDictionary<string, string>? fields, Session? session)
    {
        var request = new HttpRequestMessage(method, address);
        session?.Sign(request.Headers);
        if (fields is not null)
        {
            request.Content = new StringContent(Written(fields), Encoding.UTF8, "application/json");
        }
        return request;
    }

    private static string Written(IReadOnlyDictionary<string, string> fields)
    {
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in fields)
            {
                writer.WriteString(name, value);
            }
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(written.ToArray());
    }

    /// <summary>Undefined when the bytes are no whole JSON document.</summary>
    private static JsonElement Json(byte[] body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            using var document = JsonDocument.ParseValue(ref reader);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return default;
        }
    }

    public void Dispose() => http.Dispose();
}
