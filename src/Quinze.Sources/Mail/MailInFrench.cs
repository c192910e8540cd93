namespace Quinze.Sources.Mail;

/// <summary>What the reader of mail says, in French.</summary>
internal static class MailInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            ["{0} begins with the postmark of a mailbox"] = "{0} commence par le cachet d'une boîte aux lettres",
            ["{0} begins with the header of a mail"] = "{0} commence par l'en-tête d'un courrier",
            ["an empty mailbox"] = "une boîte aux lettres vide",
            ["no file in it begins as a mailbox or a mail does"] = "aucun fichier n'y commence comme une boîte aux lettres ou un courrier",
            ["it cannot be read"] = "elle ne peut pas être lue",
            ["it cannot be read to its end"] = "il ne peut pas être lu jusqu'au bout",
            ["left by an operating system"] = "laissé par un système d'exploitation",
            ["an index or setting of the mail program"] = "un index ou un réglage du logiciel de courrier",
            ["not mail: import it by itself"] = "pas du courrier : à importer seul",
            ["not a file we know: {0}"] = "pas un fichier que nous connaissons : {0}",
            ["not read in an audit"] = "non lu dans un audit",
            ["no header: not a mail"] = "sans en-tête : pas un courrier",
            ["no sender"] = "sans expéditeur",
            ["a draft, never sent"] = "un brouillon, jamais envoyé",
            ["a chat, not a mail"] = "une discussion instantanée, pas un courrier",
            ["deleted in the mail program, only not yet removed from its file"] =
                "supprimé dans le logiciel de courrier, mais pas encore retiré de son fichier",
            ["the same mail again, by its Message-ID"] = "le même courrier une fois de plus, d'après son Message-ID",
            ["a note to oneself"] = "une note à soi-même",
            ["no mail in it"] = "aucun courrier dedans",
            ["{0} bytes before the first mail were not read"] = "{0} octets avant le premier courrier n'ont pas été lus",
            ["{0} mails without a date that can be: the time of transport was taken, or none"] =
                "{0} courriers sans date possible : celle du transport a été prise, ou aucune",
            ["{0} mails have no plain text"] = "{0} courriers n'ont pas de texte brut",
            ["texts were read"] = "les textes ont été lus",
            ["you said so"] = "vous l'avez dit",
            ["sends {0} of {1} sent mails"] = "envoie {0} des {1} courriers envoyés",
            ["{0} of {1} mails are delivered to this address"] = "{0} courriers sur {1} sont livrés à cette adresse",
            ["stands in {0} of {1} mails"] = "figure dans {0} courriers sur {1}",
            ["as found in the other files"] = "comme trouvé dans les autres fichiers",
            ["no sent folder, no Delivered-To, nobody in nearly all mails: say whose it is with --owner"] =
                "ni dossier des envois, ni Delivered-To, ni personne dans presque tous les courriers : dites à qui avec --owner",
        };
}
