namespace Quinze.Sources.LinkedInAnalytics;

/// <summary>What the readers of analytics workbooks say, in French.</summary>
internal static class AnalyticsInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            [AnalyticsOddities.NoOrder] = "ce classeur ne dit pas lequel, du jour ou du mois, vient en premier",
            ["the period in its name is not the one inside; the one inside counts"] =
                "la période de son nom n'est pas celle du dedans ; celle du dedans compte",
            ["the day of the total is not told"] = "le jour du total n'est pas dit",
            ["the label \"{0}\" is not known"] = "le libellé « {0} » n'est pas connu",
            ["its daily impressions add up to {0}, its total says {1}"] = "ses impressions par jour font {0}, son total dit {1}",
            ["no post in it"] = "aucune publication dedans",
            ["the period of the ranking is not told"] = "la période du classement n'est pas dite",
            ["a share without the group it is of"] = "une part sans le groupe dont elle est",
            ["the period is not told"] = "la période n'est pas dite",
            ["the day of the post is not told"] = "le jour de la publication n'est pas dit",
            ["which post it is"] = "de quelle publication il s'agit",
            ["when it was published: the time in its number is surer, and has a zone"] =
                "quand elle a été publiée : l'heure dans son numéro est plus sûre, et a un fuseau",
            ["the number in its name is another post's; the address inside counts"] =
                "le numéro de son nom est celui d'une autre publication ; l'adresse du dedans compte",
            ["a workbook without the sheets of LinkedIn's post analytics; give it to Quinze by itself"] =
                "un classeur sans les feuilles des statistiques de publications de LinkedIn ; donnez-le seul à Quinze",
            ["{0} has the sheets of LinkedIn's post analytics"] = "{0} a les feuilles des statistiques de publications de LinkedIn",
            ["no workbook in it has the sheets of LinkedIn's post analytics"] =
                "aucun classeur n'y a les feuilles des statistiques de publications de LinkedIn",
            ["you said so"] = "vous l'avez dit",
            ["the author in the addresses of the posts"] = "l'auteur dans les adresses des publications",
            ["as found when the other files were read"] = "comme trouvé à la lecture des autres fichiers",
            ["the name of the file"] = "le nom du fichier",
            ["nothing in it shows whose it is"] = "rien n'y montre à qui il est",
        };
}
