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
        var typed = plain.Select(w => Encoding.Latin1.GetString(text.Bytes[w.Start..w.End])).ToArray();
        var (full, hyphens, commas) = (new List<string>(typed.Length), new List<bool>(), new List<bool>());
        for (var i = 0; i < typed.Length; i++)
        {
            var between = i == 0 ? default : text.Bytes[plain[i - 1].End..plain[i].Start];
            hyphens.Add(between.SequenceEqual("-"u8));
            commas.Add(between.IndexOfAny(",;:."u8) >= 0);
            full.AddRange(HastySpelling.WrittenOut(typed, i));
            while (hyphens.Count < full.Count)
            {
                hyphens.Add(false);
                commas.Add(false);
            }
        }

        (words, joined, afterComma) = ([.. full], [.. hyphens], [.. commas]);
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
        ("est-ce-que", s => s.Has("est", "ce", "que") || s.Has("est", "ce", "qu") || s.Has("qu", "est", "ce")),
        (
            "opens-with-preposition-and-asking-word",
            s => s.AsksAfterPreposition(0) || (s.At(0) is "et" or "mais" or "alors" && s.AsksAfterPreposition(1))
        ),
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
        ("wh-and-auxiliary", s => s.WhAndAuxiliary()),
        ("wh-and-later-auxiliary", s => s.Is(0, QuestionWords.EnglishAsking) && s.At(1) is not "a" and not "i" && s.LaterAuxiliary()),
        (
            "wh-opening",
            s => s.Is(0, QuestionWords.EnglishAsking) || (s.At(0) is "so" or "and" or "but" && s.Is(1, QuestionWords.EnglishAsking))
        ),
        ("who-or-when-and-is-short", s => s.At(0) is "when" or "how" && s.words.Length <= 4),
        ("when-and-subject", s => s.WhThenSubject()),
        ("auxiliary-and-subject", s => s.OpensInverted(0) || (s.At(0) is "so" or "and" or "but" && s.OpensInverted(1))),
        ("conditional-inversion", s => s.Is(0, QuestionWords.Conditionals) && s.afterComma.Contains(true)),
        ("auxiliary-later", s => s.InvertsLater()),
        ("opens-with-any", s => s.At(0) is "any" or "anyone" or "anybody" or "got" || (s.At(0) is "know" && s.At(1) is "anyone")),
        ("preposition-and-wh", s => s.Is(0, QuestionWords.EnglishPrepositions) && s.Is(1, QuestionWords.EnglishAsking)),
        ("what-about", s => s.At(0) is "what" or "how" && s.At(1) is "about" or "if"),
        ("asking-word-late", s => s.AsksLate()),
        ("there-is-any", s => s.At(0) is "il" or "y" or "ya" or "t" && s.words.Contains("a") && s.words.Length < 10),
        ("opens-with-ca", s => s.At(0) is "ca" or "on" or "c" && s.words.Length < 9),
        ("opens-with-you-and-is-short", s => s.At(0) is "vous" or "tu" or "t" or "vs" && s.words.Length < 10),
        // "Tu me rassures un peu" tells; without a mark, "tu viens" asks more often than not.
        ("you-to-me", s => s.At(0) is "tu" or "vous" && s.At(1) is "me" or "m" or "nous" or "as" or "avez" && !s.Asks()),
        ("says-that", s => s.At(0) is "je" or "j" or "i" or "il" or "elle" && !s.Wonders()),
        (
            "un-conseil",
            s => s.At(0) is "un" or "une" or "des" && s.At(1) is "conseil" or "conseils" or "idee" or "idees" or "avis" or "piste"
        ),
        ("ends-with-where", s => s.words.Length > 1 && s.words[^1] is "ou"),
        ("or-not", s => s.EndsOpen()),
        ("one-or-other", s => s.words.Length is > 2 and < 12 && s.words.AsSpan(1..^1).ContainsAny("ou", "or") && !s.OpensWithWriter()),
        ("still-there", s => s.words.Any(QuestionWords.Still.Contains) && s.words.Any(QuestionWords.There.Contains)),
        ("opens-with-chance", s => s.Is(0, QuestionWords.Chances) && s.words.Length < 8),
        ("please-and-short", s => s.words.Length is > 1 and < 6 && QuestionWords.Please.Contains(s.words[^1])),
        ("may-we", s => s.At(0) is "je" or "on" or "j" && s.Is(1, QuestionWords.Allowed) && !s.words.Contains("pas")),
        ("you-and-asked", s => s.AsksYou()),
        ("you-and-told", s => s.TellsYou()),
        ("it-is-needed", s => s.At(0) is "faut" || (s.At(0) is "il" && s.At(1) is "faut" or "reste" or "faudra")),
        ("subject-left-out", s => s.Is(0, QuestionWords.WithoutYou) && s.words.Length < 8),
        ("does-not-know", s => s.Ignores()),
        ("when-i", s => s.At(0) is "quand" && s.Is(1, QuestionWords.FrenchSubjects)),
        ("asking-word-behind-preposition", s => s.AsksBehindPreposition()),
        ("set-phrase", s => s.IsSetPhrase()),
        (
            "exclaims",
            s => (s.Is(0, QuestionWords.Which) && s.Is(1, QuestionWords.Exclaimed)) || (s.At(0) is "what" && s.At(1) is "a" or "an")
        ),
        ("c-est-asked", s => s.At(s.First) is "c" && s.At(s.First + 1) is "est" && s.Is(s.First + 2, QuestionWords.AskedOfIt)),
        ("also-asked", s => s.At(0) is "ca" or "c" or "il" or "elle" or "ils" or "y" && s.words.Contains("aussi")),
        ("there-is-none", s => s.Has("y", "a", "pas") || s.Has("y", "a", "rien") || s.Has("y", "a", "de") || s.Has("y", "a", "toujours")),
        ("does-it-suit", s => s.words.Contains("ca") && (s.Has("ca", "te") || s.Has("ca", "vous") || s.Has("ca", "t"))),
        ("suits-me", s => s.Has("ca", "me") || s.Has("ca", "m") || s.Has("ca", "nous")),
        ("any-at-all", s => s.words.AsSpan().ContainsAny(["anything", "yet", "ever", "anywhere"]) && !s.OpensWithWriter()),
        ("and-this", s => s.At(0) is "et" or "and" && s.words.Length is > 1 and < 5 && s.words[^1] is not "aussi" and not "too"),
        ("writer-of-himself", s => s.OpensWithWriter() || s.words.AsSpan().ContainsAny("mon", "my", "i")),
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

    private bool Asks() => words.Skip(1).Any(QuestionWords.Asking.Contains) || (words.Length > 0 && words[^1] is "quand");

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
        var openly =
            At(0) is "tu" or "vous" or "t" or "on" or "ca" or "c" or "il" or "y" or "le" or "la" or "et"
            && words.AsSpan(1).ContainsAny(["comment", "combien", "quoi", "quel", "quelle", "quels", "quelles"]);
        for (var i = 1; i < words.Length && !openly; i++)
        {
            // "Un escalier, ça coûte combien"; not "il montre combien c'est vrai".
            openly = words[i] is "combien" && QuestionWords.BeforeHowMany.Contains(words[i - 1]);
        }

        return openly;
    }

    /// <summary>Where a sentence begins behind its greeting: "bonjour vous avez", "ok so you".</summary>
    private int First
    {
        get
        {
            var first = 0;
            while (first < 2 && Is(first, QuestionWords.Greetings))
            {
                first++;
            }

            return first;
        }
    }

    // "When we met", "why I left": told; "what you up to", "where you at": asked in haste.
    private bool WhThenSubject() =>
        At(0) is "when" or "how" or "what" or "why" or "where"
        && Is(1, QuestionWords.EnglishSubjects)
        && (At(0) is "when" || At(1) is not "you" and not "the" and not "your");

    private bool AsksYou()
    {
        var verb = First + 1;
        return Is(First, QuestionWords.You)
            && At(verb) switch
            {
                "es" or "etes" or "are" or "re" => Is(verb + 1, QuestionWords.StatesAsked)
                    || (At(verb + 1) is "la" && words.Length == verb + 2),
                "as" or "avez" or "have" => Is(verb + 1, QuestionWords.HadAsked),
                "vas" or "allez" => At(verb + 1) is not "me" and not "adorer" and not "pas" and not "manquer" and not "voir" and not "rire",
                "peux" or "pouvez" => At(verb + 1) is not "pas" and not "compter" and not "etre" and not "toujours",
                var other => QuestionWords.AskedOfYou.Contains(other),
            };
    }

    private bool TellsYou() => Is(First, QuestionWords.You) && Is(First + 1, QuestionWords.ToldToYou) && !AsksYou() && !Asks();

    // "Qui vivra verra", "who knows", "pourquoi pas", "comment vous remercier", "do it", "have a good one": never asked in earnest.
    private bool IsSetPhrase() =>
        (At(0), At(1)) switch
        {
            ("qui", "vivra" or "dit" or "sait" or "m" or "l") => words.Length < 5,
            ("who", "knows" or "cares" or "dares" or "knew") => words.Length < 5,
            ("pourquoi", "pas") or ("why", "not") => words.Length == 2 || afterComma[2],
            ("comment", "dire") or ("combien", "de") when Has("de", "fois") => true,
            ("comment", "te" or "vous" or "ne") => At(2) is "dire" or "remercier" or "expliquer" or "exprimer" or "pas",
            ("do", "it" or "that" or "this" or "let" or "what" or "not" or "come" or "check") => true,
            ("have", "a" or "fun" or "at") => true,
            ("will" or "can" or "could", "do" or "be") => true,
            ("did", "it" or "not") => words.Length == 2 || At(2) is "already" or "sell" or "myself",
            ("may", "the") or ("where", "there") or ("which", "is") or ("is", "what" or "great" or "good" or "all") => true,
            ("got", "it" or "home" or "to") or ("had", "a") or ("want" or "need", "to") or ("has", "been") => true,
            ("any", "day" or "time" or "of") or ("anyone" or "anybody", "can" or "but" or "who") => true,
            _ => false,
        };

    private bool OpensWithWriter() => At(0) is "je" or "j" or "i" or "moi";

    // "tu viens ou pas", "is it on or not".
    private bool EndsOpen() =>
        words.Length > 2 && words[^2] is "ou" or "or" && words[^1] is "pas" or "non" or "quoi" or "bien" or "not" or "no" or "what";

    private bool Ignores() =>
        Has("sais", "pas")
        || Has("sait", "pas")
        || Has("aucune", "idee")
        || Has("no", "idea")
        || Has("no", "clue")
        || Has("not", "sure")
        || Has("t", "know")
        || Has("t", "care")
        || At(0) is "depends" or "depend" or "tell" or "ask" or "dis" or "dites" or "let"
            && !words.Contains("pourrais")
            && !words.Contains("pouvez");

    // "le train part a quelle heure", "c'est pour quand"; not "je sais a quelle heure".
    private bool AsksBehindPreposition()
    {
        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (
                QuestionWords.Prepositions.Contains(words[i])
                && words[i + 1] is "quel" or "quelle" or "quels" or "quelles" or "combien" or "quand"
            )
            {
                return !words.AsSpan(0, i).ContainsAny(["sais", "sait", "savoir", "dire", "dis", "ignore", "dit", "selon"]);
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

    // "Don't you", but not "don't care".
    private bool OpensInverted(int at) =>
        Is(at, QuestionWords.EnglishAuxiliaries)
        && At(at).Length > 1
        && Is(At(at + 1) is "t" ? at + 2 : at + 1, QuestionWords.EnglishSubjects);

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
