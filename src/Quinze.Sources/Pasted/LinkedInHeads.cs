using System.Text.RegularExpressions;

namespace Quinze.Sources.Pasted;

/// <summary>Where somebody is introduced: a name and how near they are ("Anaïs Kermarrec • 1er"), or a page and its followers.</summary>
/// <param name="Start">First line of the introduction.</param>
/// <param name="End">The line behind it.</param>
internal sealed record Head(int Start, int End, PastedPerson Who);

/// <summary>Finds every introduction in a text copied from LinkedIn. Without a mark beside it a line is never taken for a name: comments hold names too.</summary>
internal static class LinkedInHeads
{
    private const int LongestName = 90;

    public static IReadOnlyList<Head> Find(PastedLines lines)
    {
        var heads = new List<Head>();
        var free = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines.IsBlank(i) || i < free)
            {
                continue;
            }
            if (At(lines, i) is { } head)
            {
                heads.Add(head);
                free = head.End;
            }
        }
        return heads;
    }

    private static Head? At(PastedLines lines, int i)
    {
        if (
            LinkedInWords.IsHidden(lines.Folded(i))
            || (WithoutDegree(lines[i]) is { } bare && LinkedInWords.IsHidden(PastedLines.Fold(bare)))
        )
        {
            return Grown(lines, i, i, lines[i], PastedSort.Hidden);
        }
        if (Inline.Match(lines[i]) is { Success: true } inline && IsName(inline.Groups["name"].Value))
        {
            return Grown(lines, i, i, inline.Groups["name"].Value, SortOf(inline.Groups["degree"].Value), lines[i]);
        }
        if (LinkedInWords.NameInProfileLink(lines[i]) is { } linked)
        {
            return OfProfileLink(lines, i, linked);
        }
        if (!IsName(lines[i]))
        {
            return null;
        }
        // A name on its own is one only when a degree or a page's followers stand under it, with nothing but badges between.
        for (var j = lines.Next(i + 1, lines.Count); j < lines.Count && j <= i + 6; j = lines.Next(j + 1, lines.Count))
        {
            if (DegreeOnly.IsMatch(lines[j]) || Followers.IsMatch(lines.Folded(j)) || LinkedInWords.IsPromotion(lines.Folded(j)))
            {
                var isPage = !DegreeOnly.IsMatch(lines[j]);
                return Grown(lines, i, j, lines[i], isPage ? PastedSort.Organisation : SortOf(lines[j]));
            }
            var isBetween = LinkedInWords.IsBadge(lines.Folded(j)) || lines[j] == lines[i];
            if (!isBetween)
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>"View Marc's profile", then "Marc", then how near he is; any of the last two may be missing, or stand on the same line.</summary>
    private static Head? OfProfileLink(PastedLines lines, int i, string linked)
    {
        var next = lines.Next(i + 1, lines.Count);
        while (next < lines.Count && next <= i + 4 && Between(lines, next))
        {
            next = lines.Next(next + 1, lines.Count);
        }
        if (next < lines.Count && At(lines, next) is { } head && head.Who.Sort != PastedSort.Hidden && Same(head.Who.Name, linked))
        {
            return head with { Start = i };
        }
        if (!IsName(linked))
        {
            return null;
        }
        var end = next < lines.Count && Same(Once(lines[next]), linked) ? next : i;
        return Grown(lines, i, end, linked, PastedSort.Person);

        static bool Between(PastedLines lines, int line) =>
            LinkedInWords.Reactions.ContainsKey(lines.Folded(line)) || Status.IsMatch(lines.Folded(line));
    }

    /// <summary>Takes in the badges and repetitions that follow.</summary>
    private static Head Grown(PastedLines lines, int start, int last, string name, PastedSort sort, string? firstLine = null)
    {
        name = Once(name);
        var isAuthor = firstLine is not null && AuthorAtEnd.IsMatch(PastedLines.Fold(firstLine));
        var end = start;
        for (var j = start + 1; j < lines.Count; j++)
        {
            if (lines.IsBlank(j))
            {
                continue;
            }
            var folded = lines.Folded(j);
            var isFollowers = Followers.IsMatch(folded);
            if (j > last && !DegreeOnly.IsMatch(lines[j]) && !LinkedInWords.IsBadge(folded) && !isFollowers && !Same(Once(lines[j]), name))
            {
                break;
            }
            isAuthor |= LinkedInWords.IsAuthor(folded) || (DegreeOnly.IsMatch(lines[j]) && AuthorAtEnd.IsMatch(folded));
            sort = DegreeOnly.IsMatch(lines[j]) && SortOf(lines[j]) == PastedSort.You ? PastedSort.You : sort;
            if (!LinkedInWords.IsPromotion(folded))
            {
                end = j;
            }
        }
        return new Head(start, Math.Max(end, start) + 1, new PastedPerson(sort == PastedSort.Hidden ? "" : name, sort, IsAuthor: isAuthor));
    }

    private static PastedSort SortOf(string degree) => You.IsMatch(degree) ? PastedSort.You : PastedSort.Person;

    private static string? WithoutDegree(string line) => Inline.Match(line) is { Success: true } m ? m.Groups["name"].Value : null;

    private static bool Same(string a, string b) => PastedLines.Fold(a) == PastedLines.Fold(b);

    /// <summary>Seen and heard: a page says a name once for eyes and once for screen readers, and a copy has both.</summary>
    private static string Once(string name)
    {
        name = name.Trim().TrimEnd(',');
        var half = name.Length / 2;
        return name.Length % 2 == 0 && half >= 3 && name.AsSpan(0, half).SequenceEqual(name.AsSpan(half)) ? name[..half].Trim()
            : name.Length % 2 == 1 && half >= 3 && name[half] == ' ' && name.AsSpan(0, half).SequenceEqual(name.AsSpan(half + 1))
                ? name[..half].Trim()
            : name;
    }

    private static bool IsName(string text)
    {
        text = text.Trim();
        return text.Length is >= 1 and <= LongestName
            && text.Any(char.IsLetter)
            && !text.Contains(NeverKept.Mail, StringComparison.Ordinal)
            && !text.Contains(NeverKept.Telephone, StringComparison.Ordinal)
            && !LinkedInWords.IsInterface(PastedLines.Fold(text))
            && Ago.Parse(text) is null
            && !DegreeOnly.IsMatch(text)
            && !Followers.IsMatch(PastedLines.Fold(text));
    }

    private const string Words = "vous|you|hors réseau|out of network|suivi|following";

    private const string Numbered =
        @"1er|1re|2e|2ème|3e(?:\s*(?:et\s*)?\+|\s+et\s+plus)?|3ème|1st|2nd|3rd\+?|relation de \d\S* niveau(?: et plus)?|\d\w\w\+? degree connection";

    private const string Degree = "(?:" + Words + "|" + Numbered + ")";

    private static readonly Regex Inline = new(
        @"^(?<name>\S.{0,120}?)\s*[•·]\s*(?:premium\s*[•·]\s*)?(?<degree>"
            + Degree
            + @")(?:\s*[•·,]?\s*(?:"
            + Degree
            + @"|auteur|author|premium|suivre|follow))*$",
        RegexOptions.IgnoreCase
    );

    private static readonly Regex DegreeOnly = new(
        // A word needs its bullet: "vous" may be all of a line that somebody wrote.
        @"^(?:(?:premium\s*|vérifié\s*|verified\s*)?[•·]\s*(?:premium\s*[•·]\s*)?"
            + Degree
            + "|(?:"
            + Numbered
            + @"))(?:\s*[•·,]?\s*(?:"
            + Degree
            + @"|auteur|author|premium|suivre|follow))*$",
        RegexOptions.IgnoreCase
    );

    private static readonly Regex You = new(@"\b(?:vous|you)\b", RegexOptions.IgnoreCase);

    private static readonly Regex AuthorAtEnd = new(@"[•·\s](?:auteur|author)$");

    private static readonly Regex Followers = new(@"^(?:" + ShownNumber.Shape + @")\s*(?:abonnés?|abonné\(e\)s|followers?)$");

    private static readonly Regex Status = new(@"^(?:le statut|statut|status)\b.*$");
}
