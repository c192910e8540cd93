using System.Globalization;
using System.Text;

namespace Quinze.World;

/// <summary>How a mailbox keeps apart the lines that begin with "From ".</summary>
public enum MailboxVariant
{
    /// <summary>"&gt;" before "From "; what had one already cannot be told from what got one.</summary>
    Mboxo,

    /// <summary>One "&gt;" more before any number of them and "From ": can be undone.</summary>
    Mboxrd,

    /// <summary>As mboxo, with Content-Length.</summary>
    Mboxcl,

    /// <summary>Content-Length alone; nothing is quoted.</summary>
    Mboxcl2,

    /// <summary>Gmail's Takeout: mboxrd, CRLF, labels and thread numbers.</summary>
    Gmail,
}

/// <summary>Writes the owner's mail as one mbox file.</summary>
public static class Mailbox
{
    /// <summary>The address under which a town's owner writes and meets.</summary>
    public const string Owner = "owner@example.org";

    public static ArchiveTruth Write(Town town, string path, MailboxVariant variant)
    {
        ArgumentNullException.ThrowIfNull(town);
        var bag = new PostBag(town);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using (var stream = new BufferedStream(File.Create(path), 1 << 16))
        {
            foreach (var letter in bag.Letters)
            {
                for (var copy = 0; copy < (letter.Twice ? 2 : 1); copy++)
                {
                    stream.Write(Encoding.UTF8.GetBytes(Text(town, letter, variant)));
                }
            }
        }
        return TruthOf(town, path, variant, bag);
    }

    internal static string AddressOf(Resident? who) =>
        who is null or { Role: Role.Owner } ? Owner : string.Create(CultureInfo.InvariantCulture, $"contact.{who.Number}@example.org");

    private static string Text(Town town, Letter letter, MailboxVariant variant)
    {
        var (html, plain) = ("<p>…</p>", Body(town, letter));
        var body =
            letter.Kind == LetterKind.Personal && letter.Text.Length % 3 == 0
                ? $"--=_b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{Wrapped(plain)}\n--=_b\nContent-Type: text/html\n\n{html}\n--=_b--\n"
                : plain;
        body = variant switch
        {
            MailboxVariant.Mboxcl2 => body,
            MailboxVariant.Mboxrd or MailboxVariant.Gmail => string.Join(
                '\n',
                body.Split('\n').Select(l => l.TrimStart('>').StartsWith("From ", StringComparison.Ordinal) ? ">" + l : l)
            ),
            _ => string.Join('\n', body.Split('\n').Select(l => l.StartsWith("From ", StringComparison.Ordinal) ? ">" + l : l)),
        };
        var header = new StringBuilder();
        var thread = new Chance((ulong)letter.Root.GetHashCodeOfWords()).Below(int.MaxValue);
        header.Append(
            CultureInfo.InvariantCulture,
            $"From {(variant == MailboxVariant.Gmail ? thread + "@xxx" : AddressOf(letter.From))} {Postmark(letter.At)}\n"
        );
        if (variant == MailboxVariant.Gmail)
        {
            header.Append(CultureInfo.InvariantCulture, $"X-GM-THRID: {thread}\nX-Gmail-Labels: {Labels(letter)}\n");
        }
        Head(header, town, letter, body);
        if (variant is MailboxVariant.Mboxcl or MailboxVariant.Mboxcl2)
        {
            header.Append(CultureInfo.InvariantCulture, $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\n");
        }
        var text = header.Append('\n').Append(body).Append('\n').ToString();
        return variant == MailboxVariant.Gmail ? text.ReplaceLineEndings("\r\n") : text;
    }

    private static void Head(StringBuilder header, Town town, Letter letter, string body)
    {
        if (letter.From is not null)
        {
            header.Append("Delivered-To: " + Owner + "\n");
        }
        header.Append(
            CultureInfo.InvariantCulture,
            $"Date: {Rfc(letter.At)}\nMessage-ID: <{letter.Id}>\nSubject: {Encoded(letter.Subject)}\n"
        );
        header.Append(CultureInfo.InvariantCulture, $"From: {Sender(town, letter)}\n");
        header.Append(
            letter.Kind == LetterKind.Spam
                ? "To: undisclosed-recipients:;\n"
                : $"To: {string.Join(",\n ", letter.To.Select(t => Named(town, t)))}\n"
        );
        if (letter.Cc.Length > 0)
        {
            header.Append(CultureInfo.InvariantCulture, $"Cc: {string.Join(", ", letter.Cc.Select(c => Named(town, c)))}\n");
        }
        if (letter.Answers is { } answers)
        {
            header.Append(CultureInfo.InvariantCulture, $"In-Reply-To: <{answers}>\nReferences: <{letter.Root}>\n <{answers}>\n");
        }
        header.Append(
            letter.Kind switch
            {
                LetterKind.Newsletter => "List-Unsubscribe: <mailto:out@example.org>\nPrecedence: bulk\n",
                LetterKind.List => "List-Id: <club.example.org>\nList-Post: <mailto:club@lists.example.org>\n",
                LetterKind.Robot => "Auto-Submitted: auto-generated\n",
                LetterKind.Away => "Auto-Submitted: auto-replied\n",
                LetterKind.Draft => "X-Mozilla-Status: 0008\n",
                _ => "",
            }
        );
        header.Append(
            body.StartsWith("--=_b", StringComparison.Ordinal)
                ? "Content-Type: multipart/alternative; boundary=\"=_b\"\n"
                : "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
        );
    }

    /// <summary>The words, then what mails carry besides: a line that looks like a postmark's, the mail that is answered, a signature.</summary>
    private static string Body(Town town, Letter letter)
    {
        var quoted = letter.Answers is null
            ? ""
            : "\n\nLe lun. 2 mars 2026 à 09:00, " + town.Owner.Name + " <" + Owner + "> a écrit :\n\n> Bonjour,\n> à jeudi\n";
        return letter.Text + "\nFrom here on nothing new.\n" + quoted + "\n-- \n" + (letter.From ?? town.Owner).Name + "\n";
    }

    private static string Sender(Town town, Letter letter) =>
        letter.Kind switch
        {
            LetterKind.Newsletter => "Le Fil <newsletter@press.example.org>",
            LetterKind.Robot => "La boutique <no-reply@shop.example.org>",
            LetterKind.Spam => "winner@spam.example.net",
            _ => Named(town, letter.From),
        };

    private static string Named(Town town, Resident? who) => $"{Encoded((who ?? town.Owner).Name)} <{AddressOf(who)}>";

    private static string Encoded(string text) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-')
            ? text
            : $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";

    private static string Labels(Letter letter) =>
        letter.Kind switch
        {
            LetterKind.Spam => "Spam",
            LetterKind.Draft => "Brouillons",
            _ when letter.From is null => "=?UTF-8?Q?Messages_envoy=C3=A9s,Ouvert?=",
            _ => "=?UTF-8?Q?Bo=C3=AEte_de_r=C3=A9ception?=",
        };

    private static string Wrapped(string text) =>
        string.Join('\n', Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).Chunk(76).Select(c => new string(c)));

    private static string Postmark(long at)
    {
        var day = Clockwork.DateOf(at);
        return $"{Dates.Java(at)[..3]} {CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(day.Month)} {day.Day, 2} {Dates.Plain(at)[11..]} {day.Year}";
    }

    private static string Rfc(long at) =>
        $"{Dates.Java(at)[..3]}, {Dates.Day(Clockwork.DayOf(at)).TrimStart('0')} {Dates.Plain(at)[11..]} +0000";

    private static ArchiveTruth TruthOf(Town town, string path, MailboxVariant variant, PostBag bag)
    {
        var told = bag.Letters.Where(l => l.Kind != LetterKind.Draft).ToList();
        var people = told.Where(l => l.Kind is not (LetterKind.Newsletter or LetterKind.Robot or LetterKind.Spam))
            .SelectMany(l => l.To.Append(l.From).Concat(l.Cc))
            .OfType<Resident>()
            .Distinct()
            .Count();
        return new ArchiveTruth
        {
            Path = path,
            Kind = "mbox-" + variant.ToString().ToLowerInvariant(),
            Shape = "File",
            AsOf = NodaTime.Text.LocalDatePattern.Iso.Format(Clockwork.DateOf(told[^1].At)),
            // The sender of the spam is a person as far as anybody can tell.
            People = people + (told.Exists(l => l.Kind == LetterKind.Spam) ? 1 : 0),
            NameOnly = 0,
            HiddenProfiles = 0,
            Posts = new(StringComparer.Ordinal),
            Interactions = new(StringComparer.Ordinal)
            {
                ["mail"] = new(told.Count(l => l.From is null), told.Count(l => l.From is not null), 0),
            },
            Aside = new(StringComparer.Ordinal)
            {
                ["automatic"] = told.Count(l => l.Kind is not (LetterKind.Personal or LetterKind.Spam)),
                ["spam"] = told.Count(l => l.Kind == LetterKind.Spam),
                ["drafts"] = bag.Letters.Count - told.Count,
                ["repeated"] = told.Count(l => l.Twice),
            },
            Rows = new(StringComparer.Ordinal) { [Path.GetFileName(path)] = bag.Letters.Count + bag.Letters.Count(l => l.Twice) },
        };
    }

    /// <summary>A number from letters, the same on every machine.</summary>
    private static uint GetHashCodeOfWords(this string text) => text.Aggregate(2166136261u, (h, c) => (h ^ c) * 16777619u);
}
