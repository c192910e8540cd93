using System.Text;
using Quinze.Digests;
using Quinze.Reports;
using Quinze.Reports.Digests;
using Quinze.Reports.Markdown;
using Quinze.Tests.Support;
using Quinze.Views;

namespace Quinze.Tests.Digests;

/// <summary>The letter of a week in its forms, and the message as mail programs read it.</summary>
public class LetterOfAWeekTests
{
    private const string Hostile = "Éve\r\nBcc: everybody@example.org <script>";
    private static readonly Period Week = WeekOf.Parse("2026-W20")!.Value;
    private static readonly LedgerView View = Ledger();

    [Theory]
    [InlineData(ReportLanguage.French, "Qui s’est rapproché", "C’est tout pour cette semaine.")]
    [InlineData(ReportLanguage.English, "Who came closer", "That is all for this week.")]
    public void The_letter_says_who_came_closer_and_ends(ReportLanguage language, string heading, string end)
    {
        var text = new StringWriter();
        MarkdownReport.Write(Letter(language), text);

        Assert.Contains(heading, text.ToString(), StringComparison.Ordinal);
        Assert.Contains(end, text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Views_are_never_in_it()
    {
        var text = new StringWriter();
        MarkdownReport.Write(Letter(ReportLanguage.English), text);

        Assert.DoesNotContain(
            "view",
            text.ToString().Replace("audience", "", StringComparison.Ordinal),
            StringComparison.OrdinalIgnoreCase
        );
        Assert.DoesNotContain("impression", text.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_message_is_ascii_in_lines_of_76_that_end_as_mail_wants()
    {
        var mail = Mail("me@example.org");

        Assert.All(mail, c => Assert.InRange(c, '\t', '~'));
        Assert.All(mail.Split("\r\n"), line => Assert.InRange(line.Length, 0, 78));
        Assert.DoesNotContain("\n", mail.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Bcc:", mail, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_has_the_headings_that_mail_asks_for()
    {
        var headings = Mail("me@example.org").Split("\r\n\r\n")[0];

        Assert.Contains("\r\nTo: <me@example.org>\r\n", headings, StringComparison.Ordinal);
        Assert.Contains("\r\nDate: Mon, 18 May 2026 06:00:00 +0000\r\n", headings, StringComparison.Ordinal);
        Assert.Matches("\r\nMessage-ID: <2026-W20\\.[0-9a-f]+@localhost\\.invalid>\r\n", headings);
        Assert.Contains("\r\nMIME-Version: 1.0\r\n", headings, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_parts_say_the_same_and_the_plain_one_comes_first()
    {
        var mail = Mail(null);
        var boundary = mail.Split("boundary=\"")[1].Split('"')[0];
        var parts = mail.Split("--" + boundary)[1..3].Select(p => p.Split("\r\n\r\n", 2)).ToList();
        var (plain, html) = (Decoded(parts[0][1]), Decoded(parts[1][1]));

        Assert.Contains("text/plain", parts[0][0], StringComparison.Ordinal);
        Assert.Contains("text/html", parts[1][0], StringComparison.Ordinal);
        Assert.Contains("Anna Kermarrec", plain, StringComparison.Ordinal);
        Assert.Contains("Anna Kermarrec", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", html, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith($"--{boundary}--\r\n", mail, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plain_part_is_plain_and_says_its_title_once()
    {
        var mail = Mail(null);
        var boundary = mail.Split("boundary=\"")[1].Split('"')[0];
        var plain = Decoded(mail.Split("--" + boundary)[1].Split("\r\n\r\n", 2)[1]);

        Assert.Equal(2, plain.Split(Letter(ReportLanguage.French).Title).Length);
        Assert.DoesNotContain(plain.Split('\n'), l => l.StartsWith('#') || l.StartsWith('>') || l.Contains("**", StringComparison.Ordinal));
    }

    [Fact]
    public void As_Markdown_the_week_is_named_once()
    {
        using var text = new StringWriter();
        Quinze.Reports.Markdown.MarkdownReport.Write(Letter(ReportLanguage.English), text);

        Assert.Equal(2, text.ToString().Split(Letter(ReportLanguage.English).Title).Length);
    }

    [Theory]
    [InlineData("Your week")]
    [InlineData("Votre semaine, du 11 mai 2026 au 17 mai 2026")]
    [InlineData("été 陈小雨 👩‍🔬 été été été été été été été été été été")]
    [InlineData("=?utf-8?B?eA==?= looks encoded")]
    [InlineData("a\r\nBcc: x@example.org")]
    public void A_heading_comes_back_as_it_was_said(string text)
    {
        var header = DigestMail.Header(text, 9);

        Assert.All(header.Split("\r\n "), w => Assert.InRange(w.Length, 0, 76));
        Assert.Equal(Plain.Of(text), Read(header));
    }

    [Fact]
    public void Nothing_to_say_and_nothing_known_are_told_apart()
    {
        var quiet = LedgerOf.Linkedin().Covers("message", Week.From.PlusDays(-50), Week.To.PlusDays(50)).View();
        var later = new Period(Week.From.PlusWeeks(52), Week.To.PlusWeeks(52));

        Assert.StartsWith(
            "Nothing to say",
            DigestReport.Silence(quiet, Gathered.Of(quiet, Week), ReportLanguage.English),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "This ledger knows nothing",
            DigestReport.Silence(quiet, Gathered.Of(quiet, later), ReportLanguage.English),
            StringComparison.Ordinal
        );
    }

    private static Report Letter(ReportLanguage language) => DigestReport.Compose(View, Gathered.Of(View, Week), language);

    private static string Mail(string? address)
    {
        using var stream = new MemoryStream();
        DigestMail.Write(Letter(ReportLanguage.French), Week, address, stream);
        return Encoding.Latin1.GetString(stream.ToArray());
    }

    private static string Decoded(string lines) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(lines.Replace("\r\n", "", StringComparison.Ordinal)));

    /// <summary>Encoded words as RFC 2047 reads them: the spaces between two of them are none.</summary>
    private static string Read(string header)
    {
        const string start = "=?utf-8?B?";
        return !header.StartsWith(start, StringComparison.Ordinal)
            ? header
            : string.Concat(header.Split("\r\n ").Select(w => Encoding.UTF8.GetString(Convert.FromBase64String(w[start.Length..^2]))));
    }

    private static LedgerView Ledger()
    {
        var ledger = LedgerOf.Linkedin().Covers("message", Week.From.PlusDays(-50), Week.To.PlusDays(50));
        foreach (var (slug, name) in new[] { ("anna", "Anna Kermarrec"), ("eve", Hostile) })
        {
            ledger
                .Named(slug, name)
                .Message(sent: true, slug, Week.From)
                .Message(sent: false, slug, Week.From.PlusDays(1), "On en parle ?");
        }
        return ledger.View();
    }
}
