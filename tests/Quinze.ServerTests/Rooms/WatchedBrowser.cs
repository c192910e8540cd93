using System.Globalization;
using Microsoft.Playwright;
using Quinze.ServerTests.Support;

namespace Quinze.ServerTests.Rooms;

/// <summary>
/// A browser that is let into the rooms and that another program may watch through a port. What that program opens in it has the
/// visitor's own pass, for the page and for all the page asks for: a pass given as a header reaches the page only.
/// </summary>
internal sealed class WatchedBrowser : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowserContext context;

    private WatchedBrowser(IPlaywright playwright, IBrowserContext context, int port)
    {
        this.playwright = playwright;
        this.context = context;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Starts it with a profile in the folder of what is served, and has been at the page once when this returns.</summary>
    public static async Task<WatchedBrowser> Open(Serving serving, string path)
    {
        var playwright = await Playwright.CreateAsync();
        var port = Programs.FreePort();
        var context = await playwright.Chromium.LaunchPersistentContextAsync(
            Directory.CreateDirectory(serving.At("browser-" + port.ToString(CultureInfo.InvariantCulture))).FullName,
            new()
            {
                ExecutablePath = Chromium.Program,
                Args = [.. Chromium.Quietly, "--remote-debugging-port=" + port.ToString(CultureInfo.InvariantCulture)],
            }
        );
        await context.AddCookiesAsync(Chromium.Pass(serving));
        var page = await context.NewPageAsync();
        var answer = await page.GotoAsync(new Uri(serving.Address, path).ToString());
        Assert.True(answer!.Ok, $"{path}: {answer.Status}");
        return new WatchedBrowser(playwright, context, port);
    }

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        playwright.Dispose();
    }
}
