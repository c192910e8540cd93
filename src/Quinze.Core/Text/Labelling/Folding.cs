using System.Globalization;
using System.Text;

namespace Quinze.Text.Labelling;

/// <summary>One byte for each sign of a text: small letters without accents, one zero for all digits, a few classes for the rest. What people write
/// in haste, without accents or in bold "mathematical" letters falls together with what they write with care.</summary>
internal static class Folding
{
    public const byte Skip = 0;
    public const byte Digit = (byte)'0';
    public const byte Space = (byte)' ';
    public const byte Line = (byte)'\n';
    public const byte Quote = (byte)'"';
    public const byte Apostrophe = (byte)'\'';

    /// <summary>Two letters stand for this one sign: œ, æ, ß and the ligatures.</summary>
    public const byte Pair = 1;

    private const byte FirstForeign = 0x80;
    private const byte FirstPicture = 0xC0;

    private static readonly byte[] Table = MakeTable();

    public static byte Of(char sign) => Table[sign];

    public static (byte First, byte Second) PairOf(char sign) =>
        sign switch
        {
            'œ' or 'Œ' => ((byte)'o', (byte)'e'),
            'æ' or 'Æ' => ((byte)'a', (byte)'e'),
            'ﬁ' => ((byte)'f', (byte)'i'),
            'ﬂ' => ((byte)'f', (byte)'l'),
            _ => ((byte)'s', (byte)'s'),
        };

    /// <summary>A sign outside the basic plane: a letter in disguise, or a picture.</summary>
    public static byte Of(Rune rune) =>
        rune.Value switch
        {
            // Mathematical alphabets, thirteen styles of 52 letters, then digits: people use them as bold type.
            >= 0x1D400 and < 0x1D6A4 => (byte)('a' + (rune.Value - 0x1D400) % 26),
            >= 0x1D7CE and < 0x1D800 => Digit,
            >= 0x1F3FB and <= 0x1F3FF => Skip,
            _ when Rune.IsLetter(rune) => (byte)(FirstForeign + rune.Value % 64),
            _ => (byte)(FirstPicture + rune.Value % 64),
        };

    public static bool IsLetter(byte folded) => folded is >= (byte)'a' and <= (byte)'z';

    public static bool IsWord(byte folded) => folded is >= (byte)'a' and <= (byte)'z' or Digit or >= FirstForeign and < FirstPicture;

    public static bool IsPicture(byte folded) => folded >= FirstPicture;

    private static byte[] MakeTable()
    {
        var table = new byte[char.MaxValue + 1];
        for (var code = 0; code <= char.MaxValue; code++)
        {
            table[code] = Default((char)code);
        }

        (string Letters, char Plain)[] accented =
        [
            ("àáâãäåāăąª", 'a'),
            ("çćčĉ", 'c'),
            ("ďđ", 'd'),
            ("èéêëēĕėęě", 'e'),
            ("ğĝģ", 'g'),
            ("ìíîïīĭįı", 'i'),
            ("łľĺ", 'l'),
            ("ñńňņ", 'n'),
            ("òóôõöøōŏőº", 'o'),
            ("řŕ", 'r'),
            ("śšşŝș", 's'),
            ("ťţț", 't'),
            ("ùúûüūŭůűų", 'u'),
            ("ýÿŷ", 'y'),
            ("źžż", 'z'),
        ];
        foreach (var (letters, plain) in accented)
        {
            foreach (var letter in letters)
            {
                table[letter] = (byte)plain;
                table[char.ToUpperInvariant(letter)] = (byte)plain;
            }
        }

        foreach (var pair in "œŒæÆßﬁﬂ")
        {
            table[pair] = Pair;
        }

        return table;
    }

    private static byte Default(char sign)
    {
        if (sign < 0x80)
        {
            return char.IsAsciiLetter(sign) ? (byte)(sign | 0x20)
                : char.IsAsciiDigit(sign) ? Digit
                : sign is '\n' ? Line
                : sign is '\r' ? Skip
                : sign <= ' ' ? Space
                : (byte)sign;
        }

        return sign switch
        {
            '’' or '‘' or 'ʼ' or '＇' or '´' => Apostrophe,
            '«' or '»' or '“' or '”' or '„' or '‹' or '›' => Quote,
            '…' => (byte)'.',
            '–' or '—' or '‑' or '‐' or '−' => (byte)'-',
            '\u2028' or '\u2029' or '\u0085' => Line,
            // Full-width forms of the printable ASCII signs.
            >= '！' and <= '～' => Default((char)(sign - 0xFEE0)),
            // Circled letters.
            >= 'Ⓐ' and <= 'ⓩ' => (byte)('a' + (sign - 'Ⓐ') % 26),
            _ => OfCategory(sign),
        };
    }

    private static byte OfCategory(char sign) =>
        CharUnicodeInfo.GetUnicodeCategory(sign) switch
        {
            UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter => (byte)(FirstForeign + sign % 64),
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Digit,
            UnicodeCategory.SpaceSeparator => Space,
            UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol => (byte)(FirstPicture + sign % 64),
            UnicodeCategory.CurrencySymbol => (byte)'$',
            UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation => (byte)'-',
            _ => Skip,
        };
}
