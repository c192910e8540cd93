namespace Quinze.Sources.Mastodon;

/// <summary>What the readers of both kinds of Mastodon file say, in French.</summary>
internal static class MastodonInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            // Files and lists left aside.
            ["whom the owner does not want to see: no contact"] = "ceux que la personne ne veut pas voir : pas un contact",
            ["what the owner set aside to read; nobody is told of it"] = "ce que la personne a mis de côté pour lire ; nul ne le sait",
            ["lists of people, for the owner's own reading"] = "des listes de personnes, pour ses propres lectures",
            ["a setting"] = "un réglage",
            ["pictures, films and sounds are not opened"] = "les images, films et sons ne sont pas ouverts",
            ["pictures, pages and secrets beside the file are not opened"] =
                "les images, pages et secrets à côté du fichier ne sont pas ouverts",
            ["a second account's file: hand it over on its own"] = "le fichier d'un second compte : donnez-le à part",
            ["somebody else's post, which the owner answered"] = "la publication de quelqu'un d'autre, à laquelle la personne a répondu",
            // Items.
            ["not for everyone to see: not read in an audit"] = "pas pour tout le monde : non lu dans un audit",
            ["an act of a kind that archives were not known to hold: {0}"] =
                "un geste d'un genre qu'on ne savait pas dans une archive : {0}",
            ["it does not say what kind of act it is"] = "il ne dit pas quel geste c'est",
            ["the post itself is missing"] = "la publication elle-même manque",
            ["the boosted post is missing"] = "la publication partagée manque",
            ["the boosted post has no address"] = "la publication partagée n'a pas d'adresse",
            ["the post has no address"] = "la publication n'a pas d'adresse",
            ["the post has no author or no address"] = "la publication n'a pas d'auteur ou pas d'adresse",
            ["the owner names themselves"] = "la personne se nomme elle-même",
            ["the list of items comes twice; the last one counts"] = "la liste y est deux fois ; la dernière compte",
            ["this is no post's address"] = "ce n'est pas l'adresse d'une publication",
            ["this is no account's address"] = "ce n'est pas l'adresse d'un compte",
            ["the account follows itself"] = "le compte se suit lui-même",
            ["the account has no name"] = "le compte n'a pas de nom",
            ["an account without name and description"] = "un compte sans nom ni description",
            ["the account's address is missing"] = "l'adresse du compte manque",
            ["larger than any account"] = "plus grand qu'aucun compte",
            ["the account to which it belongs is not known"] = "le compte auquel il appartient n'est pas connu",
            ["not in a list that we know"] = "pas dans une liste que nous connaissons",
            // Remarks.
            ["the server counted {0} posts, {1} are here"] = "le serveur a compté {0} publications, {1} sont ici",
            ["nobody is followed"] = "personne n'est suivi",
            ["the account comes nowhere, or after its posts"] = "le compte n'y est pas, ou après ses publications",
            // Whose it is.
            ["actor.json says whose account it is"] = "actor.json dit de qui est le compte",
            ["the outbox's items are this account's"] = "ce qui est dans outbox.json est de ce compte",
            ["no file says whose it is"] = "aucun fichier ne dit de qui elle est",
            ["the user says so"] = "vous l'avez dit",
            ["as found when this archive was first read"] = "comme trouvé à la première lecture de cette archive",
            ["as found when this file was first read"] = "comme trouvé à la première lecture de ce fichier",
            ["no account in it"] = "aucun compte dedans",
            ["the account that the file was made for"] = "le compte pour lequel le fichier a été fait",
            // Recognition.
            ["{0} is written as Mastodon writes its archives"] = "{0} est écrit comme Mastodon écrit ses archives",
            ["{0} is written as Mastodon writes its exports"] = "{0} est écrit comme Mastodon écrit ses exports",
            ["{0} begins with an account, as mastodon-archive writes its files"] =
                "{0} commence par un compte, comme mastodon-archive écrit ses fichiers",
            ["it holds no actor.json, outbox.json or list of accounts"] = "ni actor.json, ni outbox.json, ni liste de comptes dedans",
            ["its files are not written as Mastodon writes them"] = "ses fichiers ne sont pas écrits comme Mastodon les écrit",
            ["it holds no JSON file of mastodon-archive"] = "aucun fichier JSON de mastodon-archive dedans",
            ["{0} cannot be read: {1}"] = "{0} ne se lit pas : {1}",
            ["Only a list is here; the posts are in the archive (Preferences, Import and export, Request your archive)."] =
                "Il n'y a ici qu'une liste ; les publications sont dans l'archive (Préférences, Import et export, Demander votre archive).",
        };
}
