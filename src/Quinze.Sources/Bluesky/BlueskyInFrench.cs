namespace Quinze.Sources.Bluesky;

/// <summary>What the readers of a repository say, in French.</summary>
internal static class BlueskyInFrench
{
    private const string KeptOut = "laissé dehors : ce n'est pas un contact";

    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            ["a setting, not an act"] = "un réglage, pas un geste",
            ["a kind of record given up in 2023"] = "un genre d'enregistrement abandonné en 2023",
            ["a passing status"] = "un statut passager",
            ["a feed's recipe: no post"] = "la recette d'un fil : pas une publication",
            ["a block: kept out: not a contact"] = $"un blocage, {KeptOut}",
            ["a list of people: kept out: not a contact"] = $"une liste de personnes, {KeptOut}",
            ["a block of a list: kept out: not a contact"] = $"le blocage d'une liste, {KeptOut}",
            ["someone put on a list: kept out: not a contact"] = $"quelqu'un mis sur une liste, {KeptOut}",
            ["a starter pack: no post"] = "un kit de démarrage : pas une publication",
            ["a verification of someone's name: no contact"] = "la vérification d'un nom : pas un contact",
            ["a kind of record this reader does not know: {0}"] = "un genre d'enregistrement que ce lecteur ne connaît pas : {0}",
            ["a record of another application: {0}"] = "un enregistrement d'une autre application : {0}",
            ["the account follows itself"] = "le compte se suit lui-même",
            ["a profile without name and description"] = "un profil sans nom ni description",
            ["{0}, with the records in it"] = "{0}, avec les enregistrements qu'elle contient",
            ["the record is missing from the file"] = "l'enregistrement manque dans le fichier",
            ["the record is damaged"] = "l'enregistrement est abîmé",
            ["the record is no valid CBOR: {0}"] = "l'enregistrement n'est pas du CBOR valable : {0}",
            ["the record is not a map"] = "l'enregistrement n'est pas un dictionnaire",
            ["a number has a fraction"] = "un nombre a des décimales",
            ["a type is not named"] = "un type n'est pas nommé",
            ["a blob is not whole"] = "un fichier joint n'est pas entier",
            ["its type is not that of its collection"] = "son type n'est pas celui de sa collection",
            ["text is missing"] = "text manque",
            ["reply.parent.uri is missing or no address"] = "reply.parent.uri manque ou n'est pas une adresse",
            ["embed.record.uri is missing or no address"] = "embed.record.uri manque ou n'est pas une adresse",
            ["subject.uri is missing or no address"] = "subject.uri manque ou n'est pas une adresse",
            ["subject is missing or no DID"] = "subject manque ou n'est pas un DID",
            ["1 part of the tree missing or damaged: how many records they held is not known"] =
                "1 partie de l'arbre manque ou est abîmée : combien d'enregistrements elle contenait n'est pas connu",
            ["{0} parts of the tree missing or damaged: how many records they held is not known"] =
                "{0} parties de l'arbre manquent ou sont abîmées : combien d'enregistrements elles contenaient n'est pas connu",
            ["1 record missing or damaged"] = "1 enregistrement manque ou est abîmé",
            ["{0} records missing or damaged"] = "{0} enregistrements manquent ou sont abîmés",
            ["1 record with a claimed time far from their id"] = "1 enregistrement dont l'heure dite est loin de son identifiant",
            ["{0} records with a claimed time far from their id"] = "{0} enregistrements dont l'heure dite est loin de leur identifiant",
            ["1 record without a possible time: the time of their id was taken"] =
                "1 enregistrement sans heure possible : celle de son identifiant a été prise",
            ["{0} records without a possible time: the time of their id was taken"] =
                "{0} enregistrements sans heure possible : celle de leur identifiant a été prise",
            ["no part of the repository"] = "ne fait pas partie du dépôt",
            ["no .car file in it"] = "aucun fichier .car dedans",
            ["more than one .car file in it: each is an archive of its own"] =
                "plusieurs fichiers .car dedans : chacun est une archive à lui seul",
            ["{0} cannot be opened: {1}"] = "{0} ne s'ouvre pas : {1}",
            ["{0} cannot be read"] = "{0} ne se lit pas",
            ["{0} begins with the header of a CAR file, version 1"] = "{0} commence par l'en-tête d'un fichier CAR, version 1",
            ["the DID that the repository's commit is made out to"] = "le DID au nom duquel le dépôt est signé",
            ["as found when this repository was first read"] = "comme trouvé à la première lecture de ce dépôt",
        };
}
