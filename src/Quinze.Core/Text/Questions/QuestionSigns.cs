using System.Numerics;
using System.Text;
using Quinze.Text.Labelling;

namespace Quinze.Text.Questions;

/// <summary>The ways in which a sentence can ask: each sign is met or not. Their weights are learnt from sentences of our own.</summary>
internal sealed class QuestionSigns
{
    private const int ShortSentence = 5;

    [ThreadStatic]
    private static FoldedText? mine;

    private readonly string[] words;
    private readonly bool[] joined;
    private readonly bool[] afterComma;
    private readonly string sentence;
    private bool? likelyEnglish;

    private QuestionSigns(string sentence, FoldedText text)
    {
        var plain = text.Words.ToArray().Where(w => w.Kind == WordKind.Plain).ToArray();
        words = [.. plain.Select(w => Encoding.Latin1.GetString(text.Bytes[w.Start..w.End]))];
        joined = new bool[words.Length];
        afterComma = new bool[words.Length];
        for (var i = 1; i < words.Length; i++)
        {
            var between = text.Bytes[plain[i - 1].End..plain[i].Start];
            joined[i] = between.SequenceEqual("-"u8);
            afterComma[i] = between.IndexOfAny(",;:."u8) >= 0;
        }

        this.sentence = sentence;
    }

    /// <summary>Every sign with the name it can be cited by.</summary>
    public static IReadOnlyList<(string Name, Func<QuestionSigns, bool> Met)> All { get; } =
    [
        ("opens-with-asking-word", s => s.OpensAsking()),
        ("opens-with-quel-and-is-short", s => s.Is(0, QuestionWords.Which) && s.words.Length <= ShortSentence),
        ("opens-with-qui-and-is-short", s => s.At(0) is "qui" && s.words.Length <= 4),
        ("opens-with-concession", s => s.Concedes()),
        ("opens-with-quand-and-verb", s => s.At(0) is "quand" && s.Is(1, QuestionWords.Auxiliaries)),
        ("opens-with-quand", s => s.At(0) is "quand"),
        ("opens-with-que-and-verb", s => s.At(0) is "que" or "qu" && s.words.Length > 2 && !s.Is(1, QuestionWords.AfterWish)),
        ("qu-est-ce", s => s.Has("qu", "est", "ce")),
        ("est-ce-que", s => s.Has("est", "ce", "que") || s.Has("est", "ce", "qu")),
        (
            "opens-with-preposition-and-asking-word",
            s => s.AsksAfterPreposition(0) || (s.At(0) is "et" or "mais" or "alors" && s.AsksAfterPreposition(1))
        ),
        ("later-preposition-and-asking-word", s => s.LaterPreposition()),
        ("inversion", s => s.Inverts()),
        ("inversion-without-hyphen", s => s.InvertsBare()),
        ("inversion-after-adverb", s => s.OpensWithAdverb()),
        ("says-he", s => s.Incise()),
        ("asking-word-after-comma", s => s.AsksAfterComma()),
        ("ends-with-asking-word", s => s.words.Length > 1 && QuestionWords.AskingLast.Contains(s.words[^1])),
        (
            "c-est-quoi",
            s => s.Has("c", "est", "quoi") || s.Has("c", "est", "qui") || s.Has("c", "est", "combien") || s.Has("c", "est", "ou")
        ),
        ("someone-knows", s => s.Near("quelqu", "un", "sait", "a", "connait", "peut", "aurait", "pourrait", "utilise")),
        ("wonders", s => s.Wonders()),
        ("asks-to-name", s => s.Is(0, QuestionWords.ImperativesToAsk)),
        ("opens-with-you", s => s.At(0) is "vous" or "tu" or "t" || (s.At(0) is "et" or "du" && s.words.Contains("vous"))),
        ("opens-with-et-si", s => s.At(0) is "et" && s.At(1) is "si" or "pour"),
        ("n-est-ce-pas", s => s.Has("n", "est", "ce", "pas") || s.Has("isn", "t", "it")),
        ("wh-and-auxiliary", s => s.WhAndAuxiliary()),
        ("wh-and-later-auxiliary", s => s.Is(0, QuestionWords.EnglishAsking) && s.At(1) is not "a" and not "i" && s.LaterAuxiliary()),
        (
            "wh-opening",
            s => s.Is(0, QuestionWords.EnglishAsking) || (s.At(0) is "so" or "and" or "but" && s.Is(1, QuestionWords.EnglishAsking))
        ),
        ("what-a", s => s.At(0) is "what" && s.At(1) is "a" or "an" or "i" or "we"),
        ("who-or-when-and-is-short", s => s.At(0) is "who" or "when" or "how" && s.words.Length <= 4),
        ("when-and-subject", s => s.At(0) is "when" or "how" or "what" && s.Is(1, QuestionWords.EnglishSubjects)),
        ("auxiliary-and-subject", s => s.OpensInverted(0) || (s.At(0) is "so" or "and" or "but" && s.OpensInverted(1))),
        ("conditional-inversion", s => s.Is(0, QuestionWords.Conditionals)),
        ("auxiliary-later", s => s.InvertsLater()),
        ("opens-with-any", s => s.At(0) is "any" or "anyone" or "anybody" or "got" || (s.At(0) is "know" && s.At(1) is "anyone")),
        ("preposition-and-wh", s => s.Is(0, QuestionWords.EnglishPrepositions) && s.Is(1, QuestionWords.EnglishAsking)),
        ("what-about", s => s.At(0) is "what" or "how" && s.At(1) is "about" or "if"),
        ("asking-word-late", s => s.AsksLate()),
        ("there-is-any", s => s.At(0) is "il" or "y" or "ya" or "t" && s.words.Contains("a") && s.words.Length < 10),
        ("opens-with-ca", s => s.At(0) is "ca" or "on" or "c" && s.words.Length < 9),
        ("opens-with-you-and-is-short", s => s.At(0) is "vous" or "tu" or "t" or "vs" && s.words.Length < 10),
        (
            "sms-asking-word",
            s =>
                s.words.Any(w =>
                    w
                        is "koi"
                            or "ki"
                            or "kel"
                            or "kelle"
                            or "pk"
                            or "pkoi"
                            or "pq"
                            or "komment"
                            or "kelkun"
                            or "kan"
                            or "cmt"
                            or "wat"
                            or "wot"
                            or "wen"
                            or "y"
                    && s.LikelyEnglish
                )
        ),
        ("opens-with-combien-or-pourquoi", s => s.At(0) is "combien" or "pourquoi" or "qui"),
        // "Tu me rassures un peu" tells; without a mark, "tu viens" asks more often than not.
        ("you-to-me", s => s.At(0) is "tu" or "vous" && s.At(1) is "me" or "m" or "nous" or "as" or "avez" && !s.Asks()),
        ("says-that", s => s.At(0) is "je" or "j" or "i" or "il" or "elle" && !s.Wonders()),
        (
            "un-conseil",
            s => s.At(0) is "un" or "une" or "des" && s.At(1) is "conseil" or "conseils" or "idee" or "idees" or "avis" or "piste"
        ),
    ];

    /// <summary>Every sign looked for, whatever words the sentence has.</summary>
    public static double[] Read(string sentence)
    {
        var signs = new QuestionSigns(sentence, Folded(sentence));
        var met = new double[All.Count];
        for (var i = 0; signs.words.Length > 0 && i < met.Length; i++)
        {
            met[i] = All[i].Met(signs) ? 1 : 0;
        }

        return met;
    }

    /// <summary>The signs that are met, a bit each; only those are looked for whose words the sentence has.</summary>
    /// <param name="worthwhile">Told the signs that could be met: where it says no, none is looked for.</param>
    /// <returns>Null when it was not worthwhile.</returns>
    public static ulong? Met(string sentence, Func<ulong, bool> worthwhile)
    {
        var text = Folded(sentence);
        var possible = SignNeeds.Possible(text);
        if (!worthwhile(possible))
        {
            return null;
        }

        var met = 0UL;
        var signs = possible == 0 ? null : new QuestionSigns(sentence, text);
        for (; possible != 0; possible &= possible - 1)
        {
            var sign = BitOperations.TrailingZeroCount(possible);
            met |= All[sign].Met(signs!) ? 1UL << sign : 0;
        }

        return met;
    }

    private static FoldedText Folded(string sentence)
    {
        // Its buffers are large, and sentences are many.
        var text = mine ??= new FoldedText();
        text.Read(sentence);
        return text;
    }

    private bool Asks() => words.Skip(1).Any(QuestionWords.Asking.Contains);

    // Few sentences come to where it makes a difference.
    private bool LikelyEnglish =>
        likelyEnglish ??= Is(0, QuestionWords.EnglishAsking) || LanguageRecogniser.Of(sentence) == Language.English;

    private string At(int word) => word < words.Length ? words[word] : "";

    private bool Is(int word, IReadOnlySet<string> any) => word < words.Length && any.Contains(words[word]);

    private bool Has(params ReadOnlySpan<string> phrase)
    {
        for (var i = 0; i + phrase.Length <= words.Length; i++)
        {
            if (words.AsSpan(i, phrase.Length).SequenceEqual(phrase))
            {
                return true;
            }
        }

        return false;
    }

    private bool Near(string first, string second, params string[] third)
    {
        var at = Array.IndexOf(words, first);
        return at >= 0 && At(at + 1) == second && words.Skip(at + 2).Take(3).Any(third.Contains);
    }

    private bool OpensAsking()
    {
        var first = At(0) is "et" or "mais" or "alors" or "donc" or "bon" or "du" ? 1 : 0;
        return Is(first, QuestionWords.Asking) && !Concedes() && !LikelyEnglish;
    }

    // "Quoi qu'il arrive", "où que l'on aille", "quelle que soit".
    private bool Concedes() => At(0) is "quoi" or "ou" or "quel" or "quelle" or "quels" or "quelles" or "qui" && At(1) is "que" or "qu";

    // "Peut-être a-t-il raison", "sans doute faut-il", "à peine était-il": an adverb, then an inversion that asks nothing.
    private bool OpensWithAdverb() =>
        At(0) is "aussi" or "ainsi" or "encore" or "toujours"
        || (At(0) is "peut" && At(1) is "etre")
        || (At(0) is "sans" && At(1) is "doute")
        || (At(0) is "a" && At(1) is "peine");

    private bool AsksAfterPreposition(int at) =>
        Is(at, QuestionWords.Prepositions)
        && (
            Is(at + 1, QuestionWords.AfterPreposition)
            || (Is(at + 1, QuestionWords.Prepositions) && Is(at + 2, QuestionWords.AfterPreposition))
        );

    private bool LaterPreposition() =>
        Enumerable.Range(1, words.Length).Any(i => afterComma.ElementAtOrDefault(i) && AsksAfterPreposition(i));

    private bool Inverts()
    {
        for (var i = 1; i < words.Length; i++)
        {
            var pronoun = joined[i] && QuestionWords.Pronouns.Contains(words[i]);
            var verb = pronoun && words[i - 1] is "t" && i > 1 && joined[i - 1] ? At(i - 2) : At(i - 1);
            var imperative = words[i] is "vous" or "nous" && i == 1;
            if (
                pronoun
                && !QuestionWords.Incises.Contains(verb)
                && verb is not "rendez"
                && !(imperative && !QuestionWords.BareInversions.Contains(verb))
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool InvertsBare()
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (
                !joined[i + 1]
                && !afterComma[i + 1]
                && QuestionWords.BareInversions.Contains(words[i])
                && words[i + 1] is not "ce"
                && QuestionWords.Pronouns.Contains(words[i + 1])
            )
            {
                return !LikelyEnglish;
            }
        }

        return false;
    }

    private bool Incise() =>
        Enumerable
            .Range(1, Math.Max(0, words.Length - 1))
            .Any(i =>
                joined[i]
                && QuestionWords.Pronouns.Contains(words[i])
                && (
                    QuestionWords.Incises.Contains(words[i - 1])
                    || (i > 1 && words[i - 1] is "t" && QuestionWords.Incises.Contains(words[i - 2]))
                )
            );

    private bool AsksAfterComma()
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (
                afterComma[i]
                && (
                    QuestionWords.Asking.Contains(words[i]) && words[i] is not "ou" and not "qui"
                    || QuestionWords.EnglishAsking.Contains(words[i]) && Is(i + 1, QuestionWords.EnglishAuxiliaries)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool Wonders() =>
        Has("me", "demande", "si")
        || Has("aimerais", "savoir")
        || Has("voudrais", "savoir")
        || Has("souhaite", "savoir")
        || Has("savez", "vous")
        || Has("me", "demande", "comment")
        || Has("i", "wonder", "if")
        || Has("i", "wonder", "whether")
        || Has("like", "to", "know")
        || Has("does", "anyone")
        || Has("has", "anyone");

    // "Tu fais comment", "vous le vendez où", "il y a combien d'années que".
    private bool AsksLate()
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (
                words[i] is "comment" or "combien" or "quoi" or "quel" or "quelle" or "quels" or "quelles"
                && At(0) is "tu" or "vous" or "t" or "on" or "ca" or "c" or "il" or "y" or "le" or "la" or "et"
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool WhAndAuxiliary()
    {
        var first = At(0) is "so" or "and" or "but" or "ok" ? 1 : 0;
        return Is(first, QuestionWords.EnglishAsking)
            && (Is(first + 1, QuestionWords.EnglishAuxiliaries) || Is(first + 1, QuestionWords.Measures));
    }

    private bool LaterAuxiliary() => words.Skip(1).Take(5).Any(w => QuestionWords.EnglishAuxiliaries.Contains(w) && w.Length > 2);

    private bool OpensInverted(int at) =>
        Is(at, QuestionWords.EnglishAuxiliaries) && At(at).Length > 1 && Is(at + 1, QuestionWords.EnglishSubjects);

    private bool InvertsLater()
    {
        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (
                words[i] is "do" or "does" or "did" or "is" or "are" or "can" or "could" or "should" or "would" or "will"
                && words[i + 1] is "you" or "i" or "we" or "they" or "it" or "he" or "she"
            )
            {
                return LikelyEnglish;
            }
        }

        return false;
    }
}
