using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Quinze.Cli;
using Quinze.ServerTests.Support;
using Quinze.Web;

namespace Quinze.ServerTests.Web;

/// <summary>The rooms, really open on a free port of this machine, and a visitor with a browser's manners: cookies, an origin, the token of the page.</summary>
internal sealed class OpenRooms : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quinze-web-");
    private readonly WebApplication app;

    private OpenRooms(WebOptions options, Func<IWebHouse, IWebHouse>? houseOf)
    {
        House = new WebRooms(new House(new StoppedClock()), folder.FullName);
        Token = options.Token;
        var remembering = new RememberingHouse(House);
        app = WebApp.Build(houseOf?.Invoke(remembering) ?? remembering, options);
    }

    public WebRooms House { get; }

    public string Token { get; }

    /// <summary>What the rooms are made of inside.</summary>
    public IServiceProvider Services => app.Services;

    public string Folder => folder.FullName;

    public Uri Address { get; private set; } = null!;

    public HttpClient Visitor { get; private set; } = null!;

    /// <summary>A visitor who has no cookie.</summary>
    public HttpClient Stranger { get; private set; } = null!;

    /// <param name="patience">How long pages wait for figures that a decision made stale; null for as long as it takes.</param>
    /// <param name="firstPatience">How long they wait for figures that were never counted; null for as long as it takes.</param>
    public static async Task<OpenRooms> Open(
        bool withSample = true,
        string? language = "en",
        Func<IWebHouse, IWebHouse>? houseOf = null,
        TimeSpan? patience = null,
        TimeSpan? firstPatience = null,
        Action<string>? broken = null
    )
    {
        var options = new WebOptions(0, WebOptions.NewToken())
        {
            Patience = patience ?? Timeout.InfiniteTimeSpan,
            FirstPatience = firstPatience ?? Timeout.InfiniteTimeSpan,
            Broken = broken ?? (static _ => { }),
        };
        var rooms = new OpenRooms(options, houseOf);
        if (withSample)
        {
            await SampleLedger.PutInto(Path.Combine(rooms.Folder, "default.quinze"));
        }
        await rooms.app.StartAsync();
        rooms.Address = new Uri(rooms.app.Urls.First());
        rooms.Stranger = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = rooms.Address,
        };
        rooms.Visitor = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = rooms.Address };
        rooms.Visitor.DefaultRequestHeaders.Add("Accept-Language", language);
        using var entered = await rooms.Visitor.GetAsync($"/?token={rooms.Token}");
        return rooms;
    }

    /// <param name="language">Another language than the visitor's own.</param>
    public async Task<IHtmlDocument> Page(string path, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (language is not null)
        {
            request.Headers.Add("Accept-Language", language);
        }
        using var answer = await Visitor.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode}");
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a form as the page at a path would.</summary>
    public Task<HttpResponseMessage> Send(string from, string to, params (string Name, string Value)[] fields) =>
        Send(from, to, inPart: false, fields);

    /// <param name="inPart">As htmx sends it, for a part of the page.</param>
    public async Task<HttpResponseMessage> Send(string from, string to, bool inPart, params (string Name, string Value)[] fields)
    {
        var page = await Page(from);
        var token = ((IHtmlInputElement)page.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        var form = fields
            .Select(f => KeyValuePair.Create(f.Name, f.Value))
            .Append(KeyValuePair.Create("__RequestVerificationToken", token));
        using var request = new HttpRequestMessage(HttpMethod.Post, to) { Content = new FormUrlEncodedContent(form) };
        request.Headers.Add("Origin", Address.GetLeftPart(UriPartial.Authority));
        if (inPart)
        {
            request.Headers.Add("HX-Request", "true");
        }
        return await Visitor.SendAsync(request);
    }

    public async Task<string> TokenOf(string from) => ((IHtmlMetaElement)(await Page(from)).QuerySelector("meta[name=csrf]")!).Content!;

    public static string TextOf(IDocument page) => Spaces.Replace(page.QuerySelector("main")!.TextContent, " ").Trim();

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        Stranger.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static readonly Regex Spaces = new(@"\s+");
}
