using NodaTime;

namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string ProductiveHeading => "Ce qui a suivi";

    public override Prose ProductiveUnknown =>
        P(
            $"{Prose.Of("Inconnu", Tone.Unknown)} : ni agenda, ni suite, ni cas dans ce carnet ; personne ne peut dire quels échanges ont mené quelque part. Importez un agenda, ou notez-le : {Run.Code("quinze record outcome")}."
        );

    public override Prose ProductiveTooFew(int exchanges, LocalDate? from, LocalDate? to) =>
        from is { } first && to is { } last
            ? P($"{Count(exchanges, "échange", "échanges")} {Between(first, last)}, pendant que la suite peut se voir ; il en faut 20.")
            : P($"{Count(exchanges, "échange", "échanges")} ; il en faut 20.");

    public override Prose ProductiveSaid(int exchanges, double share) =>
        P(
            $"Dans les 90 jours, {Run.Near(Percent(share))} de vos {Count(exchanges, "échange", "échanges")} ont été suivis d'un rendez-vous, d'une étape d'un cas ou d'une suite avec la même personne."
        );

    public override Prose ProductiveBase(double usual, double share, bool clear) =>
        clear
            ? P($"Un jour quelconque de ces mêmes liens, ce serait {Percent(usual)} : {(share > usual ? "moins" : "plus")}.")
            : P($"Un jour quelconque de ces mêmes liens, ce serait {Percent(usual)} : pas de différence nette.");

    public override Prose ProductiveNote(int censored, int leftOut) =>
        P(
            $"Suivi ne veut pas dire causé. Pas encore vus pendant 90 jours, comptés pour le temps où ils l'ont été : {Number(censored)}. Hors des jours où la suite est connue : {Number(leftOut)}. Intervalle : une personne laissée de côté à la fois."
        );

    public override string ProductiveLatest => "Les derniers qui ont eu une suite";
    public override string ExchangesWord => "échanges";
    public override string FollowedColumn => "Suivi de";
    public override string AnythingFollowed => "l’un des trois";
    public override string AnyDayFollowed => "de même, un jour quelconque";
    public override string DayColumn => "Jour";
    public override string AfterColumn => "après";

    public override string FollowedBy(string what) =>
        what switch
        {
            "meeting" => "un rendez-vous",
            "case-step" => "une étape d’un cas",
            _ => "une suite",
        };

    public override string CasesHeading => "Vos cas";

    public override Prose CasesSaid(int cases, int open) =>
        P(
            $"{Run.Near(cases == 1 ? "Un" : Capital(InWords(cases)))} {(cases < 2 ? "vrai problème suivi" : "vrais problèmes suivis")} ; encore {(open < 2 ? "ouvert" : "ouverts")} : {Number(open)}."
        );

    public override string CasesCount(int cases) => Count(cases, "cas", "cas");

    public override string StepColumn => "Étape";
    public override string CasesColumn => "cas";
    public override string Within90Column => "en 90 jours";
    public override string TooFewCases => "moins de 5 cas";
    public override string BetweenHeading => "D’une étape à l’autre";
    public override string ArrivedColumn => "arrivés";
    public override string MedianColumn => "médiane";

    public override string StepToStep(string from, string to) => $"{from} → {to}";

    public override string CasesListHeading => "Cas par cas";
    public override string CaseColumn => "Cas";
    public override string OpenedColumn => "ouvert";
    public override string SeenHeading => "Ce qui a pu être une étape";

    public override Prose SeenStep(string id, string step, LocalDate day, string item) =>
        P($"{id} : {step} ? {DayInShort(day)}, {Run.Code($"quinze record step {id} … --about {item}")}");

    public override Prose SeenNote => P($"Vu dans votre carnet après l'ouverture du cas ; compté seulement quand vous le notez.");

    public override string StepWord(string step) =>
        step switch
        {
            "opened" => "ouvert",
            "first-answer" => "première réponse",
            "meeting" => "rendez-vous",
            "solution" => "solution",
            "told" => "raconté",
            _ => "abandonné",
        };
}
