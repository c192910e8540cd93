using NodaTime;
using Quinze.Digests;

namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string DigestTitle(Period week) =>
        week.From.Month == week.To.Month
            ? T($"Votre semaine, du {week.From.Day}{(week.From.Day == 1 ? "er" : "")} au {DayInShort(week.To)}")
            : $"Votre semaine, {Between(week.From, week.To)}";

    public override string DigestKnownTo(LocalDate day) => $"connue jusqu’au {Day(day)}";

    public override Prose DigestSaid(int closer, int cameOf, int answers) =>
        P(
            $"{T(closer == 0 ? "Personne de nouveau ne s'est rapproché" : closer == 1 ? "Une personne s'est rapprochée" : $"{Capital(InWords(closer))} personnes se sont rapprochées")}{T(cameOf == 0 ? "" : $" ; {Count(cameOf, "suite connue", "suites connues")}")}{T(answers == 0 ? "" : $" ; {Count(answers, "texte mérite", "textes méritent")} une réponse")}."
        );

    public override string DigestCloserHeading => "Qui s’est rapproché";

    public override Prose DigestCloser(CameCloser closer, string name) =>
        closer.Before is { } before
            ? P($"{Run.Name(name)} : un échange dans les deux sens, le premier depuis le {DayInShort(before)}.")
            : P($"{Run.Name(name)} : un premier échange dans les deux sens, le {DayInShort(closer.Day)}.");

    public override string DigestCameHeading => "Ce qui en est venu";

    public override Prose DigestOutcome(string kind, string? title, string people, LocalDate day) =>
        P($"{DayInShort(day)} : {Run.Near(kind)}{(title is null ? "" : $", {title}")}{(people.Length == 0 ? "" : $" ({people})")}.");

    public override Prose DigestMeeting(string people, LocalDate day) => P($"{DayInShort(day)} : une rencontre avec {people}.");

    public override Prose DigestStep(string step, string? title, LocalDate day) =>
        P($"{DayInShort(day)} : un cas avance, {step}{(title is null ? "" : $" ({title})")}.");

    public override string DigestAnswersHeading => "Ce qui mérite une réponse";

    public override Prose DigestMoreAnswers(int more) => P($"Et {Number(more)} de plus : {Run.Code("quinze analyse desk")}.");

    public override string DigestPromisesHeading => "Vos promesses restées ouvertes";

    public override Prose DigestPromise(string name, string promise, LocalDate day) =>
        P($"À {Run.Name(name)}, le {DayInShort(day)} : « {promise} »");

    public override Prose DigestOlderPromises(int older) =>
        P($"{Count(older, "promesse plus ancienne reste ouverte", "promesses plus anciennes restent ouvertes")}.");

    public override string DigestQuietHeading => "Qui, de vos quinze, se tait ici";

    public override Prose DigestQuiet(string name, int silenceDays, double usualGapDays) =>
        P($"{Run.Name(name)} : {Age(silenceDays)} sans un mot ici ; d'ordinaire {EveryDays(usualGapDays)}.");

    public override Prose DigestQuietNote => P($"Ici seulement : vous vous parlez peut-être ailleurs.");

    public override Prose DigestEnd => P($"C'est tout pour cette semaine.");

    public override string DigestNothing(Period week) =>
        T($"Rien à dire de la semaine {Between(week.From, week.To)} : aucun fichier écrit.");

    public override string DigestUnknown(Period week, LocalDate? asOf) =>
        T(
            $"Ce carnet ne sait rien de la semaine {Between(week.From, week.To)}{(asOf is { } day ? $" : il s'arrête au {Day(day)}" : "")}. Aucun fichier écrit ; importez une archive plus récente."
        );
}
