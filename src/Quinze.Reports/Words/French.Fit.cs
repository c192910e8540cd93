using NodaTime;

namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string FitHeading => "Celles et ceux que vous voulez servir";

    public override Prose FitSaid(string target, int acted, int inTarget, int near, int unknown) =>
        acted == 0
            ? P($"Personne de connu n’a réagi à vos publications : personne ne peut donc être rapproché de la cible « {target} » par là.")
            : P(
                $"Sur {People(acted)} dont on sait qu’elles ont réagi à vos publications, {Run.Near(inTarget == 0 ? "aucune" : InWords(inTarget))} {(IsMany(inTarget) ? "sont" : inTarget == 0 ? "n’est" : "est")} dans la cible « {target} », {Number(near)} en {(IsMany(near) ? "sont proches" : "est proche")}.{(unknown == 0 ? "" : $" De {Number(unknown)}, on ne peut rien dire.")}"
            );

    public override string FitBounds(double least, double most, bool ofAll) =>
        T(
            $"part de la cible parmi {(ofAll ? "tous ceux qui ont réagi" : "les personnes connues")} : "
                + (most - least < 0.005 ? Percent(least) : $"{Percent(least)} au moins, {Percent(most)} au plus")
        );

    public override Prose FitExpression(string expression, long? unnamed) =>
        unnamed is { } acts
            ? P(
                $"La cible telle que vous l’avez écrite : {Run.Code(expression)}. Les réseaux ont compté {Number(acts)} gestes de plus que ceux dont on sait le nom."
            )
            : P(
                $"La cible telle que vous l’avez écrite : {Run.Code(expression)}. Combien d’autres ont réagi sans qu’on sache leur nom est inconnu."
            );

    public override string FitPicture => "Qui a réagi, par cercle et par cible";
    public override string FitCircleColumn => "À quelle distance";
    public override string FitInHeading => "Dans la cible, et elles ont réagi";
    public override string FitDidColumn => T("Ce qu’elles ont fait");

    public override string LeadsHeading => "Dans la cible, et pas encore un mot";

    public override Prose LeadsSaid(int leads, int snoozed) =>
        (leads, snoozed) switch
        {
            (0, 0) => P($"Personne de la cible n’a fait un geste vers vous sans que vous vous soyez parlé."),
            (0, _) => P($"Personne, hormis {People(snoozed)} que vous avez remise à plus tard."),
            (_, 0) => P(
                $"{Run.Near(Wording.Capital(InWords(leads)))} de la cible {(IsMany(leads) ? "ont" : "a")} fait un geste vers vous sans que vous vous soyez encore parlé."
            ),
            _ => P(
                $"{Run.Near(Wording.Capital(InWords(leads)))} de la cible {(IsMany(leads) ? "ont" : "a")} fait un geste vers vous sans que vous vous soyez encore parlé ; vous en avez remis {Number(snoozed)} à plus tard."
            ),
        };

    public override string LeadSource(string act, LocalDate? day) => T(day is { } on ? $"{act}, le {DayInShort(on)}" : act);

    public override string LeadSourceColumn => T("D’où, et comment le lui dire");
    public override string NextStepColumn => "Pas suivant";
    public override string UntilColumn => T("Tant que c’est une réponse");

    public override Prose LeadsDuty =>
        P(
            $"Toute personne à qui vous écrivez pour votre travail a le droit de savoir d’où vous la connaissez : la phrase sous chacune le dit. Le reste est à vous d’écrire."
        );

    public override string ConnectorsHeading => "Qui peut y mener";

    public override Prose ConnectorsSaid(int inTarget, int connectors, int unknown) =>
        inTarget == 0
            ? P($"Personne dans ce carnet n’est connu pour être dans la cible ; on ne sait donc pas qui y mènerait.")
            : P(
                $"{Run.Near(People(connectors))} {(IsMany(connectors) ? "ont" : "a")} travaillé dans une entreprise de la cible, ou partagé un fil, un courriel ou une rencontre avec l’une de ses {People(inTarget)}. Pour {Number(unknown)} autres, on ne sait pas."
            );

    public override string ConnectedByColumn => "Par quoi";
}
