namespace Quinze.Sources.LinkedIn;

/// <summary>What the readers of an archive say, in French.</summary>
internal static class LinkedInInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            // Files left aside.
            ["talk with LinkedIn's assistants, not a conversation between people"] =
                "échanges avec les assistants de LinkedIn, pas entre personnes",
            ["contact details of other people; Quinze does not take them in"] = "coordonnées d'autres personnes ; Quinze ne les prend pas",
            ["the owner's private details; no question here needs them"] =
                "données privées du titulaire ; aucune question ici n'en a besoin",
            ["sign-in records with network addresses; no question here needs them"] =
                "connexions avec adresses réseau ; aucune question ici n'en a besoin",
            ["what LinkedIn and advertisers infer about the owner; no question here needs it"] =
                "ce que LinkedIn et les annonceurs supposent du titulaire ; aucune question ici n'en a besoin",
            ["the owner's job search; no question here needs it"] = "recherche d'emploi du titulaire ; aucune question ici n'en a besoin",
            ["the owner's own curriculum; no question here needs it"] = "parcours du titulaire ; aucune question ici n'en a besoin",
            ["what the owner read, watched or searched for; no question here needs it"] =
                "ce que le titulaire a lu, vu ou cherché ; aucune question ici n'en a besoin",
            ["used to say which posts carried a photo, video or document; holds nothing else for a ledger"] =
                "sert à dire quelles publications portaient une image, une vidéo ou un document ; rien d'autre pour un carnet",
            ["offers and prices of the services marketplace; it does not say who made them to whom"] =
                "offres et prix de la place de marché des services ; il n'est pas dit qui les a faits à qui",
            ["left by an operating system"] = "laissé là par un système d'exploitation",
            ["the same bytes as {0}"] = "les mêmes octets que {0}",
            // Files that cannot be read.
            ["not a file we know: {0}"] = "pas un fichier que nous connaissons : {0}",
            ["larger than any article"] = "plus long qu'aucun article",
            ["no header with the columns we know"] = "aucun en-tête avec les colonnes que nous connaissons",
            ["the column \"{0}\" is missing"] = "la colonne « {0} » manque",
            ["{0} ({1}, after line {2})"] = "{0} ({1}, après la ligne {2})",
            // Remarks on files read.
            ["it tells no date"] = "il ne dit pas de date",
            ["an empty file"] = "un fichier vide",
            ["one sentence in place of rows"] = "une phrase à la place des lignes",
            ["header only"] = "en-tête seul",
            ["known by its columns, not by its name"] = "reconnu à ses colonnes, pas à son nom",
            ["written in UTF-16"] = "écrit en UTF-16",
            ["{0} rows read as Windows-1252"] = "lignes lues comme Windows-1252 : {0}",
            ["{0} NUL bytes left out"] = "octets NUL laissés de côté : {0}",
            ["{0} rows had more fields than there are columns; the surplus was not read"] =
                "lignes avec plus de champs que de colonnes : {0}, le surplus n'a pas été lu",
            ["{0} rows are dated before LinkedIn existed"] = "lignes datées d'avant LinkedIn : {0}",
            ["its dates lie {0} minutes from the time inside the posts' numbers (median of {1})"] =
                "ses dates s'écartent de {0} minutes de l'heure inscrite dans les numéros des publications (médiane de {1})",
            // Rows.
            ["{0} of {1} columns"] = "{0} colonnes sur {1}",
            ["a draft, never sent"] = "brouillon, jamais envoyé",
            ["a sponsored message"] = "message sponsorisé",
            ["an empty row, or one that says again what is known"] = "ligne vide, ou qui redit ce qui est connu",
            ["an empty note"] = "note vide",
            ["a note on nobody who can be named"] = "note sur une personne sans nom",
            ["the date is in no shape we know"] = "date d'une forme inconnue",
            ["dated {0}, which cannot be"] = "datée du {0}, ce qui ne se peut pas",
            ["dated {0}, after the archive was made"] = "datée du {0}, après la date de l'archive",
            ["neither a date nor a link"] = "ni date ni lien",
            ["Direction is neither INCOMING nor OUTGOING"] = "Direction n'est ni INCOMING ni OUTGOING",
            ["Organization is empty"] = "Organization est vide",
            // Whose it is, and whether it is one.
            ["you said so"] = "vous l'avez dit",
            ["takes part in {0} of {1} conversations"] = "prend part à {0} conversations sur {1}",
            ["signs {0} of {1} invitations"] = "signe {0} invitations sur {1}",
            ["invites under an earlier address and the same name"] = "invite sous une adresse plus ancienne et le même nom",
            ["has the name in Profile.csv"] = "porte le nom de Profile.csv",
            ["as found when the other files of this archive were read"] = "comme trouvé à la lecture des autres fichiers de cette archive",
            ["nothing in it shows whose it is"] = "rien dedans ne montre à qui elle est",
            ["the name in Profile.csv; no message or invitation shows an address for it"] =
                "le nom de Profile.csv ; aucun message ni invitation n'en montre l'adresse",
            ["it holds {0} files with LinkedIn's names"] = "elle contient {0} fichiers aux noms de LinkedIn",
            ["{0} has the columns of LinkedIn's {1} file"] = "{0} a les colonnes du fichier {1} de LinkedIn",
            [
                "This is a Basic archive: no posts, comments or reactions are in it. Ask LinkedIn for the larger one (Settings, Data privacy, Get a copy of your data)."
            ] =
                "C'est une archive de base : ni publications, ni commentaires, ni réactions. Demandez la plus grande à LinkedIn (Préférences, Confidentialité des données, Obtenir une copie de vos données).",
            ["Only a few files of a LinkedIn archive are here; what the others would say stays unknown."] =
                "Il n'y a ici que quelques fichiers d'une archive LinkedIn ; ce que diraient les autres reste inconnu.",
            ["it cannot be read: {0}"] = "elle ne se lit pas : {0}",
            ["it holds no file"] = "elle ne contient aucun fichier",
            ["none of its files can be read: {0}"] = "aucun de ses fichiers ne se lit : {0}",
            ["it looks like an archive of X"] = "on dirait une archive de X",
            ["it holds workbooks, as LinkedIn's analytics pages give them, and no file of an archive"] =
                "elle contient des classeurs, comme les pages de statistiques de LinkedIn en donnent, et aucun fichier d'une archive",
            ["it looks like a Bluesky repository"] = "on dirait un dépôt Bluesky",
            ["it holds no CSV file"] = "elle ne contient aucun fichier CSV",
            ["none of its CSV files has a name or columns of a LinkedIn archive"] =
                "aucun de ses fichiers CSV n'a le nom ni les colonnes d'une archive LinkedIn",
        };
}
