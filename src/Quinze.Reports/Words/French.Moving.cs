using NodaTime;

namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string MovedHeading => "Comment les cercles ont bougé";

    public override Prose MovedSaid(int closer, int drifted, LocalDate from, LocalDate to) =>
        closer + drifted == 0
            ? P($"Entre la période {Between(from, to)} et l’année d’avant, personne n’a nettement changé de place.")
            : P(
                $"Sur la période {Between(from, to)}, au regard de l’année d’avant, {Run.Near(People(closer))} {(IsMany(closer) ? "se sont nettement rapprochées" : "s’est nettement rapprochée")} et {Run.Quiet(InWords(drifted))} {(IsMany(drifted) ? "se sont éloignées" : "s’est éloignée")}."
            );

    public override string CloserHeading => "Plus proches";
    public override string DriftedHeading => "Plus loin";
    public override string MovedRemark => T("Semaines avec un échange, l’année d’avant et celle-ci. Par ordre alphabétique.");

    public override string WeeksFromTo(int before, int after) => $"{Number(before)} → {Weeks(after)}";

    public override string StayedColumn => T("Restées de l’année d’avant");
    public override string StayedInnerColumn => "Restées, dans les trois cercles intérieurs";

    public override string TurnHeading => "À qui le tour";

    public override Prose TurnSaid(int people, int snoozed) =>
        snoozed == 0
            ? P($"Avec {Run.Near(People(people))}, le silence dépasse vos propres longues pauses, et rien n’est perdu.")
            : P(
                $"Avec {Run.Near(People(people))}, le silence dépasse vos propres longues pauses, et rien n’est perdu ; vous en avez remis {Number(snoozed)} à plus tard."
            );

    public override string DueColumn => "dû depuis";
    public override string DormantHeading => "Proches autrefois, en sommeil depuis deux ans";

    public override Prose DormantSaid(int people) =>
        P(
            $"Avec {Run.Near(People(people))}, vous avez été proches, et il n’y a plus d’échange ici depuis deux ans. Un tel lien se réveille souvent d’un mot."
        );

    public override string ClosestColumn => "au plus proche";

    public override Prose WordsToTarget(string target, double share, double? before, double atMost, Period period) =>
        before is { } then
            ? P(
                $"{Run.Near(Percent(share))} de vos mots sont allés à des personnes de la cible « {target} » ({Percent(then)} {Before(period)}) ; {Percent(atMost)} si tous ceux dont on ne sait rien en étaient."
            )
            : P(
                $"{Run.Near(Percent(share))} de vos mots sont allés à des personnes de la cible « {target} » ; {Percent(atMost)} si tous ceux dont on ne sait rien en étaient."
            );
}
