namespace Quinze.Sources.LinkedInPage;

/// <summary>What the readers of page workbooks say, in French.</summary>
internal static class PageInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            ["the file's name does not say which page it is"] = "le nom du fichier ne dit pas de quelle page il s'agit",
            ["columns not known and not read: {0}"] = "colonnes inconnues et non lues : {0}",
            ["it does not say which post it is"] = "elle ne dit pas de quelle publication il s'agit",
            ["no page's name"] = "aucun nom de page",
            ["a workbook without the columns of a LinkedIn page's statistics; give it to Quinze by itself"] =
                "un classeur sans les colonnes des statistiques d'une page LinkedIn ; donnez-le seul à Quinze",
            ["{0} has the columns of a LinkedIn page's statistics"] = "{0} a les colonnes des statistiques d'une page LinkedIn",
            ["no workbook in it has the columns of a LinkedIn page's statistics"] =
                "aucun classeur n'y a les colonnes des statistiques d'une page LinkedIn",
            ["a page's statistics do not say whose presence they belong to"] =
                "les statistiques d'une page ne disent pas à quelle présence elles appartiennent",
        };
}
