using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Quinze.Text;

/// <summary>A text as it is compared: compatibility form (NFKC), lower case, straight apostrophes, single spaces, lines kept, without web
/// addresses, mentions and emoji. A tag inside a sentence stays as its word; tags that stand alone are only in <c>Tags</c>.</summary>
public sealed record NormalisedText(string Body, ImmutableArray<string> Tags)
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029");

    public static NormalisedText Of(string text)
    {
        var folded = new ArrayBufferWriter<char>(Math.Max(16, text.Length + text.Length / 8));
        Compatibility.Fold(text, folded);
        var body = new StringBuilder(folded.WrittenCount);
        List<string>? tags = null;
        foreach (var range in folded.WrittenSpan.SplitAny(LineEnds))
        {
            var before = body.Length;
            AppendLine(body, folded.WrittenSpan[range], ref tags);
            if (body.Length > before)
            {
                body.Append('\n');
            }
        }

        return new NormalisedText(body.ToString(0, Math.Max(0, body.Length - 1)), [.. tags ?? []]);
    }

    private static void AppendLine(StringBuilder body, ReadOnlySpan<char> line, ref List<string>? tags)
    {
        // Tags with no word after them on their line stand alone; those followed by one belong to the sentence.
        var sentenceEnds = line.Contains('#') ? LastWordOfASentence(line) : 0;
        foreach (var range in line.Split(' '))
        {
            var token = line[range].Trim();
            if (token.IsEmpty || IsMention(token) || IsAddress(token))
            {
                continue;
            }

            if (token[0] == '#' && TagOf(token) is { } tag)
            {
                (tags ??= []).Add(tag);
                if (range.Start.Value > sentenceEnds)
                {
                    continue;
                }
            }

            AppendToken(body, token);
        }
    }

    private static int LastWordOfASentence(ReadOnlySpan<char> line)
    {
        var last = -1;
        foreach (var range in line.Split(' '))
        {
            var token = line[range].Trim();
            if (!token.IsEmpty && token[0] != '#' && !IsAddress(token) && !IsMention(token) && HasLetter(token))
            {
                last = range.Start.Value;
            }
        }

        return last;
    }

    private static bool HasLetter(ReadOnlySpan<char> token)
    {
        foreach (var unit in token)
        {
            if (char.IsLetterOrDigit(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAddress(ReadOnlySpan<char> token)
    {
        var at = token.TrimStart("(<[«\"'");
        return at.StartsWith("http://") || at.StartsWith("https://") || at.StartsWith("www.") || IsShortAddress(at);
    }

    // lnkd.in/abc, youtu.be/abc: a dot between letters, then a slash.
    private static bool IsShortAddress(ReadOnlySpan<char> token)
    {
        var slash = token.IndexOf('/');
        var dot = slash < 0 ? -1 : token[..slash].LastIndexOf('.');
        return dot > 0 && slash - dot > 2 && char.IsAsciiLetterOrDigit(token[dot - 1]) && char.IsAsciiLetter(token[dot + 1]);
    }

    private static bool IsMention(ReadOnlySpan<char> token) => token.Length > 1 && token[0] == '@';

    private static string? TagOf(ReadOnlySpan<char> token)
    {
        var tag = token.TrimStart('#');
        var end = 0;
        while (end < tag.Length && (char.IsLetterOrDigit(tag[end]) || tag[end] == '_'))
        {
            end++;
        }

        return end == 0 ? null : tag[..end].ToString();
    }

    private static void AppendToken(StringBuilder body, ReadOnlySpan<char> token)
    {
        var separated = body.Length > 0 && body[^1] != '\n';
        body.Append(separated ? " " : "");
        var start = body.Length;
        if (Ascii.IsValid(token) && !token.Contains('#'))
        {
            body.Append(token);
            return;
        }

        for (var i = 0; i < token.Length; i++)
        {
            var unit = token[i];
            if (char.IsSurrogate(unit))
            {
                // What the compatibility form leaves outside the basic plane is, but for rare scripts, emoji.
                _ = Rune.DecodeFromUtf16(token[i..], out var rune, out var length);
                body.Append(Rune.IsLetterOrDigit(rune) ? token.Slice(i, length) : []);
                i += length - 1;
            }
            else if (Letters.IsApostrophe(unit))
            {
                body.Append('\'');
            }
            else if (unit != '#' && !IsDecoration(unit) && !IsKeycap(token[i..]))
            {
                body.Append(unit);
            }
        }

        if (separated && body.Length == start)
        {
            body.Length--;
        }
    }

    private static bool IsKeycap(ReadOnlySpan<char> token) =>
        char.IsAsciiDigit(token[0]) && token[1..].TrimStart('\uFE0F').StartsWith("\u20E3");

    private static bool IsDecoration(char unit) =>
        unit > 0x7F
        && CharUnicodeInfo.GetUnicodeCategory(unit)
            is UnicodeCategory.OtherSymbol
                or UnicodeCategory.ModifierSymbol
                or UnicodeCategory.Format
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;
}
