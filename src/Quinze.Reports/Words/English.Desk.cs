using NodaTime;
using Quinze.Analyses;

namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string PromisesHeading => "What you said you would do";

    public override Prose PromisesSaid(int promises, int open, int young) =>
        open == 0
            ? P($"Of {Count(promises, "promise", "promises")} in your own letters, none was left without another word. {Young(young)}")
            : P(
                $"Of {Count(promises, "promise", "promises")} in your own letters, {Run.Near(Number(open))} {(open == 1 ? "was" : "were")} followed by nothing: no word, no meeting. {Young(young)}"
            );

    private string Young(int young) =>
        young == 0 ? "" : $"{Capital(InWords(young))} of the last week {(young == 1 ? "is" : "are")} too young to tell.";

    public override string TextsRead(int texts) => Count(texts, "text", "texts");

    public override string NothingAfter => "nothing after";

    public override Prose PromisesNote =>
        P(
            $"Found by signs, not understood. Dealt with, or no promise: {Run.Code("quinze record done")}, {Run.Code("quinze record pass")}."
        );

    public override string YouWroteColumn => "You wrote";
    public override string TheyWroteSince => "they wrote since";

    public override string DeskHeading => "For today";

    public override Prose DeskSaid(int items, double planned, int minutes) =>
        items == 0
            ? P($"Nothing waits that fits {Minutes(minutes)}.")
            : P(
                $"{Run.Near(Capital(InWords(items)))} {(items == 1 ? "thing" : "things")}, about {Number(Math.Round(planned, MidpointRounding.AwayFromZero))} of your {Minutes(minutes)}."
            );

    public override Prose ThatIsAll => P($"That is all for today.");

    public override Prose ThatIsAllLater(int later) =>
        P($"That is all for today. {Capital(InWords(later))} {(later == 1 ? "other" : "others")} can wait for another day.");

    public override Prose DeskFolded(int count, string parts) => P($"Folded away, {Number(count)} in all: {parts}.");

    public override Prose DeskNote =>
        P(
            $"In a stated order, without a score: a word you gave, trouble, a question, an invitation, a disagreement with reasons, a last word, a silence; then by how near; then by how long. Not today: {Run.Code("quinze record snooze")}; not for you: {Run.Code("quinze record pass")}."
        );

    public override string WhyColumn => "Why";
    public override string MinutesColumn => "minutes";

    public override Prose DeskReason(DeskItem item) =>
        item.Kind switch
        {
            "promise" => P(
                $"Promised {Ago(item.DaysWaiting)}; nothing followed{(item.Because.Contains("they-wrote-since") ? "; they wrote since" : "")}."
            ),
            "complaint" => P($"Somebody is disappointed with what they got, {Ago(item.DaysWaiting)}."),
            "question" => item.Because.Contains("service-request")
                ? P($"A request for your services, {Ago(item.DaysWaiting)}.")
                : P($"A question without an answer, {Ago(item.DaysWaiting)}."),
            "invitation" => P($"An invitation without an answer, {Ago(item.DaysWaiting)}."),
            "disagreement" => P($"A disagreement with reasons, {Ago(item.DaysWaiting)}."),
            "last-word" => P($"The last word is theirs, {Ago(item.DaysWaiting)}."),
            _ => P($"Quiet here for {Age(item.DaysWaiting)}; usually a word {EveryDays(UsualGapIn(item) ?? 1)}."),
        };

    public override string DeskReasonOfAll(string kind) =>
        kind switch
        {
            "promise" => "You promised, and nothing followed",
            "complaint" => "Disappointed with what they got",
            "question" => "Questions without an answer",
            "invitation" => "Invitations without an answer",
            "disagreement" => "Disagreements with reasons",
            "last-word" => "The last word is theirs",
            _ => "Quiet here",
        };

    public override string DeskSince(DeskItem item) =>
        item.Kind == "silence" ? $"For {Age(item.DaysWaiting)}; usually a word {EveryDays(UsualGapIn(item) ?? 1)}."
        : item.Because.Contains("they-wrote-since") ? $"{Capital(Ago(item.DaysWaiting))}; they wrote since."
        : item.Because.Contains("service-request") ? $"{Capital(Ago(item.DaysWaiting))}; a request for your services."
        : $"{Capital(Ago(item.DaysWaiting))}.";

    public override Prose DeskJanuary =>
        P($"It is January: {Run.Code("quinze analyse wishes")} shows what each of your fifteen last told. You write, by hand.");

    public override string WishesHeading => "Fifteen wishes, by hand";

    public override Prose WishesSaid(int people, int silent, bool january) =>
        P(
            $"{(january ? "It is January. " : "")}What {Count(people - silent, "person", "people")} last told you, in their own words.{(silent == 0 ? "" : $" {Capital(InWords(silent))} of your {InWords(people)} told nothing in the letters here.")}"
        );

    public override string LastFromThem(LocalDate? day) => day is { } known ? $"wrote on {DayInShort(known)}" : "has not written here";

    public override Prose NothingTold => Prose.Of("nothing told in the letters here", Tone.Unknown);

    public override Prose WishesNote => P($"Whole sentences, nothing rewritten. What you write is yours.");

    public override string TheyToldColumn => "They told";

    public override string ToldOn(string? kind, LocalDate day) => kind is null ? DayInShort(day) : $"{kind}, {DayInShort(day)}";

    private string Ago(int days) => days == 0 ? "on the last day known" : $"{DaysOf(days)} ago";
}
