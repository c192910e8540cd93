using System.Text.RegularExpressions;

namespace Quinze.Text;

/// <summary>What a sentence does: prescribes to others, tells what happened to its writer, or neither.</summary>
public enum Stance
{
    Neither,
    Precept,
    Experience,
}

/// <summary>
/// Tells precepts from told experience by stated word lists and endings, in French and English. A sentence that does both ("I learnt that one must
/// listen") tells: what it prescribes comes from somewhere.
/// </summary>
public static class SentenceStance
{
    public static Stance Of(string sentence)
    {
        var plain = sentence.Replace('’', '\'');
        return TellsInFrench.IsMatch(plain) || TellsInEnglish.IsMatch(plain) ? Stance.Experience
            : !plain.TrimEnd().EndsWith('?') && IsPrecept(plain) ? Stance.Precept
            : Stance.Neither;
    }

    // "Venez nous voir", "Contact me": an invitation to the writer, no rule of life.
    private static bool IsPrecept(string sentence) =>
        Modal.IsMatch(sentence) || (Imperative.IsMatch(sentence) && !Invitation.IsMatch(sentence));

    private static readonly Regex Modal = new(
        @"\b(?:il (?:ne )?faut|il faudrait|il suffit d|mieux vaut|vous (?:ne )?(?:devez|devriez|pouvez pas)|tu (?:ne )?(?:dois|devrais)|on (?:ne )?(?:doit|devrait)|nous (?:ne )?(?:devons|devrions)|ne (?:jamais|pas|plus) \p{L}+(?:er|ir|re)|n'\p{L}+ez (?:jamais|pas|plus)|ne \p{L}+ez (?:jamais|pas|plus)|(?:you|we|leaders|managers|founders|people|everyone) (?:really )?(?:should(?:n't)?|must(?:n't)?|need to|needs to|have to|ought to|can't afford)|it's time to|the secret is|la clé,? c'est|le secret,? c'est|est interdit|is non-negotiable)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    private static readonly Regex Imperative = new(
        @"^[\W\d_]*(?:(?:alors|et|donc|bref|so|and|then|règle n°\s?\d+\s?:|rule \d+\s?:)[,:]?\s+)?(?:(?:ne |n')?(?!chez\b|assez\b|nez\b|avez\b|allez\b)\p{L}{2,}ez\b(?! vous\b)|(?:arrête|cesse|ose|sois|fais|prends|pense|oublie|évite|apprends|choisis|commence|écoute|pose|dis|demande|travaille|entoure-toi|investis|publie|mets|garde|n'attends|ne laisse|crois|lève-toi|aie|respire|accepte|refuse|délègue)\b(?!-)|(?:stop|start|never|always|don't|do not|be|learn|ask|choose|focus|surround|invest|remember|forget|listen|hire|fire|embrace|trust|keep|avoid|quit|say|take|make|build|write|read|find|give|show|own|respect|pay|let|say no|stay|work|protect|treat|measure|ship|celebrate|delegate|toujours|jamais)\s+(?!of course\b)\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    private static readonly Regex Invitation = new(
        @"^[\W\d_]*(?:venez|retrouvez|rejoignez|inscrivez|contactez|appelez|écrivez|réservez|découvrez|cliquez|likez|suivez|commentez|partagez|regardez|lisez|profitez|téléchargez|participez|rendez|abonnez|envoyez|consultez|join|register|contact|call me|dm me|book|read more|find out|find us|take a look|give us|let me|let us|let's|make sure to join|stay tuned|say hello)\b|\b(?:en commentaire|in the comments|lien en|link in)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    // A verb of the past with the writer in it. "J'ai une question" is none, "J'ai perdu" is; -rais is a wish, -ais a memory.
    private static readonly Regex TellsInFrench = new(
        @"\b(?:j'ai|j'avais|nous avons|nous avions|on a|on avait|m'a|m'ont|m'avait|nous a|nous ont)\s+(?:(?:ne|pas|jamais|tout|tous|bien|mal|donc|alors|enfin|vite|longtemps|souvent|même|déjà|aussi|vraiment|presque|failli)\s+){0,2}\p{L}{2,}(?:é|ée|és|ées|i|is|it|u|us|ue|ert|int|eint|aint)\b|\b(?:je (?:me )?suis|je m'étais|nous (?:nous )?sommes|on s'est|on est)\s+(?:(?:pas|alors|donc|enfin)\s+)?(?:allé|allée|parti|partie|arrivé|arrivée|tombé|tombée|venu|venue|resté|restée|rentré|rentrée|revenu|revenue|dit|rendu|rendue|trompé|trompée|retrouvé|retrouvée|planté|plantée|assis|assise|mis|mise|entré|entrée|sorti|sortie)(?:e?s)?\b|\b(?:j'étais|nous étions|on était|j'y étais)\b|\b(?:je |j')(?!\p{L}*rais\b)\p{L}{2,}ais\b(?<!\bsais|\bfais|\bvais|\bconnais|\btais|\bplais)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    private static readonly Regex TellsInEnglish = new(
        @"\b(?:[Ii]|[Ww]e)(?:'d)?\s+(?:(?:just|once|never|also|then|nearly|almost|finally|had|only|still|recently|even)\s+){0,2}(?:\p{L}{2,}ed|was|were|went|had|did|made|lost|got|told|thought|took|met|saw|came|said|spent|sold|bought|built|began|felt|found|gave|heard|kept|knew|learnt|left|paid|put|ran|sat|sent|spoke|stood|taught|wrote|won|broke|chose|drove|fell|forgot|grew|led|read it|rang|threw|woke)\b(?!\s+like to)|\b(?:told|asked|taught|gave|sent|called|showed|phoned|rang|wrote to) (?:me|us)\b",
        RegexOptions.CultureInvariant
    );
}
