using System.Text.RegularExpressions;

namespace Quinze.Sources.Meta;

/// <summary>
/// Facebook says whose post it was only in a sentence in the language of the account: "Anna Rivière commented on Yann Le Goff's photo." The name is taken where the whole sentence has a form
/// that we know, in English or French, and is of the owner's doing. Anything else names nobody.
/// </summary>
internal static class FacebookProse
{
    private const int LongestName = 80;

    /// <summary>The other's name; null for the owner's own, for nobody, and for a sentence that we do not know.</summary>
    public static string? Whom(string? sentence, MetaPeople people)
    {
        if (sentence is not { Length: > 0 })
        {
            return null;
        }
        var found = English.Match(sentence);
        found = found.Success ? found : French.Match(sentence);
        if (!found.Success || (people.KnowsOwnName && !people.IsOwnName(found.Groups["who"].Value)))
        {
            return null;
        }
        var whom = found.Groups["whom"].Value;
        return whom.Length <= LongestName && !whom.Any(char.IsDigit) && !people.IsOwnName(whom) ? whom : null;
    }

    private static readonly Regex English = new(
        @"^(?<who>.+?) (?:commented on|replied to|likes?|liked|loved|reacted to|wrote on|posted on|added a (?:photo|video|post) to) (?<whom>[\p{Lu}\p{Lo}][^:;]*?)(?:['’]s|(?<=s)['’]) (?:post|photo|video|link|status|status update|comment|album|reel|story|timeline|wall|note|memory|event|life event|live video|activity)(?: (?:in|on) .+)?\.?$",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex French = new(
        @"^(?<who>.+?) (?:a commenté|a répondu à|a répondu|aime|a aimé|a adoré|a réagi à|a réagi|a écrit sur|a publié sur) (?:la |le |l['’]|une |un |au )(?:publication|photo|vidéo|lien|statut|commentaire|album|reel|story|journal|mur|note|souvenir|évènement|événement|activité)(?: partagée?)? (?:de |d['’])(?<whom>[\p{Lu}\p{Lo}][^:;]*?)(?: dans .+)?\.?$",
        RegexOptions.CultureInvariant
    );
}
