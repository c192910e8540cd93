using NodaTime;

namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string FitHeading => "Those you want to serve";

    public override Prose FitSaid(string target, int acted, int inTarget, int near, int unknown) =>
        acted == 0
            ? P($"Nobody known by name acted on your posts, so nobody can be read against the target “{target}” there.")
            : P(
                $"Of {Number(acted)} {(acted == 1 ? "person" : "people")} known to have acted on your posts, {Run.Near(inTarget == 0 ? "none" : InWords(inTarget))} {(inTarget < 2 ? "is" : "are")} in the target “{target}” and {Number(near)} near it.{(unknown == 0 ? "" : $" Of {Number(unknown)} we cannot tell.")}"
            );

    public override string FitBounds(double least, double most, bool ofAll) =>
        $"share of the target among {(ofAll ? "all who acted" : "those known")}: "
        + (most - least < 0.005 ? Percent(least) : $"{Percent(least)} at least, {Percent(most)} at most");

    public override Prose FitExpression(string expression, long? unnamed) =>
        unnamed is { } acts
            ? P($"The target as you wrote it: {Run.Code(expression)}. The networks counted {Number(acts)} more acts than have a name.")
            : P($"The target as you wrote it: {Run.Code(expression)}. How many more acted without a name is unknown.");

    public override string FitPicture => "Who acted, by circle and by fit";
    public override string FitCircleColumn => "How near";
    public override string FitInHeading => "In the target, and they acted";
    public override string FitDidColumn => "What they did";

    public override string LeadsHeading => "In the target, and no word yet";

    public override Prose LeadsSaid(int leads, int snoozed) =>
        (leads, snoozed) switch
        {
            (0, 0) => P($"Nobody of the target acted without your having talked."),
            (0, _) => P($"Nobody but {People(snoozed)} you put off until later."),
            (_, 0) => P($"{Run.Near(Wording.Capital(InWords(leads)))} of the target acted, and you have not yet talked."),
            _ => P(
                $"{Run.Near(Wording.Capital(InWords(leads)))} of the target acted, and you have not yet talked; {People(snoozed)} you put off."
            ),
        };

    public override string LeadSource(string act, LocalDate? day) => day is { } on ? $"{act}, {DayInShort(on)}" : act;

    public override string LeadSourceColumn => "Where from, and how to tell them";
    public override string NextStepColumn => "Next step";
    public override string UntilColumn => "While it still answers";

    public override Prose LeadsDuty =>
        P(
            $"Whoever you write to for your work has a right to know where you know them from: the sentence under each says it. The rest is yours to write."
        );

    public override string ConnectorsHeading => "Who may lead there";

    public override Prose ConnectorsSaid(int inTarget, int connectors, int unknown) =>
        inTarget == 0
            ? P($"Nobody in this ledger is known to be in the target, so nobody is known to lead there.")
            : P(
                $"{Run.Near(Wording.Capital(InWords(connectors)))} {(connectors == 1 ? "person" : "people")} worked at a company of the target or was with one of its {Number(inTarget)} in a thread, a mail or a meeting. Of {Number(unknown)} others it is not known."
            );

    public override string ConnectedByColumn => "By what";
}
