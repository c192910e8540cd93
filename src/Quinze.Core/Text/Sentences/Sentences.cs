using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Quinze.Text;

/// <summary>A sentence as a stretch of a text: where it begins and how long it is, without the bullet before it and the spaces around it.</summary>
public readonly record struct Sentence(int Start, int Length)
{
    public string In(string text) => text.Substring(Start, Length);
}

/// <summary>Cuts posts, comments and letters into sentences: abbreviations, initials, numbers and addresses do not end one; a line that goes on
/// with a small letter does not either; bullets, also pictures used as such, and closing rows of tags are no part of any.</summary>
public static class Sentences
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…\n\r\u2028\u2029");
    private static readonly SearchValues<char> Closers = SearchValues.Create(".!?…\"”»')]’ \u00A0\u202F");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = FrozenSet
        .ToFrozenSet(
            (
                "m mm mme mmes mlle mlles dr pr me mgr st ste sts etc ex p pp cf art al env min max tél tel fig vol ch réf ref av bd boul apr janv févr avr juil sept oct nov déc "
                + "n no nb ca chap éd ed tome coll dépt resp vs mr mrs ms prof inc ltd co corp jr sr dept est approx jan feb mar apr jun jul aug sep dec mon tue wed thu fri sat sun e i g eg ie"
            ).Split(' '),
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static IReadOnlyList<Sentence> Of(string text)
    {
        var found = new List<Sentence>();
        var start = 0;
        var at = 0;
        while (at < text.Length)
        {
            var end = EndingAt(text, at);
            if (end < 0)
            {
                at++;
                continue;
            }

            Add(found, text, start, end);
            start = at = end;
        }

        Add(found, text, start, text.Length);
        return found;
    }

    /// <summary>Where the sentence ends that may end with the sign at this place; -1 when it goes on.</summary>
    private static int EndingAt(string text, int at)
    {
        var sign = text[at];
        if (char.IsHighSurrogate(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.OtherSymbol)
        {
            return EndingAtPicture(text, at);
        }

        if (!Stops.Contains(sign))
        {
            return -1;
        }

        if (sign is '\n' or '\r' or '\u2028' or '\u2029')
        {
            return LineGoesOn(text, at) ? -1 : at + 1;
        }

        return sign == '.' && (InsideToken(text, at) || AfterAbbreviation(text, at)) ? -1 : EndOfStops(text, at);
    }

    // "3.5", "lnkd.in/a.b", "v2.0", "www.site.fr?x=1".
    private static bool InsideToken(string text, int at) => at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static bool AfterAbbreviation(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text.AsSpan(start, at - start);
        // "J. Dupont", "A. B. Martin".
        var initial = word.Length == 1 && char.IsUpper(word[0]) && NextLetter(text, at + 1) is { } next && char.IsUpper(next);
        return initial || (word.Length > 0 && Abbreviations.Contains(word) && !EndsAnyway(text, at, word));
    }

    // "etc." ends a sentence when a capital follows, "M." never does.
    private static bool EndsAnyway(string text, int at, ReadOnlySpan<char> word) =>
        (
            word.Equals("etc", StringComparison.OrdinalIgnoreCase)
            || word.Equals("al", StringComparison.OrdinalIgnoreCase)
            || word is "min" or "max" or "est" or "sun" or "mar" or "sat" or "ex"
        )
        && NextLetter(text, at + 1) is not { } next | char.IsUpper(NextLetter(text, at + 1) ?? 'A');

    private static char? NextLetter(string text, int from)
    {
        while (from < text.Length && (text[from] is ' ' or '\u00A0' or '\u202F' or '"' or '«'))
        {
            from++;
        }

        return from < text.Length && text[from] is not '\n' ? text[from] : null;
    }

    private static int EndOfStops(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && Closers.Contains(text[end]))
        {
            end++;
        }

        // Three dots in the middle of a thought, or a stop in front of "« répond-il »".
        var goesOn =
            end < text.Length
            && char.IsLower(text[end])
            && (text[at] is '…' || IsDots(text, at) || text[end - 1] is not ' ' and not '\u00A0' || HasClosedQuote(text, at + 1, end));
        return goesOn || end == at + 1 && end < text.Length && char.IsLetterOrDigit(text[end]) ? -1 : end;
    }

    private static bool HasClosedQuote(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny('"', '”', '»') >= 0;

    private static bool IsDots(string text, int at) =>
        text[at] == '.' && (at > 0 && text[at - 1] == '.' || at + 1 < text.Length && text[at + 1] == '.');

    /// <summary>Letters are wrapped by some programs: a line without a stop goes on when the next begins with a small letter.</summary>
    private static bool LineGoesOn(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] is ' ' or '\r')
        {
            before--;
        }

        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t')
        {
            next++;
        }

        return before >= 0
            && next < text.Length
            && char.IsLower(text[next])
            && (char.IsLetterOrDigit(text[before]) || text[before] is ',')
            && at - LineStart(text, at) > 40;
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    // "Super nouvelle 🎉 On recrute": a picture between a word and a capital stands for a full stop.
    private static int EndingAtPicture(string text, int at)
    {
        var end = at;
        while (end < text.Length && IsPicture(text, end, out var length))
        {
            end += length;
        }

        if (end == at)
        {
            return -1;
        }

        var next = end;
        while (next < text.Length && text[next] is ' ' or '\u00A0')
        {
            next++;
        }

        return next > end && next < text.Length && char.IsUpper(text[next]) ? end : -1;
    }

    private static bool IsPicture(string text, int at, out int length)
    {
        _ = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length);
        return rune.Value is 0xFE0F or 0x200D or (>= 0x1F000 and < 0x1FB00) or (>= 0xE0020 and < 0xE0080)
            || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol;
    }

    private static void Add(List<Sentence> found, string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        start = AfterBullet(text, start, end);
        end = BeforeTags(text, start, end);
        if (start < end && HasLetter(text.AsSpan(start, end - start)))
        {
            found.Add(new Sentence(start, end - start));
        }
    }

    private static int AfterBullet(string text, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is '-' or '–' or '—' or '•' or '·' or '*' or '→' or '►' or '▪' or '>')
            {
                at++;
            }
            else if (IsPicture(text, at, out var length))
            {
                at += length;
            }
            else if (Numbering(text.AsSpan(at, end - at)) is > 0 and var skipped)
            {
                at += skipped;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // "1. ", "2) ", "3/ ", "4️⃣".
    private static int Numbering(ReadOnlySpan<char> rest)
    {
        var digits = 0;
        while (digits < rest.Length && digits < 3 && char.IsAsciiDigit(rest[digits]))
        {
            digits++;
        }

        if (digits == 0 || digits == rest.Length)
        {
            return 0;
        }

        var after = rest[digits..].TrimStart('\uFE0F');
        return after.Length > 1 && (after[0] == '\u20E3' || (after[0] is ')' or '/' or '.' or '-' && after[1] == ' '))
            ? rest.Length - after.Length + 1
            : 0;
    }

    private static int BeforeTags(string text, int start, int end)
    {
        var at = end;
        while (true)
        {
            while (at > start && char.IsWhiteSpace(text[at - 1]))
            {
                at--;
            }

            var space = at > start ? text.LastIndexOfAny([' ', '\n', '\u00A0'], at - 1, at - start) : -1;
            var token = Math.Max(start, space + 1);
            if (at == start || text[token] != '#')
            {
                return at;
            }

            // One tag behind a sentence may be its last word; a row of them is not.
            if (token > start && text.LastIndexOf('#', Math.Max(0, token - 1), Math.Max(1, token - start)) < 0 && at == end)
            {
                return at;
            }

            at = token;
        }
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            if (char.IsLetterOrDigit(sign))
            {
                return true;
            }
        }

        return false;
    }
}
