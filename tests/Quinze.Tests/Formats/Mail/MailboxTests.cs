using System.Text;
using Quinze.Sources.Formats.Mail;

namespace Quinze.Tests.Formats.Mail;

public class MailboxTests
{
    private const string Two = """
        From anna@example.org Tue Mar  3 09:12:44 2026
        Message-ID: <1@example.org>
        Subject: one

        Hello.
        >From here one sees the sea.
        >>From twice.

        From bruno@example.org Tue Mar  3 10:12:44 2026
        Message-ID: <2@example.org>

        Bye.

        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Mails_are_told_apart_by_postmarks_whatever_the_line_breaks(string lineBreak)
    {
        var mails = Read(Two.ReplaceLineEndings(lineBreak));

        Assert.Equal(["<1@example.org>", "<2@example.org>"], mails.Select(m => m.Id));
        Assert.Equal([1L, 9L], mails.Select(m => m.Line));
        Assert.Equal("Hello.\nFrom here one sees the sea.\n>From twice.", mails[0].Body);
    }

    [Fact]
    public void A_line_that_only_begins_as_a_postmark_stays_in_the_body()
    {
        var mails = Read(
            "From a@example.org Tue Mar  3 09:12:44 2026\nMessage-ID: <1@example.org>\n\nHi\n\nFrom Paris with love, at 10:00 in 2026.\nBye\n"
        );

        Assert.Equal("Hi\n\nFrom Paris with love, at 10:00 in 2026.\nBye", Assert.Single(mails).Body);
    }

    [Fact]
    public void A_declared_length_that_proves_true_keeps_a_whole_mailbox_inside_a_mail()
    {
        var mails = Read(
            Declared(Two.Length) + Two + "\nFrom c@example.org Wed Mar  4 09:00:00 2026\nMessage-ID: <9@example.org>\n\nEnd\n"
        );

        Assert.Equal(["<0@example.org>", "<9@example.org>"], mails.Select(m => m.Id));
        Assert.Contains("Message-ID: <2@example.org>", mails[0].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(100_000)]
    public void A_declared_length_that_is_wrong_swallows_nothing(int wrong)
    {
        var mails = Read(Declared(wrong) + "A body.\n\n" + Two);

        Assert.Equal(["<0@example.org>", "<1@example.org>", "<2@example.org>"], mails.Select(m => m.Id));
        Assert.Equal("A body.", mails[0].Body);
    }

    [Fact]
    public void A_mail_is_found_whether_its_neighbours_body_was_read_or_not()
    {
        using var mailbox = new Mailbox(new MemoryStream(Encoding.UTF8.GetBytes(Two)), oneMail: false);
        var ids = new List<string?>();
        while (mailbox.Next())
        {
            ids.Add(mailbox.Headers[Field.MessageId]);
        }

        Assert.Equal(["<1@example.org>", "<2@example.org>"], ids);
    }

    [Fact]
    public void Bytes_before_the_first_mail_belong_to_none_and_are_counted()
    {
        using var mailbox = new Mailbox(new MemoryStream(Encoding.UTF8.GetBytes("junk\n\n" + Two)), oneMail: false);

        Assert.True(mailbox.Next());
        Assert.Equal(6, mailbox.Stray);
    }

    [Fact]
    public void A_file_that_is_one_mail_has_no_postmarks()
    {
        var mails = Read("Message-ID: <1@example.org>\n\nFrom a@example.org Tue Mar  3 09:12:44 2026\nX: y\n", oneMail: true);

        Assert.Equal("From a@example.org Tue Mar  3 09:12:44 2026\nX: y", Assert.Single(mails).Body);
    }

    /// <summary>Ten letters of any shape, in any cut of the stream, come out as they went in.</summary>
    [Fact]
    public void What_is_written_as_mboxrd_is_read_back_however_the_stream_is_cut()
    {
        var chance = new Quinze.World.Chance(15);
        string[] lines =
        [
            "",
            "Hello",
            "From here",
            ">From there",
            "From a@example.org Tue Mar  3 09:12:44 2026",
            "Subject: no header",
            "--",
        ];
        for (var round = 0; round < 200; round++)
        {
            var bodies = Enumerable
                .Range(0, chance.Between(1, 10))
                .Select(_ => string.Concat(Enumerable.Range(0, chance.Between(0, 8)).Select(_ => chance.Pick(lines) + "\n")))
                .ToList();
            var text = string.Concat(
                bodies.Select((b, i) => $"From a@example.org Tue Mar  3 09:12:44 2026\nMessage-ID: <{i}@example.org>\n\n{Quoted(b)}\n")
            );

            var read = Read(new DrippingStream(Encoding.UTF8.GetBytes(text), chance.Between(1, 60)), oneMail: false);

            Assert.Equal(bodies.Select(b => b.TrimEnd('\n')), read.Select(m => m.Body));
        }
    }

    [Fact]
    public void Memory_stays_bounded_however_large_the_mailbox_is()
    {
        const int Mails = 4_000;
        using var mailbox = new Mailbox(new EndlessMails(Mails, attachment: 64 << 10), oneMail: false);
        var count = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        while (mailbox.Next())
        {
            count++;
        }

        Assert.Equal(Mails, count);
        // A quarter of a gigabyte went by; each mail's few headers are all that was made.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 32L << 20);
    }

    private static string Declared(int length) =>
        $"From a@example.org Tue Mar  3 09:12:44 2026\nMessage-ID: <0@example.org>\nContent-Length: {length}\n\n";

    private static string Quoted(string body) =>
        string.Join('\n', body.Split('\n').Select(l => l.TrimStart('>').StartsWith("From ", StringComparison.Ordinal) ? ">" + l : l));

    private static List<(string? Id, long Line, string Body)> Read(string text, bool oneMail = false) =>
        Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), oneMail);

    private static List<(string? Id, long Line, string Body)> Read(Stream stream, bool oneMail)
    {
        using var mailbox = new Mailbox(stream, oneMail);
        var mails = new List<(string?, long, string)>();
        while (mailbox.Next())
        {
            var (id, at, body) = (mailbox.Headers[Field.MessageId], mailbox.Line, new StringBuilder());
            while (mailbox.TryBodyLine(out var line))
            {
                body.Append(Encoding.UTF8.GetString(line)).Append('\n');
            }
            // The empty line before a postmark belongs to the postmark.
            mails.Add((id, at, body.ToString().TrimEnd('\n')));
        }
        return mails;
    }
}
