namespace Quinze.Sources.Formats.Sync;

/// <summary>What is said of the files of any sync, in French.</summary>
internal static class SyncInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            ["an answer of a kind we do not know: {0}"] = "une réponse d'un genre inconnu : {0}",
            ["not read in an audit"] = "non lu dans un audit",
            ["larger than any answer"] = "plus grand qu'aucune réponse",
            ["not valid JSON"] = "ce n'est pas du JSON valable",
            ["how far the sync was, step by step"] = "jusqu'où la synchronisation était, pas à pas",
            ["not a file of a sync"] = "pas un fichier de synchronisation",
            ["answers of {0}"] = "réponses de {0}",
            ["{0}: no answer (HTTP {1})"] = "{0} : pas de réponse (HTTP {1})",
            ["{0}: the server's pages lead in circles; what is behind them stays unknown"] =
                "{0} : les pages du serveur tournent en rond ; la suite reste inconnue",
            ["{0}: the next page is on another host, which is not asked"] =
                "{0} : la page suivante est chez un autre hôte, qui n'est pas interrogé",
            ["sync.json is not whole"] = "sync.json n'est pas entier",
            ["the account that was asked about"] = "le compte sur lequel on a interrogé",
            ["the account's own page is missing"] = "il manque la page du compte lui-même",
            ["the account's own page is missing, so nobody knows whose page this is"] =
                "il manque la page du compte lui-même, on ne sait donc pas de qui est cette page",
            ["told by another page already"] = "déjà dit par une autre page",
            ["the account follows itself"] = "le compte se suit lui-même",
            ["a notification of another kind: {0}"] = "une notification d'un autre genre : {0}",
            ["who did it is missing"] = "il manque qui l'a fait",
            ["the reason is missing"] = "il manque la raison",
            ["who is followed is missing"] = "il manque qui est suivi",
            ["who follows is missing"] = "il manque qui suit",
            ["the account's own gesture on its own post"] = "un geste du compte sur sa propre publication",
            ["an answer to somebody else, below a post of the account's"] =
                "une réponse à quelqu'un d'autre, sous une publication du compte",
            ["who wrote it, or where it is, is missing"] = "il manque qui l'a écrit, ou son adresse",
            ["the account's own words, which come with its posts"] = "les mots du compte, qui viennent avec ses publications",
            ["the post's address is missing"] = "il manque l'adresse de la publication",
            ["the post's address or author is missing"] = "il manque l'adresse ou l'auteur de la publication",
        };
}
