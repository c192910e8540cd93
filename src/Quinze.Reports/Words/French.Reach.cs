namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string GoalsHeading => "Vos buts";

    public override Prose GoalsNone =>
        P($"Aucun but n'est écrit. Les chiffres qui suivent ne répondent donc à rien, sinon à la curiosité.");

    public override Prose GoalsHow =>
        P(
            $"Écrivez le vôtre dans vos mots, avec ceux qu'il concerne et la suite qui le montrerait : {Run.Code("quinze record goal \"…\" --target … --kind …")}"
        );

    public override Prose GoalSaid(string text, string? target, string? kind, int? outcomes, int? inTarget, int? unknown)
    {
        var whom = target is null ? "" : $", pour {target}";
        return outcomes is { } count
            ? P(
                $"« {text} »{whom} : {Run.Near(Count(count, "suite connue", "suites connues"))}{OfKind(kind)}{InTarget(inTarget, unknown)}."
            )
            : P($"« {text} »{whom} : à vous de le lire, rien ici ne le mesure.");
    }

    private static string OfKind(string? kind) => kind is null ? "" : $" ({kind})";

    private string InTarget(int? inTarget, int? unknown) =>
        inTarget is not { } count ? ""
        : unknown is > 0 ? $", dont {Number(count)} avec quelqu’un de la cible et {Number(unknown.Value)} sans qu’on le sache"
        : $", dont {Number(count)} avec quelqu’un de la cible";

    public override Prose GoalsServedByNone(string figures) => P($"Ne servent aucun de vos buts par eux-mêmes : {figures}.");

    public override Prose GoalsReadByYou => P($"Vos buts ne nomment ni cible ni genre de suite : aucun chiffre ne leur est mis en regard.");

    public override string GrowthHeading => "Comment une publication grandit";

    public override Prose GrowthOwn(string network, string halfLife) =>
        P($"Sur {network}, la moitié de ce qu'une publication obtiendra est là après {Run.Near(halfLife)}, d'après les vôtres.");

    public override Prose GrowthAtMost(string network, string halfLife) =>
        P($"Sur {network}, la moitié est là en moins de {halfLife} : vos relevés viennent trop tard pour le dire mieux.");

    public override Prose GrowthPublished(string network, string halfLife, string source, int have, int need) =>
        P(
            $"Sur {network}, {Count(have, "publication à vous a", "publications à vous ont")} été relevées à deux âges, il en faut {Number(need)}. En attendant, une demi-vie publiée, de publications d'autres : {halfLife} ({source})."
        );

    public override Prose GrowthUnknown(string network, int have, int need) =>
        P(
            $"Sur {network}, la demi-vie est {Prose.Of("inconnue", Tone.Unknown)} : {Count(have, "publication relevée", "publications relevées")} à deux âges, il en faut {Number(need)}."
        );

    public override string GrowthPicture => "Âge auquel la moitié est là";

    public override string GrowthPictureSays(string rows) => T($"Un point par réseau, avec son intervalle. {rows}");

    public override string GrowthSetAside(int unknownDay, int notHeld) =>
        T(
            $"{Count(unknownDay, "publication n'a", "publications n'ont")} qu'un total sans jour de lecture ; {Count(notHeld, "autre n'est", "autres ne sont")} dans aucune archive lue."
        );

    public override string OutliersHeading => "Publications hors de votre ordinaire";

    public override Prose OutliersSaid(int judged, int high, int low) =>
        (high, low) switch
        {
            (0, 0) => P($"De {Posts(judged)}, aucune ne sort de votre ordinaire."),
            (_, 0) => P($"De {Posts(judged)}, {Run.Near(Count(high, "est allée", "sont allées"))} bien plus loin que d'ordinaire."),
            (0, _) => P($"De {Posts(judged)}, {Run.Near(Count(low, "est restée", "sont restées"))} bien en deçà de l'ordinaire."),
            _ => P(
                $"De {Posts(judged)}, {Run.Near(Count(high, "est allée", "sont allées"))} bien plus loin que d'ordinaire et {Run.Near(Count(low, "est restée", "sont restées"))} bien en deçà."
            ),
        };

    public override string PostColumn => "Publication";
    public override string UsuallyColumn => "d’ordinaire";
    public override string CauseColumn => "Ce qui se disait alors";
    public override string CauseUnknown => "cause inconnue";

    public override string CauseOfNews(string words) =>
        T($"l'actualité de ces jours, dans les mêmes mots ({words}) : un recoupement, pas une preuve");

    public override string OutliersSetAside(int tooYoung, int neverRead) =>
        T(
            $"{Count(tooYoung, "publication trop jeune", "publications trop jeunes")} pour être jugées ; {Count(neverRead, "autre n'a jamais été relevée", "autres n'ont jamais été relevées")}, donc inconnues."
        );

    public override string OutcomesHeading => "Ce qui en est venu";

    public override Prose OutcomesFirst(int without, int count) =>
        P($"{Run.Near($"{Number(without)} sur {Number(count)}")} : autant de suites sans trace visible ici avant elles.");

    public override Prose OutcomesTold(int told) =>
        P(
            $"Pour {Count(told, "suite, quelqu'un a dit", "suites, quelqu'un a dit")} d'où elle venait ; cette parole passe avant tout calcul."
        );

    public override string CreditsHeading => "À qui le mérite, selon la convention";
    public override string ToldColumn => "dit par la personne";
    public override string LastTouchColumn => "dernier contact";
    public override string LinearColumn => "à parts égales";
    public override string DecayColumn => "décroissant";

    public override Prose CreditsNote(int windowDays, double halfLifeDays, int learntFrom, bool convention) =>
        convention
            ? P(
                $"Trois conventions, aucune n'est une estimation. Fenêtre de {DaysOf(windowDays)} et demi-vie de {DaysOf(Math.Round(halfLifeDays))}, par convention : {Count(learntFrom, "délai connu", "délais connus")} chez vous, il en faut cinq pour les apprendre."
            )
            : P(
                $"Trois conventions, aucune n'est une estimation. Fenêtre de {DaysOf(windowDays)} et demi-vie de {DaysOf(Math.Round(halfLifeDays))}, apprises de {Number(learntFrom)} de vos propres délais."
            );

    public override Prose CreditsAgree(double least, double most) =>
        P($"D'une convention à l'autre, l'ordre change : tau de Kendall de {Figure(least)} à {Figure(most)} (1 : le même ordre).");

    public override string Outcomes(double count) => Count(count, "suite", "suites");

    public override string ReachOutcomesHeading => "Vues et suites";

    public override Prose ReachOutcomesSaid(double tau, bool clear) =>
        (clear, tau > 0) switch
        {
            (false, _) => P($"Rien ne montre que les publications les plus vues soient celles dont il vient quelque chose."),
            (_, true) => P(
                $"Les publications plus vues sont aussi, plus souvent, celles dont il est venu quelque chose : une association, pas une cause."
            ),
            _ => P($"Ce sont {Run.Near("les moins vues")} dont il est plutôt venu quelque chose : une association, pas une cause."),
        };

    public override Prose ReachOutcomesFlat => P($"Toutes ces publications ont autant de suites connues : aucun ordre à comparer.");

    public override Prose ReachOutcomesNote(double? smallest, int oldEnoughDays) =>
        smallest is { } s
            ? P(
                $"Avec si peu de publications, rien en dessous d'un tau de {Figure(s)} n'aurait pu être vu. Chacune a au moins {DaysOf(oldEnoughDays)} : plus jeunes, leurs suites ne sont peut-être pas encore venues."
            )
            : P($"Avec si peu de publications, même un accord parfait n'aurait rien montré.");

    public override string MostSeen => "Les plus vues";

    public override string MostSeenRemark(string metric) => T($"Par {metric}.");

    public override string MostFruitful => "Les plus fécondes";
    public override string MostFruitfulRemark => T($"Par suites connues. Les autres n'en ont pas de connue, ce qui n'est pas zéro.");

    public override string KnownOutcomes(double count) =>
        count == 0 ? "aucune suite connue" : $"{Figure(count)}{NoBreak}{(count >= 2 ? "suites connues" : "suite connue")}";

    public override string VisitsHeading => "Visites du site";

    public override Prose VisitsSaid(double visits) =>
        P($"{Run.Near(Count(visits, "visite", "visites"))} en tout, telles que le site les compte.");

    public override Prose VisitsNoTotal =>
        P($"Le total des visites est {Prose.Of("inconnu", Tone.Unknown)} : seules des parts sont dites, et elles ne s'additionnent pas.");

    public override Prose VisitsAround(string network, double after, double other, bool? clear) =>
        clear switch
        {
            true => P(
                $"De {network} viennent {Run.Near(Figure(after))} visites par jour dans les trois jours d'une publication, {Figure(other)} les autres jours : une association."
            ),
            false => P(
                $"De {network} viennent {Figure(after)} visites par jour dans les trois jours d'une publication, {Figure(other)} les autres jours : rien de net."
            ),
            null => P(
                $"De {network} : {Figure(after)} visites par jour dans les trois jours d'une publication, {Figure(other)} les autres jours, trop peu pour comparer."
            ),
        };

    public override string VisitsColumn => "Visites";
    public override string ConversionsColumn => "Conversions";
    public override string CampaignColumn => "Campagne";

    public override Prose VisitsNote =>
        P($"Une visite ne prouve aucune influence : personne ne dit qui est venu, ni pourquoi. Les parts ne s'additionnent pas.");
}
