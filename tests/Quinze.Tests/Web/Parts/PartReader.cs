using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Quinze.Cli;
using Quinze.Tests.Support;
using Quinze.Web;

namespace Quinze.Tests.Web.Parts;

/// <summary>
/// One part of a page by itself, as a visitor gets it: rendered with what pages are made with, and read as a browser reads it. No server, no ledger file.
/// What it cannot tell is how a part looks, and what a room gives it: the rooms' own tests do.
/// </summary>
internal sealed record PartReader(string Language = "en", string Address = "/l/mine/people")
{
    public const string Token = "a-token-of-this-page";

    private static readonly WebRooms House = new(new House(Clocks.Fixed), "/nowhere");

    private static readonly IServiceProvider Made = Services();

    public static PartReader English { get; } = new();

    public static PartReader French { get; } = new("fr");

    /// <summary>Each reads the same part in one of the two languages.</summary>
    public static PartReader In(string language) => new(language);

    public PartReader At(string address) => this with { Address = address };

    /// <param name="before">What a room would have looked up before its parts are asked.</param>
    public async Task<IElement> Read<TPart>(Action<IServiceProvider>? before, params (string Name, object? Value)[] given)
        where TPart : IComponent
    {
        await using var scope = Made.CreateAsyncScope();
        var question = Address.IndexOf('?', StringComparison.Ordinal);
        var visit = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        visit.Request.Path = question < 0 ? Address : Address[..question];
        visit.Request.QueryString = new QueryString(question < 0 ? "" : Address[question..]);
        visit.Request.Headers.AcceptLanguage = Language;
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = visit;
        before?.Invoke(scope.ServiceProvider);
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(given.ToDictionary(g => g.Name, g => g.Value));
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPart>(parameters)).ToHtmlString()
        );
        return new HtmlParser().ParseDocument($"<!doctype html><body>{html}</body>").Body!;
    }

    public Task<IElement> Read<TPart>(params (string Name, object? Value)[] given)
        where TPart : IComponent => Read<TPart>(null, given);

    /// <summary>What one reads: words on one line, each kind of blank kept apart from the others.</summary>
    public static string TextOf(IElement? part)
    {
        Assert.NotNull(part);
        return Blanks.Replace(part.TextContent, " ").Trim();
    }

    /// <summary>Of an application that is never started: it listens nowhere.</summary>
    private static IServiceProvider Services()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        WebApp.AddServices(builder.Services, House, new WebOptions(0, "once") { FirstPatience = TimeSpan.Zero });
        builder.Services.AddScoped<AntiforgeryStateProvider, TokenOfThePage>();
        return builder.Build().Services;
    }

    // No \s: it takes the no-break spaces of French for ordinary ones.
    private static readonly Regex Blanks = new("[ \t\r\n]+");

    private sealed class TokenOfThePage : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken GetAntiforgeryToken() => new(Token, "__RequestVerificationToken");
    }
}
