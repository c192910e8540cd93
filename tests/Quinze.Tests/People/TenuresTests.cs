using NodaTime;
using Quinze.Importing;
using Quinze.Storage.Sqlite;
using Quinze.Storing;
using Quinze.Tests.Support;
using Quinze.Views;

namespace Quinze.Tests.People;

/// <summary>An address that is given to somebody else, told by two archives, in every store.</summary>
public sealed class TenuresTests : IDisposable
{
    private static readonly Handle Slug = new("linkedin", "/in/m-martin");
    private static readonly Handle Later = new("linkedin", "/in/m-martin#2025-06-01");
    private static readonly LocalDate Old = new(2019, 5, 1);
    private static readonly LocalDate New = new(2025, 6, 1);

    private readonly string folder = Directory.CreateTempSubdirectory("quinze-tenures-").FullName;

    public static IEnumerable<TheoryDataRow<string>> Stores => [new("sqlite"), new("memory")];

    [Theory, MemberData(nameof(Stores))]
    public void A_slug_that_reappears_on_somebody_else_is_not_the_same_person(string kind)
    {
        using var store = Open(kind);
        Import(store, [.. Letter(Old.PlusDays(30), "the first"), .. Connection("Marie Martin", "Belcaire", Old)]);
        Import(store, [.. Letter(New.PlusDays(3), "the second"), .. Connection("Paul Martin", "Dorval", New)]);

        var view = LedgerOf.Open(store);

        Assert.Equal([("Marie Martin", "Belcaire", 2), ("Paul Martin", "Dorval", 2)], People(view));
        Assert.Empty(store.Check());
    }

    [Theory, MemberData(nameof(Stores))]
    public void It_does_not_matter_which_archive_is_read_first(string kind)
    {
        using var store = Open(kind);
        Import(store, [.. Letter(New.PlusDays(3), "the second"), .. Connection("Paul Martin", "Dorval", New)]);
        Import(store, [.. Letter(Old.PlusDays(30), "the first"), .. Connection("Marie Martin", "Belcaire", Old)]);

        Assert.Equal([("Marie Martin", "Belcaire", 2), ("Paul Martin", "Dorval", 2)], People(LedgerOf.Open(store)));
    }

    [Theory, MemberData(nameof(Stores))]
    public void Later_archives_keep_them_apart_and_nothing_doubles(string kind)
    {
        using var store = Open(kind);
        Reading[] first = [.. Letter(Old.PlusDays(30), "the first"), .. Connection("Marie Martin", "Belcaire", Old)];
        Reading[] second = [.. Letter(New.PlusDays(3), "the second"), .. Connection("Paul Martin", "Dorval", New)];
        Import(store, first);
        Import(store, second);
        Import(store, [.. second, .. Letter(New.PlusDays(90), "the third")]);
        Import(store, first);

        Assert.Equal([("Marie Martin", "Belcaire", 2), ("Paul Martin", "Dorval", 3)], People(LedgerOf.Open(store)));
    }

    [Theory]
    [InlineData("Marie Durand", "Dorval", 2025)] // married, and connected again
    [InlineData("Paul Martin", "Belcaire", 2025)] // a nickname, and the company is the same
    [InlineData("Paul Martin", "Dorval", 2019)] // the very connection, under another name
    public void A_new_name_a_new_company_or_a_new_connection_alone_is_the_same_person(string name, string company, int year)
    {
        using var store = Open("memory");
        Import(store, Connection("Marie Martin", "Belcaire", Old));
        Import(store, Connection(name, company, year == 2019 ? Old : New));

        Assert.Single(LedgerOf.Open(store).Facts.Interactions.Other.ToArray().Distinct());
    }

    [Theory, MemberData(nameof(Stores))]
    public void The_later_one_can_be_forgotten_without_the_earlier_and_stays_forgotten(string kind)
    {
        using var store = Open(kind);
        Reading[] second = [.. Letter(New.PlusDays(3), "the second"), .. Connection("Paul Martin", "Dorval", New)];
        Import(store, [.. Letter(Old.PlusDays(30), "the first"), .. Connection("Marie Martin", "Belcaire", Old)]);
        Import(store, second);
        store.Purge([Later], inTexts: false);
        Import(store, [.. second, .. Letter(New.PlusDays(90), "the third")]);

        var view = LedgerOf.Open(store);
        Assert.Equal(("Marie Martin", "Belcaire", 2), Assert.Single(People(view)));
        Assert.DoesNotContain("Paul Martin", Enumerable.Range(0, view.Facts.HandleCount).SelectMany(view.Facts.NamesOf));
        var texts = store.Details([.. view.Facts.Interactions.Id.ToArray().Select(i => (long)i)]).Values.Select(d => d.Text);
        Assert.Equal(["the first"], texts.Where(t => t.Length > 0));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private ILedgerStore Open(string kind) =>
        kind == "memory" ? new InMemoryLedger() : SqliteLedger.Open(Path.Combine(folder, "town.quinze"), new byte[16]);

    /// <summary>Letters come before connections in an archive, so that whose they are is found out afterwards.</summary>
    private static IEnumerable<Reading> Letter(LocalDate day, string text) =>
        [
            new InteractionEntry(new Place(0, day.DayOfYear))
            {
                Network = "linkedin",
                Kind = InteractionKind.Message,
                At = Moment.At(day.AtMidnight().InUtc().ToInstant()),
                From = Slug,
                To = Audience.One(Handle.Owner),
                Conversation = new Conversation("linkedin", "2-" + text),
                Text = Utf8Text.From(text),
            },
        ];

    private static Reading[] Connection(string name, string company, LocalDate day) =>
        [
            new Seen(new Place(0, 1), Slug, name),
            new PersonFact(new Place(0, 1), Slug, PersonFact.Company, company, day.PlusDays(100)),
            new InteractionEntry(new Place(0, 1))
            {
                Network = "linkedin",
                Kind = InteractionKind.Connection,
                At = Moment.OnDay(day),
                From = Handle.Owner,
                To = Audience.One(Slug),
            },
        ];

    private static List<(string, string?, int)> People(LedgerView view)
    {
        var others = view.Facts.Interactions.Other.ToArray();
        return
        [
            .. others
                .Distinct()
                .Where(h => h > 0 && !view.Facts.IsForgotten(h))
                .Select(h => (view.PersonAt(h).Name, view.Latest(h, PersonFact.Company)?.Value, others.Count(o => o == h)))
                .OrderBy(p => p.Name, StringComparer.Ordinal),
        ];
    }

    private static void Import(ILedgerStore store, IReadOnlyList<Reading> readings)
    {
        using var staging = store.Stage();
        var stager = new Stager(staging.Index, [new ArchiveFile(0, "made.csv", 0)], staging.Write);
        foreach (var reading in readings)
        {
            stager.Accept(reading);
        }
        stager.Accept(new FileRead(0, readings.Count));
        var staged = stager.Finish(new Dictionary<int, FileRow>(), [$"made:{staging.Index.NextImport}"]);
        var row = new ImportRow(staging.Index.NextImport, "linkedin-archive", 1, "made", Instant.FromUnixTimeSeconds(0), null, null, "made")
        {
            Files = staged.Files,
            Added = staged.Added,
        };
        store.Append(staging, row, staged.Owner, null, staged.Judged);
    }
}
