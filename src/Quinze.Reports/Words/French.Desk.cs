using NodaTime;
using Quinze.Analyses;

namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string PromisesHeading => "Ce que vous avez dit que vous feriez";

    public override Prose PromisesSaid(int promises, int open, int young) =>
        open == 0
            ? P(
                $"De {Count(promises, "promesse", "promesses")} dans vos propres messages, aucune n'est restée sans autre mot. {Young(young)}"
            )
            : P(
                $"De {Count(promises, "promesse", "promesses")} dans vos propres messages, {Run.Near(Number(open))} {T(open < 2 ? "n'a été suivie" : "n'ont été suivies")} de rien : ni mot, ni rendez-vous. {Young(young)}"
            );

    private string Young(int young) => young == 0 ? "" : T($"De la dernière semaine, trop récentes pour le dire : {Number(young)}.");

    public override string TextsRead(int texts) => Count(texts, "texte", "textes");

    public override string NothingAfter => "rien après";

    public override Prose PromisesNote =>
        P(
            $"Trouvées à des signes, pas comprises. Réglée, ou pas une promesse : {Run.Code("quinze record done")}, {Run.Code("quinze record pass")}."
        );

    public override string YouWroteColumn => "Vous avez écrit";
    public override string TheyWroteSince => "a réécrit depuis";

    public override string DeskHeading => "Pour aujourd’hui";

    public override Prose DeskSaid(int items, double planned, int minutes) =>
        items == 0
            ? P($"Rien n'attend qui tienne en {Minutes(minutes)}.")
            : P(
                $"{Run.Near(Capital(InWords(items)))} {(items < 2 ? "chose" : "choses")}, environ {Number(Math.Round(planned, MidpointRounding.AwayFromZero))} de vos {Minutes(minutes)}."
            );

    public override Prose ThatIsAll => P($"C'est tout pour aujourd'hui.");

    public override Prose ThatIsAllLater(int later) =>
        P(
            $"C'est tout pour aujourd'hui. {(later < 2 ? "Une autre peut" : $"{Capital(InWords(later))} autres peuvent")} attendre un autre jour."
        );

    public override Prose DeskFolded(int count, string parts) => P($"Mis de côté, {Number(count)} en tout : {parts}.");

    public override Prose DeskNote =>
        P(
            $"Dans un ordre dit, sans note cachée : une parole donnée, un ennui, une question, une invitation, un désaccord argumenté, un dernier mot, un silence ; puis selon la proximité ; puis selon l'attente. Pas aujourd'hui : {Run.Code("quinze record snooze")} ; pas pour vous : {Run.Code("quinze record pass")}."
        );

    public override string WhyColumn => "Pourquoi";
    public override string MinutesColumn => "minutes";

    public override Prose DeskReason(DeskItem item) =>
        item.Kind switch
        {
            "promise" => P(
                $"Promis {Ago(item.DaysWaiting)} ; rien n'a suivi{(item.Because.Contains("they-wrote-since") ? T(" ; on vous a réécrit depuis") : "")}."
            ),
            "complaint" => P($"Quelqu'un est déçu de ce qu'il a reçu, {Ago(item.DaysWaiting)}."),
            "question" => item.Because.Contains("service-request")
                ? P($"Une demande de services, {Ago(item.DaysWaiting)}.")
                : P($"Une question sans réponse, {Ago(item.DaysWaiting)}."),
            "invitation" => P($"Une invitation sans réponse, {Ago(item.DaysWaiting)}."),
            "disagreement" => P($"Un désaccord argumenté, {Ago(item.DaysWaiting)}."),
            "last-word" => P($"Le dernier mot est à l'autre, {Ago(item.DaysWaiting)}."),
            _ => P($"Silence ici depuis {Age(item.DaysWaiting)} ; d'ordinaire un mot {EveryDays(UsualGapIn(item) ?? 1)}."),
        };

    public override string DeskReasonOfAll(string kind) =>
        T(
            kind switch
            {
                "promise" => "Vous avez promis, et rien n'a suivi",
                "complaint" => "On est déçu de ce qu'on a reçu",
                "question" => "Des questions sans réponse",
                "invitation" => "Des invitations sans réponse",
                "disagreement" => "Des désaccords argumentés",
                "last-word" => "Le dernier mot est à l'autre",
                _ => "Silence ici",
            }
        );

    public override string DeskSince(DeskItem item) =>
        T(
            item.Kind == "silence" ? $"Depuis {Age(item.DaysWaiting)} ; d'ordinaire un mot {EveryDays(UsualGapIn(item) ?? 1)}."
            : item.Because.Contains("they-wrote-since") ? $"{Capital(Ago(item.DaysWaiting))} ; on vous a réécrit depuis."
            : item.Because.Contains("service-request") ? $"{Capital(Ago(item.DaysWaiting))} ; une demande de services."
            : $"{Capital(Ago(item.DaysWaiting))}."
        );

    public override Prose DeskJanuary =>
        P(
            $"C'est janvier : {Run.Code("quinze analyse wishes")} montre ce que chacun de vos quinze vous a dit en dernier. Vous écrivez, à la main."
        );

    public override string WishesHeading => "Quinze vœux, à la main";

    public override Prose WishesSaid(int people, int silent, bool january) =>
        P(
            $"{T(january ? "C'est janvier. " : "")}Ce que {Count(people - silent, "personne vous a raconté", "personnes vous ont raconté")} en dernier, avec leurs mots.{(silent == 0 ? "" : T($" Dans les messages d'ici, rien de raconté par {Number(silent)} de vos {Number(people)}."))}"
        );

    public override string LastFromThem(LocalDate? day) => day is { } known ? $"a écrit le {DayInShort(known)}" : "n’a pas écrit ici";

    public override Prose NothingTold => Prose.Of("rien de raconté dans les messages d’ici", Tone.Unknown);

    public override Prose WishesNote => P($"Des phrases entières, rien n'est récrit. Ce que vous écrirez est à vous.");

    public override string TheyToldColumn => "Ce qui vous fut dit";

    public override string ToldOn(string? kind, LocalDate day) => kind is null ? DayInShort(day) : $"{kind}, {DayInShort(day)}";

    private string Ago(int days) => days == 0 ? T("le dernier jour connu") : $"il y a {DaysOf(days)}";
}
