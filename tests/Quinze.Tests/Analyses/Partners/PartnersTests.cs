using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Importing;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class PartnersTests
{
    private static readonly LocalDate Start = new(2025, 6, 1);

    private static LedgerOf Ledger() =>
        LedgerOf
            .Linkedin()
            .Covers("post", new LocalDate(2022, 1, 1), new LocalDate(2026, 10, 31))
            .Covers("comment", new LocalDate(2022, 1, 1), new LocalDate(2026, 10, 31));

    private static PartnerRow Row(LedgerOf ledger, string how = "paid", string from = "2022-01-01", string to = "") =>
        Assert.Single(
            (
                (PartnersResults)
                    new Partners()
                        .Run(
                            ledger.Judged(JudgementKind.Partner, ["Studio Vague", how, from, to, "linkedin:/in/vague"]).View(),
                            new AnalysisRequest()
                        )
                        .Results!
            ).Partners
        );

    [Theory]
    [InlineData("Publicité. Voici la lampe de Studio Vague", Disclosure.Named)]
    [InlineData("La lampe de Studio Vague #CollaborationCommerciale collaboration commerciale", Disclosure.Named)]
    [InlineData("La lampe de Studio Vague. Contenu sponsorisé", Disclosure.Other)]
    [InlineData("The lamp of Studio Vague #ad", Disclosure.Other)]
    [InlineData("Paid partnership with Studio Vague", Disclosure.Other)]
    [InlineData("En partenariat avec Studio Vague", Disclosure.Vague)]
    [InlineData("Merci à Studio Vague pour la lampe", Disclosure.Vague)]
    [InlineData("J'adore la lampe de Studio Vague", Disclosure.None)]
    [InlineData("Adroite, la lampe de Studio Vague, et publique", Disclosure.None)]
    public void The_wording_of_a_disclosure_is_found_in_both_languages(string text, Disclosure expected) =>
        Assert.Equal(expected, Assert.Single(Row(Ledger().Post(Start, text)).Posts).Disclosure);

    [Theory]
    [InlineData("Une lampe ! « Collaboration commerciale », avec Studio Vague", "Collaboration commerciale")]
    [InlineData("Studio Vague, l'été : partenariat rémunéré. La suite demain", "partenariat rémunéré")]
    [InlineData("Studio Vague m'a offert la lampe", "m'a offert")]
    public void The_words_of_a_disclosure_are_quoted_as_they_are_written_and_no_more(string text, string quoted) =>
        Assert.Equal(quoted, Assert.Single(Row(Ledger().Post(Start, text)).Posts).Words);

    [Theory]
    [InlineData("2023-06-10", "consumer-code", YesNo.Yes)]
    [InlineData("2023-06-11", "law-2023-451", YesNo.Unclear)]
    [InlineData("2024-11-07", "law-2023-451", YesNo.Unclear)]
    [InlineData("2024-11-08", "ordinance-2024-978", YesNo.Yes)]
    public void Other_words_are_held_against_the_rule_of_their_day(string day, string rule, YesNo answers)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        var post = Assert.Single(Row(Ledger().Post(on, "Sponsorisé : la lampe de Studio Vague")).Posts);

        Assert.Equal((rule, answers), (post.Rule, post.Answers));
    }

    [Fact]
    public void What_is_earned_owes_no_wording_and_what_was_before_the_first_day_is_not_paid()
    {
        var ledger = Ledger().Post(Start, "La lampe de Studio Vague");

        Assert.Null(Assert.Single(Row(ledger, how: "earned").Posts).Answers);
        Assert.Null(Assert.Single(Row(ledger, from: "2025-06-02").Posts).Answers);
        Assert.Equal(YesNo.No, Assert.Single(Row(ledger).Posts).Answers);
    }

    [Theory]
    [InlineData(2025, false)]
    [InlineData(2026, true)]
    public void A_written_contract_is_to_be_checked_since_2026(int year, bool contract) =>
        Assert.Equal(contract, Assert.Single(Row(Ledger().Post(new LocalDate(year, 3, 1), "La lampe de Studio Vague")).Posts).Contract);

    [Fact]
    public void Posts_of_the_partner_count_when_they_name_the_brand()
    {
        var ledger = Ledger().Judged(JudgementKind.Declared, ["brand", "Keels"]);
        foreach (var (number, text) in new[] { (1, "Keels, quelle coque ! Publicité"), (2, "Il pleut à Brest") })
        {
            ledger.Add(
                new PostEntry(new Place(0, 900 + number))
                {
                    Network = "linkedin",
                    Kind = PostKind.Post,
                    Ref = Workbooks.Ref(900 + number),
                    At = Moment.OnDay(Start),
                    Author = new Handle("linkedin", "/in/vague"),
                    Text = Utf8Text.From(text),
                }
            );
        }

        var post = Assert.Single(Row(ledger).Posts);

        Assert.Equal(("partner", Disclosure.Named), (post.By, post.Disclosure));
    }

    [Fact]
    public void Acts_are_counted_on_as_many_days_before_as_after()
    {
        var ledger = Ledger();
        for (var i = 1; i <= 100; i++)
        {
            ledger
                .Act(InteractionKind.Comment, false, "anna", Start.PlusDays(-i), "yes")
                .Act(InteractionKind.Comment, false, "bea", Start.PlusDays(i), "yes");
            ledger.Act(InteractionKind.Comment, false, "bea", Start.PlusDays(i), "again");
        }
        ledger.Act(InteractionKind.Comment, true, "vague", Start.PlusDays(5), "hello");

        var contacts = Row(ledger, from: "2025-06-01").Contacts!;

        Assert.Equal((180, 0, 1), (contacts.Days, contacts.WithPartner.Before, contacts.WithPartner.After));
        Assert.Null(contacts.WithPartner.Ratio);
        Assert.Equal((100, 200, 2.0), (contacts.Received.Before, contacts.Received.After, contacts.Received.Ratio));
        Assert.True(contacts.Received.Interval!.Lo < 2 && contacts.Received.Interval.Hi > 2);
    }

    [Fact]
    public void The_people_around_a_partner_are_read_against_the_target_with_bounds()
    {
        var ledger = Ledger().Post(Start, "La lampe de Studio Vague", reference: Workbooks.Ref(1));
        foreach (var who in new[] { "anna", "bea", "cleo", "vague" })
        {
            ledger.Act(InteractionKind.Reaction, false, who, Start.PlusDays(1), post: Workbooks.Ref(1));
        }
        ledger
            .Add(new PersonFact(new Place(0, 70), ledger.Who("anna"), PersonFact.Position, "DRH", Start))
            .Add(new PersonFact(new Place(0, 71), ledger.Who("bea"), PersonFact.Position, "Menuisière", Start))
            .Judged(JudgementKind.Target, ["hr"], "role: hr");

        var overlap = Row(ledger).Overlap!;

        Assert.Equal(("hr", 3, 1, 1), (overlap.Target, overlap.Known, overlap.In, overlap.Unknown));
        Assert.Equal((1 / 3.0, 2 / 3.0), (overlap.Least, overlap.Most));
    }

    [Fact]
    public void What_is_said_last_under_a_name_stands_and_nothing_declared_is_not_enough()
    {
        var ledger = Ledger().Judged(JudgementKind.Partner, ["studio vague", "earned", "", ""]);

        Assert.Equal(PartnerHow.Paid, Row(ledger).How);
        Assert.Equal(FindingStatus.NotEnough, new Partners().Run(Ledger().View(), new AnalysisRequest()).Status);
    }
}
