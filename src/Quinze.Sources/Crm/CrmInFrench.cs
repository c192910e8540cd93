namespace Quinze.Sources.Crm;

/// <summary>What the readers of customer tables say, in French.</summary>
internal static class CrmInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            ["an empty row"] = "une ligne vide",
            ["more cells than the header has columns"] = "plus de cases que l'en-tête n'a de colonnes",
            ["no title, number, amount or person"] = "ni titre, ni numéro, ni montant, ni personne",
            ["no name, number or mail address"] = "ni nom, ni numéro, ni adresse",
            ["not a CSV table"] = "pas un tableau CSV",
            ["a table whose columns nobody has explained; import it alone to be asked"] =
                "un tableau dont personne n'a expliqué les colonnes ; importez-le seul pour qu'on vous demande",
            ["customers: not read in an audit"] = "des clients : pas lus pour un audit",
            ["a customer table does not say whose it is"] = "un tableau de clients ne dit pas à qui il est",
            ["no row tells day from month: dates were read as day/month/year"] =
                "aucune ligne ne distingue le jour du mois : les dates ont été lues jour/mois/année",
            ["{0} amounts that are no number: unknown"] = "{0} montants qui ne sont pas des nombres : inconnus",
            ["{0} dates that cannot be read: unknown"] = "{0} dates illisibles : inconnues",
            ["read as UTF-16"] = "lu comme UTF-16",
            ["read as Windows-1252"] = "lu comme Windows-1252",
            ["left by an operating system"] = "laissé par un système d'exploitation",
            ["it cannot be read to its end"] = "il ne se lit pas jusqu'au bout",
            ["{0} has the columns of {1}"] = "{0} a les colonnes de {1}",
            ["HubSpot's deals"] = "l'export HubSpot des transactions",
            ["HubSpot's contacts"] = "l'export HubSpot des contacts",
            ["Pipedrive's deals"] = "l'export Pipedrive des affaires",
            ["Pipedrive's people"] = "l'export Pipedrive des personnes",
            ["its columns are those that the user explained"] = "ses colonnes sont celles que vous avez expliquées",
        };
}
