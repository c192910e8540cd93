using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Quinze.Text.Questions;

/// <summary>Tells a question between two people, which wants an answer and no post: where somebody is, how a thing of theirs goes, a favour, a permission.
/// By stated wordings of French and English; what none of them meets is about a matter.</summary>
public static class BetweenTwo
{
    /// <summary>One word of each place, small and without accents; what stands in brackets may be missing.</summary>
    private static readonly FrozenDictionary<string, string[][][]> ByFirstWord = """
        ou en es|etes
        en es|etes ou
        ou en est|sont ton|ta|tes|votre|vos|mon|ma|mes|notre|nos
        comment va|vont|allait|allaient|vas|allez ton|ta|tes|votre|vos
        comment va|vont la|le|les|ta|ton|tes [petite|petit|petits] famille|sante|moral|dos|genou|enfants|jardin|bebe
        comment va|vont la|le|les nouveau|nouvelle|nouveaux|nouvelles
        comment se passe|passent|passait|porte|portent ton|ta|tes|votre|vos|la|le|les
        comment s est passe|passee|passes
        devient|deviennent quoi
        quoi de neuf|beau|prevu
        tu|vous etais|seras|serais|etiez|serez|seriez a|au|aux|la|en|chez|libre|dispo|disponible|parmi|des|dans|present|presente
        tu|vous viens|venez|viendras|viendrez|reviens|revenez|passes|passez|rentres|rentrez|pars|partez [nous|me|avec] a|au|aux|la|en|chez|avec|quand|demain|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|aussi|voir|nous|pour
        etais|seras|viens|reviens|viendras|passes|rentres|pars|iras|tiens|restes tu
        etiez|serez|venez|revenez|viendrez|passez|rentrez|partez|irez|restez vous
        vas|allez tu|vous a|au|aux|en|chez|la|bien
        tu|vous vas|allez a|au|aux|en|chez|la|y
        y vas|allez|seras|serez|etais|etiez
        es|etes tu|vous a|au|aux|la|chez|libre|dispo|disponible|arrive|arrivee|bien
        tu|vous es|etes a|au|aux|la|chez|libre|dispo|disponible|arrive|rentre
        ou [est] [ce] [que] tu|vous habites|habitez|vis|vivez|es|etes
        ou habites|habitez|vis|vivez tu|vous
        te|vous souviens|rappelles|souvenez|rappelez
        tu|vous as|avez [bien|deja|toujours|aussi|enfin] recu|fini|pu|envoye|tranche|garde|eu|note
        as|avez tu|vous [bien|deja|toujours|aussi|enfin] recu|fini|pu|envoye|tranche|garde|eu|note
        as|avez|aurais|auriez|aurais [tu|vous] deux|cinq|dix|quelques|un|une minute|minutes|instant|moment|creneau
        toujours|encore le|la|son|ton|votre|mon contact|numero|adresse|mail|cle|livre
        peux|pourrais|veux|voudrais tu me|m|nous|lui|jeter|relire|regarder|passer|rappeler|appeler|transmettre|envoyer|venir|apporter|verifier|signer|partager|preter
        pouvez|pourriez|voulez|voudriez vous me|m|nous|lui|jeter|relire|regarder|passer|rappeler|appeler|transmettre|envoyer|venir|apporter|verifier|signer|partager|preter
        tu|vous peux|pourrais|pouvez|pourriez me|m|nous|lui|jeter|relire|regarder|passer|rappeler|appeler|transmettre|envoyer|venir|apporter|verifier|signer|partager|preter
        accepterais|accepteriez|accepte|acceptez|aimerais|aimeriez|viendrais|viendriez tu|vous
        tu|vous accepterais|accepteriez|viendrais|viendriez
        ca|cela te|t|vous dit|dirait|va|irait|convient|conviendrait|derange|derangerait|embete|tente|tenterait|arrange|ennuie
        tu permets
        vous permettez
        je peux|pourrais|puis te|t|vous|citer|reprendre|partager|transmettre|passer|venir|relayer|mettre|compter
        peux|puis|pourrais je te|t|vous|citer|reprendre|partager|transmettre|passer|venir|relayer|compter
        avec|sans ton|votre accord|autorisation|permission
        tu|vous aurais|auriez|as|avez|connais|connaissez|connaitrais|connaitriez [toujours] quelqu|un|le contact|un
        est|serait ton|votre numero|adresse|mail|telephone|anniversaire
        on se|s voit|revoit|cale|retrouve|appelle|rappelle|croise|fait
        quand viens|venez|passes|passez|rentres|rentrez|pars|partez|reviens|revenez|es|etes
        tu|vous m en veux|voulez|veux
        tu|vous penses|pensez venir|passer|pouvoir
        et si on|nous|tu|vous
        des|eu|as nouvelles [de] [ton|ta|mon|ma|lui|elle|eux]
        where are you with|on|at|in|now|based|going|living|these|off|heading|calling
        where were|will you
        where do|did you live|go|grow|study
        how is|s|are|was|were your|the family|back|kids|children|health|knee|garden|new|mum|mother|father|dad|baby|dog|move|holiday|holidays|weekend
        how is|s|are|was|were [your] family|everyone|everybody|things|life
        how is|s|are [your|the|that|it] [new] [] going|coming|doing|feeling|holding
        how did|does your|the|it|that [] [] go|went
        were|will you at|there|come|attend|join|around
        will you be at|in|there|around|free|available|coming|joining
        are you at|in|coming|free|available|around|back|there|joining|well|attending|still
        are you going to be|come|attend|the
        do you remember|recall|mind
        did you get|see|receive|finish|manage|send|decide|find|enjoy|make|have|sleep
        have you heard|decided|finished|received|had|sent|got
        do you still have|live|know|see|want|need
        can|could|would|will you send|forward|share|pass|call|come|join|look|introduce|review|put|bring|let|get|speak|check|sign|ring|give|have|take|lend|drop|remind|be|accept|agree|read
        can|could|may|might|shall i quote|share|borrow|use|call|come|bring|introduce|send|pass|ask|steal|join|reuse|forward|have|mention your|you|that|this|it|by|round|along|to
        can|could|may|might i quote|call|visit|join|borrow|steal
        with|without your permission|consent|agreement
        is it ok|okay|alright|fine if|with
        would you mind|accept|agree|join|come|speak|like
        what happened to|with your
        when can|shall|should|could we|i meet|call|come|talk|see|speak|visit
        when are you back|coming|leaving|free|arriving|in|around|off|home
        do you know anyone|someone|somebody|anybody
        what is|s your number|address|email|phone|birthday
        on your|our side|end|plate
        any news|update [on|of|from]
        what are you up|doing|reading
        are|were you in touch|contact
        """.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(Spelt).SelectMany(w =>
        w[0].Select(first => (First: first, Wording: w))
    ).GroupBy(w => w.First, w => w.Wording).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>Who asks to be told how, or why, asks for what a post can hold, however politely.</summary>
    private static readonly ImmutableArray<string> Explaining =
    [
        "expliquer",
        "expliques",
        "expliquez",
        "eclairer",
        "conseiller",
        "recommander",
        "renseigner",
        "preciser",
        "orienter",
        "explain",
        "recommend",
        "advise",
        "suggest",
        "clarify",
    ];

    /// <summary>True when nobody but the one who is asked could answer, and nobody but the asker would read it.</summary>
    public static bool Is(string question)
    {
        var words = PlainWords.Of(question);
        return words.Index().Any(w => ByFirstWord.GetValueOrDefault(w.Item, []).Any(wording => StandsAt(words, w.Index, wording)))
            && !words.Any(Explaining.Contains);
    }

    private static bool StandsAt(string[] words, int at, string[][] wording) =>
        at + wording.Length <= words.Length
        && wording.Index().All(place => place.Item.Length == 0 || place.Item.Contains(words[at + place.Index]));

    /// <summary>A line as wordings without missing places: one for each choice of what may be missing. An empty place is any word.</summary>
    private static IEnumerable<string[][]> Spelt(string line)
    {
        List<List<string[]>> spelt =
        [
            [],
        ];
        foreach (var place in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var choices = place.Trim('[', ']').Split('|', StringSplitOptions.RemoveEmptyEntries);
            List<List<string[]>> longer = [.. spelt.Select(s => (List<string[]>)[.. s, choices])];
            spelt = place[0] == '[' ? [.. spelt, .. longer] : longer;
        }
        return spelt.Select(s => s.ToArray());
    }
}
