using Quinze.Importing;
using Quinze.Sources.Crm;

namespace Quinze.Tests.Sources.Crm;

public class CrmTableSourceTests
{
    private static readonly CrmTableSource Source = new();
    private const string Deals =
        "Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date,Associated Contact,Associated Contact IDs,Is Closed Won\n";

    private static Said Hubspot(string rows) => Said.By(Source, ("deals.csv", Deals + rows));

    [Fact]
    public void A_closing_date_that_is_only_hoped_for_is_none()
    {
        var said = Hubspot("1,Sails,Quote sent,10,2026-12-31,2026-01-01,,,false\n2,Mast,Signed,10,2026-06-30,2026-01-01,,,true\n")
            .Of<OutcomeEntry>();

        Assert.Null(said[0].Closed);
        Assert.Equal(("won", "2026-06-30"), (said[1].Stage, said[1].Closed!.Value.Instant.ToString()[..10]));
    }

    [Fact]
    public void Names_that_do_not_match_the_numbers_one_by_one_belong_to_nobody()
    {
        var said = Hubspot("1,Sails,Open,10,,2026-01-01,\"Anna Roy;Marc Lin;Third\",5;6,\n");

        Assert.Equal(2, said.One<OutcomeEntry>().People.Count);
        Assert.All(said.Of<Seen>(), s => Assert.Equal("", s.Name));
    }

    [Fact]
    public void A_name_alone_is_only_a_name()
    {
        var said = Hubspot("1,Sails,Open,10,,2026-01-01,Anna Roy,,\n").One<OutcomeEntry>();

        Assert.Equal(HandleKind.NameOnly, said.People.Single!.Kind);
    }

    [Fact]
    public void An_amount_that_is_no_number_is_unknown_and_said()
    {
        var said = Hubspot("1,Sails,Open,on request,,2026-01-01,,,\n");

        Assert.Null(said.One<OutcomeEntry>().Amount);
        Assert.Contains("1 amounts that are no number", said.One<FileRead>().Remark!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Title,Value,Currency,Status,Stage,Won time,Lost time,Contact person\nSails,10,EUR,WON,Offer,2026-03-01 10:00:00,,Anna\n")]
    [InlineData("Deal - Title;Deal - Value;Deal - Status;Deal - Won time\nSails;10,00;won;2026-03-01 10:00:00\n")]
    [InlineData("deal - title *,DEAL - VALUE,Deal - Status,Deal - Won time\nSails,10.00,Won,2026-03-01 10:00:00\n")]
    public void Pipedrives_headers_are_known_in_all_their_forms(string table)
    {
        Assert.True(Source.Recognise(Said.Archive(("x.csv", table))).IsOurs);
        var deal = Said.By(Source, ("x.csv", table)).One<OutcomeEntry>();

        Assert.Equal(("Sails", 10m, "won"), (deal.Title, deal.Amount, deal.Stage));
        Assert.Equal("2026-03-01T10:00:00Z", deal.Closed!.Value.Instant.ToString());
    }

    [Theory]
    [InlineData("Title,Status\nSails,read\n")]
    [InlineData("First Name,Last Name,Email Address,Company,Position,Connected On\nA,B,,,,\n")]
    [InlineData("date,source,visits\n2026-01-01,x,1\n")]
    [InlineData("kind,at,amount,title\nclient,2026,1,x\n")]
    [InlineData("")]
    public void Other_peoples_tables_are_not_taken(string table) => Assert.False(Source.Recognise(Said.Archive(("x.csv", table))).IsOurs);

    [Fact]
    public void A_contact_joins_its_number_and_its_addresses()
    {
        var said = Said.By(
            Source,
            ("c.csv", "Record ID,First Name,Last Name,Email,Lifecycle Stage\n5,Anna,Roy,Anna.Roy@example.org,Lead\n")
        );

        var join = said.One<OnePerson>();
        Assert.Equal(("hubspot:contact:5", "mail:anna.roy@example.org"), (join.A.ToString(), join.B.ToString()));
    }

    [Fact]
    public void In_an_audit_customers_are_not_opened() =>
        Assert.NotNull(
            Said.By(Source, new ReadingOptions { AuditOnly = true }, ("deals.csv", Deals + "1,Sails,Open,10,,,,,\n")).One<FileLeftAside>()
        );

    [Fact]
    public void A_table_the_user_explained_is_read_by_its_header_whatever_the_name_of_the_file()
    {
        var table = "Projet;Prix HT;Signé le;Courriel\nVoile;1 200,00 €;04/05/2026;Anna@example.org\n";
        var header = Source.Propose(Said.Archive(("mes affaires.csv", table)))!.Header;
        var map = new ColumnMap(
            header,
            new Dictionary<string, string>
            {
                ["title"] = "Projet",
                ["amount"] = "Prix HT",
                ["closed"] = "Signé le",
                ["mail"] = "Courriel",
            }
        );

        var deal = Said.By(
                Source,
                new ReadingOptions { Columns = new Dictionary<string, ColumnMap> { [header] = map } },
                ("autre nom.csv", table)
            )
            .One<OutcomeEntry>();

        Assert.Equal(("Voile", 1200m, "EUR"), (deal.Title, deal.Amount, deal.Currency));
        Assert.Equal("mail:anna@example.org", deal.People.Single!.ToString());
        Assert.Equal("2026-05-04", deal.Closed!.Value.Instant.ToString()[..10]);
    }

    [Fact]
    public void A_table_typed_by_hand_names_a_member_by_the_address_of_a_profile_and_the_post_it_came_of()
    {
        var table =
            "kind,person,at,said,post\n"
            + "client,https://fr.linkedin.com/in/Anna-Roy/,2026-05-04,your post on linen,https://www.linkedin.com/feed/update/urn:li:share:7168946745802489856\n";
        var proposed = Source.Propose(Said.Archive(("x.csv", table)))!;

        var outcome = Said.By(
                Source,
                new ReadingOptions
                {
                    Columns = new Dictionary<string, ColumnMap> { [proposed.Header] = new(proposed.Header, proposed.Guess) },
                },
                ("x.csv", table)
            )
            .One<OutcomeEntry>();

        Assert.Equal(("linkedin:/in/anna-roy", "your post on linen"), (outcome.People.Single!.ToString(), outcome.Said));
        Assert.Equal("urn:li:share:7168946745802489856", Assert.Single(outcome.Posts).ToString());
    }

    [Fact]
    public void A_guess_goes_by_names_and_by_what_the_cells_hold()
    {
        var table =
            "Nom de l'affaire;Interlocuteur;Montant;Qui;Date de signature;Ouverture;Type\n"
            + "Voile;Anna Roy;1 200,00 €;anna@example.org;04/05/2026;01/03/2026;neuf\n";

        var guess = Source.Propose(Said.Archive(("x.csv", table)))!.Guess;

        Assert.Equal(
            "title=Nom de l'affaire amount=Montant created=Ouverture closed=Date de signature person=Interlocuteur mail=Qui kind=Type",
            string.Join(' ', guess.Select(g => $"{g.Key}={g.Value}"))
        );
    }

    [Fact]
    public void A_column_whose_cells_contradict_its_name_is_not_proposed()
    {
        var guess = Source.Propose(Said.Archive(("x.csv", "Projet,Montant\nVoile,à discuter\nMât,selon devis\n")))!.Guess;

        Assert.DoesNotContain("amount", guess.Keys);
    }

    [Fact]
    public void Whatever_bytes_stand_in_a_table_every_row_is_accounted_for()
    {
        var random = new Random(15);
        const string Alphabet = "ab;,\"\n\r 12€@.é-";
        for (var round = 0; round < 300; round++)
        {
            var noise = new string([.. Enumerable.Range(0, random.Next(400)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);

            var said = Said.By(Source, ("deals.csv", Deals + noise));

            var rows = said.One<FileRead>().Rows;
            Assert.Equal(rows, said.Of<OutcomeEntry>().Count + said.Of<Unread>().Count + said.Of<LeftAside>().Count);
        }
    }
}
