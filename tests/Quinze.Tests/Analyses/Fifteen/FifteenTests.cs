using NodaTime;
using Quinze.Analyses;
using Quinze.Tests.Support;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class FifteenTests
{
    [Fact]
    public void A_person_is_found_by_any_spelling_of_the_name_that_was_seen()
    {
        var ledger = Ledger().Named("anna", "Anna Kermarrec").Named("anna", "Anna Kermarrec-Roy").Friend("anna");

        var results = new Fifteen().Found<FifteenResults>(ledger.Judged(JudgementKind.Fifteen, ["anna kermarrec roy"]).View());

        Assert.Equal("anna", Assert.Single(results.NamedAndSeen).Person.Slug());
    }

    [Fact]
    public void Nothing_is_shown_before_the_names_are_said()
    {
        var finding = new Fifteen().Run(Friends().View(), new AnalysisRequest());

        Assert.Empty(finding.Evidence);
        Assert.Equivalent(new FifteenResults(false, [], [], []), finding.Results);
    }

    [Fact]
    public void An_empty_list_that_was_said_is_said()
    {
        var results = Said();

        Assert.True(results.Said);
        Assert.Equal(["anais", "paul"], results.SeenNotNamed.Select(s => s.Person.Slug()));
    }

    [Theory]
    [InlineData("anais kermarrec")]
    [InlineData("ANAÏS  KERMARREC")]
    [InlineData("Anaïs-Kermarrec")]
    [InlineData("linkedin:/in/anais")]
    [InlineData("https://www.linkedin.com/in/Anais/?trk=x")]
    [InlineData("www.linkedin.com/in/anais")]
    public void A_name_is_known_by_its_letters_and_an_address_by_its_last_part(string written)
    {
        var results = Said(written);

        var anais = Assert.Single(results.NamedAndSeen);
        Assert.Equal((written, "anais", true), (anais.Named, anais.Person.Slug(), anais.AmongFifteen));
        Assert.Equal(["paul"], results.SeenNotNamed.Select(s => s.Person.Slug()));
    }

    [Fact]
    public void A_name_that_two_people_bear_is_said_to_be_ambiguous_and_neither_is_guessed()
    {
        var results = Said("Paul Roux");

        var named = Assert.Single(results.NamedNotSeen);
        Assert.Equal(NotSeenBecause.Ambiguous, named.Because);
        Assert.Equal(["paul", "paul-2"], named.Candidates.Select(c => c.Slug()));
        Assert.Equal(["anais"], results.SeenNotNamed.Select(s => s.Person.Slug()));
    }

    [Fact]
    public void Who_is_named_and_not_seen_is_no_fault_and_says_why()
    {
        var ledger = Friends().Judged(JudgementKind.Elsewhere, ["linkedin:/in/mum"]);

        var results = Said(ledger, "Mum Roux", "Old Friend", "Nobody Here");

        Assert.Equal(
            [
                ("Mum Roux", NotSeenBecause.Elsewhere),
                ("Nobody Here", NotSeenBecause.NotKnownHere),
                ("Old Friend", NotSeenBecause.NoTwoWayContact),
            ],
            results.NamedNotSeen.Select(n => (n.Named, n.Because))
        );
        Assert.Equal(new LocalDate(2021, 6, 1), results.NamedNotSeen[2].LastContact);
    }

    [Fact]
    public void Somebody_who_objected_is_shown_without_figures()
    {
        var results = Said(Friends().Judged(JudgementKind.Object, ["linkedin:/in/anais"]), "Anaïs Kermarrec");

        var named = Assert.Single(results.NamedNotSeen);
        Assert.Equal((NotSeenBecause.Objected, null), (named.Because, named.LastContact));
    }

    private static LedgerOf Friends() =>
        Ledger()
            .Named("anais", "Anaïs Kermarrec")
            .Named("paul", "Paul Roux")
            .Named("paul-2", "Paul Roux")
            .Named("mum", "Mum Roux")
            .Named("old", "Old Friend")
            .Friend("anais")
            .Friend("paul")
            .Message(true, "paul-2", End)
            .Message(true, "mum", End)
            .Talk("old", new LocalDate(2021, 6, 1));

    private static FifteenResults Said(params string[] names) => Said(Friends(), names);

    private static FifteenResults Said(LedgerOf ledger, params string[] names) =>
        new Fifteen().Found<FifteenResults>(ledger.Judged(JudgementKind.Fifteen, names).View());
}
