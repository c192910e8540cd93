namespace Quinze.Sources.YouTube;

/// <summary>What the reader of YouTube's folder says, in French.</summary>
internal static class YouTubeInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            ["lists of videos, texts and settings around them: no contact"] =
                "des listes de vidéos, des textes et des réglages autour : pas un contact",
            ["what was watched or searched; no question here needs it"] =
                "ce qui a été regardé ou cherché ; aucune question ici n'en a besoin",
            ["a page to look at, not data: ask for the export again"] = "une page à regarder, pas des données : redemandez l'export",
            ["pictures, films and sounds are not opened"] = "les images, films et sons ne sont pas ouverts",
            ["the channel has no number"] = "la chaîne n'a pas de numéro",
            ["the video has no number"] = "la vidéo n'a pas de numéro",
            ["the comment has no time"] = "le commentaire n'a pas d'heure",
            ["an empty row"] = "une ligne vide",
            ["not for everyone to see: not read in an audit"] = "pas pour tout le monde : non lu dans un audit",
            ["the channel that wrote the comments and made the videos"] = "la chaîne qui a écrit les commentaires et fait les vidéos",
            ["no channel of the owner's in it"] = "aucune chaîne de la personne dedans",
            ["as told before"] = "comme dit auparavant",
            ["{0} has the columns of a table of YouTube's"] = "{0} a les colonnes d'un tableau de YouTube",
            ["no table of it has the columns of YouTube's"] = "aucun de ses tableaux n'a les colonnes de ceux de YouTube",
        };
}
