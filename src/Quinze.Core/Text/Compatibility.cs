using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Quinze.Text;

/// <summary>Lower case and the compatibility form (NFKC) of what French and English posts contain: mathematical and circled letters used as
/// bold type, full width, ligatures, superscripts, accents written apart.</summary>
/// <remarks>The platform's own normalisation changes nothing when globalisation is invariant, so that it would depend on the build.</remarks>
internal static class Compatibility
{
    private static readonly SearchValues<char> AsTheyAre = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789 \n.,;:!?'-()\"#@/_%&+*=àâçéèêëîïôùûüœæ’«»–—€"
    );

    private static readonly FrozenDictionary<int, string> Replacements = MakeReplacements();
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = MakeComposed();

    public static void Fold(ReadOnlySpan<char> text, ArrayBufferWriter<char> folded)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(AsTheyAre);
            folded.Write(plain < 0 ? text : text[..plain]);
            if (plain < 0)
            {
                return;
            }

            if (char.IsAscii(text[plain]))
            {
                folded.GetSpan(1)[0] = char.ToLowerInvariant(text[plain]);
                folded.Advance(1);
                text = text[(plain + 1)..];
                continue;
            }

            _ = Rune.DecodeFromUtf16(text[plain..], out var rune, out var length);
            FoldRune(rune, folded);
            text = text[(plain + length)..];
        }
    }

    private static void FoldRune(Rune rune, ArrayBufferWriter<char> folded)
    {
        if (Replacements.TryGetValue(rune.Value, out var replacement))
        {
            folded.Write(replacement);
        }
        else if (IsCombining(rune.Value) && folded.WrittenCount > 0)
        {
            Compose(folded, (char)rune.Value);
        }
        else
        {
            Span<char> units = stackalloc char[2];
            folded.Write(units[..Rune.ToLowerInvariant(rune).EncodeToUtf16(units)]);
        }
    }

    private static bool IsCombining(int code) => code is >= 0x0300 and <= 0x036F;

    private static void Compose(ArrayBufferWriter<char> folded, char mark)
    {
        var letter = folded.WrittenSpan[^1];
        if (!Composed.TryGetValue((letter, mark), out var composed))
        {
            folded.Write([mark]);
            return;
        }

        // The writer only goes forward; the letter that is there already is written over in place.
        System.Runtime.InteropServices.MemoryMarshal.AsMemory(folded.WrittenMemory).Span[^1] = composed;
    }

    private static FrozenDictionary<int, string> MakeReplacements()
    {
        var map = new Dictionary<int, string>
        {
            ['…'] = "...",
            ['ﬀ'] = "ff",
            ['ﬁ'] = "fi",
            ['ﬂ'] = "fl",
            ['ﬃ'] = "ffi",
            ['ﬄ'] = "ffl",
            ['ﬅ'] = "st",
            ['ﬆ'] = "st",
            ['ſ'] = "s",
            ['ª'] = "a",
            ['º'] = "o",
            ['™'] = "tm",
            ['№'] = "no",
            ['½'] = "1/2",
            ['¼'] = "1/4",
            ['¾'] = "3/4",
            ['‑'] = "‐",
            ['\u00A0'] = " ",
            ['\u202F'] = " ",
            ['\u205F'] = " ",
            ['\u3000'] = " ",
        };
        Run(map, 0x2000, "           ");
        Run(map, 0x2070, "0");
        Run(map, 0x2074, "456789");
        Run(map, 0x2080, "0123456789");
        Run(map, 0xB2, "23");
        Run(map, 0xB9, "1");
        Run(map, 0xFF01, new string([.. Enumerable.Range('!', 94).Select(c => char.ToLowerInvariant((char)c))]));
        const string alphabet = "abcdefghijklmnopqrstuvwxyz";
        Run(map, 0x24B6, alphabet + alphabet);
        for (var style = 0; style < 13; style++)
        {
            Run(map, 0x1D400 + 52 * style, alphabet + alphabet);
        }

        for (var style = 0; style < 5; style++)
        {
            Run(map, 0x1D7CE + 10 * style, "0123456789");
        }

        for (var number = 1; number <= 20; number++)
        {
            map[0x2460 + number - 1] = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        // Letters that were encoded before the mathematical alphabets and are missing there.
        foreach (var (early, plain) in "ℎhℬbℰeℱfℋhℐiℒlℳmℛrℯeℊgℴoℭcℌhℑiℜrℨzℂcℍhℕnℙpℚqℝrℤz".Chunk(2).Select(c => (c[0], c[1])))
        {
            map[early] = plain.ToString();
        }

        return map.ToFrozenDictionary();
    }

    private static void Run(Dictionary<int, string> map, int from, string letters)
    {
        foreach (var (i, letter) in letters.Index())
        {
            map[from + i] = letter.ToString();
        }
    }

    private static FrozenDictionary<(char, char), char> MakeComposed()
    {
        (char Mark, string Letters, string Composed)[] rows =
        [
            ('\u0300', "aeiou", "àèìòù"),
            ('\u0301', "aeiouyncsz", "áéíóúýńćśź"),
            ('\u0302', "aeiou", "âêîôû"),
            ('\u0303', "ano", "ãñõ"),
            ('\u0308', "aeiouy", "äëïöüÿ"),
            ('\u030A', "au", "åů"),
            ('\u030C', "cszern", "čšžěřň"),
            ('\u0327', "cs", "çş"),
        ];
        return rows.SelectMany(r => r.Letters.Zip(r.Composed, (letter, composed) => ((letter, r.Mark), composed)))
            .ToFrozenDictionary(p => p.Item1, p => p.composed);
    }
}
