using NodaTime;

namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string Colon => NoBreak + ": ";

    public override string AskedUpTo(LocalDate day) => $"vous demandiez jusqu’au {DayInShort(day)}";

    public override string ProgrammeHeading => "Ce qu’un programme recevrait";

    public override Prose ProgrammeSaid(LocalDate from, LocalDate to) =>
        P($"Ces cinq comptes, {Between(from, to)}, si vous en rejoigniez un et les envoyiez ; rien d'autre, et rien de soi-même.");

    public override string ProgrammeValue => "Compte";

    public override string ProgrammeRow(string row) =>
        row switch
        {
            "posts" => "publications à soi",
            "answers" => "commentaires et réponses écrits",
            "exchanges" => "personnes avec des mots dans les deux sens",
            "meetings" => "personnes rencontrées",
            "outcomes" => "suites",
            _ => row,
        };

    public override Prose ProgrammeRules(int contributors, string greatest, string rounding) =>
        P(
            $"Une somme n'est publiée qu'à partir de {contributors.ToString(System.Globalization.CultureInfo.InvariantCulture)} contributeurs, aucun au-dessus de {greatest}, arrondie à {rounding} près. Pour les voir ou les envoyer : {Run.Code("quinze programme --help")}."
        );
}
