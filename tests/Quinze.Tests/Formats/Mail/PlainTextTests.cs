using System.Text;
using Quinze.Sources.Formats.Mail;

namespace Quinze.Tests.Formats.Mail;

public class PlainTextTests
{
    [Fact]
    public void The_plain_part_of_an_alternative_is_the_text()
    {
        var text = Of(
            """
            Content-Type: multipart/mixed; boundary="outer"

            preamble
            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/html

            <p>no</p>
            --inner
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Un caf=C3=A9 =
            noir
            --inner--
            --outer
            Content-Type: application/pdf
            Content-Disposition: attachment

            JVBERi0=
            --outer--
            """
        );

        Assert.Equal("Un café noir", text?.Trim());
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1252")]
    [InlineData("\"utf-8\"")]
    public void Character_sets_are_those_declared(string charset)
    {
        var encoding = charset.Contains("utf", StringComparison.Ordinal)
            ? Encoding.UTF8
            : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var head = Encoding.ASCII.GetBytes($"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: 8bit\n\n");

        Assert.Equal("Noël à Brest\n", Of([.. head, .. encoding.GetBytes("Noël à Brest\n")]));
    }

    [Fact]
    public void Base64_is_decoded() =>
        Assert.Equal("Café", Of("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nQ2Fm\nw6k=\n"));

    [Theory]
    [InlineData("Content-Type: text/html\n\n<p>x</p>\n")]
    [InlineData("Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nx\n")]
    [InlineData("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\n\nxx\n--b--\n")]
    public void A_mail_without_plain_text_has_none(string mail) => Assert.Null(Of(mail));

    [Fact]
    public void A_text_without_end_is_cut() =>
        Assert.Equal(PlainText.MostLetters, Of("Subject: x\n\n" + new string('a', 400_000) + "\n")!.Length);

    private static string? Of(string mail) => Of(Encoding.UTF8.GetBytes(mail.ReplaceLineEndings("\n")));

    private static string? Of(byte[] mail)
    {
        using var mailbox = new Mailbox(new MemoryStream(mail), oneMail: true);
        Assert.True(mailbox.Next());
        return PlainText.Read(mailbox);
    }
}
