namespace Quinze.Sources.Crm;

/// <summary>
/// The programs whose tables are read without asking. Their columns are chosen and labelled by the user, so that each has many names; these are the ones that public importers
/// of such files agree on (seen 2023–2026), with the French labels beside.
/// </summary>
internal static class CrmPrograms
{
    private static readonly string[] HowHeard =
    [
        "how did you hear about us",
        "how did you hear of us",
        "comment nous avez vous connu",
        "comment nous avez vous connus",
        "comment avez vous entendu parler de nous",
    ];

    private static readonly CrmProgram HubSpotDeals = new(
        "hubspot",
        "HubSpot's deals",
        OfPeople: false,
        [],
        [Meaning.Title],
        [
            "deal stage",
            "phase de la transaction",
            "pipeline",
            "close date",
            "date de fermeture",
            "associated contact",
            "associated company",
        ],
        new Dictionary<string, string[]>
        {
            [Meaning.Reference] = ["record id", "deal id", "id de fiche d informations", "id de l enregistrement", "id de la fiche"],
            [Meaning.Title] = ["deal name", "nom de la transaction"],
            [Meaning.Stage] = ["deal stage", "phase de la transaction"],
            [Meaning.Amount] = ["amount", "montant", "amount in company currency", "montant dans la devise de l entreprise"],
            [Meaning.Currency] = ["currency", "deal currency code", "devise"],
            [Meaning.Created] = ["create date", "created date", "date de creation"],
            [Meaning.Closed] = ["close date", "closed date", "date de fermeture", "date de cloture"],
            [Meaning.Organisation] = ["associated company", "associated company primary", "associated companies", "entreprise associee"],
            [Meaning.Person] = ["associated contact", "associated contacts", "contact associe", "contacts associes"],
            [Meaning.PersonNumber] =
            [
                "associated contact ids",
                "associated contact id",
                "id de contact associe",
                "id des contacts associes",
            ],
            [Meaning.IsWon] = ["is closed won", "est ferme gagne", "est conclue"],
            [Meaning.IsLost] = ["is closed lost", "est ferme perdu", "est perdue"],
            [Meaning.Channel] =
            [
                "original source",
                "original traffic source",
                "original source type",
                "source d origine",
                "source de trafic d origine",
            ],
            [Meaning.ChannelDetail] =
            [
                "original source drill down 1",
                "original traffic source drill down 1",
                "original source data 1",
                "source d origine detail 1",
            ],
            [Meaning.ChannelMoreDetail] =
            [
                "original source drill down 2",
                "original traffic source drill down 2",
                "original source data 2",
                "source d origine detail 2",
            ],
            [Meaning.Said] = HowHeard,
        }
    );

    private static readonly CrmProgram HubSpotContacts = new(
        "hubspot",
        "HubSpot's contacts",
        OfPeople: true,
        [],
        [Meaning.Mail],
        ["lifecycle stage", "phase du cycle de vie", "record id", "contact id", "id de fiche d informations"],
        new Dictionary<string, string[]>
        {
            [Meaning.Reference] = ["record id", "contact id", "id de fiche d informations", "id de l enregistrement", "id de la fiche"],
            [Meaning.FirstName] = ["first name", "prenom"],
            [Meaning.LastName] = ["last name", "nom", "nom de famille"],
            [Meaning.Mail] = ["email", "e mail", "email address", "adresse e mail"],
            [Meaning.OtherMail] = ["additional email addresses", "additional emails", "work email", "autres adresses e mail"],
            [Meaning.Organisation] = ["company name", "company", "associated company", "nom de l entreprise", "entreprise associee"],
            [Meaning.Position] = ["job title", "intitule du poste", "poste"],
        }
    );

    private static readonly CrmProgram PipedriveDeals = new(
        "pipedrive",
        "Pipedrive's deals",
        OfPeople: false,
        ["Deal", "Affaire", "Offre"],
        [Meaning.Title, Meaning.Status],
        ["won time", "lost time", "deal closed on", "closed on", "deal created", "add time", "lost reason", "contact person"],
        new Dictionary<string, string[]>
        {
            [Meaning.Reference] = ["id", "deal id"],
            [Meaning.Title] = ["title", "titre", "deal title"],
            [Meaning.Amount] = ["value", "valeur", "deal value"],
            [Meaning.Currency] = ["currency of value", "currency", "devise de valeur", "devise"],
            [Meaning.Status] = ["status", "statut"],
            [Meaning.Stage] = ["stage", "etape"],
            [Meaning.Created] = ["deal created", "add time", "created", "affaire creee", "cree le", "heure d ajout"],
            [Meaning.Won] = ["won time", "heure du gain", "gagnee le"],
            [Meaning.Lost] = ["lost time", "heure de la perte", "perdue le"],
            [Meaning.Closed] = ["deal closed on", "closed on", "close time", "affaire cloturee le", "cloturee le"],
            [Meaning.Person] = ["contact person", "person name", "personne a contacter", "personne nom"],
            [Meaning.Mail] = ["person email work", "person email", "contact person email", "personne e mail travail", "personne e mail"],
            [Meaning.OtherMail] = ["person email home", "person email other", "personne e mail domicile"],
            [Meaning.Organisation] = ["organization", "organisation", "organization name", "organisation nom"],
            [Meaning.Channel] = ["source channel", "source", "source origin", "canal source", "origine"],
            [Meaning.Said] = HowHeard,
        }
    );

    private static readonly CrmProgram PipedrivePeople = new(
        "pipedrive",
        "Pipedrive's people",
        OfPeople: true,
        ["Person", "Personne"],
        [Meaning.Person, Meaning.Mail],
        ["email work", "e mail travail", "open deals", "affaires ouvertes"],
        new Dictionary<string, string[]>
        {
            [Meaning.Reference] = ["id"],
            [Meaning.Person] = ["name", "nom"],
            [Meaning.FirstName] = ["first name", "prenom"],
            [Meaning.LastName] = ["last name", "nom de famille"],
            [Meaning.Mail] = ["email work", "email", "e mail travail", "e mail"],
            [Meaning.OtherMail] = ["email home", "email other", "e mail domicile", "e mail autre"],
            [Meaning.Organisation] = ["organization", "organisation", "organization name"],
            [Meaning.Position] = ["job title", "position", "fonction"],
        }
    );

    /// <summary>The more particular before the more general.</summary>
    public static IReadOnlyList<CrmProgram> All { get; } = [HubSpotDeals, PipedriveDeals, PipedrivePeople, HubSpotContacts];
}
