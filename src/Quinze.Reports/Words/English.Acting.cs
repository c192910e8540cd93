using NodaTime;

namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string ProductiveHeading => "What came after";

    public override Prose ProductiveUnknown =>
        P(
            $"{Prose.Of("Unknown", Tone.Unknown)}: no calendar, no outcome and no case is here, so nobody can tell which exchanges led anywhere. Import a calendar, or write it down: {Run.Code("quinze record outcome")}."
        );

    public override Prose ProductiveTooFew(int exchanges, LocalDate? from, LocalDate? to) =>
        from is { } first && to is { } last
            ? P($"{Count(exchanges, "exchange", "exchanges")} {Between(first, last)}, while what follows can be seen; 20 needed.")
            : P($"{Count(exchanges, "exchange", "exchanges")}; 20 needed.");

    public override Prose ProductiveSaid(int exchanges, double share) =>
        P(
            $"Within 90 days, {Run.Near(Percent(share))} of {Count(exchanges, "exchange was", "exchanges were")} followed by a meeting, a step of a case or an outcome with the same person."
        );

    public override Prose ProductiveBase(double usual, double share, bool clear) =>
        clear
            ? P($"On any day of the same acquaintances it would be {Percent(usual)}: {(share > usual ? "fewer" : "more")}.")
            : P($"On any day of the same acquaintances it would be {Percent(usual)}: no clear difference.");

    public override Prose ProductiveNote(int censored, int leftOut) =>
        P(
            $"Followed is not caused. {Count(censored, "exchange has", "exchanges have")} not been seen for 90 days yet and count for as long as they were; {Count(leftOut, "exchange lies", "exchanges lie")} outside the days on which what follows is known. Interval: one person left out at a time."
        );

    public override string ProductiveLatest => "The last that were followed";
    public override string ExchangesWord => "exchanges";
    public override string FollowedColumn => "Followed by";
    public override string AnythingFollowed => "any of the three";
    public override string AnyDayFollowed => "the same, any day";
    public override string DayColumn => "Day";
    public override string AfterColumn => "after";

    public override string FollowedBy(string what) =>
        what switch
        {
            "meeting" => "a meeting",
            "case-step" => "a step of a case",
            _ => "an outcome",
        };

    public override string CasesHeading => "Your cases";

    public override Prose CasesSaid(int cases, int open) =>
        P($"{Run.Near(Capital(InWords(cases)))} real {(cases == 1 ? "problem" : "problems")} followed; {InWords(open)} still open.");

    public override string CasesCount(int cases) => Count(cases, "case", "cases");

    public override string StepColumn => "Step";
    public override string CasesColumn => "cases";
    public override string Within90Column => "within 90 days";
    public override string TooFewCases => "fewer than 5 cases";
    public override string BetweenHeading => "From one step to the next";
    public override string ArrivedColumn => "arrived";
    public override string MedianColumn => "median";

    public override string StepToStep(string from, string to) => $"{from} → {to}";

    public override string CasesListHeading => "Case by case";
    public override string CaseColumn => "Case";
    public override string OpenedColumn => "opened";
    public override string SeenHeading => "What may have been a step";

    public override Prose SeenStep(string id, string step, LocalDate day, string item) =>
        P($"{id}: {step}? {DayInShort(day)}, {Run.Code($"quinze record step {id} … --about {item}")}");

    public override Prose SeenNote => P($"Seen in your ledger after the case was opened; counted only once you write it down.");

    public override string StepWord(string step) =>
        step switch
        {
            "opened" => "opened",
            "first-answer" => "first answer",
            "meeting" => "meeting",
            "solution" => "solution",
            "told" => "told",
            _ => "dropped",
        };
}
