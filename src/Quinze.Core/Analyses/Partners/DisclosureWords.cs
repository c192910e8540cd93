namespace Quinze.Analyses;

/// <summary>Which words in a text say that it is paid for.</summary>
public enum Disclosure
{
    /// <summary>« Publicité » or « Collaboration commerciale »: the words the law names.</summary>
    Named,

    /// <summary>Other words that say so: "partenariat rémunéré", "sponsorisé", "#ad", "paid partnership".</summary>
    Other,

    /// <summary>Words that may mean it: "en partenariat avec", "offert par", "thanks to".</summary>
    Vague,

    /// <summary>None in the text we have; a picture, a video or the network's own label may say it.</summary>
    None,

    /// <summary>We have no text.</summary>
    Unknown,
}

/// <summary>Finds the wording of a disclosure in a text, in French and English.</summary>
internal static class DisclosureWords
{
    private static readonly DeclaredWords Named = DeclaredWords.Of(["publicité", "collaboration commerciale"]);

    private static readonly DeclaredWords Other = DeclaredWords.Of([
        "partenariat rémunéré",
        "partenariat commercial",
        "collab commerciale",
        "partenariat payant",
        "collaboration rémunérée",
        "contenu sponsorisé",
        "sponsorisé",
        "sponsorisée",
        "publication sponsorisée",
        "communication commerciale",
        "contenu publicitaire",
        "ad",
        "ads",
        "advertisement",
        "advertising",
        "advertorial",
        "sponsored",
        "paid partnership",
        "paid collaboration",
        "paid promotion",
        "commercial collaboration",
        "sponsor",
        "sponsoring",
        "pub",
    ]);

    private static readonly DeclaredWords Vague = DeclaredWords.Of([
        "en partenariat avec",
        "partenariat",
        "partenaire",
        "en collaboration avec",
        "collab",
        "offert par",
        "m'a offert",
        "m'ont offert",
        "nous a offert",
        "invité par",
        "invitée par",
        "merci à",
        "code promo",
        "lien affilié",
        "affiliation",
        "in partnership with",
        "partner",
        "in collaboration with",
        "gifted",
        "invited by",
        "thanks to",
        "promo code",
        "affiliate link",
        "ambassadeur",
        "ambassadrice",
        "ambassador",
    ]);

    /// <returns>The kind, and the words it rests on, as they are written.</returns>
    public static (Disclosure Kind, string? Words) In(string text)
    {
        if (text.Trim().Length == 0)
        {
            return (Disclosure.Unknown, null);
        }
        foreach (var (list, kind) in new[] { (Named, Disclosure.Named), (Other, Disclosure.Other), (Vague, Disclosure.Vague) })
        {
            if (list.AsWritten(text) is { } words)
            {
                return (kind, words);
            }
        }
        return (Disclosure.None, null);
    }
}
