using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Quinze.Importing;

namespace Quinze.Sources.Formats.Sync;

/// <summary>
/// What a finished sync left: answers of a server as they came, one a file, and <c>sync.json</c>, which says what each one answers and when it came.
/// Of no network: what is in the pages is for the source of that network.
/// </summary>
internal sealed class SyncSpool
{
    public const string ManifestName = "sync.json";
    public const string TrailName = "trail.jsonl";

    private const int Head = 2048;
    private const int LargestManifest = 256 << 20;

    public required ArchiveFile Manifest { get; init; }
    public required string Host { get; init; }
    public required string Account { get; init; }
    public required bool SignedIn { get; init; }
    public required Instant FinishedAt { get; init; }
    public required IReadOnlyList<SyncPage> Pages { get; init; }
    public required IReadOnlyList<UnansweredQuestion> Unanswered { get; init; }

    /// <summary>The day of the last answer.</summary>
    public LocalDate Day => FinishedAt.InUtc().Date;

    /// <summary>Whether the archive is the spool of a finished sync with this network; the reason either way.</summary>
    public static Recognition Recognise(IArchive archive, string network)
    {
        if (FileOf(archive) is not { Trouble: null } file)
        {
            return Recognition.No($"it holds no {ManifestName} of a sync");
        }
        try
        {
            using var stream = archive.Open(file);
            var bytes = new byte[Head];
            var head = Encoding.UTF8.GetString(bytes, 0, stream.ReadAtLeast(bytes, Head, throwOnEndOfStream: false));
            bool Says(string what) => head.Contains(what, StringComparison.Ordinal);
            return !Says("\"quinzeSync\":1") ? Recognition.No($"{file.Name} is not written by a sync")
                : !Says($"\"network\":\"{network}\"") ? Recognition.No($"{file.Name} is of a sync with another network")
                : !Says("\"done\":true")
                    ? Recognition.Nearly($"{file.Name} says that the sync was not finished: run it again, it goes on from there")
                : Recognition.Yes($"{file.Name} says that a sync with {network} was finished");
        }
        catch (Exception e) when (e is IOException or InvalidDataException or ProblemException or UnauthorizedAccessException)
        {
            return Recognition.No($"{file.Name} cannot be read");
        }
    }

    /// <summary>Reads the manifest; null when it is not whole.</summary>
    public static SyncSpool? Read(IArchive archive)
    {
        if (FileOf(archive) is not { Trouble: null, Length: <= LargestManifest } file)
        {
            return null;
        }
        try
        {
            using var stream = archive.Open(file);
            using var document = JsonDocument.Parse(stream);
            var said = document.RootElement;
            var folder = file.Name[..^ManifestName.Length];
            var files = archive.Files.ToDictionary(f => f.Name, StringComparer.Ordinal);
            var pages = said.GetProperty("pages").EnumerateArray().Select(p => PageOf(p, folder, files)).ToList();
            return new SyncSpool
            {
                Manifest = file,
                Host = said.GetProperty("host").GetString()!,
                Account = said.GetProperty("account").GetString()!,
                SignedIn = said.GetProperty("signedIn").GetBoolean(),
                FinishedAt = Time(said.GetProperty("finishedAt")),
                Pages = [.. pages.OfType<SyncPage>()],
                Unanswered =
                [
                    .. said.GetProperty("unanswered")
                        .EnumerateArray()
                        .Select(u => new UnansweredQuestion(
                            u.GetProperty("kind").GetString()!,
                            u.TryGetProperty("about", out var about) ? about.GetString() : null,
                            u.GetProperty("status").GetInt32(),
                            u.TryGetProperty("said", out var word) ? word.GetString() : null
                        )),
                ],
            };
        }
        catch (Exception e)
            when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or UnparsableValueException)
        {
            return null;
        }
    }

    private static ArchiveFile? FileOf(IArchive archive) =>
        archive.Files.FirstOrDefault(f => f.Name == ManifestName || f.Name.EndsWith("/" + ManifestName, StringComparison.Ordinal));

    private static SyncPage? PageOf(JsonElement page, string folder, Dictionary<string, ArchiveFile> files) =>
        files.TryGetValue(folder + page.GetProperty("file").GetString(), out var file)
            ? new SyncPage(
                file,
                page.GetProperty("kind").GetString()!,
                page.TryGetProperty("about", out var about) ? about.GetString() : null,
                Time(page.GetProperty("fetchedAt"))
            )
            : null;

    private static Instant Time(JsonElement at) => InstantPattern.General.Parse(at.GetString()!).Value;
}

/// <summary>One answer: to a question of which kind, about what, and when it came.</summary>
internal sealed record SyncPage(ArchiveFile File, string Kind, string? About, Instant FetchedAt)
{
    /// <summary>When it came, as far as a reading is told: to the second.</summary>
    public Moment SeenAt => Moment.At(FetchedAt);

    public LocalDate Day => FetchedAt.InUtc().Date;

    /// <summary>What an account's page counts on the day it was asked; a count that is not there is unknown.</summary>
    /// <param name="counts">The field of the page, and the metric it is.</param>
    public void Counted(
        string network,
        JsonElement account,
        Place place,
        List<Reading> found,
        params ReadOnlySpan<(string Field, string Metric)> counts
    )
    {
        foreach (var (field, metric) in counts)
        {
            if (account.Whole(field) is { } count)
            {
                found.Add(
                    new ObservationEntry(place)
                    {
                        Network = network,
                        Metric = metric,
                        Value = count,
                        SeenAt = SeenAt,
                        From = Day,
                        To = Day,
                    }
                );
            }
        }
    }
}

/// <summary>A question the server did not answer.</summary>
internal sealed record UnansweredQuestion(string Kind, string? About, int Status, string? Said)
{
    public override string ToString() =>
        Said == "CursorRepeats" ? $"{Kind}{Of}: the server's pages lead in circles; what is behind them stays unknown"
        : Said == "LeadsElsewhere" ? $"{Kind}{Of}: the next page is on another host, which is not asked"
        : $"{Kind}{Of}: no answer (HTTP {Status}{(Said is null ? "" : ", " + Said)})";

    private string Of => About is null ? "" : " of " + About;
}
