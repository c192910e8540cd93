using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Quinze.Text;

internal static class LanguageProfiles
{
    // A word of several lists shares its weight among them.
    private const string French = """
        le la les un une des du de et est sont être était dans pour pas que qui ne se ce cette ces son sa ses sur avec au aux par plus il elle
        ils elles nous vous je tu on mais ou où donc car si comme tout tous toute toutes même très aussi bien fait faire avoir être ont avait
        ai as avez avons suis êtes sommes leur leurs notre votre nos vos mon ma mes ton ta tes c'est qu d l j n s t m c y en quand comment
        pourquoi quel quelle quels quelles quoi rien jamais toujours encore déjà ici là alors puis sans sous entre vers chez depuis pendant
        merci bonjour bonsoir bravo oui non peut peux veux vais va faut deux trois beaucoup peu trop moins chaque autre autres celui celle
        ceux lui moi toi soi eux après avant bon bonne bonnes année voici voilà salut courage jour temps à été étaient cela ça était
        """;

    private const string English = """
        the of and to a in is it you that was for on are with as his they at be this have from or had by but not what all were we when your
        can said there use an each which she do how their if will up other about out many then them these so some her would make like him
        into has more two go see no could my than been who its now did get come made may i i'm it's don't can't won't didn't you're we're
        that's isn't what's our us me just also very here why where because while should does any only over such even most after before
        new good great thank thanks hello hi happy please yes year work people know want need day one
        """;

    private const string Other = """
        el los las y una por con pero más está esto eso muy como que para del al lo su sus es son fue gracias también porque hay ser yo
        il gli che è di per non con una della nel sono questo quella molto anche grazie più ma come si ho hai perché
        o os as um uma não com mais em do da dos das isso muito obrigado você também são foi pela
        der die das und ist nicht ein eine einen mit für auf sich von zu den dem wir ich sie haben wird auch es im bei nach aus wie oder aber
        danke noch nur sehr kann mehr als was
        het een van niet dat zijn voor met ook maar wat op te er aan bij naar wij ik heb wordt deze nog goed
        och att det som på är inte jag vi med till av den har för ett om
        """;

    private static readonly SearchValues<char> FrenchAccents = SearchValues.Create("éèêçàùûîœë");
    private static readonly SearchValues<char> NearlyOnlyFrench = SearchValues.Create("êçûîœù");
    private static readonly SearchValues<char> ForeignLetters = SearchValues.Create("ñãõßäöüåøłśżęąčšžěřőűığşț");

    // By the last letter, in the order of the list: the first that fits counts.
    private static readonly (string Ending, Evidence Evidence)[][] Endings = ByLastLetter([
        .. Typical(
            "ment eux euse eur eurs ais ait aient ions ez aux ées ée és elle ette ique iques isme oir oire age ages ance",
            french: 0.35
        ),
        .. Typical("ing ed ly ness ful ght th ould ound ish ck ee ty ies wn less ship", english: 0.35),
        .. Typical(
            "ción ções ção ung keit heit lich schaft zione mente dad ado ada ando endo ijk ingen isch ost ella etto ini",
            other: 0.4
        ),
    ]);

    public static FrozenDictionary<string, Evidence> FunctionWords { get; } = Weigh();

    /// <summary>What letters alone say of a word that is no function word: its accents, its ending, its groups of letters.</summary>
    public static Evidence OfLetters(ReadOnlySpan<char> word)
    {
        double french = 0,
            english = 0,
            other = 0;
        // In plain letters there is no accent to look for.
        if (!Ascii.IsValid(word))
        {
            if (word.ContainsAny(FrenchAccents))
            {
                // Other languages have é too; the cedilla, the circumflex and œ are ours nearly alone.
                french += word.ContainsAny(NearlyOnlyFrench) ? 0.6 : 0.4;
                other += 0.1;
            }

            if (word.ContainsAny(ForeignLetters))
            {
                other += 0.7;
            }
        }

        if (word.ContainsAny('w', 'k'))
        {
            english += 0.15;
            other += 0.1;
        }

        var last = word[^1];
        foreach (var (ending, evidence) in last < Endings.Length ? Endings[last] : [])
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return new Evidence(french + evidence.French, english + evidence.English, other + evidence.Other);
            }
        }

        return new Evidence(french, english, other);
    }

    private static (string Ending, Evidence Evidence)[][] ByLastLetter((string Ending, Evidence Evidence)[] endings)
    {
        var table = new (string, Evidence)[256][];
        Array.Fill(table, []);
        foreach (var group in endings.GroupBy(e => e.Ending[^1]))
        {
            table[group.Key] = [.. group];
        }

        return table;
    }

    private static (string, Evidence)[] Typical(string endings, double french = 0, double english = 0, double other = 0) =>
        [.. endings.Split(' ').Select(e => (e, new Evidence(french, english, other)))];

    private static FrozenDictionary<string, Evidence> Weigh()
    {
        var french = Split(French);
        var english = Split(English);
        var other = Split(Other);
        return french
            .Union(english)
            .Union(other)
            .ToFrozenDictionary(
                word => word,
                word =>
                {
                    var (f, e, o) = (french.Contains(word), english.Contains(word), other.Contains(word));
                    var share = 1.0 / ((f ? 1 : 0) + (e ? 1 : 0) + (o ? 1 : 0));
                    return new Evidence(f ? share : 0, e ? share : 0, o ? share : 0);
                }
            );
    }

    private static HashSet<string> Split(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
