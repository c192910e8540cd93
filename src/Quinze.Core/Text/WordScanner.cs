using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Quinze.Text;

/// <summary>How one code point is read from a text in UTF-16 or UTF-8, so that both are cut into words by the same rules.</summary>
internal interface ITextUnits<TUnit>
    where TUnit : unmanaged
{
    static abstract int Code(TUnit unit);

    static abstract int Decode(ReadOnlySpan<TUnit> text, out int length);
}

internal readonly struct Utf16 : ITextUnits<char>
{
    public static int Code(char unit) => unit;

    public static int Decode(ReadOnlySpan<char> text, out int length)
    {
        _ = Rune.DecodeFromUtf16(text, out var rune, out length);
        return rune.Value;
    }
}

internal readonly struct Utf8 : ITextUnits<byte>
{
    public static int Code(byte unit) => unit;

    public static int Decode(ReadOnlySpan<byte> text, out int length)
    {
        if (text.Length > 1 && text[0] is >= 0xC2 and <= 0xDF && (text[1] & 0xC0) == 0x80)
        {
            length = 2;
            return (text[0] & 0x1F) << 6 | text[1] & 0x3F;
        }

        _ = Rune.DecodeFromUtf8(text, out var rune, out length);
        return rune.Value;
    }
}

/// <summary>
/// Walks over the words of a text without allocating. The compiler that works ahead of time leaves it out, and an import counts the words of every message:
/// the two methods that do the work are compiled well at once, not first in haste.
/// </summary>
internal ref struct WordScanner<TUnit, TUnits>(ReadOnlySpan<TUnit> text)
    where TUnit : unmanaged
    where TUnits : struct, ITextUnits<TUnit>
{
    private readonly ReadOnlySpan<TUnit> text = text;
    private int position;

    public int Start { get; private set; }

    public int End { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        while (position < text.Length)
        {
            var code = Peek(position, out var length);
            if (!Letters.IsLetterOrDigit(code))
            {
                position += length;
            }
            else if (StartsAddress(position))
            {
                SkipToSpace();
            }
            else
            {
                Read();
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read()
    {
        // By a name of its own: through the scanner, each letter would cost a look at where the text stands.
        var units = text;
        var at = Start = position;
        var joined = false;
        while (true)
        {
            while ((uint)at < (uint)units.Length && Letters.IsPlain(TUnits.Code(units[at])))
            {
                at++;
            }
            if (at >= units.Length)
            {
                break;
            }
            var code = Peek(at, out var length);
            if (Letters.Continues(code))
            {
                at += length;
            }
            else if (code != ' ' && Letters.IsJoiner(code) && JoinsAt(at + length, code, TUnits.Code(text[at - 1]) is >= '0' and <= '9'))
            {
                if (!joined && Letters.IsApostrophe(code) && IsElided(at))
                {
                    End = at;
                    position = at + length;
                    return;
                }

                // What follows a hyphen is no elided article: "est-ce" and "là-d'" alike.
                joined = true;
                at += length;
            }
            else
            {
                break;
            }
        }

        End = position = at;
    }

    /// <summary>Whether the word so far, in one to six plain letters, is one that gives up its last vowel: "l'", "qu'", "lorsqu'".</summary>
    private readonly bool IsElided(int end)
    {
        if (end - Start > Elisions.Longest)
        {
            return false;
        }

        ulong packed = 0;
        for (var i = Start; i < end; i++)
        {
            var code = TUnits.Code(text[i]);
            packed = packed << 8 | (code < 0x80 ? (uint)(code | 0x20) : 0xFF);
        }

        return Elisions.Contains(packed);
    }

    private readonly bool JoinsAt(int next, int joiner, bool afterDigit)
    {
        if (next >= text.Length)
        {
            return false;
        }

        var code = Peek(next, out _);
        return joiner is '.' or ',' ? afterDigit && code is >= '0' and <= '9' : Letters.IsLetterOrDigit(code);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int Peek(int at, out int length)
    {
        var first = TUnits.Code(text[at]);
        if (first < 0x80)
        {
            length = 1;
            return first;
        }

        return TUnits.Decode(text[at..], out length);
    }

    // A web address is no word of anyone's.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool StartsAddress(int at) =>
        (TUnits.Code(text[at]) | 0x20) switch
        {
            'h' => Matches(at, "http://") || Matches(at, "https://"),
            'w' => Matches(at, "www."),
            _ => false,
        };

    private readonly bool Matches(int at, string ascii)
    {
        if (text.Length - at < ascii.Length)
        {
            return false;
        }

        for (var i = 0; i < ascii.Length; i++)
        {
            var code = TUnits.Code(text[at + i]);
            if ((code is >= 'A' and <= 'Z' ? code | 0x20 : code) != ascii[i])
            {
                return false;
            }
        }

        return true;
    }

    private void SkipToSpace()
    {
        while (position < text.Length)
        {
            var code = Peek(position, out var length);
            if (code <= ' ' || code >= 0x80 && Rune.IsWhiteSpace(new Rune(code)))
            {
                return;
            }

            position += length;
        }
    }
}

internal static class Elisions
{
    public const int Longest = 6;

    // Packed as the scanner packs them: one lower-case letter a byte.
    private static readonly ulong[] Packed = [.. "l d j n s t m c qu jusqu lorsqu puisqu quoiqu".Split(' ').Select(Pack)];

    public static bool Contains(ulong prefix) => Array.IndexOf(Packed, prefix) >= 0;

    private static ulong Pack(string letters) => letters.Aggregate(0UL, (packed, letter) => packed << 8 | letter);
}

internal static class Letters
{
    private static readonly SearchValues<char> Joiners = SearchValues.Create("'’ʼ＇-‐‑.,");

    // Nearly every letter of every message comes by here: plain ones are told by arithmetic in place, without a call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetterOrDigit(int code) => code < 0x80 ? IsPlain(code) : IsOtherLetterOrDigit(code);

    // A combining mark, a variation selector or a soft hyphen goes on with the word it stands in.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Continues(int code) =>
        code < 0x80 ? IsPlain(code) : IsOtherLetterOrDigit(code) || code == 0x00AD || IsMark(Rune.GetUnicodeCategory(new Rune(code)));

    public static bool IsApostrophe(int code) => code is '\'' or '’' or 'ʼ' or '＇';

    public static bool IsJoiner(int code) => code <= char.MaxValue && Joiners.Contains((char)code);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(int code) => (uint)((code | 0x20) - 'a') <= 'z' - 'a' || (uint)(code - '0') <= 9;

    // The accented letters of Latin-1 are every second word's in French; they lie together, with two signs among them.
    private static bool IsOtherLetterOrDigit(int code) =>
        code is >= 0xC0 and <= 0xFF ? code is not (0xD7 or 0xF7) : code != 0x02BC && Rune.IsLetterOrDigit(new Rune(code));

    private static bool IsMark(System.Globalization.UnicodeCategory category) =>
        category
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark
                or System.Globalization.UnicodeCategory.EnclosingMark;
}
