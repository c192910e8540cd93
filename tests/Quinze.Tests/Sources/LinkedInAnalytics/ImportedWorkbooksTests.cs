using System.IO.Compression;
using NodaTime;
using Quinze.Storage.Sqlite;
using Quinze.Tests.Sources.LinkedIn;
using Quinze.Verbs;
using Quinze.Views;
using Quinze.World;

namespace Quinze.Tests.Sources.LinkedInAnalytics;

/// <summary>Workbooks of an invented town, imported into a ledger on disk beside its archive.</summary>
public sealed class ImportedWorkbooksTests : IDisposable
{
    private static readonly Lazy<Town> Town = new(() => Quinze.World.Town.Build(TownPlan.Small(15)));
    private static readonly LocalDate From = new(2026, 3, 1);
    private static readonly LocalDate To = new(2026, 5, 31);
    private readonly TempFolder temp = new();

    public static TheoryData<AnalyticsEra, AnalyticsLanguage> Kinds
    {
        get
        {
            var kinds = new TheoryData<AnalyticsEra, AnalyticsLanguage>();
            foreach (var era in Enum.GetValues<AnalyticsEra>())
            {
                foreach (var language in Enum.GetValues<AnalyticsLanguage>())
                {
                    kinds.Add(era, language);
                }
            }
            return kinds;
        }
    }

    public void Dispose() => temp.Dispose();

    private SqliteLedger Ledger() => SqliteLedger.Open(Path.Combine(temp.Folder, "town.quinze"));

    private WorkbookTruth Write(
        AnalyticsEra era = AnalyticsEra.Texts,
        AnalyticsLanguage language = AnalyticsLanguage.English,
        LocalDate? to = null
    ) => AnalyticsWorkbook.Write(Town.Value, era, language, From, to ?? To, Path.Combine(temp.Folder, "workbooks"));

    private static SortedDictionary<string, MetricTruth> Counted(Facts facts) =>
        new(
            facts
                .Observations.GroupBy(o =>
                    (
                        o.Ref.IsNone
                            ? o.Dimension is null
                                ? ""
                                : "part "
                            : o.Dimension is null
                                ? "post "
                                : "part "
                    ) + o.Metric
                )
                .ToDictionary(
                    g => g.Key,
                    g => new MetricTruth(g.Count(), Math.Round(g.Where(o => o.Bound == Bound.Exact).Sum(o => o.Value), 6))
                ),
            StringComparer.Ordinal
        );

    private static SortedDictionary<string, MetricTruth> Rounded(SortedDictionary<string, MetricTruth> truth) =>
        new(truth.ToDictionary(t => t.Key, t => t.Value with { Sum = Math.Round(t.Value.Sum, 6) }), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_read_is_what_was_planted(AnalyticsEra era, AnalyticsLanguage language)
    {
        var truth = Write(era, language);
        using var ledger = Ledger();

        var report = await Heard.ImportAsync(ledger, truth.Path);

        Assert.Equal((ImportStatus.Imported, "linkedin-analytics"), (report.Status, report.Source));
        Assert.Equal((0, null), (report.Files.Sum(f => f.UnreadCount), report.Files[0].Reason));
        Assert.Equal(Rounded(truth.Observations), Counted(ledger.Read()));
    }

    [Fact]
    public async Task The_same_cells_in_other_bytes_add_nothing_and_say_so()
    {
        using var ledger = Ledger();
        var first = temp.Write("one/a.xlsx", XlsxFile.Bytes(Fixtures.NumbersInEnglish));
        var again = temp.Write("two/a.xlsx", new XlsxFile(Fixtures.NumbersInEnglish, saved: "2026-11-20T09:00:00Z").ToBytes());
        await Heard.ImportAsync(ledger, first);

        var report = await Heard.ImportAsync(ledger, again);

        Assert.NotEqual(File.ReadAllBytes(first), File.ReadAllBytes(again));
        Assert.Equal((ImportStatus.Imported, 0), (report.Status, report.Added.Total));
        Assert.Contains("nothing new", Assert.Single(report.Files).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_windows_of_one_post_are_two_observations()
    {
        using var ledger = Ledger();
        await Heard.ImportAsync(ledger, Write().Path);
        var before = ledger.Read().Observations.Count(o => o is { Metric: "membersReached", Ref.IsNone: true });

        await Heard.ImportAsync(ledger, Write(to: To.PlusDays(30)).Path);

        var observations = ledger.Read().Observations;
        Assert.Equal((1, 2), (before, observations.Count(o => o is { Metric: "membersReached", Ref.IsNone: true })));
        Assert.Contains(
            observations.Where(o => o is { Metric: "impressions", Ref.IsNone: false }).GroupBy(o => o.Ref),
            g => g.Select(o => o.To).Distinct().Count() == 2
        );
    }

    [Fact]
    public async Task The_days_of_overlapping_files_are_kept_once()
    {
        using var ledger = Ledger();
        await Heard.ImportAsync(ledger, Write().Path);
        await Heard.ImportAsync(ledger, Write(to: To.PlusDays(30)).Path);

        var days = ledger.Read().Observations.Where(o => o is { Metric: "newFollowers" }).ToList();
        Assert.Equal(NodaTime.Period.DaysBetween(From, To) + 31, days.Count);
    }

    [Fact]
    public async Task The_workbook_of_a_planned_post_joins_its_two_numbers()
    {
        var town = Town.Value;
        using var ledger = Ledger();
        await Heard.ImportAsync(
            ledger,
            LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, Path.Combine(temp.Folder, "archive"), ArchiveShape.Zip).Path
        );
        var planned = town.Publications.Posts.Where(p => p.PublishedAt - p.At > 60_000).ToList();
        Assert.NotEmpty(planned);
        // Named by their activity in the old ranking: hours from the share's number, nothing else joins them.
        await Heard.ImportAsync(
            ledger,
            AnalyticsWorkbook
                .Write(
                    town,
                    AnalyticsEra.Numbers,
                    AnalyticsLanguage.English,
                    Day(planned[0]),
                    Day(planned[0]).PlusDays(2),
                    Path.Combine(temp.Folder, "old")
                )
                .Path,
            new ImportOptions(Anyway: true)
        );
        var unjoined = ledger.Read().Observations.Count(o => o.Post < 0 && !o.Ref.IsNone);

        await Heard.ImportAsync(
            ledger,
            Path.GetDirectoryName(
                AnalyticsWorkbook
                    .WritePosts(
                        town,
                        AnalyticsEra.Texts,
                        town.Plan.End,
                        town.Plan.Posts + town.Plan.Reshares,
                        Path.Combine(temp.Folder, "posts")
                    )[0]
                    .Path
            )!
        );

        var facts = ledger.Read();
        Assert.True(unjoined > 0);
        Assert.DoesNotContain(facts.Observations, o => o.Post < 0 && !o.Ref.IsNone);
        Assert.Contains(facts.Posts.SelectMany(p => p.Aliases), a => a.Rung == JoinRung.MappedByFile);
        Assert.Empty(ledger.Check());
    }

    private static LocalDate Day(OwnPost post) => Clockwork.DateOf(post.PublishedAt);

    [Theory]
    [InlineData("Content.xlsx")]
    [InlineData("Content.xls")]
    [InlineData("Content.zip")]
    [InlineData("Content")]
    public async Task A_workbook_is_one_file_whatever_its_name(string name)
    {
        using var ledger = Ledger();

        var report = await Heard.ImportAsync(ledger, temp.Write(name, XlsxFile.Bytes(Fixtures.NumbersInEnglish)));

        Assert.Equal((ImportStatus.Imported, name), (report.Status, Assert.Single(report.Files).Name));
    }

    [Fact]
    public async Task A_folder_of_workbooks_a_zip_of_them_and_one_by_one_give_the_same()
    {
        var folder = Path.GetDirectoryName(Write().Path)!;
        AnalyticsWorkbook.WritePosts(Town.Value, AnalyticsEra.Numbers, To, 5, Path.Combine(folder, "posts"));
        ZipFile.CreateFromDirectory(folder, Path.Combine(temp.Folder, "all.zip"));
        var told = new List<string>();
        foreach (
            var paths in (string[][])
                [
                    [folder],
                    [Path.Combine(temp.Folder, "all.zip")],
                    Directory.GetFiles(folder, "*.xlsx", SearchOption.AllDirectories),
                ]
        )
        {
            using var ledger = SqliteLedger.Open(Path.Combine(temp.Folder, $"{told.Count}.quinze"));
            foreach (var path in paths)
            {
                Assert.Equal(ImportStatus.Imported, (await Heard.ImportAsync(ledger, path)).Status);
            }
            told.Add(
                string.Join(
                    '\n',
                    ledger
                        .Read()
                        .Observations.Select(o => $"{o.Metric} {o.Dimension} {o.Ref} {o.From} {o.To} {o.Value}")
                        .Order(StringComparer.Ordinal)
                )
            );
        }

        Assert.Single(told.Distinct());
    }
}
