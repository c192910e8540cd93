using Quinze.Analyses;

namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string PartnersHeading => "Partners: paid, or earned";

    public override Prose PartnersSaid(int paid, int earned) =>
        P(
            $"{Run.Near(Count(paid, "partner is paid", "partners are paid"))}, {Count(earned, "earned", "earned")}: a collaboration can be bought, influence cannot."
        );

    public override string PartnerColumn => "Partner";
    public override string HowColumn => "Declared";

    public override string HowOf(PartnerHow how) => how == PartnerHow.Paid ? "paid" : "earned";

    public override string DisclosedColumn => "Said in the text";

    public override string DisclosureOf(Disclosure disclosure) =>
        disclosure switch
        {
            Disclosure.Named => "in the words of the law",
            Disclosure.Other => "in other words",
            Disclosure.Vague => "vaguely",
            Disclosure.None => "not in the text we have",
            _ => "text unknown",
        };

    public override string OverlapColumn => "in the target, of those who acted";

    public override string BoundsOf(string least, string most) => least == most ? least : $"{least} to {most}";

    public override Prose PartnerPostsSaid(string name) => P($"{Run.Name(name)}");

    public override string RuleColumn => "Rule of that day";

    public override string RuleOf(string? id) =>
        id switch
        {
            "consumer-code" => "to be recognisable",
            "law-2023-451" => "law of 9 June 2023",
            "ordinance-2024-978" => "ordinance of 6 November 2024",
            _ => "unknown",
        };

    public override string AnswersColumn => "Answers it";

    public override Prose ContactsSaid(int days, int before, int after, string? interval) =>
        P(
            $"In the {DaysOf(days)} before, {Number(before)} acts were received from anybody; in as many after, {Run.Near(Number(after))}{(interval is null ? "" : $" ({interval})")}. That the one led to the other, this does not say."
        );

    public override Prose PartnersNote =>
        P(
            $"Paid or earned is what you declared. A picture, a video or the network’s own label may say what the text does not. This helps to read; it is no legal advice."
        );

    public override string ContractNote(int posts) =>
        $"{Count(posts, "paid post", "paid posts")} since 1 January 2026: from €1,000 a year without tax a written contract is owed; amounts are not known here.";
}
