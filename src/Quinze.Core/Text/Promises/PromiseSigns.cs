using System.Collections.Frozen;

namespace Quinze.Text.Promises;

/// <summary>The ways in which a sentence can commit its writer, or only seem to: each sign is met or not. Their weights are learnt from sentences of our own.</summary>
internal sealed class PromiseSigns
{
    private readonly string[] words;
    private readonly bool asks;
    private readonly int first;

    // What HasDeed asks for first of all: most sentences are put aside before their words are even made.
    private static readonly FrozenSet<ulong> OneOf = PlainWords.HashesOf(PromiseWords.FirstPerson.Concat(PromiseWords.DeedsWithoutSubject));

    private PromiseSigns(string sentence)
    {
        words = PlainWords.Of(sentence, OneOf);
        var end = sentence.TrimEnd(' ', '\u00A0', '\u202F', '"', '»', ')');
        asks = end.EndsWith('?');
        first = Array.FindIndex(words, PromiseWords.FirstPerson.Contains);
    }

    /// <summary>Every sign with the name it can be cited by.</summary>
    public static IReadOnlyList<(string Name, Func<PromiseSigns, bool> Met)> All { get; } =
    [
        ("first-person", s => s.first >= 0),
        ("first-person-opens", s => s.first is 0 or 1),
        ("i-future", s => s.FrenchFuture("rai", "je", "j", "jte")),
        ("we-future", s => s.FrenchFuture("rons", "nous") || s.FrenchFuture("ra", "on")),
        ("je-vais-do", s => s.GoesToDo()),
        ("je-do-for-you", s => s.Deed(true)),
        ("je-do", s => s.Deed(false)),
        ("comes-back", s => s.ComesBack()),
        ("keeps-posted", s => s.Any("courant", "jus", "informe", "informes", "posted", "loop", "informed", "nouvelles")),
        ("you-will-have", s => s.YouWillHave()),
        (
            "takes-care",
            s => s.Has("m", "en", "occupe") || s.Has("me", "charge") || s.Has("m", "occupe") || s.Any("jm") || s.Has("leave", "it", "with")
        ),
        (
            "asks-for-time",
            s => s.Has("laisse", "moi") || s.Has("laissez", "moi") || s.Has("donne", "moi") || s.Has("let", "me") || s.Has("give", "me")
        ),
        ("pledge", s => s.Any(PromiseWords.Pledges)),
        ("soon", s => s.Any(PromiseWords.Soon)),
        ("for-the-reader", s => s.Any(PromiseWords.ForTheReader)),
        ("i-will-do", s => s.WillDo()),
        ("will-opens", s => s.At(0) is "will" or "gonna"),
        ("doing-opens", s => s.Doing(0) || (s.first >= 0 && s.At(s.first + 1) is "m" or "am" or "re" && s.Doing(s.first + 2))),
        (
            "will-be",
            s =>
                s.first >= 0
                && PromiseWords.EnglishWill.Contains(s.At(s.first + 1))
                && s.At(s.first + 2) is "be" or "always" or "let" or "have"
        ),
        ("i-owe", s => s.Has("te", "dois") || s.Has("vous", "dois") || s.Has("i", "owe")),
        ("asks", s => s.asks),
        ("negation", s => s.Any(PromiseWords.Negations)),
        ("cannot", s => s.Negates()),
        ("conditional", s => s.Conditional()),
        ("if-opens", s => PromiseWords.Ifs.Contains(s.At(0)) || s.Has("si", "tu") || s.Has("si", "vous") || s.Has("if", "you")),
        ("past", s => s.InThePast()),
        ("imperfect", s => s.Imperfect()),
        ("other-opens", s => PromiseWords.OthersFirst.Contains(s.At(0)) && !s.YouWillHave()),
        (
            "other-before-me",
            s =>
                s.first > 0
                && s.words.Take(s.first).Any(w => w is "il" or "elle" or "ils" or "elles" or "he" or "she" or "they" or "who" or "qui")
        ),
        ("asking-opens", s => PromiseWords.Asking.Contains(s.At(0)) && s.At(1) is not "me"),
        (
            "to-me",
            s =>
                s.Has("moi") && !s.Has("laisse", "moi") && !s.Has("laissez", "moi") && !s.Has("donne", "moi")
                || s.Has("to", "me")
                || s.Has("call", "me")
                || s.Has("tell", "me")
        ),
        ("others-future", s => s.OthersFuture()),
        ("formula", s => s.Any(PromiseWords.Formulas)),
        ("habit", s => s.Any(PromiseWords.Habits)),
        ("reason", s => s.Any(PromiseWords.Reasons)),
        ("attached", s => s.Any(PromiseWords.Attached)),
        ("that-clause", s => s.Any("que", "qu") && s.first >= 0 && Array.FindIndex(s.words, w => w is "que" or "qu") > s.first),
        ("but", s => s.Any("mais", "but")),
        ("short", s => s.words.Length < 4),
        ("no-first-person-and-short", s => s.first < 0 && s.words.Length < 7),
        ("undone", s => s.WillDo() && s.Any(PromiseWords.EnglishUndone)),
    ];

    /// <summary>Which signs a sentence meets, in the order of <see cref="All"/>; null when no verb says that anything will be done: a day alone promises nothing.</summary>
    public static double[]? Read(string sentence)
    {
        var signs = new PromiseSigns(sentence);
        if (signs.words.Length == 0 || !signs.HasDeed())
        {
            return null;
        }
        var met = new double[All.Count];
        for (var i = 0; i < met.Length; i++)
        {
            met[i] = All[i].Met(signs) ? 1 : 0;
        }
        return met;
    }

    private bool HasDeed() =>
        Any(PromiseWords.DeedsWithoutSubject)
        || (
            first >= 0
            && (
                Future()
                || GoesToDo()
                || Deed(true)
                || Deed(false)
                || ComesBack()
                || YouWillHave()
                || WillDo()
                || Doing(0)
                || Doing(first + 2)
            )
        );

    private bool Future()
    {
        foreach (var word in words)
        {
            if (
                word.Length > 4
                && word is not "vrai"
                && (
                    word.EndsWith("rai", StringComparison.Ordinal)
                    || word.EndsWith("rons", StringComparison.Ordinal)
                    || word.EndsWith("ra", StringComparison.Ordinal)
                )
            )
            {
                return true;
            }
        }
        return false;
    }

    private string At(int word) => word >= 0 && word < words.Length ? words[word] : "";

    private bool Any(FrozenSet<string> any)
    {
        foreach (var word in words)
        {
            if (any.Contains(word))
            {
                return true;
            }
        }
        return false;
    }

    private bool Any(params ReadOnlySpan<string> any)
    {
        foreach (var word in words)
        {
            if (any.Contains(word))
            {
                return true;
            }
        }
        return false;
    }

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

    /// <summary>"je te renverrai", "nous reviendrons": the subject, objects, then a verb in the future.</summary>
    private bool FrenchFuture(string ending, params string[] subjects)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (
                subjects.Contains(words[i])
                && AfterObjects(i) is var verb
                && At(verb).Length > 4
                && At(verb).EndsWith(ending, StringComparison.Ordinal)
            )
            {
                return true;
            }
        }
        // "…et vous renvoie", "et te ferai": the subject stands further ahead.
        return ending == "rai"
            && first >= 0
            && words.Skip(first + 1).Any(w => w.Length > 4 && w.EndsWith("rai", StringComparison.Ordinal) && w is not "vrai");
    }

    private int AfterObjects(int subject)
    {
        var at = subject + 1;
        while (at < words.Length && (PromiseWords.FrenchObjects.Contains(words[at]) || words[at] is "ne" or "n"))
        {
            at++;
        }
        return at;
    }

    private bool GoesToDo()
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var goes = words[i] is "jvais" || (words[i] is "vais" or "allons" && i > 0 && words[i - 1] is "je" or "j" or "nous");
            var verb = At(AfterObjects(i));
            if (goes && verb.Length > 3 && (verb[^2..] is "er" or "ir" or "re") && verb is not "etre")
            {
                return true;
            }
        }
        return false;
    }

    private bool Deed(bool forTheReader)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is not ("je" or "j" or "jte" or "jt" or "jm" or "nous" or "on" or "jregarde"))
            {
                continue;
            }
            var verb = words[i] is "jregarde" ? i : AfterObjects(i);
            if (!PromiseWords.FrenchDeeds.Contains(At(verb)))
            {
                continue;
            }
            var toYou = words[i] is "jte" or "jt" || words.Skip(i + 1).Take(verb - i - 1).Any(w => w is "te" or "t" or "vous" or "lui");
            if (toYou == forTheReader)
            {
                return true;
            }
        }
        return false;
    }

    private bool ComesBack() =>
        words
            .Index()
            .Any(w =>
                PromiseWords.FrenchMotions.Contains(w.Item)
                && (At(w.Index + 1) is "vers" or "voir" or "mesurer" || w.Index == words.Length - 1)
            )
        || (
            first >= 0
            && (
                Has("back", "to", "you")
                || Has("back", "to", "u")
                || Has("come", "back")
                || Has("in", "touch")
                || Has("report", "back")
                || Any("revert")
            )
        );

    private bool YouWillHave() =>
        Any("recevras", "recevrez", "auras", "aurez")
        || (At(0) is "tu" or "vous" && Any("recois", "recevez"))
        || words.Index().Any(w => w.Item is "you" && At(w.Index + 1) is "ll" or "will" && At(w.Index + 2) is "have" or "get" or "hear")
        || Has("will", "be", "with", "you")
        || Has("ll", "be", "with", "you");

    private bool WillDo()
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var subject = words[i] is "i" or "we" or "ill" or "il" || (i == 0 && words[i] is "will" or "gonna");
            if (!subject)
            {
                continue;
            }
            var verb =
                i
                + (
                    PromiseWords.EnglishWill.Contains(words[i]) ? 1
                    : PromiseWords.EnglishWill.Contains(At(i + 1)) ? 2
                    : int.MaxValue / 2
                );
            while (At(verb) is "to" or "m" or "going" or "then" or "also")
            {
                verb++;
            }
            if (PromiseWords.EnglishDeeds.Contains(At(verb)))
            {
                return true;
            }
        }
        return Has("m", "going", "to") && words.Any(PromiseWords.EnglishDeeds.Contains);
    }

    private bool Doing(int at) => PromiseWords.EnglishDoing.Contains(At(at));

    private bool Negates()
    {
        if (first < 0)
        {
            return false;
        }
        var verb = AfterObjects(first);
        var ne = words.Skip(first + 1).Take(Math.Max(0, verb - first - 1)).Any(w => w is "ne" or "n");
        return (ne && !Any("manquerai", "oublie", "oublierai"))
            || At(first + 1) is "won" or "can" or "couldn" or "haven"
            || At(first + 2) is "not" or "never";
    }

    private bool Conditional() =>
        words.Any(w =>
            w.Length > 5
            && (
                w.EndsWith("rais", StringComparison.Ordinal)
                || w.EndsWith("rait", StringComparison.Ordinal)
                || w.EndsWith("rions", StringComparison.Ordinal)
            )
        ) || (first >= 0 && At(first + 1) is "d" or "would" or "could" or "should" or "might");

    private bool InThePast()
    {
        if (first < 0)
        {
            return At(0) is "got" or "meant" or "told" or "already" or "done" or "sent";
        }
        var verb = AfterObjects(first);
        return PromiseWords.Past.Contains(At(verb)) && !(At(verb) is "a" or "as")
            || (
                words[first] is "i" or "we"
                && (
                    PromiseWords.Past.Contains(At(first + 1))
                    || At(first + 1) is "ve"
                    || At(first + 1).EndsWith("ed", StringComparison.Ordinal)
                )
            );
    }

    private bool Imperfect()
    {
        var verb = first < 0 ? "" : At(AfterObjects(first));
        return verb.Length > 4 && verb.EndsWith("ais", StringComparison.Ordinal) && verb is not "reviens" and not "jvais";
    }

    private bool OthersFuture() =>
        words
            .Index()
            .Any(w =>
                w.Item is "il" or "elle" or "ils" or "elles" or "he" or "she" or "they"
                && At(w.Index + 1) is not ""
                && (
                    At(w.Index + 1) is "ll" or "will" or "va" or "vont" or "is"
                    || At(w.Index + 2).EndsWith("ra", StringComparison.Ordinal)
                    || At(w.Index + 1).EndsWith("ra", StringComparison.Ordinal)
                )
            );
}
