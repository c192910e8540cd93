using System.Collections.Frozen;
using Quinze.Text.Labelling;

namespace Quinze.Text.Questions;

/// <summary>
/// What a sentence must have before a sign can be met: certain words, at its beginning or anywhere, a hyphen or a comma. Most sentences have little of it, and
/// are told from questions by one look at each word.
/// </summary>
internal static class SignNeeds
{
    /// <summary>The signs, a bit each, that a word allows: as the first of its sentence, or wherever it stands.</summary>
    private readonly record struct Allows(ulong First, ulong Any, ulong Also)
    {
        public static Allows operator |(Allows a, Allows b) => new(a.First | b.First, a.Any | b.Any, a.Also | b.Also);
    }

    private const string ByHyphen = "inversion says-he";
    private const string ByComma = "asking-word-after-comma conditional-inversion";

    private static readonly FrozenDictionary<string, int> Numbers = QuestionSigns
        .All.Index()
        .ToFrozenDictionary(s => s.Item.Name, s => s.Index);

    private static readonly string Wh = string.Join(' ', QuestionWords.EnglishAsking);
    private static readonly string Asking = string.Join(' ', QuestionWords.Asking);
    private static readonly string Pronouns = string.Join(' ', QuestionWords.Pronouns);

    private static readonly (string Signs, string Words)[] First =
    [
        ("opens-with-asking-word", Asking + " et mais alors donc bon du"),
        ("opens-with-quel-and-is-short", string.Join(' ', QuestionWords.Which)),
        ("opens-with-qui-and-is-short", "qui"),
        ("opens-with-concession", "quoi ou quel quelle quels quelles qui"),
        ("opens-with-quand-and-verb opens-with-quand", "quand"),
        ("opens-with-que-and-verb", "que qu"),
        ("opens-with-preposition-and-asking-word", string.Join(' ', QuestionWords.Prepositions) + " et mais alors"),
        ("inversion-after-adverb", "aussi ainsi encore toujours peut sans a"),
        ("asks-to-name", string.Join(' ', QuestionWords.ImperativesToAsk)),
        ("opens-with-you", "vous tu t et du"),
        ("opens-with-et-si", "et"),
        ("wh-and-auxiliary", Wh + " so and but ok"),
        ("wh-and-later-auxiliary", Wh),
        ("wh-opening", Wh + " so and but"),
        ("who-or-when-and-is-short", "when how"),
        ("when-and-subject", "when how what why where"),
        ("auxiliary-and-subject", string.Join(' ', QuestionWords.EnglishAuxiliaries) + " so and but"),
        ("conditional-inversion", string.Join(' ', QuestionWords.Conditionals)),
        ("opens-with-any", "any anyone anybody got know"),
        ("preposition-and-wh", string.Join(' ', QuestionWords.EnglishPrepositions)),
        ("what-about", "what how"),
        ("there-is-any", "il y ya t"),
        ("opens-with-ca", "ca on c"),
        ("opens-with-you-and-is-short", "vous tu t vs"),
        ("you-to-me", "tu vous"),
        ("says-that", "je j i il elle"),
        ("un-conseil", "un une des"),
        ("opens-with-chance", string.Join(' ', QuestionWords.Chances)),
        ("may-we", "je on j"),
        ("it-is-needed", "faut il"),
        ("subject-left-out", string.Join(' ', QuestionWords.WithoutYou)),
        ("when-i", "quand"),
        (
            "set-phrase",
            "qui who pourquoi why comment combien do have will can could did may where which is got had want need has any anyone anybody"
        ),
        ("exclaims", string.Join(' ', QuestionWords.Which) + " what"),
        ("also-asked", "ca c il elle ils y"),
        ("and-this", "et and"),
    ];

    private static readonly (string Signs, string Words)[] Anywhere =
    [
        ("est-ce-que", "ce"),
        ("inversion", Pronouns),
        ("inversion-without-hyphen", string.Join(' ', QuestionWords.BareInversions)),
        ("says-he", string.Join(' ', QuestionWords.Incises)),
        ("asking-word-after-comma", Asking + " " + Wh),
        ("ends-with-asking-word", string.Join(' ', QuestionWords.AskingLast)),
        ("c-est-quoi", "quoi qui combien ou"),
        ("someone-knows", "quelqu"),
        ("wonders", "demande savoir savez wonder know anyone"),
        ("auxiliary-later", "do does did is are can could should would will"),
        ("asking-word-late", "comment combien quoi quel quelle quels quelles"),
        ("ends-with-where or-not one-or-other", "ou or"),
        ("still-there", string.Join(' ', QuestionWords.Still)),
        ("please-and-short", string.Join(' ', QuestionWords.Please)),
        ("you-and-asked you-and-told", string.Join(' ', QuestionWords.You)),
        ("c-est-asked", "c"),
        ("there-is-none", "y"),
        ("does-it-suit suits-me", "ca"),
        ("any-at-all", "anything yet ever anywhere"),
        ("does-not-know", "sais sait idee idea clue sure know care depends depend tell ask dis dites let"),
        ("asking-word-behind-preposition", "quel quelle quels quelles combien quand"),
        ("writer-of-himself", "je j i moi mon my"),
    ];

    /// <summary>Further words, without which the first do not help.</summary>
    private static readonly (string Signs, string Words)[] AlsoAnywhere =
    [
        ("inversion-without-hyphen", Pronouns),
        ("c-est-quoi", "c"),
        ("auxiliary-later", "you i we they it he she"),
        ("preposition-and-wh", Wh),
        ("there-is-any", "a"),
        ("un-conseil", "conseil conseils idee idees avis piste"),
        ("est-ce-que", "est"),
        ("someone-knows", "un"),
        ("still-there", string.Join(' ', QuestionWords.There)),
        ("also-asked", "aussi"),
        ("c-est-asked", "est"),
        ("there-is-none", "a"),
        ("asking-word-behind-preposition", string.Join(' ', QuestionWords.Prepositions)),
        ("opens-with-preposition-and-asking-word", string.Join(' ', QuestionWords.AfterPreposition)),
    ];

    private static readonly ulong NeedHyphen = Bits(ByHyphen);
    private static readonly ulong NeedComma = Bits(ByComma);
    private static readonly ulong NeedNoMore = ~AlsoAnywhere.Aggregate(0UL, (bits, need) => bits | Bits(need.Signs));

    /// <summary>Signs of which nothing is said here are always looked for.</summary>
    private static readonly ulong Always =
        Bits(string.Join(' ', Numbers.Keys)) & ~First.Concat(Anywhere).Aggregate(0UL, (bits, need) => bits | Bits(need.Signs));

    private static readonly FrozenDictionary<ulong, Allows> ByWord = MakeTable();

    /// <summary>The signs that a sentence could meet, a bit each.</summary>
    public static ulong Possible(FoldedText sentence)
    {
        var (some, also) = (0UL, NeedNoMore);
        var first = true;
        foreach (ref readonly var word in sentence.Words)
        {
            if (word.Kind != WordKind.Plain)
            {
                continue;
            }

            if (ByWord.TryGetValue(word.Hash, out var allows))
            {
                some |= first ? allows.First | allows.Any : allows.Any;
                also |= allows.Also;
            }

            first = false;
        }

        if (first)
        {
            return 0;
        }

        var possible = (some | Always) & also;
        possible &= (possible & NeedHyphen) == 0 || sentence.Bytes.Contains((byte)'-') ? ulong.MaxValue : ~NeedHyphen;
        possible &= (possible & NeedComma) == 0 || sentence.Bytes.IndexOfAny(",;:."u8) >= 0 ? ulong.MaxValue : ~NeedComma;
        return possible;
    }

    private static ulong Bits(string signs) => signs.Split(' ').Aggregate(0UL, (bits, sign) => bits | 1UL << Numbers[sign]);

    private static FrozenDictionary<ulong, Allows> MakeTable()
    {
        var table = new Dictionary<ulong, Allows>();
        Put(First, bits => new Allows(bits, 0, 0));
        Put(Anywhere, bits => new Allows(0, bits, 0));
        Put(AlsoAnywhere, bits => new Allows(0, 0, bits));
        // A hasty spelling allows what the words allow that it stands for.
        foreach (var (form, full) in HastySpelling.Forms)
        {
            var allowed = full.Select((w, i) => (i, A: table.GetValueOrDefault(PlainWords.HashOf(w))))
                .Aggregate(default(Allows), (all, w) => all | new Allows(w.i == 0 ? w.A.First : 0, w.A.Any, w.A.Also));
            var hash = PlainWords.HashOf(form);
            table[hash] = table.GetValueOrDefault(hash) | allowed;
        }

        return table.ToFrozenDictionary();

        void Put((string Signs, string Words)[] needs, Func<ulong, Allows> made)
        {
            foreach (var (signs, words) in needs)
            {
                foreach (var word in words.Split(' '))
                {
                    var hash = PlainWords.HashOf(word);
                    table[hash] = table.GetValueOrDefault(hash) | made(Bits(signs));
                }
            }
        }
    }
}
