using System.Text;
using System.Text.RegularExpressions;

namespace Quinze.Sources.Formats.Mail;

/// <summary>What the writer of a mail wrote: without the mail it answers, without what it passes on, without the signature.</summary>
internal static class OwnWords
{
    private const int LinesOfAttribution = 4;

    public static string Of(string text)
    {
        var lines = text.Split('\n');
        var kept = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            if (line.StartsWith('>'))
            {
                continue;
            }
            if (Attribution(lines, i) is var taken and > 0)
            {
                if (!QuoteFollows(lines, i + taken))
                {
                    break;
                }
                i += taken - 1;
                continue;
            }
            if (EndsHere(lines, i, line))
            {
                break;
            }
            if (line.Length > 0 || !(kept.Length == 0 || EndsBlank(kept)))
            {
                kept.Append(line).Append('\n');
            }
        }
        return kept.ToString().Trim();
    }

    private static bool EndsBlank(StringBuilder kept) => kept.Length > 1 && kept[^1] == '\n' && kept[^2] == '\n';

    private static bool EndsHere(string[] lines, int at, string line) =>
        line is "--" or "-- "
        || lines[at].TrimEnd('\r') == "-- "
        || Divider.IsMatch(line)
        || SentFrom.IsMatch(line)
        || (HeaderBlock.IsMatch(line) && Enumerable.Range(at + 1, 4).Any(i => i < lines.Length && HeaderBlockGoesOn.IsMatch(lines[i])));

    /// <summary>How many lines "Le … a écrit :" takes from here; 0 when it does not begin here. Programs break it over several lines.</summary>
    private static int Attribution(string[] lines, int at)
    {
        if (!AttributionBegins.IsMatch(lines[at]))
        {
            return 0;
        }
        for (var taken = 1; taken <= LinesOfAttribution && at + taken <= lines.Length; taken++)
        {
            var last = lines[at + taken - 1].TrimEnd();
            // The verb itself may be cut in two: "… a" and "écrit :".
            if (AttributionEnds.IsMatch(string.Join(' ', lines[at..(at + taken)].Select(l => l.Trim()))))
            {
                return taken;
            }
            if (last.Length == 0)
            {
                break;
            }
        }
        return 0;
    }

    private static bool QuoteFollows(string[] lines, int from)
    {
        while (from < lines.Length && string.IsNullOrWhiteSpace(lines[from]))
        {
            from++;
        }
        return from < lines.Length && lines[from].StartsWith('>');
    }

    private static readonly Regex AttributionBegins = new(@"^\s*(Le|On|Am|El|Il|Em) .{4,}", RegexOptions.CultureInvariant);

    private static readonly Regex AttributionEnds = new(
        @"(a écrit|wrote|schrieb.*|escribió|ha scritto|escreveu)\s?:$",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex Divider = new(
        @"^\s*(-{3,}\s*(Original Message|Message d.origine|Message transféré|Forwarded message|Ursprüngliche Nachricht).*|_{20,}|Begin forwarded message:|Début du message (transféré|réexpédié)\s?:)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    private static readonly Regex SentFrom = new(
        @"^\s*(Envoyé (de|depuis|à partir d)|Sent from |Get Outlook for |Télécharger Outlook pour )",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    private static readonly Regex HeaderBlock = new(@"^\s*\*?(De|From|Von)\s?:\*?\s.*\S", RegexOptions.CultureInvariant);

    private static readonly Regex HeaderBlockGoesOn = new(
        @"^\s*\*?(Envoyé|Sent|Date|Gesendet|À|To|Objet|Subject)\s?:",
        RegexOptions.CultureInvariant
    );
}
