using System.Text;
using System.Xml.Linq;
using NodaTime;
using Quinze.Cards;
using Quinze.Reports;
using Quinze.Reports.Cards;
using Quinze.Tests.Analyses;
using Quinze.Tests.Cli;
using Quinze.Tests.Findings;
using Quinze.Tests.Support;

namespace Quinze.Tests.Cards;

public sealed class CounterCardTests
{
    private static readonly LocalDate Day = new(2025, 3, 3);

    private static CounterCard Card(LedgerOf ledger)
    {
        var view = ledger.View();
        return CounterCard.Of(view, view.Facts.Posts.Single(p => p.Own));
    }

    private static LedgerOf Ledger() => LedgerOf.Linkedin().Covers("post", Day, Day.PlusDays(90)).Seen(1, Day, ("impressions", 20_000));

    [Fact]
    public void Views_without_an_answer_are_no_conversation()
    {
        var ledger = Ledger()
            .Act(InteractionKind.Comment, false, "anna", Day.PlusDays(1), "great", Workbooks.Ref(1))
            .Act(InteractionKind.Reaction, false, "bea", Day.PlusDays(1), post: Workbooks.Ref(1));

        Assert.Equal((20_000, 0), (Card(ledger).Views, Card(ledger).Conversations));
    }

    [Fact]
    public void Who_wrote_under_it_and_was_answered_there_is_one_conversation_however_long()
    {
        var ledger = Ledger();
        for (var i = 1; i < 4; i++)
        {
            ledger
                .Act(InteractionKind.Comment, false, "anna", Day.PlusDays(i), "how?", Workbooks.Ref(1))
                .Act(InteractionKind.Reply, true, "anna", Day.PlusDays(i), "so", Workbooks.Ref(1));
        }
        ledger.Act(InteractionKind.Comment, true, null, Day.PlusDays(9), "thanks all", Workbooks.Ref(1));

        Assert.Equal(1, Card(ledger).Conversations);
    }

    [Fact]
    public void A_post_without_a_reading_has_unknown_views()
    {
        var card = Card(LedgerOf.Linkedin().Post(Day, "a post"));

        Assert.Null(card.Views);
        Assert.Contains("vues inconnues", Svg(card, ReportLanguage.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_sums_the_days_told_of_and_says_how_many()
    {
        var ledger = LedgerOf
            .Linkedin()
            .Covers("message", Day, Day.PlusDays(30))
            .Message(true, "anna", Day)
            .Message(false, "anna", Day.PlusDays(1));
        for (var i = 0; i < 10; i++)
        {
            ledger.Account(Day.PlusDays(i), Day.PlusDays(i), ("impressions", 100));
        }

        var card = CounterCard.Of(ledger.View(), new PeriodWish(null, new Period(Day, Day.PlusDays(30))));

        Assert.Equal((1000, 10, 1), (card.Views, card.Days, card.Conversations));
        Assert.Contains("views of 10", Svg(card, ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_card_is_one_line_and_one_whole_picture_in_both_languages()
    {
        var card = Card(Ledger());

        Assert.Equal(
            "20 000 vues · conversations connues : 0 · inconnu : qui a lu",
            CardDrawing.Said(card, ReportLanguage.French).Replace('\u00A0', ' ').Replace('\u202F', ' ')
        );
        Assert.Equal("20,000 views · known conversations: 0 · unknown: who read", CardDrawing.Said(card, ReportLanguage.English));
        foreach (var language in Enum.GetValues<ReportLanguage>())
        {
            var svg = XDocument.Parse(Svg(card, language));
            Assert.Equal("svg", svg.Root!.Name.LocalName);
            Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName is "script" or "image" or "a");
        }
    }

    [Fact]
    public void Dots_fit_whatever_the_views()
    {
        foreach (var views in new[] { 1.0, 45, 600, 601, 20_000, 3e6, 2.5e9 })
        {
            var each = CardDrawing.ViewsPerDot(views);

            Assert.InRange(Math.Ceiling(views / each), 1, 600);
            Assert.True(each == 1 || views / (each / 2.5) > 600 - 1, $"{views}: {each}");
        }
    }

    [Fact]
    public void The_card_names_nobody()
    {
        var ledger = Ledger()
            .Named("anna", "Anna Alt")
            .Act(InteractionKind.Comment, false, "anna", Day.PlusDays(1), "a secret", Workbooks.Ref(1))
            .Act(InteractionKind.Reply, true, "anna", Day.PlusDays(1), "so", Workbooks.Ref(1));

        var svg = Svg(Card(ledger), ReportLanguage.French);

        Assert.DoesNotContain("Anna", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("Myself", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_writes_the_file_and_says_the_line()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.Bluesky));

        var answer = door.Say("card", "--period", "all", "--out", "card.svg", "--json");

        Assert.Equal(0, answer.Code);
        Assert.Empty(JsonSchemas.Faults("card.schema.json", answer.Json));
        Assert.True(File.Exists(door.At("card.svg")));
        Assert.Equal(64, door.Say("card").Code);
        var none = door.With("QUINZE_BROWSER", "/nowhere").Say("card", "--period", "all", "--out", "card.png", "--json");
        Assert.Equal("no-browser", none.Word("error", "id"));
    }

    private static string Svg(CounterCard card, ReportLanguage language)
    {
        using var stream = new MemoryStream();
        CardDrawing.Write(card, language, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
