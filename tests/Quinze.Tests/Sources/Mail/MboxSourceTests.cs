using System.Text;
using Quinze.Importing;
using Quinze.Sources.Mail;

namespace Quinze.Tests.Sources.Mail;

public class MboxSourceTests
{
    private static readonly MboxSource Source = new();

    [Fact]
    public void A_mail_says_who_wrote_to_whom_and_when()
    {
        var mail = Assert.Single(
            Read(
                Mail(
                    "<1@example.org>",
                    "Anna <Anna@example.org>",
                    "bob@example.org",
                    more: "Cc: carl@example.org, anna@example.org\nBcc: dora@example.org\n"
                )
            ).Interactions
        );

        Assert.Equal(("mail:anna@example.org", InteractionKind.Mail, Marks.None), (mail.From?.ToString(), mail.Kind, mail.Marks));
        Assert.Equal(["bob@example.org", "carl@example.org", "dora@example.org"], mail.To.Many.ToArray().Select(h => h.Key));
        Assert.True(mail.Text.IsEmpty);
    }

    [Theory]
    [InlineData("List-Id: <a.example.org>\nList-Post: <mailto:a@example.org>\n", "list")]
    [InlineData("Precedence: list\n", "list")]
    [InlineData("List-Id: <a.example.org>\nList-Unsubscribe: <mailto:out@example.org>\n", "newsletter")]
    [InlineData("Precedence: bulk\n", "newsletter")]
    [InlineData("Auto-Submitted: auto-generated\n", "robot")]
    [InlineData("Auto-Submitted: auto-replied (vacation)\n", "auto-reply")]
    [InlineData("Subject: =?utf-8?Q?R=C3=A9ponse_automatique?= : absent\n", "auto-reply")]
    [InlineData("Content-Type: text/calendar; method=REQUEST\n", "calendar")]
    [InlineData("Subject: Accepted: Lunch\n", "calendar")]
    [InlineData("Content-Type: multipart/report; report-type=delivery-status; boundary=x\n", "bounce")]
    [InlineData("Auto-Submitted: no\n", null)]
    [InlineData("List-Post: NO\n", null)]
    public void What_nobody_wrote_to_anybody_counts_for_no_relation_and_keeps_its_kind(string header, string? kind)
    {
        var mail = Assert.Single(Read(Mail("<1@example.org>", "anna@example.org", "bob@example.org", header)).Interactions);

        Assert.Equal((kind, kind is not null), (mail.Detail, mail.Marks.HasFlag(Marks.Automatic)));
    }

    [Theory]
    [InlineData("no-reply@example.org")]
    [InlineData("Mailer-Daemon@example.org")]
    [InlineData("noreply+12345@example.org")]
    [InlineData("newsletter@example.org")]
    public void A_robots_address_is_nobodys(string address)
    {
        var mail = Assert.Single(Read(Mail("<1@example.org>", address, "bob@example.org")).Interactions);

        Assert.Equal(HandleKind.Organisation, mail.From?.Kind);
        Assert.True(mail.Marks.HasFlag(Marks.Automatic));
    }

    [Fact]
    public void A_mail_under_two_labels_or_in_two_files_is_one()
    {
        var mail = Mail("<1@example.org>", "anna@example.org", "bob@example.org");
        var told = ToldOfTexts.By(
            Source,
            ("Inbox.mbox", mail + mail),
            ("Archive.mbox", mail),
            ("one.eml", mail[(mail.IndexOf('\n') + 1)..])
        );

        Assert.Single(told.Interactions);
        Assert.Equal(3, told.Aside.Count(a => a == "the same mail again, by its Message-ID"));
        told.AssertAccounted();
    }

    [Fact]
    public void Answers_join_the_thread_they_refer_to_in_whatever_order_they_stand()
    {
        var told = Read(
            Mail("<3@example.org>", "anna@example.org", "bob@example.org", "References: <1@example.org>\n <2@example.org>\n"),
            Mail("<1@example.org>", "anna@example.org", "bob@example.org"),
            Mail("<2@example.org>", "bob@example.org", "anna@example.org", "In-Reply-To: <1@example.org>\n"),
            Mail("<4@example.org>", "bob@example.org", "anna@example.org", "In-Reply-To: <3@example.org>\n"),
            Mail("<5@example.org>", "bob@example.org", "anna@example.org")
        );

        var threads = told.Interactions.Select(i => i.Conversation!.NativeId).ToList();
        Assert.Single(threads.Take(4).Distinct());
        Assert.NotEqual(threads[0], threads[4]);
        Assert.DoesNotContain("example.org", threads[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Gmails_own_number_is_the_thread() =>
        Assert.Equal(
            ["gmail:17", "gmail:17"],
            Read(
                Mail("<1@example.org>", "anna@example.org", "bob@example.org", "X-GM-THRID: 17\n"),
                Mail("<2@example.org>", "anna@example.org", "bob@example.org", "X-GM-THRID: 17\n")
            )
                .Interactions.Select(i => i.Conversation!.NativeId)
        );

    [Theory]
    [InlineData("Sent.mbox", "")]
    [InlineData("Mail/Envoyés", "")]
    [InlineData("Sent Messages.mbox/mbox", "")]
    [InlineData("INBOX.Sent", "")]
    [InlineData("All.mbox", "X-Gmail-Labels: =?UTF-8?Q?Messages_envoy=C3=A9s,Ouvert?=\n")]
    public void The_owner_is_who_sends_what_was_sent(string file, string labels)
    {
        var told = ToldOfTexts.By(
            Source,
            (
                file,
                Mail("<1@example.org>", "Anna K <anna@example.org>", "bob@example.org", labels)
                    + Mail("<2@example.org>", "anna.k@example.net", "carl@example.org", labels)
            )
        );

        Assert.Equal(["mail:anna.k@example.net", "mail:anna@example.org"], told.Owner.Handles.Select(h => h.ToString()).Order());
        Assert.Equal("Anna K", told.Owner.Name);
    }

    [Fact]
    public void Without_a_sent_folder_the_owner_is_to_whom_mail_is_delivered_or_who_stands_in_nearly_all()
    {
        var delivered = Read(Mail("<1@example.org>", "bob@example.org", "list@example.org", "Delivered-To: anna@example.org\n"));
        var present = Read(
            Mail("<1@example.org>", "bob@example.org", "anna@example.org"),
            Mail("<2@example.org>", "carl@example.org", "anna@example.org"),
            Mail("<3@example.org>", "anna@example.org", "dora@example.org")
        );
        var unknown = Read(Mail("<1@example.org>", "bob@example.org", "anna@example.org"));

        Assert.Equal("anna@example.org", Assert.Single(delivered.Owner.Handles).Key);
        Assert.Equal("anna@example.org", Assert.Single(present.Owner.Handles).Key);
        Assert.Empty(unknown.Owner.Handles);
    }

    [Fact]
    public void What_the_user_says_of_the_owner_outranks_the_mails() =>
        Assert.Equal(
            "zoe@example.org",
            Assert
                .Single(
                    ToldOfTexts
                        .By(
                            Source,
                            new ReadingOptions(new Handle("mail", "zoe@example.org")),
                            ("Sent.mbox", Mail("<1@example.org>", "anna@example.org", "bob@example.org"))
                        )
                        .Owner.Handles
                )
                .Key
        );

    [Theory]
    [InlineData("X-Gmail-Labels: Brouillons\n", "a draft, never sent")]
    [InlineData("X-Gmail-Labels: Chat\n", "a chat, not a mail")]
    [InlineData("X-Mozilla-Status: 0009\n", "deleted in the mail program, only not yet removed from its file")]
    public void What_was_never_sent_is_left_aside(string header, string reason) =>
        Assert.Equal([reason], Read(Mail("<1@example.org>", "anna@example.org", "bob@example.org", header)).Aside);

    [Fact]
    public void Spam_is_marked_and_a_note_to_oneself_is_nothing_between_people()
    {
        var told = Read(
            Mail("<1@example.org>", "a@example.org", "b@example.org", "X-Gmail-Labels: Spam\n"),
            Mail("<2@example.org>", "a@example.org", "a@example.org")
        );

        Assert.Equal(Marks.Spam, Assert.Single(told.Interactions).Marks);
        Assert.Equal(["a note to oneself"], told.Aside);
    }

    [Fact]
    public void Texts_are_read_only_when_allowed_and_hold_only_what_the_writer_wrote()
    {
        var mail = Mail("<1@example.org>", "anna@example.org", "bob@example.org", body: "Yes.\n\nOn Tue, Bob wrote:\n> Coffee?\n");

        var told = ToldOfTexts.By(Source, new ReadingOptions { WithBodies = true }, ("a.mbox", mail));

        Assert.Equal("Yes.", Assert.Single(told.Interactions).Text.ToString());
        Assert.True(Assert.Single(Read(mail).Interactions).Text.IsEmpty);
    }

    [Fact]
    public void In_an_audit_no_mail_is_opened()
    {
        var told = ToldOfTexts.By(
            Source,
            new ReadingOptions { AuditOnly = true },
            ("a.mbox", Mail("<1@example.org>", "anna@example.org", "bob@example.org"))
        );

        Assert.Equal("not read in an audit", Assert.IsType<FileLeftAside>(Assert.Single(told.All)).Reason);
    }

    [Fact]
    public void Coverage_ends_with_the_newest_mail_and_a_date_of_tomorrow_is_not_believed()
    {
        var told = ToldOfTexts.By(
            Source,
            new ReadingOptions { Today = new(2026, 11, 22) },
            (
                "a.mbox",
                Mail("<1@example.org>", "a@example.org", "b@example.org")
                    + Mail("<2@example.org>", "a@example.org", "b@example.org")
                        .Replace("Date: Tue, 3 Mar 2026", "Date: Tue, 3 Mar 2037", StringComparison.Ordinal)
            )
        );

        var span = Assert.Single(told.All.OfType<Covered>()).Span;
        Assert.Equal(("mail", new NodaTime.LocalDate(2026, 3, 3), false), (span.Kind, span.To!.Value, span.Complete));
        Assert.All(told.Interactions, i => Assert.Equal(2026, i.At!.Value.Day.Year));
    }

    [Fact]
    public void Googlemail_is_gmail_and_a_plus_stays() =>
        Assert.Equal(
            ("anna@" + "gmail.com", "anna+x@example.org"),
            (MailIdentity.Of("Anna@" + "GoogleMail.com")!.Key, MailIdentity.Of("<Anna+x@example.org>")!.Key)
        );

    [Theory]
    [InlineData("a.mbox", "From a@example.org Tue Mar  3 09:12:44 2026\nFrom: a@example.org\n\nx\n", true)]
    [InlineData("Inbox", "From - Tue Mar  3 09:12:44 2026\r\nX-Mozilla-Status: 0001\r\n\r\nx\r\n", true)]
    [InlineData("a.eml", "Received: x\r\nFrom: a@example.org\r\nDate: Tue, 3 Mar 2026 09:12:44 +0000\r\n\r\nx", true)]
    [InlineData("a.mbox", "", false)]
    [InlineData("a.mbox", "{\"json\":1}", false)]
    [InlineData("a.eml", "hello", false)]
    [InlineData("notes.txt", "From the harbour one sees at 10:00 the year 2026\nhello", false)]
    [InlineData("a.ics", "BEGIN:VCALENDAR\n", false)]
    [InlineData("Connections.csv", "First Name,Last Name\n", false)]
    public void Mail_is_known_by_how_it_begins(string name, string text, bool ours)
    {
        using var archive = ToldOfTexts.Of((name, text));

        Assert.Equal(ours, Source.Recognise(archive).IsOurs);
    }

    [Fact]
    public void No_damage_breaks_the_reading_and_every_mail_is_accounted_for()
    {
        var chance = new Quinze.World.Chance(15);
        var whole = Encoding.UTF8.GetBytes(
            string.Concat(
                Enumerable
                    .Range(0, 12)
                    .Select(i =>
                        Mail(
                            $"<{i}@example.org>",
                            "=?utf-8?Q?Ana=C3=AFs?= <a@example.org>",
                            "\"B, C\" <b@example.org>",
                            "Content-Type: multipart/mixed; boundary=b\n",
                            "--b\nContent-Type: text/plain\n\nhi\n--b--\n"
                        )
                    )
            )
        );
        for (var round = 0; round < 300; round++)
        {
            var spoilt = (byte[])whole.Clone();
            for (var i = 0; i < chance.Between(1, 20); i++)
            {
                spoilt[chance.Below(spoilt.Length)] = (byte)chance.Below(256);
            }
            using var archive = new Bluesky.BytesArchive(("a.mbox", spoilt[..chance.Between(1, spoilt.Length)]));

            ToldOfTexts.By(Source, archive, new ReadingOptions { WithBodies = true }).AssertAccounted();
        }
    }

    private static ToldOfTexts Read(params string[] mails) => ToldOfTexts.By(Source, ("a.mbox", string.Concat(mails)));

    private static string Mail(string id, string from, string to, string more = "", string body = "Hello.\n") =>
        $"From x@example.org Tue Mar  3 09:12:44 2026\nDate: Tue, 3 Mar 2026 10:12:44 +0100\nMessage-ID: {id}\nFrom: {from}\nTo: {to}\n{more}\n{body}\n";
}
