using System.Text.RegularExpressions;
using Quinze.Cli.Importing;

namespace Quinze.Cli.Language;

/// <summary>
/// The problems of the core in French, by their ids. What a problem quotes (a name, a number) is taken over from the English sentence;
/// an id that is not here keeps its English, which is better than nothing.
/// </summary>
internal static class ProblemTexts
{
    private static readonly Dictionary<string, (string Found, string Expected, string Try)> French = new()
    {
        ["not-recognised"] = (
            "Aucune source ne connaît ceci, qui contient : {0}.",
            "Il faut un export d'un réseau.",
            "Voir docs/sources : ce qui peut être lu, et comment le demander."
        ),
        ["another-owner"] = (
            "Cette archive semble être celle de {0}.",
            "Ce carnet est celui de {1}.",
            "Nommez un autre carnet avec --ledger, ou importez-la tout de même avec --anyway."
        ),
        ["columns-no-table"] = (
            "Des colonnes sont nommées, et ce n'est pas un tableau avec un en-tête.",
            "Il faut un fichier CSV, ou un dossier de fichiers CSV, dont la première ligne nomme les colonnes.",
            "Enlevez --columns, ou donnez le fichier CSV lui-même."
        ),
        ["archive-broken"] = (
            "L'archive s'est rompue pendant la lecture.",
            "Il faut une archive entière et lisible.",
            "Téléchargez-la de nouveau, ou décompressez-la et donnez le dossier."
        ),
        ["archive-missing"] = ("Il n'y a rien ici.", "Il faut un dossier, un zip ou un fichier.", "Vérifiez le chemin."),
        ["archive-empty"] = ("Il n'y a rien dedans.", "Il faut une archive qui contient des fichiers.", "Téléchargez-la de nouveau."),
        ["archive-unreadable"] = ("Impossible de l'ouvrir.", "Il faut un fichier lisible.", "Vérifiez ses permissions."),
        ["archive-not-zip"] = (
            "Ce n'est pas un zip, malgré son nom.",
            "Il faut le zip tel que le réseau l'a fait.",
            "Si une page web a été enregistrée à sa place, connectez-vous et téléchargez de nouveau ; sinon décompressez et donnez le dossier."
        ),
        ["archive-truncated"] = (
            "Le zip est coupé : la liste de son contenu manque.",
            "Il faut un zip entier.",
            "Le téléchargement n'est pas allé au bout : recommencez-le."
        ),
        ["archive-damaged"] = ("La liste du contenu du zip est abîmée.", "Il faut un zip entier.", "Téléchargez-le de nouveau."),
        ["archive-encrypted"] = (
            "Tous ses fichiers sont chiffrés.",
            "Il faut un zip sans mot de passe.",
            "Décompressez-le avec son mot de passe et donnez le dossier."
        ),
        ["archive-too-large"] = (
            "Il contient bien plus que l'archive d'une personne.",
            "Il faut l'archive d'une seule personne.",
            "Décompressez-le et ne donnez que le dossier voulu."
        ),
        ["file-damaged"] = ("Le fichier ne peut pas être décompressé.", "Il faut un zip intact.", "Téléchargez l'archive de nouveau."),
        ["file-trouble"] = ("Ce fichier ne peut pas être lu.", "Il faut un fichier lisible.", "Voir les limites dans la documentation."),
        ["car-header"] = (
            "Le fichier ne commence pas comme un export de dépôt.",
            "Un export de dépôt est un fichier CAR de version 1.",
            "Demandez l'export de nouveau."
        ),
        ["car-stream"] = (
            "Le fichier ne peut pas être lu jusqu'au bout.",
            "Il faut un fichier qui s'ouvre, et entier.",
            "Demandez l'export de nouveau."
        ),
        ["car-too-large"] = (
            "Trop de blocs pour un fichier qui ne se lit que du début à la fin.",
            "Dans un zip, un dépôt doit tenir en mémoire.",
            "Décompressez le zip et donnez le fichier .car lui-même."
        ),
        ["repository-commit"] = (
            "Le dépôt ne commence pas par un engagement signé.",
            "Sa première racine doit nommer un propriétaire et un arbre d'enregistrements.",
            "Demandez l'export de nouveau, entier."
        ),
        ["ledger-busy"] = (
            "Le carnet est occupé par un autre programme ou un autre import.",
            "Un seul à la fois.",
            "Attendez qu'il finisse, ou nommez un autre carnet avec --ledger."
        ),
        ["no-room"] = (
            "Il n'y a plus de place sur le disque.",
            "Il faut la place du fichier, et autant pendant sa lecture. Le carnet est tel qu'avant.",
            "Faites de la place, puis déposez le fichier de nouveau."
        ),
        ["not-a-ledger-name"] = (
            "Ce ne peut être le nom d'un carnet.",
            "Des lettres, des chiffres, des espaces et des tirets, en commençant par une lettre ou un chiffre, soixante au plus.",
            "Choisissez un autre nom."
        ),
        ["ledger-name-taken"] = (
            "Un carnet porte déjà ce nom.",
            "Il faut un nom qu'aucun carnet ne porte ici.",
            "Choisissez un autre nom."
        ),
        ["ledger-changed"] = ("Le carnet a changé pendant que l'archive était lue.", "Rien n'a été écrit.", "Relancez l'import."),
        ["ledger-newer"] = (
            "Le carnet a été écrit par un Quinze plus récent.",
            "Ce Quinze connaît les schémas plus anciens.",
            "Prenez le Quinze plus récent qui l'a écrit."
        ),
        ["not-a-ledger"] = (
            "Ce fichier n'est pas un carnet de Quinze.",
            "Il faut un fichier .quinze écrit par Quinze.",
            "Nommez un autre fichier avec --ledger."
        ),
        ["import-broke"] = (
            "Quelque chose s'est cassé pendant la lecture de ce fichier.",
            "Le carnet est tel qu'avant.",
            "Essayez encore une fois ; si cela recommence, signalez de quel genre d'archive il s'agit, sans aucune de vos données."
        ),
        ["case-of-nobody"] = (
            "Personne ici ne porte ce nom, ou plusieurs le portent.",
            "Il faut un nom de la liste qui s'ouvre quand on écrit, ou aucun.",
            "Choisissez la personne dans la liste, ou laissez le champ vide."
        ),
        ["case-without-title"] = (
            "Le problème n'a pas de mots.",
            "Il faut le problème dans vos mots, ou une question dont le texte est gardé.",
            "Écrivez en une ligne de quoi il s'agit."
        ),
        ["too-few-questions"] = (
            "Trop peu de questions sont choisies.",
            "Il faut deux groupes ou plus qui demandent la même chose, ou une question ou plus qui demande autre chose.",
            "Revenez et cochez-les."
        ),
        ["no-such-import"] = ("Cet import n'existe pas.", "Il faut un numéro donné par « quinze imports list ».", "Regardez là."),
        ["no-ledger"] = (
            "Il n'y a pas encore de carnet ici.",
            "Il faut un carnet qui contient quelque chose.",
            "Importez d'abord une archive : quinze import PATH."
        ),
        ["no-browser"] = (
            "Aucun Chromium, Chrome ou Edge ici n'a pu dessiner l'image.",
            "Il faut un navigateur installé.",
            "Désignez-en un avec QUINZE_BROWSER, ou écrivez un .svg : il s'en passe."
        ),
        ["no-printer"] = (
            "Aucun Chromium, Chrome ou Edge ici n'a pu imprimer le rapport.",
            "Il faut un navigateur installé.",
            "Désignez-en un avec QUINZE_BROWSER, ou écrivez un .html et imprimez-le depuis votre navigateur."
        ),
        ["not-a-retention"] = (
            "Ce n'est pas une durée de conservation.",
            "Un nombre de mois de 1 à 600, ou rien.",
            "Écrivez 36 pour trois ans."
        ),
        ["not-a-calendar"] = (
            "Ces jours fériés ne se lisent pas.",
            "fr, alsace-moselle ou none, puis des jours comme 2026-07-21, ou 07-21 pour chaque année.",
            "Écrivez : none, 01-01, 07-21"
        ),
        ["not-a-logo"] = (
            "Cette image ne peut pas figurer sur un rapport.",
            "Un PNG ou un JPEG de 192 ko au plus, de 4000 pixels au plus en largeur et en hauteur.",
            "Enregistrez le logo en PNG de quelques centaines de pixels ; les dessins SVG sont refusés, car ils peuvent contenir des scripts."
        ),
        ["unknown-network"] = (
            "Quinze ne sait pas interroger ce réseau.",
            "L'un de : bluesky, mastodon, linkedin.",
            "Les autres réseaux donnent une archive : quinze import PATH."
        ),
        ["server-silent"] = (
            "Le serveur n'a donné aucune réponse utilisable.",
            "Ce qui est venu est gardé : la même commande reprend là.",
            "Réessayez plus tard."
        ),
        ["server-busy"] = (
            "Le serveur demande d'attendre plus longtemps qu'une commande ne devrait durer.",
            "Ce qui est venu est gardé : la même commande reprend là.",
            "Revenez plus tard."
        ),
        ["sign-in-refused"] = (
            "Le serveur refuse le mot de passe ou le jeton.",
            "Il faut un secret encore valable.",
            "Donnez-en un nouveau : quinze sync NAME --sign-in."
        ),
        ["account-unknown"] = (
            "Le serveur ne dit rien de ce compte.",
            "Il faut le nom d'un compte que le serveur connaît.",
            "Vérifiez le compte et le serveur : quinze sync"
        ),
        ["not-gathered"] = (
            "LinkedIn n'a pas encore rassemblé vos données : pas même le profil n'est là.",
            "Cela commence quand le jeton est créé ; le profil prend des minutes, ce que vous avez fait des heures, parfois un jour.",
            "Relancez la même commande demain. Un nouveau jeton peut faire repartir l'attente."
        ),
        ["secret-missing"] = (
            "Il n'y a ni mot de passe ni jeton pour cette connexion.",
            "Ce réseau ne répond qu'à ceux qui se sont identifiés.",
            "Donnez-en un : quinze sync NAME --sign-in."
        ),
        ["sync-running"] = ("Cette synchronisation est déjà en cours.", "Une seule à la fois.", "Attendez qu'elle finisse."),
        ["spool-broken"] = (
            "Ce qu'une synchronisation interrompue a laissé ne peut pas être lu.",
            "Il faut les fichiers tels qu'elle les a laissés.",
            "Recommencez : quinze sync NAME --afresh."
        ),
        ["secrets-broken"] = (
            "Le fichier des mots de passe et jetons ne peut pas être lu.",
            "Il faut un fichier écrit par Quinze.",
            "Supprimez-le et identifiez-vous de nouveau."
        ),
        ["secrets-open"] = (
            "D'autres peuvent lire le fichier des mots de passe et jetons.",
            "Il faut un fichier pour vous seul.",
            "Faites chmod 600, et tenez ses jetons pour connus."
        ),
        ["keyring-refused"] = (
            "Le trousseau n'a pas pris le secret.",
            "Il faut un trousseau déverrouillé.",
            "Déverrouillez-le, ou retirez QUINZE_KEYRING."
        ),
        ["no-usable-path"] = (
            "Aucun des chemins n'a pu servir.",
            "Il faut au moins un export d'un réseau.",
            "Voyez la raison donnée pour chaque chemin."
        ),
    };

    public static bool Knows(string id) => French.ContainsKey(id) || ColumnsQuestion.Words(id);

    /// <summary>The problem in the user's language.</summary>
    public static Problem In(Tongue tongue, Problem problem)
    {
        if (tongue != Tongue.French || !French.TryGetValue(problem.Id, out var french))
        {
            return problem;
        }
        var (theirs, ours) = (Quoted.Match(problem.Found), Quoted.Match(problem.Expected));
        return problem with
        {
            Found = french.Found.Replace("{0}", theirs.Groups["what"].Value, StringComparison.Ordinal),
            Expected = french.Expected.Replace("{1}", ours.Groups["what"].Value, StringComparison.Ordinal),
            Try = french.Try,
        };
    }

    /// <summary>One readable paragraph: what was found, where, what was expected, what to try.</summary>
    public static string Paragraph(Problem problem)
    {
        var where = problem.Where.Length == 0 ? "" : $" ({problem.Where})";
        var found = problem.Found.TrimEnd('.');
        return string.Join(' ', new[] { found + where + ".", problem.Expected, problem.Try }.Where(s => s.Length > 0));
    }

    private static readonly Regex Quoted = new("(?:seems to be|ledger is) (?<what>.+?)'s(?: \\(|\\.)|which holds: (?<what>[^;]+)");
}
