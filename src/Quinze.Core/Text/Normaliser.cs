using System.Buffers;
using System.Globalization;
using System.Text;

namespace Quinze.Text;

/// <summary>Makes the body of a <see cref="NormalisedText"/> in a buffer that is used again for text after text, by one thread.</summary>
internal sealed class Normaliser
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029");

    // Signs that a body takes as they are, and that begin no tag, mention or address but "www.".
    private static readonly SearchValues<char> AsTheyAre = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789 .,;:!?'-()\"_%&+*=àâçéèêëîïôùûüœæ«»–—€"
    );

    private readonly ArrayBufferWriter<char> folded = new(1024);
    private char[] body = new char[1024];
    private int length;

    [ThreadStatic]
    private static Normaliser? mine;

    public static Normaliser Mine => mine ??= new Normaliser();

    /// <summary>The body of a text; valid until the next text. Tags are added to the list, if there is one.</summary>
    public ReadOnlySpan<char> BodyOf(ReadOnlySpan<char> text, List<string>? tags = null)
    {
        folded.ResetWrittenCount();
        Compatibility.Fold(text, folded);
        var lines = folded.WrittenSpan;
        length = 0;
        // No sign becomes two here, and each token is parted from the next by one.
        if (body.Length < lines.Length + 2)
        {
            body = new char[2 * lines.Length];
        }

        foreach (var range in lines.SplitAny(LineEnds))
        {
            var before = length;
            AppendLine(lines[range], tags);
            if (length > before)
            {
                body[length++] = '\n';
            }
        }

        return body.AsSpan(0, Math.Max(0, length - 1));
    }

    private void AppendLine(ReadOnlySpan<char> line, List<string>? tags)
    {
        if (IsPlain(line))
        {
            Append(line);
            return;
        }

        // Tags with no word after them on their line stand alone; those followed by one belong to the sentence.
        var sentenceEnds = line.Contains('#') ? LastWordOfASentence(line) : 0;
        foreach (var range in line.Split(' '))
        {
            var token = line[range].Trim();
            if (token.IsEmpty || IsMention(token) || IsAddress(token))
            {
                continue;
            }

            if (token[0] == '#' && TagOf(token) is { IsEmpty: false } tag)
            {
                tags?.Add(tag.ToString());
                if (range.Start.Value > sentenceEnds)
                {
                    continue;
                }
            }

            AppendToken(token);
        }
    }

    // Most lines: single spaces, and nothing in them that a body does without.
    private static bool IsPlain(ReadOnlySpan<char> line) =>
        !line.ContainsAnyExcept(AsTheyAre)
        && !line.StartsWith(' ')
        && !line.EndsWith(' ')
        && !line.Contains("  ", StringComparison.Ordinal)
        && !line.Contains("www.", StringComparison.Ordinal);

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
        // Nearly no word has a slash, and without one only what begins with "www." is an address.
        return at.StartsWith("www.") || (at.Contains('/') && (at.StartsWith("http://") || at.StartsWith("https://") || IsShortAddress(at)));
    }

    // lnkd.in/abc, youtu.be/abc: a dot between letters, then a slash.
    private static bool IsShortAddress(ReadOnlySpan<char> token)
    {
        var slash = token.IndexOf('/');
        var dot = slash < 0 ? -1 : token[..slash].LastIndexOf('.');
        return dot > 0 && slash - dot > 2 && char.IsAsciiLetterOrDigit(token[dot - 1]) && char.IsAsciiLetter(token[dot + 1]);
    }

    private static bool IsMention(ReadOnlySpan<char> token) => token.Length > 1 && token[0] == '@';

    private static ReadOnlySpan<char> TagOf(ReadOnlySpan<char> token)
    {
        var tag = token.TrimStart('#');
        var end = 0;
        while (end < tag.Length && (char.IsLetterOrDigit(tag[end]) || tag[end] == '_'))
        {
            end++;
        }

        return tag[..end];
    }

    private void AppendToken(ReadOnlySpan<char> token)
    {
        var separated = length > 0 && body[length - 1] != '\n';
        if (separated)
        {
            body[length++] = ' ';
        }

        var start = length;
        if (Ascii.IsValid(token) && !token.Contains('#'))
        {
            Append(token);
            return;
        }

        for (var i = 0; i < token.Length; i++)
        {
            var unit = token[i];
            if (char.IsSurrogate(unit))
            {
                // What the compatibility form leaves outside the basic plane is, but for rare scripts, emoji.
                _ = Rune.DecodeFromUtf16(token[i..], out var rune, out var units);
                Append(Rune.IsLetterOrDigit(rune) ? token.Slice(i, units) : []);
                i += units - 1;
            }
            else if (Letters.IsApostrophe(unit))
            {
                body[length++] = '\'';
            }
            else if (unit != '#' && !IsDecoration(unit) && !IsKeycap(token[i..]))
            {
                body[length++] = unit;
            }
        }

        if (separated && length == start)
        {
            length--;
        }
    }

    private void Append(ReadOnlySpan<char> signs)
    {
        signs.CopyTo(body.AsSpan(length));
        length += signs.Length;
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
