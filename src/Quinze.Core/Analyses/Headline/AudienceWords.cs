namespace Quinze.Analyses;

/// <summary>Words of a headline that lead to whom it is for, and words that say who they are.</summary>
internal static class AudienceWords
{
    /// <summary>What leads to people, as plain words one after the other; the longest first.</summary>
    public static IReadOnlyList<string[]> Markers { get; } =
    [
        .. new[]
        {
            "au service des",
            "au service de",
            "aux cotes des",
            "aux cotes de",
            "aupres des",
            "aupres de",
            "a destination des",
            "dedie aux",
            "dediee aux",
            "specialise aupres",
            "j aide les",
            "j aide des",
            "j aide",
            "j accompagne les",
            "j accompagne des",
            "j accompagne",
            "je forme les",
            "je forme",
            "je conseille les",
            "je conseille",
            "aide les",
            "aider les",
            "accompagne les",
            "accompagner les",
            "accompagnement des",
            "accompagnement de",
            "pour les",
            "pour des",
            "pour",
            "aux",
            "i help",
            "we help",
            "helping",
            "helps",
            "i coach",
            "i advise",
            "advising",
            "serving",
            "supporting",
            "empowering",
            "working with",
            "dedicated to",
            "for",
        }
            .Select(m => m.Split(' '))
            .OrderByDescending(m => m.Length),
    ];

    /// <summary>"de dirigeants", "of founders": a group that a role is of.</summary>
    public static IReadOnlySet<string> Of { get; } = new HashSet<string> { "de", "des", "d", "of", "to" };

    /// <summary>True for a word after which a role is somebody else's.</summary>
    public static bool LeadsToOthers(string plain) =>
        plain
            is "les"
                or "des"
                or "aux"
                or "pour"
                or "for"
                or "helping"
                or "help"
                or "serving"
                or "supporting"
                or "of"
                or "de"
                or "d"
                or "j";

    // What one can be "for" without being for anybody.
    private static readonly HashSet<string> NotPeople =
    [
        .. (
            "monde planete climat avenir vie plaisir fun vrai hire living work good world planet future life change innovation impact croissance growth "
            + "better meilleur passion transition performance business sens"
        ).Split(' '),
    ];

    private static readonly HashSet<string> Groups =
    [
        .. (
            "atelier workshop pme tpe eti sme entreprise societe startup scaleup start-up dirigeant entrepreneur createur fondateur founder ceo manager leader equipe team client customer "
            + "patient eleve student etudiant enfant child kid parent femme women woman homme men jeune senior famille family artisan commercant agriculteur farmer "
            + "independant freelance freelancer consultant coach association ong ngo charity charities collectivite commune mairie ville cities city hopital hopitaux hospital ecole school "
            + "universite university industriel industrie manufacturer marque brand cabinet agence agency agencies banque bank assureur insurer "
            + "recruteur recruiter candidat candidate salarie employee cadre rh drh daf dsi cfo cmo cto developpeur developer ingenieur engineer designer chercheur researcher "
            + "avocat lawyer medecin doctor soignant nurse enseignant teacher particulier people professionnel professional organisation organization nonprofit "
            + "company companies business-owner owner marketer vendeur seller commercial btob b2b btoc b2c public acheteur buyer investisseur investor proprietaire copropriete bailleur"
        ).Split(' '),
    ];

    public static bool IsGroup(string plain) =>
        Groups.Contains(plain)
        || (plain.Length > 3 && plain[^1] is 's' or 'x' && IsGroup(plain[..^1]))
        || (plain.Length > 4 && plain.EndsWith('e') && Groups.Contains(plain[..^1]))
        || (plain.Length > 6 && plain.EndsWith("trice", StringComparison.Ordinal) && Groups.Contains(plain[..^5] + "teur"));

    public static bool IsNobody(string plain) =>
        NotPeople.Contains(plain) || (plain.Length > 3 && plain.EndsWith('s') && NotPeople.Contains(plain[..^1]));
}
