using Quinze.Analyses;

namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string PartnersHeading => "Les partenaires\u202F: payés, ou gagnés";

    public override Prose PartnersSaid(int paid, int earned) =>
        P(
            $"{Run.Near(Count(paid, "partenaire payé", "partenaires payés"))}, {Count(earned, "gagné", "gagnés")} : une collaboration s'achète, l'influence non."
        );

    public override string PartnerColumn => "Partenaire";
    public override string HowColumn => "Déclaré";

    public override string HowOf(PartnerHow how) => how == PartnerHow.Paid ? "payé" : "gagné";

    public override string DisclosedColumn => "Dit dans le texte";

    public override string DisclosureOf(Disclosure disclosure) =>
        disclosure switch
        {
            Disclosure.Named => "avec les mots de la loi",
            Disclosure.Other => "avec d’autres mots",
            Disclosure.Vague => "vaguement",
            Disclosure.None => "pas dans le texte que nous avons",
            _ => "texte inconnu",
        };

    public override string OverlapColumn => "dans la cible, parmi ceux qui ont agi";

    public override string BoundsOf(string least, string most) => least == most ? least : $"de {least} à {most}";

    public override Prose PartnerPostsSaid(string name) => P($"{Run.Name(name)}");

    public override string RuleColumn => "Règle du jour";

    public override string RuleOf(string? id) =>
        id switch
        {
            "consumer-code" => "être reconnaissable",
            "law-2023-451" => "loi du 9 juin 2023",
            "ordinance-2024-978" => "ordonnance du 6 novembre 2024",
            _ => "inconnue",
        };

    public override string AnswersColumn => "Y répond";

    public override Prose ContactsSaid(int days, int before, int after, string? interval) =>
        P(
            $"Dans les {DaysOf(days)} d'avant, {Number(before)} gestes reçus, de qui que ce soit ; dans autant d'après, {Run.Near(Number(after))}{(interval is null ? "" : $" ({interval})")}. Que l'un ait mené à l'autre, ceci ne le dit pas."
        );

    public override Prose PartnersNote =>
        P(
            $"Payé ou gagné, c'est ce que vous avez déclaré. Une image, une vidéo ou la mention du réseau peut dire ce que le texte ne dit pas. Ceci aide à lire ; ce n'est pas un avis juridique."
        );

    public override string ContractNote(int posts) =>
        T(
            $"{Count(posts, "publication payée", "publications payées")} depuis le 1er janvier 2026 : à partir de 1 000 € hors taxes par an un contrat écrit est dû ; les montants ne sont pas connus ici."
        );
}
