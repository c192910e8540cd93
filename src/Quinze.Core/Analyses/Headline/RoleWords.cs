namespace Quinze.Analyses;

/// <summary>Words that say what somebody does, in French and English; feminine, masculine and plural are one, and so is inclusive writing.</summary>
internal static class RoleWords
{
    private const string French =
        "directeur directrice dirigeant gerant fondateur fondatrice cofondateur cofondatrice president entrepreneur entrepreneuse associe patron "
        + "responsable chef charge manager manageur manageuse cadre coordinateur coordinatrice coordonnateur animateur animatrice delegue "
        + "consultant conseiller conseillere conseil formateur formatrice coach facilitateur facilitatrice mentor expert specialiste "
        + "ingenieur technicien technicienne developpeur developpeuse architecte chercheur chercheuse scientifique analyste designer graphiste "
        + "commercial vendeur vendeuse negociateur acheteur acheteuse courtier assureur banquier comptable auditeur auditrice controleur juriste avocat notaire "
        + "recruteur recruteuse assistant secretaire redacteur redactrice journaliste auteur autrice photographe realisateur realisatrice conferencier conferenciere "
        + "enseignant professeur maitre instituteur medecin infirmier infirmiere pharmacien psychologue therapeute veterinaire "
        + "artisan menuisier electricien plombier charpentier boulanger chauffagiste agriculteur agricultrice maraicher restaurateur restauratrice cuisinier "
        + "independant freelance traducteur traductrice interprete urbaniste geometre commissaire administrateur administratrice tresorier elu maire "
        + "community-manager attache drh daf dsi rssi dg pdg rh etudiant alternant apprenti stagiaire benevole";

    private const string English =
        "director manager head lead leader chief officer founder cofounder owner partner chair chairman chairwoman ceo cto cfo coo cmo cio chro vp "
        + "consultant adviser advisor coach trainer facilitator mentor expert specialist strategist engineer developer programmer architect scientist researcher "
        + "analyst designer writer copywriter editor journalist author photographer filmmaker speaker teacher professor lecturer tutor doctor physician nurse "
        + "pharmacist psychologist therapist lawyer attorney solicitor accountant auditor banker broker recruiter seller salesperson buyer controller "
        + "administrator assistant coordinator planner organiser organizer producer operator technician carpenter electrician plumber farmer chef baker "
        + "freelancer contractor entrepreneur investor student apprentice volunteer translator interpreter marketer technologist economist geologist";

    private static readonly HashSet<string> Known = [.. $"{French} {English}".Split(' ')];

    /// <summary>True for a word in its plain form: no case, no accent; <paramref name="plain"/> may be feminine or plural.</summary>
    public static bool IsOne(string plain) =>
        Known.Contains(plain)
        || (plain.Length > 3 && plain.EndsWith('s') && IsOne(plain[..^1]))
        || (plain.Length > 3 && plain.EndsWith('e') && Known.Contains(plain[..^1]))
        || (plain.Length > 6 && plain.EndsWith("trice", StringComparison.Ordinal) && Known.Contains(plain[..^5] + "teur"))
        || (plain.Length > 6 && plain.EndsWith("euse", StringComparison.Ordinal) && Known.Contains(plain[..^4] + "eur"));
}
