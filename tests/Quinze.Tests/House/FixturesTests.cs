using System.Text;
using System.Text.RegularExpressions;

namespace Quinze.Tests.HouseRules;

/// <summary>Archives in the repository hold invented people only.</summary>
public class FixturesTests
{
    private static readonly string[] Folders =
    [
        "tests/Archives",
        "tests/Pastes",
        "tests/Expected",
        "samples",
        "tests/Quinze.Tests",
        "tests/Quinze.ServerTests",
        "tools",
    ];

    /// <summary>Reserved names (RFC 2606), in which nobody can live.</summary>
    private static readonly string[] InventedEndings = ["example.org", "example.com", "example.net", ".example", ".invalid", "localhost"];

    /// <summary>Hosts of the networks and standards themselves: an archive is full of them, and they are nobody's.</summary>
    private static readonly string[] PublicHosts =
    [
        "linkedin.com",
        "licdn.com",
        "lnkd.in",
        "bsky.app",
        "bsky.social",
        "bsky.network",
        "plc.directory",
        "w3.org",
        "purl.org",
        "search.yahoo.com",
        "json-schema.org",
        "github.com",
        "twitter.com",
        "x.com",
        "microsoft.com",
        "x.com",
        "twitter.com",
        "twimg.com",
        "t.co",
        "w3id.org",
        "joinmastodon.org",
        "openxmlformats.org",
        "facebook.com",
        "instagram.com",
        "threads.net",
        "threads.com",
        "youtube.com",
        "purl.org",
    ];

    [Fact]
    public void Every_address_in_an_archive_is_nobodys()
    {
        var offenders = new Offenders("Invented people only: addresses end in example.org, .example or .invalid.");

        foreach (var (file, text) in Texts())
        {
            foreach (var mail in Mail.Matches(text).Select(m => m.Groups["host"].Value))
            {
                offenders.AddUnless(IsInvented(mail), $"{file}: …@{mail}");
            }
        }

        offenders.AssertNone();
    }

    [Fact]
    public void Every_web_address_in_an_archive_is_a_networks_or_nobodys()
    {
        var offenders = new Offenders("Invented places only: hosts are the networks' own or end in example.org, .example or .invalid.");

        foreach (var (file, text) in Texts())
        {
            foreach (var host in Web.Matches(text).Select(m => m.Groups["host"].Value.TrimEnd('.')))
            {
                offenders.AddUnless(IsInvented(host) || IsOneOf(host, PublicHosts), $"{file}: {host}");
            }
        }

        offenders.AssertNone();
    }

    [Fact]
    public void No_telephone_number_in_an_archive_can_be_called()
    {
        var offenders = new Offenders("No telephone numbers, or those kept free for stories.");

        foreach (var (file, text) in Texts().Where(t => !t.File.EndsWith(".cs", StringComparison.Ordinal)))
        {
            foreach (Match number in Telephone.Matches(text))
            {
                offenders.AddUnless(IsForStories(number.Value), $"{file}: {number.Value}");
            }
        }

        offenders.AssertNone();
    }

    private static IEnumerable<(string File, string Text)> Texts() =>
        Folders
            .SelectMany(f => Repository.Files(f))
            .Where(f => !f.EndsWith("packages.lock.json", StringComparison.Ordinal))
            // Latin-1 keeps every byte of a CAR file or a badly encoded table; addresses are ASCII.
            .Select(f => (f, File.ReadAllText(Repository.At(f), Encoding.Latin1)));

    private static bool IsInvented(string host) => IsOneOf(host, InventedEndings);

    private static bool IsOneOf(string host, string[] endings) =>
        endings.Any(e =>
            host.Equals(e.TrimStart('.'), StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(e[0] == '.' ? e : "." + e, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Arcep keeps these for films and books: 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49, 06 39 98.</summary>
    private static bool IsForStories(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        var national = digits.StartsWith("33", StringComparison.Ordinal) ? "0" + digits[2..] : digits;
        return new[] { "019900", "026191", "035301", "046571", "053649", "063998" }.Any(national.StartsWith);
    }

    private static readonly Regex Mail = new(@"[A-Za-z0-9._%+-]+@(?<host>[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})\b");

    private static readonly Regex Web = new(@"\bhttps?://(?<host>[A-Za-z0-9.-]+\.[A-Za-z]{2,})\b");

    private static readonly Regex Telephone = new(@"(?<![\w.:/-])(\+33[ .]?[1-9]|0[1-9])([ .]\d{2}){4}(?![\w-])");
}
