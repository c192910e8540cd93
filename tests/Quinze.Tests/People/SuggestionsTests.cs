using NodaTime;
using Quinze.Importing;
using Quinze.People;

namespace Quinze.Tests.People;

public class SuggestionsTests
{
    private static readonly LocalDate Day = new(2025, 3, 3);

    [Fact]
    public void A_rare_name_on_two_networks_is_suggested_and_joins_nobody()
    {
        var view = Ledger().Member("anais-k", "Anaïs Kermarrec").Mail("ak@example.org", "KERMARREC Anais").View();

        var suggestion = Assert.Single(Suggestions.Find(view));

        Assert.Equal((Confidence.Medium, 0, 0), (suggestion.Confidence, suggestion.Namesakes, suggestion.Rivals));
        Assert.Equal(Likeness.SameName, Assert.Single(suggestion.Because).Likeness);
        Assert.NotEqual(suggestion.A.Index, suggestion.B.Index);
    }

    [Fact]
    public void High_confidence_takes_something_beside_the_name()
    {
        var view = Ledger()
            .Member("anais-k", "Anaïs Kermarrec", company: "Belcaire Conseil")
            .Mail("ak@belcaire.example", "Anaïs Kermarrec")
            .View();

        var suggestion = Assert.Single(Suggestions.Find(view));

        Assert.Equal(Confidence.High, suggestion.Confidence);
        Assert.Contains(suggestion.Because, r => r is { Likeness: Likeness.SameDomain, Says: "belcaire" });
    }

    [Fact]
    public void Two_members_of_one_network_with_one_name_are_never_suggested_to_be_one()
    {
        var view = Ledger()
            .Member("marie-martin", "Marie Martin", company: "Belcaire Conseil")
            .Member("marie-martin-2", "Marie Martin", company: "Belcaire Conseil")
            .View();

        Assert.Empty(Suggestions.Find(view));
    }

    [Fact]
    public void With_homonyms_about_both_are_doubtful_until_something_else_decides()
    {
        var doubtful = Ledger()
            .Member("marie-1", "Marie Martin")
            .Member("marie-2", "Marie Martin")
            .Mail("m@example.org", "Marie Martin")
            .View();
        var decided = Ledger()
            .Member("marie-1", "Marie Martin", company: "Belcaire Conseil")
            .Member("marie-2", "Marie Martin", company: "Atelier Dorval")
            .Mail("m@dorval.example", "Marie Martin")
            .Fact(new Handle("mail", "m@dorval.example"), PersonFact.Company, "Atelier Dorval")
            .View();

        Assert.All(Suggestions.Find(doubtful), s => Assert.Equal((Confidence.Low, 1), (s.Confidence, s.Rivals)));
        Assert.Equal(2, Suggestions.Find(doubtful).Count);
        var right = Assert.Single(Suggestions.Find(decided));
        Assert.Contains("linkedin:/in/marie-2", right.A.Handles.Concat(right.B.Handles).Select(h => h.ToString()));
        Assert.Equal(Confidence.High, right.Confidence);
    }

    [Fact]
    public void A_company_that_agrees_is_told_as_a_source_writes_it()
    {
        var ledger = Ledger()
            .Member("marie", "Marie Martin", company: "Société Générale & Cie")
            .Mail("m@example.org", "Marie Martin")
            .Fact(new Handle("mail", "m@example.org"), PersonFact.Company, "SOCIETE GENERALE CIE")
            .View();

        var found = Assert.Single(Suggestions.Find(ledger));

        var company = Assert.Single(found.Because, r => r.Likeness == Likeness.SameCompany);
        Assert.Contains(company.Says, (string[])["Société Générale & Cie", "SOCIETE GENERALE CIE"]);
    }

    [Fact]
    public void A_common_name_weighs_less_than_a_rare_one()
    {
        var ledger = Ledger().Member("marie-martin", "Marie Martin").Mail("m@example.org", "Marie Martin");
        ledger.Member("oanez", "Oanez Quillien").Mail("o@example.org", "Oanez Quillien");
        for (var i = 0; i < 25; i++)
        {
            var rest = $"{(char)('a' + i)}oss{(char)('a' + i)}";
            ledger.Member($"marie-{i}", $"Marie D{rest}").Member($"martin-{i}", $"L{rest} Martin");
        }
        for (var i = 0; i < 250; i++)
        {
            ledger.Member(
                $"other-{i}",
                $"A{(char)('a' + (i % 26))}l{(char)('a' + (i / 26))}n B{(char)('a' + (i % 26))}t{(char)('a' + (i / 26))}r"
            );
        }

        var found = Suggestions.Find(ledger.View());

        var common = Assert.Single(found, s => s.A.Name == "Marie Martin");
        var rare = Assert.Single(found, s => s.A.Name == "Oanez Quillien");
        Assert.True(rare.Probability > common.Probability + 0.1, $"{rare.Probability} and {common.Probability}");
    }

    [Theory]
    [InlineData("mastodon", "anais_kermarrec@toot.example", Likeness.SpelledName)]
    [InlineData("mastodon", "anaiskermarrec@toot.example", Likeness.SpelledName)]
    [InlineData("mastodon", "kermarrecanais@toot.example", Likeness.SpelledName)]
    [InlineData("mastodon", "kermarrec.anais.29@toot.example", Likeness.SpelledName)]
    public void An_address_without_a_name_is_recognised_by_what_it_spells(string network, string key, Likeness likeness)
    {
        var view = Ledger().Member("ak", "Anaïs Kermarrec").Follows(new Handle(network, key)).View();

        Assert.Equal(likeness, Assert.Single(Suggestions.Find(view)).Because[0].Likeness);
    }

    [Theory]
    [InlineData("Anaïs Kermarec")]
    [InlineData("Anaïs Kermarrec Le Goff")]
    [InlineData("Anays Kermarrec")]
    public void A_name_that_sounds_alike_or_has_a_word_more_is_suggested(string other)
    {
        var view = Ledger().Member("ak", "Anaïs Kermarrec").Mail("a@example.org", other).View();

        Assert.Equal(Likeness.NearName, Assert.Single(Suggestions.Find(view)).Because[0].Likeness);
    }

    [Theory]
    [InlineData("Annie Kermarrec")]
    [InlineData("Anaïs Kermadec")]
    [InlineData("Anaïs")]
    [InlineData("anais@example.org")]
    public void Another_name_is_not(string other) =>
        Assert.Empty(Suggestions.Find(Ledger().Member("ak", "Anaïs Kermarrec").Mail("x@example.org", other).View()));

    [Fact]
    public void Titles_and_mottos_behind_a_name_are_no_part_of_it()
    {
        var view = Ledger()
            .Member("ak", "Dr. Anaïs Kermarrec, PMP | cherche la lumière")
            .Mail("a@example.org", "Anaïs KERMARREC (she/her)")
            .View();

        Assert.Equal(Likeness.SameName, Assert.Single(Suggestions.Find(view)).Because[0].Likeness);
    }

    [Fact]
    public void The_same_days_of_contact_speak_for_one_person()
    {
        var ledger = Ledger().Member("ak", "Anaïs Kermarrec").Mail("a@example.org", "Anaïs Kermarrec");
        for (var week = 0; week < 40; week++)
        {
            ledger.Message(week % 2 == 0, "someone", Day.PlusDays(week * 7));
        }
        foreach (var week in (int[])[3, 9, 20, 31])
        {
            ledger.Message(true, "ak", Day.PlusDays(week * 7));
            ledger.Letter("a@example.org", Day.PlusDays(week * 7));
        }

        var suggestion = Assert.Single(Suggestions.Find(ledger.View()));

        Assert.Equal(Confidence.High, suggestion.Confidence);
        Assert.Contains(suggestion.Because, r => r is { Likeness: Likeness.SameDays, Says: "4/4" });
    }

    [Fact]
    public void A_conversation_that_goes_on_under_another_address_suggests_a_changed_slug()
    {
        var view = Ledger()
            .Member("anais-k", "Anaïs Kermarrec")
            .Member("anais-kermarrec", "Anaïs Kermarrec")
            .Message(false, "anais-k", Day, conversation: "2-x")
            .Message(true, "anais-k", Day.PlusDays(1), conversation: "2-x")
            .Message(false, "anais-kermarrec", Day.PlusDays(90), conversation: "2-x")
            .View();

        var suggestion = Assert.Single(Suggestions.Find(view));

        Assert.Equal(Confidence.High, suggestion.Confidence);
        Assert.Contains(suggestion.Because, r => r.Likeness == Likeness.SameConversation);
    }

    [Fact]
    public void Homonyms_who_write_in_turns_in_one_conversation_are_two()
    {
        var view = Ledger()
            .Message(false, "marie-1", Day, conversation: "2-x")
            .Message(false, "marie-2", Day.PlusDays(1), conversation: "2-x")
            .Message(false, "marie-1", Day.PlusDays(2), conversation: "2-x")
            .Member("marie-1", "Marie Martin")
            .Member("marie-2", "Marie Martin")
            .View();

        Assert.Empty(Suggestions.Find(view));
    }

    [Fact]
    public void What_was_refused_is_never_suggested_again_and_undoing_brings_it_back()
    {
        var ledger = Ledger().Member("ak", "Anaïs Kermarrec").Mail("a@example.org", "Anaïs Kermarrec");
        ledger.Judged(JudgementKind.Different, ["linkedin:/in/ak", "mail:a@example.org"]);
        var refused = Suggestions.Find(ledger.View());
        ledger.Judged(JudgementKind.Undo, ["1"]);
        var again = Suggestions.Find(ledger.Mail("b@example.org", "Somebody Else").View());

        Assert.Empty(refused);
        Assert.Single(again);
    }

    [Fact]
    public void Pairs_accepted_in_one_decision_are_joined_and_taken_back_together()
    {
        var ledger = Ledger().Member("ak", "Anaïs Kermarrec").Mail("a@example.org", "Anaïs Kermarrec");
        ledger.Member("ml", "Malo Le Goff").Mail("m@example.org", "Malo Le Goff");
        ledger.Judged(JudgementKind.Same, ["linkedin:/in/ak", "mail:a@example.org", "linkedin:/in/ml", "mail:m@example.org"]);
        var joined = ledger.View();
        ledger.Judged(JudgementKind.Undo, ["1"]);
        var parted = ledger.Mail("b@example.org", "Somebody Else").View();

        Assert.Empty(Suggestions.Find(joined));
        Assert.Equal(2, Suggestions.Find(parted).Count);
    }

    [Fact]
    public void Three_records_of_one_person_take_two_suggestions()
    {
        var view = Ledger()
            .Member("ak", "Anaïs Kermarrec")
            .Mail("a@example.org", "Anaïs Kermarrec")
            .Follows(new Handle("mastodon", "anais_kermarrec@toot.example"))
            .View();

        Assert.Equal(2, Suggestions.Find(view).Count);
    }

    private static Presence Ledger() => new();
}
