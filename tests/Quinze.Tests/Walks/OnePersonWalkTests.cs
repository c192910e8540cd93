using Quinze.People;
using Quinze.Sources;
using Quinze.Sources.Formats.Archives;
using Quinze.Storage.Sqlite;
using Quinze.Tests.Support;
using Quinze.Verbs;
using Quinze.Views;
using Quinze.World;

namespace Quinze.Tests.Walks;

/// <summary>One town told by every network it is on: whom the archives make one, whom the suggestions do, and that nobody is made one with somebody else.</summary>
public sealed class OnePersonWalkTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("quinze-people-").FullName;

    [Theory]
    [InlineData(3, false)]
    [InlineData(8, false)]
    [InlineData(21, true)]
    public async Task Each_planted_person_is_one_record_once_the_suggestions_are_accepted_and_nobody_is_two(int seed, bool withMore)
    {
        var town = Town.Build(TownPlan.Small(seed));
        var truth = Truth.Of(town);
        using var store = SqliteLedger.Open(Path.Combine(folder, "town.quinze"));
        List<ArchiveTruth> archives =
        [
            LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, Path.Combine(folder, "linkedin"), ArchiveShape.Zip),
            MastodonArchive.Write(town, Path.Combine(folder, "mastodon"), MastodonGeneration.Y2026),
            BlueskyCar.Write(town, Path.Combine(folder, "bluesky.car")),
            Mailbox.Write(town, Path.Combine(folder, "mail.mbox"), MailboxVariant.Gmail),
            Calendar.Write(town, Path.Combine(folder, "calendar.ics")),
        ];
        if (withMore)
        {
            archives.Add(XArchive.Write(town, Path.Combine(folder, "x"), XLayout.Y2023));
            archives.Add(AddressBook.Write(town, Path.Combine(folder, "contacts.vcf")));
        }
        foreach (var archive in archives)
        {
            await ImportAsync(store, archive.Path);
        }
        var bearer = truth.People.SelectMany(p => p.Handles, (p, h) => (Person: p, Handle: h)).ToDictionary(p => p.Handle, p => p.Person);
        var before = LedgerOf.Open(store);
        AssertNobodyIsTwo(before, bearer);

        // The surest first, as a user would: what follows from an accepted one is not asked again.
        while (Suggestions.Find(LedgerOf.Open(store)).Where(s => s.Confidence >= Confidence.Medium).ToList() is { Count: > 0 } surest)
        {
            foreach (var suggestion in surest)
            {
                Accept(store, suggestion);
            }
        }

        var after = LedgerOf.Open(store);
        AssertNobodyIsTwo(after, bearer);
        var records = RecordsOf(after);
        var homonyms = truth.People.GroupBy(p => p.Name).Where(g => g.Count() > 1).SelectMany(g => g).ToHashSet();
        // X tells only a number of whoever was never named: nothing could say who that is.
        var numbers = Enumerable
            .Range(1, after.Facts.HandleCount - 1)
            .Where(h =>
                after.Facts.HandleAt(h).Network == "x"
                && !after.Facts.NamesOf(h).Any()
                && after.Overlay.HandlesOf(after.Overlay.PersonOf(h)).Count == 1
            )
            .Select(h => after.Facts.HandleAt(h).ToString());
        var inPieces = truth
            .People.Where(p => p.Planted && !homonyms.Contains(p))
            .Select(p => (p.Name, Handles: p.Handles.Where(records.ContainsKey).Except(numbers).ToList()))
            .Where(p => p.Handles.Select(h => records[h]).Distinct().Count() > 1)
            .Select(p => $"{p.Name}: {string.Join(' ', p.Handles)}")
            .ToList();
        Assert.Empty(inPieces);
        Assert.True(records.Values.Distinct().Count() < RecordsOf(before).Values.Distinct().Count());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void Accept(SqliteLedger store, Suggestion suggestion) =>
        store.Judge(
            JudgementKind.Same,
            [suggestion.A.Handles[0].ToString(), suggestion.B.Handles[0].ToString()],
            null,
            Clocks.Fixed.GetCurrentInstant()
        );

    private static void AssertNobodyIsTwo(LedgerView view, Dictionary<string, PersonTruth> bearer)
    {
        var mixed = RecordsOf(view)
            .Where(r => bearer.ContainsKey(r.Key))
            .GroupBy(r => r.Value, r => bearer[r.Key])
            .Where(g => g.Distinct().Count() > 1)
            .Select(g => string.Join(" | ", g.Distinct().Select(p => $"{p.Name} {p.Handles[0]}")));
        Assert.Empty(mixed);
    }

    private static Dictionary<string, int> RecordsOf(LedgerView view) =>
        Enumerable
            .Range(1, view.Facts.HandleCount - 1)
            .Where(h => !view.Facts.IsForgotten(h) && !view.Facts.IsOwner(h))
            .ToDictionary(h => view.Facts.HandleAt(h).ToString(), view.Overlay.PersonOf);

    private async Task ImportAsync(SqliteLedger store, string path)
    {
        using var archive = Archives.Open(path, folder);
        var import = new ImportArchive(AllSources.List, Clocks.Fixed, text => Quinze.Text.Words.Count(text.Span));
        var report = await import.RunAsync(archive, store, new ImportOptions(), null, TestContext.Current.CancellationToken);
        Assert.Equal((ImportStatus.Imported, null), (report.Status, report.Problem));
    }
}
