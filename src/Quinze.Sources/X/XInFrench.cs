namespace Quinze.Sources.X;

/// <summary>What the readers of an X archive say, in French.</summary>
internal static class XInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            // Files left aside.
            ["the owner's private details; no question here needs them"] =
                "données privées de la personne ; aucune question ici n'en a besoin",
            ["sign-in records with network addresses; no question here needs them"] =
                "traces de connexion avec des adresses réseau ; aucune question ici n'en a besoin",
            ["what X and advertisers infer about the owner; no question here needs it"] =
                "ce que X et les annonceurs déduisent de la personne ; aucune question ici n'en a besoin",
            ["a setting, not an act"] = "un réglage, pas un geste",
            ["whom the owner does not want to see: no contact"] = "ceux que la personne ne veut pas voir : pas un contact",
            ["the owner deleted it"] = "la personne l'a supprimé",
            ["X's own programme of notes on posts; no contact"] = "le programme de notes de X sur les publications ; pas un contact",
            ["talk with X's assistant, not a conversation between people"] =
                "des échanges avec l'assistant de X, pas une conversation entre personnes",
            ["lists of accounts, for reading"] = "des listes de comptes, pour lire",
            ["calls: who was called is not told"] = "des appels : qui a été appelé n'est pas dit",
            ["a passing post, gone after a day"] = "une publication passagère, partie après un jour",
            ["saved searches, moments and spaces; no contact"] = "recherches gardées, moments et espaces ; pas un contact",
            ["broadcasts on Periscope, a service that is gone"] = "des diffusions sur Periscope, un service disparu",
            ["membership of groups of readers; no contact"] = "l'appartenance à des groupes de lecteurs ; pas un contact",
            ["pictures, films and the pages to look at them are not opened"] =
                "les images, films et pages pour les regarder ne sont pas ouverts",
            ["a page of the archive's own"] = "une page de l'archive elle-même",
            ["the list of contents; it says whose archive this is and of which day, and whether parts are missing"] =
                "la liste du contenu ; elle dit de qui est l'archive, de quel jour, et s'il manque des parties",
            ["listed in it and not here: {0}"] = "annoncés et absents : {0}",
            ["the same posts as in the file of posts, without a word of them"] =
                "les mêmes publications que dans leur fichier, sans un mot d'elles",
            ["the same messages are read with their words"] = "les mêmes messages sont lus avec leurs mots",
            // Records.
            ["the post has no number"] = "la publication n'a pas de numéro",
            ["the post has no text"] = "la publication n'a pas de texte",
            ["an earlier version of a post that was edited"] = "une version antérieure d'une publication modifiée",
            ["the long post has no number or no text"] = "la longue publication n'a pas de numéro ou pas de texte",
            ["the whole text of a post; it is read with the post"] = "le texte entier d'une publication ; il est lu avec elle",
            ["the conversation has no number"] = "la conversation n'a pas de numéro",
            ["a conversation without messages"] = "une conversation sans message",
            ["the message has no sender"] = "le message n'a pas d'expéditeur",
            ["a note to oneself"] = "une note à soi-même",
            ["somebody joined, left or named the group: no message"] = "quelqu'un est entré, parti ou a nommé le groupe : pas un message",
            ["neither a message nor an event that we know"] = "ni un message ni un événement que nous connaissons",
            ["the account has no number"] = "le compte n'a pas de numéro",
            ["a profile without a description"] = "un profil sans description",
            ["the liked post has no number"] = "la publication aimée n'a pas de numéro",
            // Remarks.
            ["the list of contents says {0} records, {1} are here"] = "la liste du contenu annonce {0} enregistrements, {1} sont ici",
            ["{0} with an impossible time: the time inside their number was taken"] =
                "{0} dont l'heure est impossible : celle que contient leur numéro a été prise",
            // Whose it is.
            ["account.js says whose archive it is"] = "account.js dit de qui est l'archive",
            ["manifest.js says whose archive it is"] = "manifest.js dit de qui est l'archive",
            ["no file says whose it is"] = "aucun fichier ne dit de qui elle est",
            ["as told before"] = "comme dit auparavant",
            // Recognition.
            ["{0} begins as X begins its data files"] = "{0} commence comme X commence ses fichiers de données",
            ["none of its files begins as X begins its data files"] = "aucun de ses fichiers ne commence comme X commence les siens",
            ["Only a few files of an X archive are here, and none with posts; what the others would say stays unknown."] =
                "Il n'y a ici que quelques fichiers d'une archive X, et aucun avec des publications ; ce que diraient les autres reste inconnu.",
        };
}
