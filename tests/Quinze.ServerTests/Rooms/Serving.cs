using System.Diagnostics;
using System.Net;
using Quinze.ServerTests.Support;

namespace Quinze.ServerTests.Rooms;

/// <summary>The program itself, serving the rooms from a folder of its own, as somebody starts it in a terminal.</summary>
internal sealed class Serving : IAsyncDisposable
{
    /// <summary>As it was built for this machine: what lies beside the tests lacks the native parts.</summary>
    private static readonly string Program = Directory
        .GetDirectories(Path.Combine(AppContext.BaseDirectory, "..", "..", "Quinze.Cli"), "debug*")
        .Select(folder => Path.Combine(folder, "quinze.dll"))
        .First(File.Exists);

    private readonly Process process;
    private readonly string home;

    private Serving(Process process, string home, Uri address, IReadOnlyList<Cookie> pass)
    {
        this.process = process;
        this.home = home;
        Address = address;
        Pass = pass;
    }

    /// <summary>Where the rooms are, without the token.</summary>
    public Uri Address { get; }

    /// <summary>What the browser that opened the printed address holds.</summary>
    public IReadOnlyList<Cookie> Pass { get; }

    /// <summary>Starts it in a folder that has these ledgers and nothing else.</summary>
    /// <param name="before">Commands said first, each its words: imports, most often.</param>
    public static async Task<Serving> Start(params IReadOnlyList<string[]> before)
    {
        var home = Directory.CreateTempSubdirectory("quinze-serving-").FullName;
        foreach (var words in before)
        {
            await Say(home, words);
        }
        var process = Begin(home, "serve", "--port", "0", "--no-open");
        _ = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadLineAsync() ?? "";
        _ = process.StandardOutput.ReadToEndAsync();
        Assert.True(Uri.TryCreate(said, UriKind.Absolute, out var door), "its first line is no address: " + said);
        return new Serving(process, home, new Uri(door!.GetLeftPart(UriPartial.Authority)), await Enter(door));
    }

    public string CookieHeader => string.Join("; ", Pass.Select(c => $"{c.Name}={c.Value}"));

    /// <summary>Asks for a page once, so that what follows measures a program that has begun.</summary>
    public async Task Warm(string path)
    {
        using var http = new HttpClient { BaseAddress = Address };
        http.DefaultRequestHeaders.Add("Cookie", CookieHeader);
        http.DefaultRequestHeaders.Add("Prefer", "wait");
        using var answer = await http.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode}");
    }

    public static async Task Say(string home, params string[] words)
    {
        using var process = Begin(home, words);
        var said = process.StandardOutput.ReadToEndAsync();
        var wrong = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"quinze {words[0]} ended with {process.ExitCode}: {wrong}{await said}");
    }

    public string Home => home;

    public string At(string file) => Path.Combine(home, file);

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(home, recursive: true);
    }

    private static Process Begin(string home, params string[] words) =>
        Programs.Start(
            Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
            [Program, .. words],
            start =>
            {
                start.WorkingDirectory = home;
                start.Environment["HOME"] = home;
                start.Environment["XDG_DATA_HOME"] = home;
                start.Environment["XDG_CONFIG_HOME"] = home;
                start.Environment["LANG"] = "C";
            }
        );

    private static async Task<IReadOnlyList<Cookie>> Enter(Uri door)
    {
        var cookies = new CookieContainer();
        using var http = new HttpClient(new HttpClientHandler { CookieContainer = cookies });
        using var entered = await http.GetAsync(door);
        Assert.True(entered.IsSuccessStatusCode, $"the printed address answers {(int)entered.StatusCode}");
        return [.. cookies.GetAllCookies().Cast<Cookie>()];
    }
}
