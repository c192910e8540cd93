using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Quinze.Digests;
using Quinze.Reports.Html;

namespace Quinze.Reports.Digests;

/// <summary>
/// The letter of a week as a message that any mail program opens (RFC 5322): the plain text first, then the same as HTML (multipart/alternative, RFC 2046), headings
/// beyond ASCII as encoded words (RFC 2047). Nothing is sent: it is a file.
/// </summary>
public static class DigestMail
{
    private const int EncodedBytes = 42;
    private const int LineBytes = 57;

    // Mail programs bring their own fonts and colours; this only keeps lines short and lists calm.
    private const string Look =
        "body{max-width:38em;margin:2em auto;padding:0 1em;font:16px/1.55 Georgia,serif;color:#1d2330;background:#faf7f2}h1{font-size:1.5em;font-weight:normal}h2{font-size:1.1em;margin-top:1.6em}b{color:#0e5e5b}i{font-style:normal;color:#a15c08}.note,.sub{color:#5c6473;font-size:.9em}";

    /// <param name="address">To and from whom; null for a message without an address, to be filled in.</param>
    public static void Write(Report report, Period week, string? address, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (plain, html) = (Text(report), Html(report));
        var boundary = "quinze-" + Digest(plain);
        var mail = new StringBuilder();
        void Line(string line) => mail.Append(line).Append("\r\n");
        Line("From: Quinze <" + (address ?? "quinze@localhost.invalid") + ">");
        Line("To: " + (address is null ? "undisclosed-recipients:;" : $"<{address}>"));
        Line("Date: " + Date(week.To.PlusDays(1)));
        Line("Subject: " + Header(report.Title, "Subject: ".Length));
        Line($"Message-ID: <{WeekOf.Name(week)}.{Digest(plain)}@localhost.invalid>");
        Line("MIME-Version: 1.0");
        Line("X-Unsent: 1");
        Line($"Content-Language: {report.Words.Lang}");
        Line($"Content-Type: multipart/alternative;\r\n boundary=\"{boundary}\"");
        Line("");
        foreach (var (type, content) in new[] { ("text/plain", plain), ("text/html", html) })
        {
            Line("--" + boundary);
            Line($"Content-Type: {type}; charset=utf-8");
            Line("Content-Transfer-Encoding: base64");
            Line("");
            foreach (var chunk in Encoding.UTF8.GetBytes(content).Chunk(LineBytes))
            {
                Line(Convert.ToBase64String(chunk));
            }
            Line("");
        }
        Line($"--{boundary}--");
        stream.Write(Encoding.ASCII.GetBytes(mail.ToString()));
    }

    /// <summary>A header's words: as they are when they are ASCII, else encoded words of at most 75 characters, folded.</summary>
    internal static string Header(string text, int before)
    {
        var clean = Plain.Of(text);
        // What looks encoded would be decoded.
        if (clean.All(c => c is >= ' ' and <= '~') && !clean.Contains("=?", StringComparison.Ordinal) && before + clean.Length <= 76)
        {
            return clean;
        }
        List<string> encoded = [];
        var part = new List<byte>();
        Span<byte> rune = stackalloc byte[4];
        foreach (var next in clean.EnumerateRunes())
        {
            var length = next.EncodeToUtf8(rune);
            if (part.Count + length > EncodedBytes)
            {
                encoded.Add(Convert.ToBase64String([.. part]));
                part.Clear();
            }
            part.AddRange(rune[..length]);
        }
        encoded.Add(Convert.ToBase64String([.. part]));
        return string.Join("\r\n ", encoded.Select(e => $"=?utf-8?B?{e}?="));
    }

    private static string Date(LocalDate day) =>
        LocalDatePattern.CreateWithInvariantCulture("ddd, dd MMM uuuu").Format(day) + " 06:00:00 +0000";

    /// <summary>For who reads mail as text: no marks of Markdown, nothing said twice.</summary>
    private static string Text(Report report)
    {
        var text = new StringBuilder();
        void Lines(params IEnumerable<string> lines) => text.AppendJoin('\n', lines).Append("\n\n");
        Lines(report.Title);
        Lines(string.Join(' ', report.Letter));
        foreach (var section in report.Sections)
        {
            Lines([section.Heading, .. section.Blocks.OfType<Bullets>().SelectMany(b => b.Items).Select(i => $"- {i}")]);
            foreach (var said in section.Blocks.Select(Said).OfType<string>())
            {
                Lines(said);
            }
        }
        Lines("-- ", report.Words.Colophon);
        return text.ToString();
    }

    private static string? Said(Block block) =>
        block switch
        {
            Said said => string.Join(' ', said.Sentences),
            Note note => note.Text.ToString(),
            Paragraph paragraph => paragraph.Text.ToString(),
            _ => null,
        };

    private static string Html(Report report)
    {
        using var stream = new MemoryStream();
        using (var html = new HtmlWriter(stream, report.Words))
        {
            html.Raw("<!doctype html>\n<html").Attribute("lang", report.Words.Lang).Raw("><head><meta charset=\"utf-8\"><title>");
            html.Text(report.Title).Raw("</title><style>").Raw(Look).Raw("</style></head><body><h1>").Text(report.Title).Raw("</h1>\n<p>");
            var blocks = new Blocks(html, new Anchored(new HashSet<string>()), "h3");
            blocks.Joined(report.Letter);
            html.Raw("</p>\n");
            foreach (var section in report.Sections)
            {
                html.Raw("<h2>").Text(section.Heading).Raw("</h2>\n");
                blocks.Write(section.Blocks);
            }
            html.Raw("<p class=\"note\">").Text(report.Words.Colophon).Raw("</p></body></html>\n");
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..24];
}
