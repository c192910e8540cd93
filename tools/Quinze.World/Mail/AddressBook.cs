using System.Globalization;
using System.Text;

namespace Quinze.World;

/// <summary>Writes the owner's address book: the mail address and the profiles of everybody who was planted, in turns as vCard 2.1, 3.0 and 4.0.</summary>
public static class AddressBook
{
    public static ArchiveTruth Write(Town town, string path)
    {
        ArgumentNullException.ThrowIfNull(town);
        var people = town.Residents.Where(r => r.Role != Role.Passer && !r.Hidden).ToList();
        var text = new StringBuilder();
        foreach (var (person, index) in people.Select((p, i) => (p, i)))
        {
            Card(text, person, index % 3);
        }
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, text.ToString().ReplaceLineEndings("\r\n"));
        return new ArchiveTruth
        {
            Path = path,
            Kind = "vcard",
            Shape = "File",
            AsOf = NodaTime.Text.LocalDatePattern.Iso.Format(town.Plan.End),
            People = people.Count,
            NameOnly = 0,
            HiddenProfiles = 0,
            Posts = new(StringComparer.Ordinal),
            Interactions = new(StringComparer.Ordinal),
            Aside = new(StringComparer.Ordinal),
            Rows = new(StringComparer.Ordinal) { [Path.GetFileName(path)] = people.Count },
        };
    }

    private static void Card(StringBuilder text, Resident person, int version)
    {
        string[] versions = ["2.1", "3.0", "4.0"];
        text.Append(CultureInfo.InvariantCulture, $"BEGIN:VCARD\nVERSION:{versions[version]}\n");
        text.Append(
            version == 0
                ? $"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{QuotedPrintable(person.Name)}\n"
                : $"FN:{person.Name.Replace(",", "\\,", StringComparison.Ordinal)}\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"{(version == 1 ? "item1.EMAIL;type=INTERNET" : "EMAIL")}:{Mailbox.AddressOf(person)}\n"
        );
        text.Append(CultureInfo.InvariantCulture, $"URL:{person.OtherUrl}\n");
        if (person.Did is { } did)
        {
            text.Append(CultureInfo.InvariantCulture, $"URL:https://bsky.app/profile/{did}\n");
        }
        text.Append("TEL:+33 6 39 98 00 00\nEND:VCARD\n");
    }

    private static string QuotedPrintable(string text) =>
        string.Concat(
            Encoding
                .UTF8.GetBytes(text)
                .Select(b =>
                    b is > 32 and < 127 and not (byte)'=' ? ((char)b).ToString() : string.Create(CultureInfo.InvariantCulture, $"={b:X2}")
                )
        );
}
