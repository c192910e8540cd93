using System.Collections.Frozen;
using System.Text;

namespace Quinze.Text;

/// <summary>Tells French, English and the rest apart by function words and by letter groups typical of a language; both lists are our own.
/// It abstains when the evidence is thin or the runner-up is close.</summary>
public static class LanguageRecogniser
{
    // In words: a clear function word weighs 1, a typical ending or letter a fraction.
    private const double EnoughEvidence = 1.4;
    private const double Lead = 1.35;
    private const int LongestRead = 400;

    // Latin ends with its second extension.
    private const char FirstOfOtherScripts = '\u0250';

    private static readonly FrozenDictionary<string, Evidence>.AlternateLookup<ReadOnlySpan<char>> FunctionWords =
        LanguageProfiles.FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Language Of(string text)
    {
        var body = Normaliser.Mine.BodyOf(text);
        if (MostlyOtherScript(body))
        {
            return Language.Other;
        }

        double french = 0,
            english = 0,
            other = 0;
        var read = 0;
        foreach (var word in Words.In(body))
        {
            if (++read > LongestRead)
            {
                break;
            }

            var evidence = FunctionWords.TryGetValue(word, out var known) ? known : LanguageProfiles.OfLetters(word);
            french += evidence.French;
            english += evidence.English;
            other += evidence.Other;
        }

        return Decide(french, english, other);
    }

    private static Language Decide(double french, double english, double other)
    {
        var best = Math.Max(french, Math.Max(english, other));
        var second = french + english + other - best - Math.Min(french, Math.Min(english, other));
        if (best < EnoughEvidence || best < Lead * second)
        {
            return Language.Unknown;
        }

        return best == french ? Language.French
            : best == english ? Language.English
            : Language.Other;
    }

    private static bool MostlyOtherScript(ReadOnlySpan<char> body)
    {
        // Hardly a text has anything behind the second Latin extension, and without three such signs there is nothing to count.
        var rest = body;
        for (var far = 0; far < 3; far++)
        {
            var next = rest.IndexOfAnyInRange(FirstOfOtherScripts, char.MaxValue);
            if (next < 0)
            {
                return false;
            }

            rest = rest[(next + 1)..];
        }

        int latin = 0,
            others = 0;
        foreach (var rune in body.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
            {
                continue;
            }

            // Later blocks are other scripts but for Latin Extended Additional.
            var isLatin = rune.Value is < FirstOfOtherScripts or (>= 0x1E00 and < 0x1F00);
            latin += isLatin ? 1 : 0;
            others += isLatin ? 0 : 1;
        }

        return others > 2 && others > latin;
    }
}

/// <summary>How much a word speaks for each language.</summary>
internal readonly record struct Evidence(double French, double English, double Other);
