using Microsoft.Data.Sqlite;
using NodaTime;
using Quinze.Importing;
using Quinze.Storing;
using Quinze.Tests.Support;

namespace Quinze.Tests.Storing;

/// <summary>What is held about somebody is told without reading what is held about the others, and nothing of it is missing.</summary>
public class RetellingOfPeopleTests
{
    private static readonly Handle Anna = new("linkedin", "/in/anna-9x41");
    private static readonly Handle Bob = new("linkedin", "/in/bob-9x41");
    private static readonly Handle Carl = new("linkedin", "/in/carl-9x41");
    private static readonly Handle AnnasMail = new("mail", "anna@example.org");

    public static IEnumerable<TheoryDataRow<string>> Every => StoreUnderTest.Every;

    [Theory, MemberData(nameof(Every))]
    public void Everything_that_names_somebody_is_told_in_the_order_of_the_whole(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Import("first", First());
        test.Import("second", Second());
        test.Reopen();

        foreach (
            Handle[] people in (Handle[][])
                [
                    [Anna],
                    [Anna, AnnasMail],
                    [Bob],
                    [Carl],
                    [Handle.Owner],
                ]
        )
        {
            var whole = test.Store.Retell().Where(t => t.Names(people.ToHashSet())).Select(Line);

            Assert.Equal(whole, test.Store.Retell(people).Select(Line));
        }
        Assert.Equal(10, test.Store.Retell([Anna]).Count());
    }

    [Theory, MemberData(nameof(Every))]
    public void Nothing_is_told_of_somebody_who_is_not_here_or_was_forgotten(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Import("first", First());
        Assert.NotEmpty(test.Store.Retell([Anna]));
        _ = test.Store.Purge([Anna], inTexts: false);

        Assert.Empty(test.Store.Retell([Anna]));
        Assert.Empty(test.Store.Retell([new Handle("linkedin", "/in/nobody-9x41")]));
        Assert.Empty(test.Store.Retell([new Handle("linkedin", "")]));
    }

    [Theory]
    [InlineData("actor > 1 AND actor IN (2, 3)", "interaction_by_actor")]
    [InlineData("target <> 1 AND target <> 0 AND target IN (2, -1)", "interaction_by_target")]
    public void Interactions_are_found_by_an_index_once_somebody_was_asked_about_in_a_ledger_that_began_with_an_import(
        string where,
        string index
    )
    {
        using var test = StoreUnderTest.Open("sqlite");
        test.Import("first", First());
        _ = test.Store.Retell([Anna]).Count();
        using var ledger = new SqliteConnection($"Data Source={test.Path};Pooling=False;Mode=ReadOnly");
        ledger.Open();
        using var plan = ledger.CreateCommand();
        plan.CommandText = $"EXPLAIN QUERY PLAN SELECT id FROM interaction WHERE {where}";
        using var reader = plan.ExecuteReader();

        Assert.True(reader.Read());
        Assert.Contains(index, reader.GetString(3), StringComparison.Ordinal);
    }

    private static List<Reading> First() =>
        [
            new Seen(new Place(0, 1), Anna, "Anna Kern"),
            new Seen(new Place(0, 1), Anna, "Anna B. Kern"),
            new PersonFact(new Place(0, 1), Anna, PersonFact.Company, "Atelier Nord", new LocalDate(2025, 5, 2)),
            new PersonFact(new Place(0, 2), Bob, PersonFact.Company, "Atelier Nord", new LocalDate(2025, 5, 2)),
            new OnePerson(new Place(0, 3), Anna, AnnasMail, "one address card"),
            Message(4, LedgerOf.Me, Audience.One(Anna)),
            Message(5, Anna, Audience.One(LedgerOf.Me)),
            Message(6, Bob, Audience.One(LedgerOf.Me)),
            Message(7, LedgerOf.Me, Audience.Of([Anna, Bob])),
        ];

    private static List<Reading> Second() =>
        [
            // Between others: the owner only saw it.
            Message(8, Bob, Audience.One(Anna)),
            Message(9, Carl, Audience.Of([LedgerOf.Me, Bob])),
            new PostEntry(new Place(0, 10))
            {
                Network = "linkedin",
                Kind = PostKind.Post,
                Ref = new PostRef(PostRefKind.Share, 7_168_946_745_802_489_856),
                At = Moment.At(Instant.FromUtc(2024, 2, 29, 12, 34)),
                Author = Anna,
                Origin = PostOrigin.Feed,
                Text = Utf8Text.From("A post about bees"),
            },
            new OutcomeEntry(new Place(0, 11))
            {
                Kind = "deal",
                At = Moment.At(Instant.FromUtc(2025, 6, 1, 0, 0)),
                People = Audience.Of([Anna, Bob]),
            },
        ];

    private static InteractionEntry Message(long line, Handle from, Audience to) =>
        new(new Place(0, line))
        {
            Network = "linkedin",
            Kind = InteractionKind.Message,
            At = Moment.At(Instant.FromUtc(2025, 5, 1, 10, (int)line)),
            From = from,
            To = to,
            Conversation = new Conversation("linkedin", $"2-{line}="),
            Text = Utf8Text.From($"Line {line}"),
        };

    private static string Line(Told told) => $"{told.Id} {told.Entry.Place.Line} {told.Entry.GetType().Name} {told.Entry}";
}
