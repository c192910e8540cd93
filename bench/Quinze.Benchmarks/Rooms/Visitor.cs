using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Quinze.Benchmarks.Rooms;

/// <summary>The published program with its rooms open, and a browser's share of it: real requests over the loopback address, a cookie, forms with their token.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly Process serving;
    private readonly HttpClient http;
    private readonly Stopwatch since;
    private string token = "";

    private Visitor(Process serving, Uri address, Stopwatch since)
    {
        this.serving = serving;
        this.since = since;
        Address = address;
        var handler = new SocketsHttpHandler
        {
            CookieContainer = new CookieContainer(),
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.Brotli | DecompressionMethods.GZip,
        };
        http = new HttpClient(handler) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
    }

    private Uri Address { get; }

    /// <summary>Milliseconds from the start of the process.</summary>
    public double SinceStart => since.Elapsed.TotalMilliseconds;

    public static Visitor Open(string program, string ledger)
    {
        var since = Stopwatch.StartNew();
        var serving = Process.Start(
            new ProcessStartInfo(program, ["serve", "--port", "0", "--no-open", "--ledger", ledger])
            {
                RedirectStandardOutput = true,
                RedirectStandardInput = true,
            }
        )!;
        return new Visitor(serving, new Uri(serving.StandardOutput.ReadLine()!), since);
    }

    /// <summary>A page once no figure on it is still being counted. Each answer waits for a part of it: nothing is asked in vain.</summary>
    public string Counted(string path)
    {
        string page;
        do
        {
            page = Get(path).Page;
        } while (Counting.IsMatch(page));
        return page;
    }

    /// <summary>Comes in by the printed address, without asking for a room.</summary>
    public void Enter() => Send(new HttpRequestMessage(HttpMethod.Get, "/theme?token=" + Address.Query["?token=".Length..]), mayFail: true);

    /// <summary>A page, and how long it took until its last byte.</summary>
    public (string Page, double Milliseconds) Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>A decision as a form sends it, with the page that follows it.</summary>
    public (string Page, double Milliseconds) Decide(string path, params (string Field, string Value)[] form)
    {
        var fields = form.Append((Field: "__RequestVerificationToken", Value: token));
        return Send(
            new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Field, f.Value))),
            }
        );
    }

    public void Dispose()
    {
        http.Dispose();
        serving.Kill(entireProcessTree: true);
        serving.WaitForExit();
        serving.Dispose();
    }

    private (string Page, double Milliseconds) Send(HttpRequestMessage request, bool mayFail = false)
    {
        using (request)
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = http.Send(request, HttpCompletionOption.ResponseContentRead);
            using var reader = new StreamReader(answer.Content.ReadAsStream());
            var page = reader.ReadToEnd();
            var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (!answer.IsSuccessStatusCode && !mayFail)
            {
                throw new InvalidOperationException($"{request.RequestUri} answered {(int)answer.StatusCode}");
            }
            token = Token.Match(page) is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : token;
            return (page, took);
        }
    }

    private static readonly Regex Token = new("""name="__RequestVerificationToken" value="([^"]+)""");

    private static readonly Regex Counting = new("class=\"counting\"");
}
