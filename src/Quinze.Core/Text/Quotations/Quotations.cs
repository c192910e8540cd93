using System.Text.RegularExpressions;

namespace Quinze.Text;

/// <summary>
/// Finds the quotations of a post by stated rules: passages of four to sixty words in quotation marks that name their source or stand apart like a
/// maxim, and maxims without marks that are signed. Dialogue that is told ("he asked me: …"), titles and ironic marks are none.
/// </summary>
public static class Quotations
{
    private const int LeastWords = 4;
    private const int MostWords = 60;
    private const int LeastApart = 6;

    /// <summary>A maxim without marks fills the post it stands in.</summary>
    private const int MostAround = 25;

    public static IReadOnlyList<Quotation> In(string text, string? author)
    {
        var found = new List<Quotation>();
        foreach (var (start, end) in QuotedPassages.Of(text))
        {
            var passage = text[start..end].Trim();
            var words = Words.Count(passage);
            if (words is < LeastWords or > MostWords)
            {
                continue;
            }
            var before = text[..(start - 1)];
            var after = text[(end + 1)..];
            if (Named(before, after) is ({ } source, var rule))
            {
                found.Add(new Quotation(QuotationSources.KindOf(source, author), passage, source, rule));
            }
            else if (words >= LeastApart && StandsApart(before, after, passage))
            {
                found.Add(new Quotation(QuotationKind.Unsourced, passage, null, "set-apart"));
            }
        }
        if (found.Count == 0 && SignedBelow(text, author) is { } signed)
        {
            found.Add(signed);
        }
        return found;
    }

    /// <summary>True when what stands right before or after a passage names whose it is: "as Odile Ferrand used to say:", "— Sénèque".</summary>
    internal static bool NamesSource(string before, string after) => Named(before, after).Source is not null;

    private static (string? Source, string Rule) Named(string before, string after)
    {
        if (SignatureAfter.Match(after) is { Success: true } signature && QuotationSources.IsOne(signature.Groups["who"].Value))
        {
            return (Clean(signature), "signed-after");
        }
        if (ToldToMe.IsMatch(LastLine(before)) || ToldToMe.IsMatch(FirstLine(after)))
        {
            return (null, "");
        }
        if (VerbAfter.Match(after) is { Success: true } said)
        {
            return (Clean(said), "named-by-a-verb");
        }
        return VerbBefore.Match(LastLine(before)) is { Success: true } says ? (Clean(says), "named-by-a-verb") : (null, "");
    }

    private static string Clean(Match match) =>
        match.Groups["who"].Value.Trim(' ', '\u00A0', '.', ',', ';', ':', '*', '_', '-', '—', '–', ')', '(');

    // A line of its own at the beginning or the end of the post, that no "he said:" leads to, and that asks nothing.
    private static bool StandsApart(string before, string after, string passage) =>
        !passage.Contains('?')
        && passage.Count(c => c == '\n') <= 3
        && !LastLine(before).Any(char.IsLetter)
        && !FirstLine(after).Any(c => char.IsLetter(c))
        && !before.TrimEnd().EndsWith(':')
        && (!before.Any(char.IsLetter) || !WithoutTags(after).Any(char.IsLetter));

    private static Quotation? SignedBelow(string text, string? author)
    {
        var lines = WithoutTags(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < lines.Length; i++)
        {
            if (
                SignatureLine.Match(lines[i]) is { Success: true } signature
                && QuotationSources.IsOne(signature.Groups["who"].Value)
                && Words.Count(lines[i - 1]) is >= LeastWords and <= MostWords
                && lines.Where((_, l) => l != i && l != i - 1).Sum(l => Words.Count(l)) <= MostAround
            )
            {
                var source = Clean(signature);
                return new Quotation(QuotationSources.KindOf(source, author), lines[i - 1], source, "signed-below");
            }
        }
        return null;
    }

    private static string LastLine(string before) => before[(before.TrimEnd(' ', '\t').LastIndexOf('\n') + 1)..];

    private static string FirstLine(string after) => after.IndexOf('\n') is >= 0 and var end ? after[..end] : after;

    private static string WithoutTags(string text) => Tag.Replace(text, "");

    private static readonly Regex Tag = new(@"#[\p{L}\p{N}_]+", RegexOptions.CultureInvariant);

    // « … » — Simone Weil · « … » (Sénèque) · « … »\nSénèque · "…" - Me · « … », Sénèque
    private static readonly Regex SignatureAfter = new(
        @"^[\s.,»”""*_]*(?:(?:[-—–―~]\s*|,\s+|\n\s*)(?<who>[\p{L}][^\n«»“”""(),:;!?]{0,60}?)|\((?<who>[\p{L}][^\n()]{0,60})\))\s*(?:[.,(]|\n|$|#|[^\p{L}\p{N}\s'’.,-])",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex SignatureLine = new(@"^[-—–―~]\s*(?<who>\p{L}[^\n«»“”"":;!?]{0,60})$", RegexOptions.CultureInvariant);

    private static readonly Regex ToldToMe = new(
        @"\b(?:m['’]a|m['’]ont|me|nous a|lui|leur)\s+(?:\w+\s)?(?:dit|demande|demandé|répond|répondu|lance|lancé|glisse|écrit)\b|\b(?:told|asked|tells|asks)\s+(?:me|us|him|her|them)\b|\b(?:he|she|they|il|elle|on)\s+(?:said|says|asked|replied|dit|répond|demande)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    private static readonly Regex VerbAfter = new(
        @"^[\s.,»”""]*(?:(?:[Aa]s\s+|comme\s+)?(?:le\s+)?(?:disait|dit|écrivait|écrit|a dit|a écrit|répétait|affirmait|aimait dire|rappelle|said|wrote|says|once said|used to say)\s+(?<who>(?:(?:mon|ma|my)\s+\p{L}[\p{L}-]+|\p{Lu}[\p{L}.'’-]*(?:\s+(?:de|du|des|la|le|van|von|d['’])?\s*\p{Lu}[\p{L}.'’-]*){0,4}))|(?:as\s+)?(?<who>\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){0,3})\s+(?:said|wrote|says|once said|used to say|disait|écrivait))",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex VerbBefore = new(
        @"(?:(?:disait|dit|écrivait|écrit|répétait|affirmait|rappelait|[Ss]elon|D['’]après|d['’]après|[Aa]ccording to|words of|mots de|phrase de|citation de|quote from|quote by)\s+(?<who>\p{Lu}[\p{L}.'’-]*(?:\s+(?:de\s|du\s|la\s|van\s|von\s)?\p{Lu}[\p{L}.'’-]*){0,4})|(?<who>\p{Lu}[\p{L}.'’-]+(?:\s+(?:de\s|du\s|la\s|van\s|von\s)?\p{Lu}[\p{L}.'’-]+){0,3}|(?:[Mm]on|[Mm]a|[Mm]y)\s+\p{L}[\p{L}-]+)\s+(?:disait|écrivait|répétait|aimait dire|a écrit|said|wrote|once said|used to say|once wrote))\s*(?:souvent|toujours|always|often)?\s*[,:]?\s*$",
        RegexOptions.CultureInvariant
    );
}
