using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Quinze.Sources;
using Quinze.Sources.Formats.Archives;
using Quinze.Sources.Native;
using Quinze.Storage.Sqlite;
using Quinze.Text;
using Quinze.Verbs;
using Quinze.World;

namespace Quinze.Benchmarks;

/// <summary>A first import of an invented archive, for each source, beside the floor: the same archive merely inflated.</summary>
[MemoryDiagnoser]
public class Importing
{
    private static readonly Town Town = Town.Build(TownPlan.Medium(15));

    private string folder = "";
    private string archive = "";

    [Params(
        "linkedin-archive",
        "linkedin-analytics",
        "linkedin-page",
        "bluesky-repository",
        "mastodon-archive",
        "mastodon-archive-json",
        "x-archive",
        "facebook-archive",
        "instagram-archive",
        "threads-archive",
        "youtube-takeout",
        "mbox",
        "ics",
        "vcard",
        "google-takeout",
        "bluesky-appview",
        "mastodon-api",
        "linkedin-portability",
        "crm-table",
        "web-analytics",
        "feeds",
        "articles",
        "quinze"
    )]
    public string Source { get; set; } = "";

    [GlobalSetup]
    public void Write()
    {
        folder = Directory.CreateTempSubdirectory("quinze-bench-").FullName;
        archive = Source switch
        {
            "linkedin-archive" => LinkedInArchive.Write(Town, LinkedInEra.Y2026Complete, folder, ArchiveShape.Zip).Path,
            "crm-table" => HubSpotExport.Write(Town, Path.Combine(folder, "crm"), more: 2000).Path,
            "web-analytics" => PlausibleExport.Write(Town, Path.Combine(folder, "site.zip")).Path,
            "feeds" => Texts.Feed(Path.Combine(folder, "feed.xml"), 20_000),
            "articles" => Texts.Articles(Path.Combine(folder, "articles"), 1_000),
            "quinze" => Exported(),
            "linkedin-analytics" => Workbooks(),
            "linkedin-page" => PageWorkbook.WriteVisitors(Path.Combine(folder, "keels-and-sons_visitors_1767225600000.xls"), years: 3),
            "mbox" => Mailbox.Write(Town, Path.Combine(folder, "mail.mbox"), MailboxVariant.Gmail).Path,
            "ics" => Calendar.Write(Town, Path.Combine(folder, "calendar.ics")).Path,
            "vcard" => AddressBook.Write(Town, Path.Combine(folder, "contacts.vcf")).Path,
            "google-takeout" => Takeout(Path.Combine(folder, "takeout.zip")),
            "mastodon-archive" => MastodonArchive.Write(Town, folder, MastodonGeneration.Y2024).Path,
            "mastodon-archive-json" => MastodonJson.Write(Town, Path.Combine(folder, "toot.example.user.owner.json")).Path,
            "x-archive" => XArchive.Write(Town, folder, XLayout.Y2023).Path,
            "facebook-archive" => FacebookArchive.Write(Town, folder, FacebookLayout.Y2026).Path,
            "instagram-archive" => InstagramArchive.Write(Town, folder, InstagramLayout.Y2026).Path,
            "threads-archive" => Texts.Threads(Path.Combine(folder, "threads"), 20_000),
            "youtube-takeout" => Texts.YouTubeComments(Path.Combine(folder, "YouTube and YouTube Music"), 20_000),
            "bluesky-appview" => Spools.Bluesky(folder),
            "mastodon-api" => Spools.Mastodon(folder),
            "linkedin-portability" => Spools.LinkedIn(folder),
            "bluesky-repository" => BlueskyCar.Write(Town, Path.Combine(folder, "repository.car")).Path,
            _ => throw new InvalidOperationException($"There is no archive of {Source} to measure: say here how one is written."),
        };
    }

    private static string Takeout(string zip)
    {
        var inside = Path.ChangeExtension(zip, null);
        Mailbox.Write(Town, Path.Combine(inside, "Takeout/Mail/Tous les messages.mbox"), MailboxVariant.Gmail);
        Calendar.Write(Town, Path.Combine(inside, "Takeout/Agenda/owner@example.org.ics"));
        AddressBook.Write(Town, Path.Combine(inside, "Takeout/Contacts/Tous/Tous.vcf"));
        ZipFile.CreateFromDirectory(inside, zip);
        return zip;
    }

    private string Workbooks()
    {
        var many = Path.Combine(folder, "workbooks");
        AnalyticsWorkbook.Write(Town, AnalyticsEra.Texts, AnalyticsLanguage.English, Town.Plan.Start, Town.Plan.End, many);
        AnalyticsWorkbook.WritePosts(Town, AnalyticsEra.Texts, Town.Plan.End, count: 100, many);
        return many;
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public long Floor() =>
        Path.GetExtension(archive) == ".zip" ? Benchmarks.Floor.Unzip(archive)
        : Directory.Exists(archive)
            ? Directory.EnumerateFiles(archive, "*", SearchOption.AllDirectories).Sum(f => File.ReadAllBytes(f).LongLength)
        : File.ReadAllBytes(archive).LongLength;

    [Benchmark]
    public long Import()
    {
        var ledger = Path.Combine(folder, "ledger.quinze");
        foreach (var left in Directory.GetFiles(folder, "ledger.quinze*"))
        {
            File.Delete(left);
        }
        using var store = SqliteLedger.Open(ledger, new byte[16]);
        using var opened = Archives.Open(archive, folder);
        var report = new ImportArchive(AllSources.List, new StoppedClock(), text => Words.Count(text.Span))
            .RunAsync(opened, store, new ImportOptions(), null, CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        return report.Status == ImportStatus.Imported && report.Source == Source
            ? report.Added.Total
            : throw new InvalidOperationException($"{Source} was not imported: {report.Problem?.Found}");
    }

    /// <summary>The same town once imported from LinkedIn and written out again.</summary>
    private string Exported()
    {
        var source = LinkedInArchive.Write(Town, LinkedInEra.Y2026Complete, folder, ArchiveShape.Zip).Path;
        var target = Path.Combine(folder, "export");
        using var store = SqliteLedger.Open(Path.Combine(folder, "exported.quinze"), new byte[16]);
        using var opened = Archives.Open(source, folder);
        new ImportArchive(AllSources.List, new StoppedClock(), text => Words.Count(text.Span))
            .RunAsync(opened, store, new ImportOptions(), null, CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        var ledger = new NativeLedger(store.Head.Owner, store.Head.OwnerName, store.Retell().Select(t => (t.Id, t.Entry)), [], []);
        NativeExport.Write(ledger, target, NativeDialect.Jsonl);
        return target;
    }

    /// <summary>Stands after all that the invented towns hold: a calendar's future meetings are no meetings.</summary>
    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2027, 1, 1, 0, 0);
    }
}
