namespace Quinze.Tests.Cli;

/// <summary>The same bytes, read another way than before because the user says so: one step, and nothing is lost or counted twice.</summary>
public class ReadAnotherWayTests
{
    private const string Words = "J'ai bien reçu ton devis : l'été prochain, c'est d'accord.";

    private const string Mailbox =
        "From anais@example.org Mon Mar  2 09:00:00 2026\nDate: Mon, 2 Mar 2026 09:00:00 +0000\nMessage-ID: <1@example.org>\n"
        + "Delivered-To: owner@example.org\nFrom: =?utf-8?Q?Ana=C3=AFs_Kermarrec?= <anais@example.org>\nTo: owner@example.org\nSubject: devis\n"
        + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        + Words
        + "\n\n-- \nAnaïs\n\n";

    [Fact]
    public void A_mailbox_read_without_texts_gets_them_in_one_step()
    {
        using var door = WithMail();
        door.Say("import", "mail.mbox");
        var note = door.Say("show", "interactions", "--json").Word("items", "0", "id")!;
        door.Say("record", "note", "the offer", "--about", note);

        var unchanged = door.Say("import", "mail.mbox", "--json");
        var again = door.Say("import", "mail.mbox", "--with-bodies", "--json");
        var once = door.Say("import", "mail.mbox", "--with-bodies", "--json");
        var without = door.Say("import", "mail.mbox", "--json");

        Assert.Equal("unchanged", unchanged.Word("imports", "0", "status"));
        Assert.Equal("imported", again.Word("imports", "0", "status"));
        Assert.Equal(("unchanged", "unchanged"), (once.Word("imports", "0", "status"), without.Word("imports", "0", "status")));
        var rows = door.Say("show", "interactions", "--text", "--json");
        Assert.Equal(1, rows.Number("total"));
        Assert.Equal(Words, rows.Word("items", "0", "text"));
        // The decision about the mail follows it to its new row.
        var about = door.Say("ledger", "info", "--json").Number("judgements");
        Assert.Equal(1, about);
        Assert.Equal(1, door.Say("show", "people", "--json").Number("total"));
    }

    [Fact]
    public void Somebody_known_only_by_an_import_that_is_replaced_keeps_their_name()
    {
        using var door = WithMail();
        door.Say("import", "mail.mbox");

        door.Say("import", "mail.mbox", "--with-bodies");

        Assert.Equal("Anaïs Kermarrec", door.Say("show", "people", "--json").Word("items", "0", "name"));
        Assert.Equal(0, door.Say("ledger", "check").Code);
    }

    [Fact]
    public void Texts_first_taken_for_others_become_the_owners_in_one_step()
    {
        using var door = new Door();
        Directory.CreateDirectory(door.At("essays"));
        File.WriteAllText(
            door.At("essays/un.md"),
            "# Un carnet\n\n" + string.Concat(Enumerable.Repeat("J'écris ceci pour moi, et pour quinze personnes.\n\n", 20))
        );
        door.Say("import", "essays");
        var before = door.Say("show", "posts", "--json");

        var again = door.Say("import", "essays", "--as", "mine", "--json");
        var once = door.Say("import", "essays", "--as", "mine", "--json");
        var back = door.Say("import", "essays", "--as", "theirs", "--json");

        Assert.Equal("imported", again.Word("imports", "0", "status"));
        Assert.Equal("unchanged", once.Word("imports", "0", "status"));
        Assert.Equal("imported", back.Word("imports", "0", "status"));
        Assert.Equal(before.Number("total"), door.Say("show", "posts", "--json").Number("total"));
    }

    [Fact]
    public void What_a_user_may_choose_for_mail_changes_nothing_for_an_archive_without_mail()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.Bluesky));

        var again = door.Say("import", Door.Sample(Door.Bluesky), "--with-bodies", "--as", "mine", "--json");

        Assert.Equal("unchanged", again.Word("imports", "0", "status"));
    }

    private static Door WithMail()
    {
        var door = new Door();
        File.WriteAllText(door.At("mail.mbox"), Mailbox);
        return door;
    }
}
