namespace Quinze.Sources.WebAnalytics;

/// <summary>What the readers of site statistics say, in French.</summary>
internal static class WebAnalyticsInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            ["an empty file"] = "un fichier vide",
            ["not a CSV table"] = "pas un tableau CSV",
            ["statistics of a site do not say whose it is"] = "les statistiques d'un site ne disent pas à qui il est",
            ["no table of Plausible, Matomo or Google Analytics 4"] = "pas un tableau de Plausible, Matomo ou Google Analytics 4",
            ["tells neither where visits came from nor what they led to"] = "ne dit ni d'où venaient les visites ni ce qu'elles ont donné",
            ["no header with the columns we know"] = "aucun en-tête avec les colonnes que nous connaissons",
            ["its days are not told: keep the zip's own name, or visitors.csv beside it"] =
                "ses jours ne sont pas dits : gardez le nom du zip, ou visitors.csv à côté",
            ["it does not say which days it is about: put them into its name (2026-11-01_2026-11-30)"] =
                "il ne dit pas de quels jours il parle : mettez-les dans son nom (2026-11-01_2026-11-30)",
            ["its date is no day (2026-11-22)"] = "sa date n'est pas un jour (2026-11-22)",
            ["its date is no day, week, month or year"] = "sa date n'est ni un jour, ni une semaine, ni un mois, ni une année",
            ["no figure in it"] = "aucun chiffre dedans",
            ["a table without figures of visits"] = "un tableau sans chiffres de visites",
            ["no days are told above the table"] = "aucun jour n'est dit au-dessus du tableau",
            ["columns not used: {0}"] = "colonnes non utilisées : {0}",
            ["its tables are named as {0}"] = "ses tableaux sont nommés comme {0}",
            ["Plausible's export of everything"] = "l'export complet de Plausible",
            ["Plausible's export of a dashboard"] = "l'export d'un tableau de bord de Plausible",
            ["{0} begins as a download of Google Analytics 4 does"] = "{0} commence comme un téléchargement de Google Analytics 4",
            ["{0} has the columns of a Matomo report"] = "{0} a les colonnes d'un rapport Matomo",
            ["left by an operating system"] = "laissé par un système d'exploitation",
            ["it cannot be read to its end"] = "il ne se lit pas jusqu'au bout",
            ["read as UTF-16"] = "lu comme UTF-16",
            ["read as Windows-1252"] = "lu comme Windows-1252",
        };
}
