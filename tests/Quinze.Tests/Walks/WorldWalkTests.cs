using System.Collections.Concurrent;
using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Sources;
using Quinze.Sources.Formats.Archives;
using Quinze.Storage.Sqlite;
using Quinze.Tests.Support;
using Quinze.Verbs;
using Quinze.Views;
using Quinze.World;

namespace Quinze.Tests.Walks;

/// <summary>The whole way, on invented towns: an archive is written, imported into a ledger on disk, and what is found is compared with what was planted.</summary>
public sealed class WorldWalkTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("quinze-walk-").FullName;

    public static IEnumerable<TheoryDataRow<LinkedInEra, int>> ErasAndSeeds =>
        from era in Enum.GetValues<LinkedInEra>()
        from seed in (int[])[3, 8]
        select new TheoryDataRow<LinkedInEra, int>(era, seed);

    public static IEnumerable<TheoryDataRow<int>> Seeds => [new(1), new(2), new(5), new(11)];

    [Theory, MemberData(nameof(ErasAndSeeds))]
    public async Task Counts_equal_the_truth_in_every_era(LinkedInEra era, int seed)
    {
        var truth = LinkedInArchive.Write(Town.Build(TownPlan.Small(seed)), era, Path.Combine(folder, "archive"), ArchiveShape.Folder);
        using var store = SqliteLedger.Open(Path.Combine(folder, "town.quinze"));

        var report = await ImportAsync(store, truth.Path);

        Assert.Equal((ImportStatus.Imported, null), (report.Status, report.Problem));
        Assert.All(report.Files, f => Assert.Equal(0, f.UnreadCount));
        var view = LedgerOf.Open(store);
        var counts = LedgerCounts.Of(view);
        Assert.Equal(truth.HiddenProfiles, counts.HiddenProfiles);
        Assert.Equal(truth.Posts.Where(p => p.Value > 0).ToDictionary(), counts.Posts.ToDictionary());
        Assert.Equal(
            truth.Interactions.ToDictionary(i => i.Key, i => (i.Value.Sent, i.Value.Received, i.Value.Mutual)),
            counts.Interactions.ToDictionary(i => i.Key, i => (i.Value.Sent, i.Value.Received, i.Value.Mutual))
        );
        // Whoever is told by name only stays a person of their own, whatever other name is the same.
        Assert.Equal(truth.People, counts.People - counts.NameOnly);
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task The_planted_fifteen_are_found_and_nobody_else_is_taken_for_close(int seed)
    {
        var (view, truth) = await Walked(seed);

        var found = ((CirclesResults)Found(new Circles(), view)).Fifteen.Select(p => Slug(p.Person.Handles)).ToHashSet();

        var planted = truth.Fifteen.Select(Slug).ToHashSet();
        Assert.True(found.Intersect(planted).Count() >= 14, $"{found.Intersect(planted).Count()} of the planted fifteen");
        string[] others =
        [
            .. truth.NotFifteen.OneSided,
            .. truth.NotFifteen.Burst,
            .. truth.NotFifteen.PastProject,
            .. truth.NotFifteen.Dormant,
            .. truth.NotFifteen.Homonym.Select(h => h.ProfileUrl),
            .. truth.NotFifteen.Broadcast,
            .. truth.NotFifteen.ConnectionOnly,
        ];
        Assert.Empty(found.Intersect(others.Select(Slug)));
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task The_planted_families_of_recycled_posts_are_found(int seed)
    {
        var (view, truth) = await Walked(seed);

        var found = Pairs(((RepeatsResults)Found(new Repeats(), view)).Families.Select(f => f.Posts.Select(p => p.NativeId)));

        var planted = Pairs(truth.Families);
        var right = (double)found.Intersect(planted).Count();
        var (precision, recall) = (right / found.Count, right / planted.Count);
        var f1 = 2 * precision * recall / (precision + recall);
        Assert.True(f1 >= 0.95, $"F1 {f1:0.000}: precision {precision:0.000} of {found.Count}, recall {recall:0.000} of {planted.Count}");
        Assert.Empty(found.Intersect(Pairs(truth.LookAlikes)));
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task The_planted_quiet_are_found_and_steady_ties_are_not_called_quiet(int seed)
    {
        var (view, truth) = await Walked(seed);

        var quiet = ((QuietResults)Found(new Quiet(), view)).Quiet.Select(p => Slug(p.Person.Handles)).ToHashSet();

        Assert.Empty(truth.Quiet.Select(Slug).Except(quiet));
        Assert.Empty(quiet.Intersect(truth.NotQuiet.Select(Slug)));
    }

    [Fact]
    public async Task A_second_import_adds_nothing_and_a_later_archive_adds_what_is_new()
    {
        var town = Town.Build(TownPlan.Small(4));
        var earlier = LinkedInArchive.Write(
            town,
            LinkedInEra.Y2026Complete,
            Path.Combine(folder, "a"),
            ArchiveShape.Zip,
            new LocalDate(2026, 6, 1)
        );
        var later = LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, Path.Combine(folder, "b"), ArchiveShape.Zip);
        using var store = SqliteLedger.Open(Path.Combine(folder, "town.quinze"));
        await ImportAsync(store, earlier.Path);

        var again = await ImportAsync(store, earlier.Path);
        var second = await ImportAsync(store, later.Path);

        Assert.Equal(ImportStatus.Unchanged, again.Status);
        Assert.Equal(ImportStatus.Imported, second.Status);
        var messages = Total(later, "message") - Total(earlier, "message");
        Assert.InRange(second.Added.Interactions, messages, int.MaxValue);
        var counts = LedgerCounts.Of(LedgerOf.Open(store));
        Assert.Equal(
            later.Interactions.ToDictionary(i => i.Key, i => i.Value.Sent + i.Value.Received + i.Value.Mutual),
            counts.Interactions.ToDictionary(i => i.Key, i => i.Value.Sent + i.Value.Received + i.Value.Mutual)
        );
        Assert.Empty(store.Check());
    }

    [Fact]
    public async Task The_same_rows_in_another_wrapping_add_nothing()
    {
        var town = Town.Build(TownPlan.Small(6));
        var zip = LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, Path.Combine(folder, "zip"), ArchiveShape.Zip);
        var plain = LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, Path.Combine(folder, "plain"), ArchiveShape.Folder);
        using var store = SqliteLedger.Open(Path.Combine(folder, "town.quinze"));
        await ImportAsync(store, zip.Path);

        var second = await ImportAsync(store, plain.Path);

        Assert.Equal(0, second.Added.Total);
    }

    [Fact]
    public async Task Another_persons_archive_is_asked_about_and_leaves_the_ledger_as_it_was()
    {
        var mine = LinkedInArchive.Write(
            Town.Build(TownPlan.Small(1)),
            LinkedInEra.Y2026Basic,
            Path.Combine(folder, "a"),
            ArchiveShape.Zip
        );
        var theirs = LinkedInArchive.Write(
            Town.Build(TownPlan.Small(2)),
            LinkedInEra.Y2026Basic,
            Path.Combine(folder, "b"),
            ArchiveShape.Zip
        );
        using var store = SqliteLedger.Open(Path.Combine(folder, "town.quinze"));
        await ImportAsync(store, mine.Path);
        var before = store.Head.FactsVersion;

        var asked = await ImportAsync(store, theirs.Path);

        Assert.Equal("another-owner", asked.Problem?.Id);
        Assert.Equal(before, store.Head.FactsVersion);
        Assert.Single(store.Imports());
    }

    [Fact]
    public async Task The_bluesky_repository_of_the_town_is_read_as_it_was_written()
    {
        var truth = BlueskyCar.Write(Town.Build(TownPlan.Small(3)), Path.Combine(folder, "repo.car"));
        using var store = SqliteLedger.Open(Path.Combine(folder, "town.quinze"));

        await ImportAsync(store, truth.Path);

        var counts = LedgerCounts.Of(LedgerOf.Open(store));
        Assert.Equal(truth.Posts.Where(p => p.Value > 0).ToDictionary(), counts.Posts.ToDictionary());
        Assert.Equal(
            truth.Interactions.ToDictionary(i => i.Key, i => i.Value.Sent),
            counts.Interactions.ToDictionary(i => i.Key, i => i.Value.Sent)
        );
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static readonly ConcurrentDictionary<int, Lazy<Task<(LedgerView View, Truth Truth)>>> Walks = new();

    /// <summary>The town of a seed, written, imported and opened once for all that is planted in it.</summary>
    private Task<(LedgerView View, Truth Truth)> Walked(int seed) =>
        Walks
            .GetOrAdd(
                seed,
                s => new Lazy<Task<(LedgerView, Truth)>>(() => WalkAsync(Town.Build(TownPlan.Small(s)), LinkedInEra.Y2026Complete))
            )
            .Value;

    private async Task<(LedgerView View, Truth Truth)> WalkAsync(Town town, LinkedInEra era)
    {
        var written = LinkedInArchive.Write(town, era, Path.Combine(folder, "archive"), ArchiveShape.Zip);
        using var store = SqliteLedger.Open(Path.Combine(folder, "town.quinze"));
        await ImportAsync(store, written.Path);
        var view = LedgerOf.Open(store);
        var texts = store.Details([.. view.Facts.Posts.Select(p => p.Id)]).ToDictionary(d => d.Key, d => d.Value.Text);
        return (new LedgerView(view.Facts, view.Overlay, view.OwnerName, _ => texts), Truth.Of(town, written));
    }

    private async Task<ImportReport> ImportAsync(SqliteLedger store, string path)
    {
        using var archive = Archives.Open(path, folder);
        var import = new ImportArchive(AllSources.List, Clocks.Fixed, text => Quinze.Text.Words.Count(text.Span));
        return await import.RunAsync(archive, store, new ImportOptions(), null, TestContext.Current.CancellationToken);
    }

    private static object Found(IAnalysis analysis, LedgerView view)
    {
        var finding = analysis.Run(view, new AnalysisRequest(PeriodWish.All));
        Assert.Equal(FindingStatus.Found, finding.Status);
        return finding.Results!;
    }

    private static int Total(ArchiveTruth truth, string kind) => truth.Interactions[kind].Sent + truth.Interactions[kind].Received;

    private static string Slug(IReadOnlyList<string> handles) => Slug(handles[0]);

    private static string Slug(string address) => Uri.UnescapeDataString(address[(address.LastIndexOf('/') + 1)..]).ToLowerInvariant();

    private static HashSet<(string, string)> Pairs(IEnumerable<IEnumerable<string>> families) =>
        [.. from family in families from a in family from b in family where string.CompareOrdinal(a, b) < 0 select (a, b)];
}
