using System.Collections.Frozen;

namespace Quinze.Text;

/// <summary>Words that carry grammar rather than matter, in French and English, lower case with accents.</summary>
public static class StopWords
{
    public static FrozenSet<string> French { get; } =
        Split(
            """
            a à ai aie aient ait alors as assez au aucun aucune aujourd'hui aura aurait aussi autre autres aux avaient avais avait avant avec
            avez aviez avoir avons ayant beaucoup bien c ça car ce ceci cela celle celles celui cependant ces cet cette ceux chacun chacune
            chaque chez ci combien comme comment d dans de dedans déjà depuis des désormais dès deux dois doit doivent donc dont du durant
            elle elles en encore enfin ensuite entre es est et étaient étais était étant été êtes être eu eux faire fais fait faites faut
            font fois hier hors ici il ils j jamais je jusqu jusque l la là le les leur leurs lors lorsqu lorsque lui m ma mais mal malgré
            me même mêmes mes mien moi moins mon n ne ni non nos notre nous on ont or ou où par parce parfois parmi pas pendant peu peut
            peuvent peux plus plusieurs plutôt pour pourquoi pourtant pouvez pouvons près presque puis puisqu puisque qu quand que quel
            quelle quelles quelque quelques quels qui quoi quoiqu quoique rien s sa sans sauf se selon sera serait sera seront ses si sien
            sinon soi soient sois soit sommes son sont sous souvent suis sur surtout t ta tandis tant te tel telle telles tels tes toi ton
            toujours tous tout toute toutefois toutes très trop tu un une va vais vas vers veut veux via voici voilà vont vos votre vous vrai
            vraiment y
            """
        );

    public static FrozenSet<string> English { get; } =
        Split(
            """
            a about above after again against all almost also although always am among an and any are aren't around as at be became because
            been before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't done down
            during each either else ever every few for from further had hadn't has hasn't have haven't having he he's her here hers herself
            him himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just less let let's many may me might more
            most much must my myself never no nor not now of off often on once one only or other others our ours out over own perhaps quite
            rather really same she she's should shouldn't since so some still such than that that's the their theirs them themselves then
            there there's these they they're this those though through thus to today too under until up upon us very was wasn't we we're
            we've were weren't what when where whether which while who whom whose why will with within without who'd who'll who's who've what's where's here's how's won't would wouldn't yes yet that'll there'd it'll he'd she'd
            they'd they'll they've should've could've would've might've
            you you'd you'll you're you've your yours yourself
            """
        );

    // After the sets: static members are made in the order they are written. One look, not two: every word of every post is asked for.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Both = French
        .Concat(English)
        .ToFrozenSet()
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Both.Contains(word);

    private static FrozenSet<string> Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
