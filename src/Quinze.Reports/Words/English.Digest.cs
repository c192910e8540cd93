using NodaTime;
using Quinze.Digests;

namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string DigestTitle(Period week) =>
        week.From.Month == week.To.Month
            ? $"Your week, {week.From.Day} to {DayInShort(week.To)}"
            : $"Your week, {Between(week.From, week.To)}";

    public override string DigestKnownTo(LocalDate day) => $"known to {Day(day)}";

    public override Prose DigestSaid(int closer, int cameOf, int answers) =>
        P(
            $"{(closer == 0 ? "Nobody new came closer" : closer == 1 ? "One person came closer" : $"{Capital(InWords(closer))} people came closer")}{(cameOf == 0 ? "" : $"; {Count(cameOf, "thing is known to have come of it", "things are known to have come of it")}")}{(answers == 0 ? "" : $"; {Count(answers, "text deserves", "texts deserve")} an answer")}."
        );

    public override string DigestCloserHeading => "Who came closer";

    public override Prose DigestCloser(CameCloser closer, string name) =>
        closer.Before is { } before
            ? P($"{Run.Name(name)}: both of you wrote, for the first time since {DayInShort(before)}.")
            : P($"{Run.Name(name)}: both of you wrote, for the first time, on {DayInShort(closer.Day)}.");

    public override string DigestCameHeading => "What came of it";

    public override Prose DigestOutcome(string kind, string? title, string people, LocalDate day) =>
        P($"{DayInShort(day)}: {Run.Near(kind)}{(title is null ? "" : $", {title}")}{(people.Length == 0 ? "" : $" ({people})")}.");

    public override Prose DigestMeeting(string people, LocalDate day) => P($"{DayInShort(day)}: a meeting with {people}.");

    public override Prose DigestStep(string step, string? title, LocalDate day) =>
        P($"{DayInShort(day)}: a case got further, {step}{(title is null ? "" : $" ({title})")}.");

    public override string DigestAnswersHeading => "What deserves an answer";

    public override Prose DigestMoreAnswers(int more) => P($"And {Number(more)} more: {Run.Code("quinze analyse desk")}.");

    public override string DigestPromisesHeading => "Promises you left open";

    public override Prose DigestPromise(string name, string promise, LocalDate day) =>
        P($"To {Run.Name(name)}, on {DayInShort(day)}: “{promise}”");

    public override Prose DigestOlderPromises(int older) => P($"{Count(older, "older promise is", "older promises are")} still open.");

    public override string DigestQuietHeading => "Who of your fifteen has gone quiet here";

    public override Prose DigestQuiet(string name, int silenceDays, double usualGapDays) =>
        P($"{Run.Name(name)}: {Age(silenceDays)} without a word here; usually {EveryDays(usualGapDays)}.");

    public override Prose DigestQuietNote => P($"Here only: you may be talking elsewhere.");

    public override Prose DigestEnd => P($"That is all for this week.");

    public override string DigestNothing(Period week) => $"Nothing to say of the week {Between(week.From, week.To)}: no file was written.";

    public override string DigestUnknown(Period week, LocalDate? asOf) =>
        $"This ledger knows nothing of the week {Between(week.From, week.To)}{(asOf is { } day ? $": it ends on {Day(day)}" : "")}. No file was written; import a newer archive.";
}
