using System.Text;

namespace Quinze.Text.Labelling;

/// <summary>A text made ready for features: its folded bytes, its words, and counts of the signs a reader notices. One object is used again for
/// text after text, by one thread.</summary>
internal sealed class FoldedText
{
    private const ulong HashPrime = 0x100_0000_01B3;
    private const ulong HashSeed = 0xCBF2_9CE4_8422_2325;

    private readonly int[] signs = new int[Enum.GetValues<Sign>().Length];
    private byte[] bytes = new byte[4096];
    private Word[] words = new Word[1024];
    private int length;
    private int wordCount;
    private bool inWord;
    private ulong hash;
    private bool tag;
    private int line;

    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, length);

    public ReadOnlySpan<Word> Words => words.AsSpan(0, wordCount);

    public int Lines => line + 1;

    public int this[Sign sign] => signs[(int)sign];

    public static ulong Extend(ulong hash, byte folded) => (hash ^ folded) * HashPrime;

    public void Read(ReadOnlySpan<char> text)
    {
        Clear(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            var folded = Folding.Of(sign);
            if (inWord && Folding.IsLetter(folded))
            {
                // Three signs of four: nothing to notice but whether it is a capital.
                signs[(int)Sign.Capital] += char.IsAsciiLetterUpper(sign) ? 1 : 0;
                hash = Extend(hash, folded);
                bytes[length++] = folded;
            }
            else if (char.IsSurrogate(sign))
            {
                _ = Rune.DecodeFromUtf16(text[i..], out var rune, out var units);
                Put(Folding.Of(rune), i);
                i += units - 1;
            }
            else if (folded == Folding.Pair)
            {
                var (first, second) = Folding.PairOf(sign);
                Put(first, i);
                Put(second, i);
            }
            else if (!inWord && SkippedAt(text, i) is > 0 and var skipped)
            {
                i += skipped - 1;
            }
            else
            {
                Notice(sign, text, i);
                Put(folded, i);
            }
        }

        CloseWord(text.Length);
    }

    private void Clear(int expected)
    {
        Array.Clear(signs);
        (length, wordCount, inWord, tag, line) = (0, 0, false, false, 0);
        if (bytes.Length < 2 * expected + 8)
        {
            bytes = new byte[4 * expected];
            words = new Word[2 * expected];
        }

        bytes[length++] = Folding.Space;
    }

    // An address or a mention is a sign, not words of the author's.
    private int SkippedAt(ReadOnlySpan<char> text, int at)
    {
        var sign = text[at];
        var rest = text[at..];
        if (sign is 'h' or 'H' or 'w' or 'W' && (rest.StartsWith("http://") || rest.StartsWith("https://") || rest.StartsWith("www.")))
        {
            signs[(int)Sign.Link]++;
            return Token(rest);
        }

        if (sign == '@' && rest.Length > 1 && char.IsLetterOrDigit(rest[1]))
        {
            signs[(int)Sign.Mention]++;
            return Token(rest);
        }

        return 0;
    }

    private static int Token(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && rest[end] > ' ' && rest[end] != '\u00A0' && rest[end] != ')')
        {
            end++;
        }

        return end;
    }

    private void Notice(char sign, ReadOnlySpan<char> text, int at)
    {
        switch (sign)
        {
            case '?':
                signs[(int)Sign.QuestionMark]++;
                break;
            case '!':
                signs[(int)Sign.ExclamationMark]++;
                break;
            case '#' when at + 1 < text.Length && char.IsLetter(text[at + 1]):
                signs[(int)Sign.Tag]++;
                tag = true;
                break;
            case '«' or '“' or '„':
                signs[(int)Sign.OpeningQuote]++;
                break;
            case '"':
                signs[(int)Sign.StraightQuote]++;
                break;
            case '%':
                signs[(int)Sign.Percent]++;
                break;
            case '€' or '$' or '£':
                signs[(int)Sign.Money]++;
                break;
            case '…':
                signs[(int)Sign.Ellipsis]++;
                break;
            case '{' or '[' or '<':
                signs[(int)Sign.MergeField] += IsMergeField(text[at..]) ? 1 : 0;
                break;
            case '@':
                signs[(int)Sign.Mail]++;
                break;
            case >= 'A' and <= 'Z':
                signs[(int)Sign.Capital]++;
                break;
            default:
                break;
        }
    }

    // {prénom}, {{first_name}}, [Name], <FIRSTNAME>: what a mailing tool should have filled in.
    private static bool IsMergeField(ReadOnlySpan<char> rest)
    {
        var close = rest[..Math.Min(rest.Length, 32)].IndexOfAny('}', ']', '>');
        if (close < 3)
        {
            return false;
        }

        var field = rest[..close].Trim("{[<%* ");
        if (rest[0] == '{')
        {
            return field.Length > 1 && char.IsLetter(field[0]) && field.IndexOf('\n') < 0;
        }

        foreach (var name in MergeNames)
        {
            if (field.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] MergeNames =
    [
        "prénom",
        "prenom",
        "nom",
        "name",
        "first",
        "last",
        "email",
        "mail",
        "société",
        "societe",
        "entreprise",
        "company",
        "civilité",
        "votre nom",
        "your name",
        "insert",
        "client",
        "contact",
        "firstname",
    ];

    private void Put(byte folded, int at)
    {
        if (Folding.IsWord(folded))
        {
            PutLetter(folded, at);
            return;
        }

        CloseWord(at);
        if (folded == Folding.Skip)
        {
            return;
        }

        if (folded == Folding.Line)
        {
            line++;
            folded = Folding.Space;
        }
        else if (Folding.IsPicture(folded))
        {
            signs[(int)Sign.Picture]++;
            AddWord(new Word(length, length + 1, at, at, Extend(HashSeed, folded), line, WordKind.Picture));
        }

        if (folded != Folding.Space || bytes[length - 1] != Folding.Space)
        {
            bytes[length++] = folded;
        }
    }

    private void PutLetter(byte folded, int at)
    {
        if (!inWord)
        {
            inWord = true;
            if (folded == Folding.Digit && ContinuesNumber())
            {
                length = words[wordCount - 1].End;
                wordCount--;
                hash = words[wordCount].Hash;
                return;
            }

            hash = HashSeed;
            AddWord(new Word(length, length, at, at, hash, line, tag ? WordKind.Tag : WordKind.Plain));
            wordCount--;
        }
        else if (folded == Folding.Digit && bytes[length - 1] == Folding.Digit)
        {
            return;
        }

        hash = Extend(hash, folded);
        bytes[length++] = folded;
    }

    // "20 000" and "3,5" are one number.
    private bool ContinuesNumber() =>
        wordCount > 0
        && words[wordCount - 1] is { Kind: WordKind.Plain } last
        && length == last.End + 1
        && last.End - last.Start == 1
        && bytes[last.Start] == Folding.Digit
        && bytes[length - 1] is Folding.Space or (byte)'.' or (byte)',';

    private void CloseWord(int at)
    {
        if (inWord)
        {
            ref var word = ref words[wordCount];
            word = word with { End = length, To = at, Hash = hash };
            wordCount++;
            inWord = false;
            tag = false;
        }
    }

    private void AddWord(Word word)
    {
        if (wordCount == words.Length)
        {
            Array.Resize(ref words, 2 * words.Length);
        }

        words[wordCount++] = word;
    }
}

/// <summary>A word: where it stands in the folded bytes and in the text, its hash, and the line it is on.</summary>
internal readonly record struct Word(int Start, int End, int From, int To, ulong Hash, int Line, WordKind Kind);

internal enum WordKind : byte
{
    Plain,
    Tag,
    Picture,
}

/// <summary>Signs that are counted while a text is folded.</summary>
internal enum Sign
{
    QuestionMark,
    ExclamationMark,
    Tag,
    Link,
    Mention,
    Mail,
    Picture,
    OpeningQuote,
    StraightQuote,
    Percent,
    Money,
    Ellipsis,
    MergeField,
    Capital,
}
