using Quinze.Tests.Storing;
using Quinze.Verbs;

namespace Quinze.Tests.HouseRules;

/// <summary>Every archive in the repository, imported: what it gives is a reviewed file, and giving it twice changes nothing.</summary>
public class ArchivesTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Every => ImportedArchives.Every;

    [Theory]
    [MemberData(nameof(Every))]
    public async Task An_archive_gives_what_the_reviewed_file_says(string source, string name)
    {
        using var ledger = StoreUnderTest.Open("sqlite");

        var report = await ImportedArchives.Import(ledger.Store, source, name);

        Assert.Equal(ImportStatus.Imported, report.Status);
        Assert.Equal(source, report.Source);
        Expected.Same($"{source}/{name}.txt", ImportedArchives.Told(ledger.Store, report));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task An_archive_imported_twice_leaves_the_ledger_as_once(string source, string name)
    {
        using var ledger = await ImportedArchives.Once(source, name);
        var once = (ledger.Store.Head.FactsVersion, ImportedArchives.Rows(ledger.Store).ToList());

        var again = await ImportedArchives.Import(ledger.Store, source, name);

        Assert.Equal(ImportStatus.Unchanged, again.Status);
        Assert.Equal(once.FactsVersion, ledger.Store.Head.FactsVersion);
        Assert.Equal(once.Item2, ImportedArchives.Rows(ledger.Store));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task An_archive_undone_leaves_nothing_and_imported_again_gives_the_same(string source, string name)
    {
        using var ledger = await ImportedArchives.Once(source, name);
        var once = ImportedArchives.Rows(ledger.Store).ToList();

        ledger.Store.Withdraw(ledger.Store.Imports()[^1].Id);
        var undone = ledger.Store.Read();
        var again = await ImportedArchives.Import(ledger.Store, source, name);

        Assert.Equal((0, 0), (undone.Posts.Count, undone.Interactions.Count));
        Assert.Equal(ImportStatus.Imported, again.Status);
        Assert.Equal(once, ImportedArchives.Rows(ledger.Store));
        Assert.Empty(ledger.Store.Check());
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task A_ledger_in_which_everybody_was_forgotten_can_still_be_read(string source, string name)
    {
        using var ledger = await ImportedArchives.Once(source, name);
        var before = ledger.Store.Read();

        ledger.Store.Purge(
            [.. Enumerable.Range(1, before.HandleCount - 1).Where(h => !before.IsOwner(h)).Select(before.HandleAt)],
            inTexts: false
        );

        var after = ledger.Store.Read();
        Assert.Equal((before.Posts.Count, before.Interactions.Count), (after.Posts.Count, after.Interactions.Count));
        Assert.All(Enumerable.Range(1, after.HandleCount - 1), h => Assert.True(after.IsOwner(h) || after.IsForgotten(h)));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task Both_stores_say_the_same_of_an_archive(string source, string name)
    {
        using var file = await ImportedArchives.Once(source, name);
        using var memory = StoreUnderTest.Open("memory");

        await ImportedArchives.Import(memory.Store, source, name);

        Assert.Equal(ImportedArchives.Rows(memory.Store), ImportedArchives.Rows(file.Store));
    }
}
