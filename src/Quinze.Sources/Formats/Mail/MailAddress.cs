using System.Text;

namespace Quinze.Sources.Formats.Mail;

/// <summary>An address and the name that stands with it.</summary>
/// <param name="Address">Lower case, with one "@".</param>
/// <param name="Name">As written, encoded words decoded; empty when there is none.</param>
internal readonly record struct MailAddress(string Address, string Name)
{
    private const int Longest = 254;
    private const int Most = 1000;

    /// <summary>
    /// The addresses in a header (RFC 5322 §3.4 and what programs write instead): names in quotes or not, comments, groups, routes, commas in names, missing brackets.
    /// What holds no address is passed over.
    /// </summary>
    public static List<MailAddress> List(string? header)
    {
        var found = new List<MailAddress>();
        if (header is null)
        {
            return found;
        }
        var carried = "";
        foreach (var piece in Pieces(header))
        {
            if (found.Count == Most)
            {
                break;
            }
            var text = carried.Length > 0 ? $"{carried}, {piece}" : piece;
            if (!piece.Contains('@', StringComparison.Ordinal) && !piece.Contains('<', StringComparison.Ordinal))
            {
                // "Martin, Anne <anne@…>" without quotes: the first half belongs to the second.
                carried = text.Trim();
                continue;
            }
            carried = "";
            if (One(text) is { } address)
            {
                found.Add(address);
            }
        }
        return found;
    }

    /// <summary>Lower case, without what surrounds it; null when it is no address.</summary>
    public static string? Clean(string? written)
    {
        var address = written?.Trim(' ', '\t', '<', '>', '"', '\'', ';', ',') ?? "";
        if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            address = address[7..];
        }
        var query = address.IndexOf('?', StringComparison.Ordinal);
        address = (query > 0 ? address[..query] : address).Trim().TrimEnd('.').ToLowerInvariant();
        var at = address.LastIndexOf('@');
        return
            at > 0
            && at < address.Length - 1
            && address.Length <= Longest
            && address.IndexOf('@', StringComparison.Ordinal) == at
            && !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"' or ',' or '(' or ')')
            ? address
            : null;
    }

    private static MailAddress? One(string text)
    {
        var close = text.LastIndexOf('>');
        var open = close < 0 ? text.LastIndexOf('<') : text.LastIndexOf('<', close);
        string inside;
        string name;
        if (open >= 0)
        {
            inside = text[(open + 1)..(close > open ? close : text.Length)];
            name = text[..open];
        }
        else
        {
            (inside, name) = WithoutComment(text);
        }
        var route = inside.StartsWith('@') ? inside.IndexOf(':', StringComparison.Ordinal) : -1;
        return Clean(inside[(route + 1)..]) is { } address ? new MailAddress(address, NameOf(name, address)) : null;
    }

    /// <summary>Without quotes, brackets and doubled blanks; empty when it only says the address again.</summary>
    private static string NameOf(string written, string address)
    {
        var text = written.Trim();
        if (text.Length > 1 && text[0] == '"' && text[^1] == '"')
        {
            text = text[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
        }
        text = string.Join(' ', EncodedWords.Decode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('\'', '"', ' ');
        text = text.Length > 0 && text[0] == '(' && text[^1] == ')' ? text[1..^1] : text;
        return text.Contains('@', StringComparison.Ordinal) && (Clean(text) == address || !text.Contains(' ', StringComparison.Ordinal))
            ? ""
            : text;
    }

    /// <summary><c>anna@example.org (Anna K)</c>, the oldest form.</summary>
    private static (string Address, string Comment) WithoutComment(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.LastIndexOf(')');
        return open >= 0 && close > open ? (text[..open] + text[(close + 1)..], text[(open + 1)..close]) : (text, "");
    }

    /// <summary>Cut at commas, semicolons and the colon of a group, outside quotes, comments and brackets.</summary>
    private static IEnumerable<string> Pieces(string header)
    {
        var piece = new StringBuilder();
        var (quoted, comments, bracket) = (false, 0, false);
        for (var i = 0; i < header.Length; i++)
        {
            var c = header[i];
            if (c == '\\' && i + 1 < header.Length && (quoted || comments > 0))
            {
                piece.Append(c).Append(header[++i]);
                continue;
            }
            if (!quoted && !bracket && comments == 0 && c is ',' or ';' or ':')
            {
                if (c != ':' && piece.Length > 0)
                {
                    yield return piece.ToString();
                }
                piece.Clear();
                continue;
            }
            quoted ^= c == '"' && comments == 0;
            if (!quoted)
            {
                comments = Math.Max(
                    0,
                    comments
                        + (
                            c == '(' ? 1
                            : c == ')' ? -1
                            : 0
                        )
                );
                bracket = c == '<' || (bracket && c != '>');
            }
            piece.Append(c);
        }
        if (piece.ToString().Trim().Length > 0)
        {
            yield return piece.ToString();
        }
    }
}
