using Microsoft.Playwright;
using Quinze.ServerTests.Support;

[assembly: AssemblyFixture(typeof(Quinze.ServerTests.Rooms.Chromium))]

namespace Quinze.ServerTests.Rooms;

/// <summary>One real browser for all tests of the rooms; each visit has a profile of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Without these, a browser looks for its makers at every start.</summary>
    internal static readonly IReadOnlyList<string> Quietly =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public static string? Program => Programs.Find("chromium", "/usr/bin");

    /// <summary>Why there is no browser here; null when there is one.</summary>
    public static string? WhyNot() => Program is null ? "chromium is not installed (./test --install)" : null;

    /// <summary>Skips a test, by name and with the reason, where there is no browser.</summary>
    public static void IsNeeded() => Assert.SkipWhen(WhyNot() is not null, WhyNot() ?? "");

    public async ValueTask InitializeAsync()
    {
        if (WhyNot() is null)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Quietly });
            // Playwright waits five seconds, which a machine that also writes large archives may need for one page.
            Assertions.SetDefaultExpectTimeout(15_000);
        }
    }

    /// <summary>A visitor with their own profile, already let in.</summary>
    internal async Task<Visit> Enter(Serving serving, Look look)
    {
        var context = await browser!.NewContextAsync(
            new()
            {
                BaseURL = serving.Address.ToString(),
                Locale = look.Language,
                ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
                ReducedMotion = ReducedMotion.Reduce,
                ViewportSize = new() { Width = look.Width, Height = look.Height },
                AcceptDownloads = true,
            }
        );
        await context.AddCookiesAsync(Pass(serving));
        return await Visit.Begin(context, serving);
    }

    /// <summary>What lets a browser in.</summary>
    internal static IEnumerable<Cookie> Pass(Serving serving) =>
        serving.Pass.Select(c => new Cookie
        {
            Name = c.Name,
            Value = c.Value,
            Url = serving.Address.ToString(),
        });

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }
        playwright?.Dispose();
    }
}

/// <summary>How a visitor looks at the rooms.</summary>
internal sealed record Look(string Language = "en", bool Dark = false, int Width = 1280, int Height = 900)
{
    public Look Narrow => this with { Width = 390, Height = 844 };

    public override string ToString() => $"{Language}-{(Dark ? "dark" : "light")}-{Width}";
}
