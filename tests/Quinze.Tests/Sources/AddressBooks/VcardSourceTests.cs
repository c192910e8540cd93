using Quinze.Importing;
using Quinze.Sources.AddressBooks;
using Quinze.Tests.Sources.Mail;

namespace Quinze.Tests.Sources.AddressBooks;

public class VcardSourceTests
{
    private static readonly VcardSource Source = new();

    [Fact]
    public void A_card_joins_the_addresses_and_profiles_of_one_person()
    {
        var told = Read(
            "FN:Zoé Marin\nEMAIL:Zoe@example.org\nitem1.EMAIL;type=pref:zoe@work.example.org\nURL:https\\://fr.linkedin.com/in/Zo%C3%A9-Marin/?trk=x\n"
        );

        Assert.Equal(
            [("mail:zoe@example.org", "mail:zoe@work.example.org"), ("mail:zoe@example.org", "linkedin:/in/zoé-marin")],
            told.All.OfType<OnePerson>().Select(o => (o.A.ToString(), o.B.ToString()))
        );
        Assert.Equal(3, told.All.OfType<Seen>().Count(s => s.Name == "Zoé Marin"));
    }

    [Theory]
    [InlineData("X-SOCIALPROFILE;type=twitter:https://twitter.com/Zoe_M", "x:@zoe_m")]
    [InlineData("X-SOCIALPROFILE;type=twitter;x-user=Zoe_M:x-apple:Zoe_M", "x:@zoe_m")]
    [InlineData("URL:https://x.com/zoe_m", "x:@zoe_m")]
    [InlineData("URL:https://social.example/@Zoe", "mastodon:zoe@social.example")]
    [InlineData("URL:https://social.example/users/zoe", "mastodon:zoe@social.example")]
    [InlineData("IMPP:acct:zoe@social.example", "mastodon:zoe@social.example")]
    [InlineData("SOCIALPROFILE;SERVICE-TYPE=Mastodon;VALUE=text:@zoe@social.example", "mastodon:zoe@social.example")]
    [InlineData("URL:https://bsky.app/profile/did:plc:abc", "bluesky:did:plc:abc")]
    [InlineData("IMPP;X-SERVICE-TYPE=Bluesky:x-apple:Zoe.example.org", "bluesky:zoe.example.org")]
    [InlineData("X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/zoe-9x41/en", "linkedin:/in/zoe-9x41")]
    [InlineData("X-LINKEDIN:zoe-9x41", "linkedin:/in/zoe-9x41")]
    [InlineData("URL:https://www.linkedin.com/company/keel", null)]
    [InlineData("URL:https://www.example.org/about", null)]
    [InlineData("IMPP:xmpp:zoe@chat.example.org", null)]
    [InlineData("TEL:+33639980000", null)]
    public void Profiles_are_known_in_the_forms_that_address_books_write(string line, string? handle)
    {
        var told = Read("FN:Zoé\nEMAIL:zoe@example.org\n" + line + "\n");

        Assert.Equal(handle, told.All.OfType<OnePerson>().SingleOrDefault()?.B.ToString());
    }

    [Fact]
    public void Old_cards_are_read_in_their_encoding()
    {
        var told = Read(
            "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Barr=E9;Chlo=\n=E9\nEMAIL;INTERNET:c@example.org\nTITLE:Cheffe\nORG:Quille\\; Fils;Atelier\nREV:20260801T120000Z\n",
            version: "2.1"
        );

        Assert.Equal("Chloé Barré", Assert.Single(told.All.OfType<Seen>()).Name);
        Assert.Equal([("company", "Quille; Fils"), ("position", "Cheffe")], told.All.OfType<PersonFact>().Select(f => (f.Field, f.Value)));
        Assert.All(told.All.OfType<PersonFact>(), f => Assert.Equal(new NodaTime.LocalDate(2026, 8, 1), f.AsOf));
    }

    [Fact]
    public void An_address_on_two_peoples_cards_joins_nobody()
    {
        var told = ToldOfTexts.By(
            Source,
            (
                "a.vcf",
                Card("FN:Anne\nEMAIL:home@example.org\nEMAIL:anne@example.org\n")
                    + Card("FN:Paul\nEMAIL:home@example.org\nEMAIL:paul@example.org\n")
            )
        );

        Assert.Empty(told.All.OfType<OnePerson>());
        Assert.Equal(["anne@example.org", "paul@example.org"], told.All.OfType<Seen>().Select(s => s.Who.Key));
    }

    [Theory]
    [InlineData("FN:Only a number\nTEL:+33639980000\n", "neither a mail address nor a profile on it")]
    [InlineData("FN:Quille\nX-ABShowAs:COMPANY\nEMAIL:info@example.org\n", "an organisation or a place, not a person")]
    [InlineData("KIND:group\nFN:Club\nEMAIL:club@example.org\n", "a group of cards, not a person")]
    [InlineData("FN:Robot\nEMAIL:noreply@example.org\n", "neither a mail address nor a profile on it")]
    public void A_card_of_no_person_is_left_aside(string card, string reason) => Assert.Equal([reason], Read(card).Aside);

    [Fact]
    public void Nothing_of_a_telephone_number_an_address_or_a_note_is_told()
    {
        var told = Read("FN:Zoé\nEMAIL:zoe@example.org\nTEL:+33639980000\nADR:;;1 rue du Port;Brest;;;\nNOTE:likes tea\nBDAY:1980-01-01\n");

        Assert.Equal([typeof(Seen), typeof(FileRead), typeof(OwnerFound)], told.All.Select(r => r.GetType()));
    }

    [Fact]
    public void No_damage_breaks_the_reading()
    {
        var chance = new Quinze.World.Chance(17);
        var whole = System.Text.Encoding.UTF8.GetBytes(
            Card("FN:Zoé\nEMAIL:zoe@example.org\nURL:https://social.example/@zoe\n")
                + Card("FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=A9=\n=20M\nEMAIL:z@example.org\n")
        );
        for (var round = 0; round < 300; round++)
        {
            var spoilt = (byte[])whole.Clone();
            for (var i = 0; i < chance.Between(1, 12); i++)
            {
                spoilt[chance.Below(spoilt.Length)] = (byte)chance.Below(256);
            }
            using var archive = new Bluesky.BytesArchive(("a.vcf", spoilt[..chance.Between(1, spoilt.Length)]));

            ToldOfTexts.By(Source, archive).AssertAccounted();
        }
    }

    private static ToldOfTexts Read(string card, string version = "3.0") => ToldOfTexts.By(Source, ("a.vcf", Card(card, version)));

    private static string Card(string inside, string version = "3.0") => $"BEGIN:VCARD\nVERSION:{version}\n{inside}END:VCARD\n";
}
