namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string NotYetHeading => "Pas encore de quoi dire";

    public override Prose NotYetSaid(int count) =>
        count == 1
            ? P($"Une question reste ouverte : ce qui a été lu contient trop peu pour y répondre, et peu n'est pas zéro.")
            : P(
                $"{Capital(InWords(count))} questions restent ouvertes : ce qui a été lu contient trop peu pour y répondre, et peu n'est pas zéro."
            );

    public override Prose HelpsAnyway => P($"Une archive qui remonte plus loin, ou plus de temps.");

    public override IReadOnlyDictionary<string, Prose> Helps { get; } =
        new Dictionary<string, Prose>(HelpsOfSaid.Concat(HelpsOfCompared))
        {
            ["topics"] = P($"Une archive avec le texte des publications, sur une plus longue durée ; vingt publications suffisent."),
            ["questions"] = P(
                $"Les messages d'une archive complète, des commentaires que vous collez ({Run.Code("quinze capture POST < commentaires.txt")}), ou un réseau ouvert."
            ),
            ["circles"] = P($"Les messages d'une archive complète, ou votre courrier : ils disent qui écrit avec qui."),
            ["fifteen"] = P($"Les messages d'une archive complète, ou votre courrier : ils disent qui écrit avec qui."),
            ["quiet"] = P($"Des messages sur une plus longue durée : un rythme demande cinq jours d'échange sur trois mois."),
            ["exchanges"] = P($"Les messages d'une archive complète, ou votre courrier."),
            ["promises"] = P($"Les textes de vos messages, ou votre courrier."),
            ["desk"] = P($"Les messages d'une archive récente, ou votre courrier."),
            ["wishes"] = P($"Les messages d'une archive complète, ou vos quinze, dits par vous : {Run.Code("quinze record fifteen")}."),
            ["cases"] = P($"Un cas noté par vous : {Run.Code("quinze record case")}."),
            ["words-went"] = P($"Une archive avec les textes des messages et des commentaires."),
            ["fit"] = P(
                $"Une cible ({Run.Code("quinze record target")}) et les noms de ceux qui réagissent : collez ce que montre l'écran ({Run.Code("quinze capture")}) ou synchronisez un réseau ouvert."
            ),
            ["participation"] = P(
                $"Les messages d'une archive complète, et les noms de ceux qui réagissent : {Run.Code("quinze capture")}, ou un réseau ouvert."
            ),
            ["arrivals"] = P(
                $"Une archive complète : relations, invitations et messages disent quand on est venu ; un calendrier, qui vous avez d'abord rencontré."
            ),
            ["age"] = P($"Les âges que votre réseau montre pour votre audience, saisis ou collés : {Run.Code("quinze record age")}."),
            ["audit"] = P($"Une archive complète : la basique n'a ni publications, ni commentaires, ni réactions."),
            ["headline"] = P($"Le fichier de profil d'une archive complète, ou un titre dit par une synchronisation."),
            ["tempo"] = P($"Une archive qui remonte plus loin ; vingt publications suffisent."),
            ["growth"] = P(
                $"Des relevés d'une même publication à plusieurs dates : exports, synchronisations, ou {Run.Code("quinze record observation")}."
            ),
            ["outliers"] = P(
                $"Les chiffres de vos publications, relevés deux semaines au moins après elles : classeurs d'analyse, synchronisations."
            ),
            ["outcomes"] = P($"Ce qui en est venu : {Run.Code("quinze record outcome")}, ou l'export d'un CRM."),
            ["reach-outcomes"] = P($"Des suites liées à des publications, et les chiffres de celles-ci."),
            ["visits"] = P($"L'export des visites de votre site (Plausible, Matomo, Google Analytics)."),
            ["repeats"] = P($"Une archive avec les textes des publications."),
        };
}
