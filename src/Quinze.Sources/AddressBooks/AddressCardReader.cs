using Quinze.Sources.Formats.Calendar;
using Quinze.Sources.Formats.ContentLines;
using Quinze.Sources.Mail;

namespace Quinze.Sources.AddressBooks;

/// <summary>An address book, card by card, in any of the three versions; a card inside a card (AGENT) is passed over with it.</summary>
internal sealed class AddressCardReader(Stream stream) : IDisposable
{
    private const int MostHandles = 50;
    private const int LongestName = 120;

    private readonly ContentLineReader lines = new(stream);

    /// <summary>False until a card has begun: then this is no address book.</summary>
    public bool HasCards { get; private set; }

    /// <summary>True when the file breaks off inside a card.</summary>
    public bool IsCut { get; private set; }

    public AddressCard? Next()
    {
        AddressCard? card = null;
        var depth = 0;
        while (lines.Next())
        {
            var line = lines.Line;
            if (line.Is("BEGIN", "VCARD"))
            {
                HasCards = true;
                card ??= new AddressCard { Line = line.Number };
                depth++;
            }
            else if (line.Is("END", "VCARD") && card is not null)
            {
                if (--depth == 0)
                {
                    return card;
                }
            }
            else if (card is not null && depth == 1)
            {
                Take(line, card);
            }
        }
        IsCut = card is not null;
        return null;
    }

    public void Dispose() => lines.Dispose();

    private static void Take(ContentLine line, AddressCard card)
    {
        switch (line.Name)
        {
            case "FN":
                card.Name = OneLine(ContentLine.Unescaped(line.Value));
                break;
            case "N":
                // Family; given; additional; prefixes; suffixes.
                var parts = ContentLine.Components(line.Value);
                card.NameFromParts = OneLine($"{parts.ElementAtOrDefault(1)} {parts[0]}");
                break;
            case "ORG":
                card.Organisation = OneLine(ContentLine.Components(line.Value)[0]);
                break;
            case "TITLE":
                card.Position = OneLine(ContentLine.Unescaped(line.Value));
                break;
            case "REV":
                card.Revised =
                    CalendarTime.Parse(line.Value.Split('.')[0])?.Local.Date ?? CalendarTime.Parse(line.Value.Split('T')[0])?.Local.Date;
                break;
            case "KIND" or "X-ADDRESSBOOKSERVER-KIND":
                card.Kind = line.Value.Trim().ToLowerInvariant();
                break;
            case "X-ABSHOWAS" when line.Value.Trim().Equals("COMPANY", StringComparison.OrdinalIgnoreCase):
                card.Kind = "org";
                break;
            case "EMAIL" when card.Handles.Count < MostHandles:
                card.Add(MailIdentity.Of(ContentLine.Unescaped(line.Value)));
                break;
            case "URL" or "X-SOCIALPROFILE" or "SOCIALPROFILE" or "IMPP" when card.Handles.Count < MostHandles:
                card.Add(
                    ProfileLinks.Of(
                        ContentLine.Unescaped(line.Value),
                        line["SERVICE-TYPE"] ?? line["X-SERVICE-TYPE"] ?? line["TYPE"],
                        line["X-USER"] ?? line["USERNAME"]
                    )
                );
                break;
            case "X-TWITTER" or "X-MASTODON" or "X-BLUESKY" or "X-LINKEDIN" when card.Handles.Count < MostHandles:
                card.Add(ProfileLinks.Of(ContentLine.Unescaped(line.Value), line.Name[2..], null));
                break;
        }
    }

    private static string OneLine(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.Length <= LongestName ? plain : plain[..LongestName];
    }
}
