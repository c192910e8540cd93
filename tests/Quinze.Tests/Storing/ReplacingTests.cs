using NodaTime;
using Quinze.Importing;
using Quinze.Tests.Support;

namespace Quinze.Tests.Storing;

/// <summary>What stays, and what takes another's place, when imports are taken back or read another way.</summary>
public class ReplacingTests
{
    private static readonly Handle Anna = new("mail", "anna@example.org");

    public static IEnumerable<TheoryDataRow<string>> Every => StoreUnderTest.Every;

    [Theory, MemberData(nameof(Every))]
    public void What_is_told_of_somebody_stays_when_the_import_that_told_it_first_is_taken_back(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        var first = test.Import("first", [.. Told(), Mail(1, null)]);
        test.Import("second", [.. Told(), Mail(1, null), Mail(9, "And now?")]);

        test.Store.Withdraw(first.Id);

        var view = LedgerOf.Open(test.Store);
        Assert.Equal("Atelier Nord", view.Latest(view.PersonIn(0), PersonFact.Company)?.Value);
    }

    [Theory, MemberData(nameof(Every))]
    public void An_import_that_is_read_another_way_says_other_things_under_the_same_keys(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        var first = test.Import("mail", [.. Told(), Mail(1, null)]);

        test.Import("mail", [.. Told(), Mail(1, "They sleep.")], instead: first.Id);

        var view = LedgerOf.Open(test.Store);
        var id = Assert.Single(view.Facts.Interactions.Id.ToArray());
        Assert.Equal("They sleep.", test.Store.Details([id])[id].Text);
        Assert.Equal("Anna Kern", view.PersonAt(view.PersonIn(0)).Name);
        Assert.Empty(test.Store.Check());
    }

    private static IEnumerable<Reading> Told() =>
        [
            new Seen(new Place(0, 1), Anna, "Anna Kern"),
            new PersonFact(new Place(0, 1), Anna, PersonFact.Company, "Atelier Nord", new LocalDate(2025, 5, 2)),
        ];

    private static InteractionEntry Mail(long line, string? text) =>
        new(new Place(0, line))
        {
            Network = "mail",
            Kind = InteractionKind.Mail,
            At = Moment.At(Instant.FromUtc(2025, 5, 1, 10, (int)line)),
            From = Anna,
            To = Audience.One(Handle.Owner),
            Text = Utf8Text.From(text),
            Reference = $"{line}@example.org",
        };
}
