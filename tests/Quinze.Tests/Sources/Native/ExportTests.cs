using System.Text.RegularExpressions;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources;
using Quinze.Sources.Formats.Archives;
using Quinze.Sources.Native;
using Quinze.Storing;
using Quinze.Tests.HouseRules;
using Quinze.Tests.Support;
using Quinze.Verbs;

namespace Quinze.Tests.Sources.Native;

/// <summary>What is exported and imported into an empty ledger is the same ledger.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("quinze-export-").FullName;

    public static IEnumerable<TheoryDataRow<NativeDialect, int>> Seeds =>
        from dialect in Enum.GetValues<NativeDialect>()
        from seed in Enumerable.Range(1, 20)
        select new TheoryDataRow<NativeDialect, int>(dialect, seed);

    [Theory, MemberData(nameof(Seeds))]
    public async Task Any_ledger_comes_back_as_it_was(NativeDialect dialect, int seed)
    {
        var first = new InMemoryLedger("first", [.. Enumerable.Repeat((byte)7, 16)]);
        Invented.Fill(first, seed);
        await Export(first, dialect);

        var second = new InMemoryLedger("second", [.. Enumerable.Repeat((byte)9, 16)]);
        var report = await Import(second);

        Assert.Equal(ImportStatus.Imported, report.Status);
        Assert.All(report.Files, f => Assert.Equal(0, f.UnreadCount));
        Assert.Equal(Lines(first), Lines(second));
    }

    public static IEnumerable<TheoryDataRow<string, string>> Every => ImportedArchives.Every;

    [Theory, MemberData(nameof(Every))]
    public async Task An_archive_beside_its_own_export_adds_no_act_and_no_post(string source, string name)
    {
        var first = new InMemoryLedger("first", [.. Enumerable.Repeat((byte)7, 16)]);
        await ImportedArchives.Import(first, source, name);
        await Export(first, NativeDialect.Jsonl);
        var second = new InMemoryLedger("second", [.. Enumerable.Repeat((byte)9, 16)]);
        await Import(second);

        var beside = await ImportedArchives.Import(second, source, name);

        Assert.Equal((0, 0, 0), (beside.Added.Interactions, beside.Added.Posts, beside.Added.Outcomes));
        Assert.Equal(LedgerCounts.Of(LedgerOf.Open(first)).Interactions, LedgerCounts.Of(LedgerOf.Open(second)).Interactions);
    }

    [Fact]
    public async Task A_decision_about_a_post_finds_the_post_again_under_its_new_number()
    {
        var first = new InMemoryLedger("first");
        Invented.Fill(first, 3);
        var post = first.Retell().First(t => t.Entry is PostEntry);
        first.Judge(JudgementKind.Label, [$"post-{post.Id}"], "lesson", Instant.FromUnixTimeSeconds(1_760_000_000));
        await Export(first, NativeDialect.Jsonl);
        var second = new InMemoryLedger("second");
        Invented.Fill(second, 99);

        await Import(second);

        var about = second.Judgements()[^1].About[0];
        var again = second.Retell().Single(t => $"post-{t.Id}" == about);
        Assert.Equal(((PostEntry)post.Entry).Ref, ((PostEntry)again.Entry).Ref);
    }

    [Fact]
    public async Task Exported_twice_and_imported_twice_adds_nothing_and_no_decision_twice()
    {
        var first = new InMemoryLedger("first");
        Invented.Fill(first, 5);
        await Export(first, NativeDialect.Jsonl);
        var second = new InMemoryLedger("second");
        await Import(second);
        Directory.Delete(folder, recursive: true);
        await Export(second, NativeDialect.Csv);

        var report = await Import(second);

        Assert.Equal(default, report.Added);
        Assert.Equal(first.Judgements().Count, second.Judgements().Count);
    }

    private async Task Export(ILedgerStore store, NativeDialect dialect)
    {
        await Task.CompletedTask;
        NativeExport.Write(
            new NativeLedger(
                store.Head.Owner,
                store.Head.OwnerName,
                store.Retell().Select(t => (t.Id, t.Entry)),
                [.. store.Imports().SelectMany(i => i.Files).SelectMany(f => f.Coverage).Distinct()],
                store.Judgements()
            ),
            folder,
            dialect
        );
    }

    private async Task<ImportReport> Import(ILedgerStore store)
    {
        using var archive = Archives.Open(folder, folder);
        return await new ImportArchive(AllSources.List, Clocks.Fixed, _ => 1).RunAsync(
            archive,
            store,
            new ImportOptions(Anyway: true),
            null,
            TestContext.Current.CancellationToken
        );
    }

    /// <summary>Everything a ledger holds, as lines, without our numbers: exported and read as text.</summary>
    private static List<string> Lines(ILedgerStore store)
    {
        var scratch = Directory.CreateTempSubdirectory("quinze-lines-").FullName;
        try
        {
            NativeExport.Write(
                new NativeLedger(
                    store.Head.Owner,
                    store.Head.OwnerName,
                    store.Retell().Select(t => (t.Id, t.Entry)),
                    [.. store.Imports().SelectMany(i => i.Files).SelectMany(f => f.Coverage).Distinct()],
                    store.Judgements()
                ),
                scratch,
                NativeDialect.Jsonl
            );
            return
            [
                .. Directory
                    .EnumerateFiles(scratch, "*.jsonl")
                    .SelectMany(f => File.ReadAllLines(f).Select(l => Path.GetFileName(f) + " " + OurNumber.Replace(l, "$1")))
                    .Order(StringComparer.Ordinal),
            ];
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static readonly Regex OurNumber = new("(post|interaction)-[0-9]+");

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
