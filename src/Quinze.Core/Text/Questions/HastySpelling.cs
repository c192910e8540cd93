using System.Collections.Frozen;

namespace Quinze.Text.Questions;

/// <summary>What is typed in haste, written out, so that a sentence of a text message is read like any other: "c koi" as "c'est quoi", "whens" as "when's".</summary>
internal static class HastySpelling
{
    /// <summary>What is written out wherever it stands; without accents, as words are folded. "any1" has its digit folded to 0.</summary>
    private static readonly FrozenDictionary<string, string[]> Always = Table(
        """
        koi quoi · kwa quoi · kel quel · kelle quelle · kels quels · kan quand · qd quand · pk pourquoi · pkoi pourquoi · pq pourquoi · prk pourquoi
        cmt comment · coment comment · komment comment · cmbien combien · kombien combien · ki qui · ke que · kil qu il · kils qu ils · quil qu il · quils qu ils
        qqun quelqu un · qqn quelqu un · kelkun quelqu un · quelquun quelqu un · qqch quelque chose · qlq quelque
        keske qu est ce que · kesk qu est ce que · kesque qu est ce que · questce qu est ce · keski qu est ce qui · kestu qu est ce que tu · kestufe qu est ce que tu fais
        esk est ce que · eske est ce que · estce est ce · skil est ce qu il · tfk tu fais quoi
        cest c est · cetait c etait · ya il y a · yaura il y aura · yavait il y avait · yatil y a t il · yen il y en
        vs vous · pr pour · ds dans · tjrs toujours · tjs toujours · jusqua jusqu a · dhab d habitude
        tas tu as · taurais tu aurais · tavais tu avais · tetais tu etais · tarrives tu arrives
        jai j ai · javais j avais · jaurais j aurais · jaime j aime · jarrive j arrive · jamene j amene · jattends j attends · jadore j adore · jespere j espere
        jpeux je peux · jdois je dois · jveux je veux · jfais je fais · jprends je prends · jviens je viens · jvais je vais · jsuis je suis · jsais je sais · jpense je pense
        jte je te · jme je me · jvous je vous · jvs je vous · chui je suis · chais je sais
        u you · ur your · whos who s · whats what s · wheres where s · whens when s · hows how s · whys why s · whatcha what are you · wot what · wat what · wots what s
        wyd what are you doing · wru where are you · wbu what about you · hbu what about you · wdym what do you mean · wdyt what do you think
        any0 anyone · ne0 anyone · sum0 someone · some0 someone · dyou do you · dya do you · didja did you · cud could · wud would · shud should · eta what time
        dont don t · doesnt doesn t · didnt didn t · isnt isn t · arent aren t · wasnt wasn t · werent weren t · cant can t · couldnt couldn t · wont won t · wouldnt wouldn t
        shouldnt shouldn t · hasnt hasn t · havent haven t · thats that s · im i m · ive i ve · id i d · hes he s · shes she s · theyre they re · youre you re · idk i don t know
        """
    );

    /// <summary>What a short form may stand for, by the words beside it.</summary>
    private static readonly FrozenSet<string> AfterTa = Set(
        "vu lu recu eu pu su fait mis pris dit ecrit trouve fini compris achete paye regarde essaye mange oublie parle teste pense des encore deja un une pas toujours tout raison bien raison"
    );

    private static readonly FrozenSet<string> AfterTes = Set(
        "ou sur sure dispo libre la pret prete encore toujours deja chez bien malade qui venu rentre rentree pas serieux serieuse la le au"
    );

    private static readonly FrozenSet<string> BesideHowMany = Set(
        "coute coutent couterait fait font vaut valent est c a y il ya pour pr de d du tu t vous vs on ca prend prends mets"
    );

    private static readonly FrozenSet<string> AfterWhy = Set("u you is are r do does did not cant dont didnt isnt");
    private static readonly FrozenSet<string> AfterAre = Set("u you we they the ur your these those");
    private static readonly FrozenSet<string> Verbs = Set("est etait etaient es as a ai aurais avais en y");
    private static readonly FrozenSet<string> Cards = Set("par prend prends prenez acceptez accepte avec carte la une ma");

    /// <summary>Every short form with all it may stand for: what has to be expected of a sentence in which it is met.</summary>
    public static IEnumerable<KeyValuePair<string, string[]>> Forms =>
        [
            .. Always,
            new("c", ["c", "est"]),
            new("t", ["tu", "es"]),
            new("ta", ["tu", "as"]),
            new("tes", ["tu", "es"]),
            new("cb", ["combien"]),
            new("y", ["why"]),
            new("r", ["are"]),
            new("wanna", ["do", "you", "want"]),
            new("fancy", ["do", "you", "want"]),
        ];

    /// <summary>A word written out, by the words before and after it; the word itself where there is nothing to write out.</summary>
    public static ReadOnlySpan<string> WrittenOut(ReadOnlySpan<string> words, int at)
    {
        var word = words[at];
        var after = at + 1 < words.Length ? words[at + 1] : "";
        var before = at > 0 ? words[at - 1] : "";
        string[]? full = word switch
        {
            _ when word.Length > 8 => null,
            "c" when !Verbs.Contains(after) => ["c", "est"],
            // The end of "don't" is no "tu".
            "t" when !Verbs.Contains(after) && !QuestionWords.EnglishAuxiliaries.Contains(before) && (at == 0 || after.Length > 0) =>
            [
                "tu",
                "es",
            ],
            "ta" when AfterTa.Contains(after) => ["tu", "as"],
            "tes" when AfterTes.Contains(after) => ["tu", "es"],
            "cb" when !Cards.Contains(before) && (before.Length == 0 || BesideHowMany.Contains(before) || BesideHowMany.Contains(after)) =>
            [
                "combien",
            ],
            "y" when at == 0 && AfterWhy.Contains(after) => ["why"],
            "r" when AfterAre.Contains(after) || QuestionWords.EnglishAsking.Contains(before) => ["are"],
            "wanna" or "fancy" when at == 0 => ["do", "you", "want"],
            _ => Always.GetValueOrDefault(word),
        };
        return full ?? words.Slice(at, 1);
    }

    private static FrozenDictionary<string, string[]> Table(string forms) =>
        forms
            .Split(['·', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(f => f.Split(' '))
            .DistinctBy(f => f[0])
            .ToFrozenDictionary(f => f[0], f => f[1..], StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
