namespace Quinze.Web.Words;

/// <summary>How one asks a network for one's own data: the clicks, as its menus name them, and what its files cannot tell.</summary>
internal sealed record AskNetwork(string Name, string English, string French, string NotInItEnglish, string NotInItFrench);

/// <summary>The networks in the order in which people come with them; docs/sources says more of each.</summary>
internal static class AskNetworks
{
    public static IReadOnlyList<AskNetwork> All { get; } =
    [
        new(
            "LinkedIn",
            "Settings & Privacy → Data privacy → Get a copy of your data → the larger archive. It comes by mail within 24 hours; the link lives 72 hours.",
            "Préférences et confidentialité → Confidentialité des données → Obtenir une copie de vos données → l'archive complète. Elle arrive par courriel sous 24 heures ; le lien vit 72 heures.",
            "The quick selection has no posts. No LinkedIn file says who reacted to your posts or how often they were seen: the analytics workbooks tell the counts.",
            "La sélection rapide n'a pas les publications. Aucun fichier de LinkedIn ne dit qui a réagi ni combien de fois vos publications ont été vues : les classeurs de statistiques disent les nombres."
        ),
        new(
            "LinkedIn · analytics",
            "On a computer: your profile → Analytics → Post impressions → a period (up to 365 days) → Export. For one post: View analytics below it → Export.",
            "Sur un ordinateur : votre profil → Statistiques → Impressions des posts → une période (365 jours au plus) → Exporter. Pour une publication : Voir les statistiques, sous elle → Exporter.",
            "No names. What is not in its ranking of fifty posts is unknown, not zero.",
            "Aucun nom. Ce qui n'est pas dans son palmarès de cinquante publications est inconnu, pas nul."
        ),
        new(
            "Bluesky",
            "Settings → Account → Export my data: a .car file, at once.",
            "Paramètres → Compte → Exporter mes données : un fichier .car, aussitôt.",
            "Only what you did: likes and answers you received are not in it.",
            "Seulement ce que vous avez fait : les mentions « j'aime » et réponses reçues n'y sont pas."
        ),
        new(
            "Mastodon",
            "Preferences → Import and export → Data export → Request your archive; once in seven days. On the same page, Follows → CSV.",
            "Préférences → Import et export → Export de données → Demander votre archive ; une fois par semaine. Sur la même page, Abonnements → CSV.",
            "Who liked, boosted, answered or follows you is not in it.",
            "Qui a aimé, partagé, répondu ou vous suit n'y est pas."
        ),
        new(
            "X",
            "More → Settings and privacy → Your account → Download an archive of your data → Request archive. Usually after a day.",
            "Plus → Paramètres et confidentialité → Votre compte → Télécharger une archive de vos données → Demander l'archive. D'ordinaire au bout d'un jour.",
            "Who liked, reposted or answered you is not in it.",
            "Qui a aimé, partagé ou répondu n'y est pas."
        ),
        new(
            "Facebook",
            "Accounts Centre → Your information and permissions → Export your information → Create export → your profile → Export to device. Date range: All time. Format: JSON, not HTML. Media quality: Lower.",
            "Espace Comptes → Vos informations et autorisations → Exporter vos informations → Créer une exportation → votre profil → Exporter vers l'appareil. Période : Toute la période. Format : JSON, pas HTML. Qualité : Inférieure.",
            "Who liked, shared or commented on what you wrote is in no file of it.",
            "Qui a aimé, partagé ou commenté ce que vous avez écrit n'est dans aucun de ses fichiers."
        ),
        new(
            "Instagram · Threads",
            "Settings → Accounts Centre → Your information and permissions → Export your information → Create export → your profile → Export to device. Tick Threads too. All time, JSON.",
            "Paramètres → Espace Comptes → Vos informations et autorisations → Exporter vos informations → Créer une exportation → votre profil → Exporter vers l'appareil. Cochez aussi Threads. Toute la période, JSON.",
            "Who liked or commented on your posts is not in it.",
            "Qui a aimé ou commenté vos publications n'y est pas."
        ),
        new(
            "Google · YouTube",
            "takeout.google.com → Deselect all → tick Mail, Calendar, Contacts, YouTube → Next step → Export once, .zip → Create export.",
            "takeout.google.com → Tout désélectionner → cochez Messagerie, Agenda, Contacts, YouTube → Étape suivante → Exporter une fois, .zip → Créer une exportation.",
            "Who commented on your videos is not in it.",
            "Qui a commenté vos vidéos n'y est pas."
        ),
        new(
            "Mail, calendar, contacts",
            "Thunderbird: the Mail folder of the profile. Apple Mail: Mailbox → Export mailbox. Calendars: Settings → Export (.ics). Contacts: Export → vCard (.vcf).",
            "Thunderbird : le dossier Mail du profil. Apple Mail : Boîte aux lettres → Exporter. Agendas : Paramètres → Exporter (.ics). Contacts : Exporter → vCard (.vcf).",
            "Subjects and attachments are never kept; texts of mail only if you say so.",
            "Objets et pièces jointes ne sont jamais gardés ; les textes du courrier seulement si vous le dites."
        ),
        new(
            "A customer table",
            "A CSV export of your CRM, or a table of your own whose first line names the columns: you are asked once what they mean.",
            "Un export CSV de votre CRM, ou un tableau à vous dont la première ligne nomme les colonnes : on vous demande une fois ce qu'elles veulent dire.",
            "Telephone numbers are never kept.",
            "Les numéros de téléphone ne sont jamais gardés."
        ),
    ];
}
