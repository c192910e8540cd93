using Quinze.Analyses;

namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string AuditHeading => "Ce que vous faites en public";

    public override Prose ActivitiesSaid(double perDay, bool atLeast) =>
        P(
            $"{Run.Near(Shared(perDay))} {(IsMany(Math.Round(perDay, 1)) ? "gestes publics" : "geste public")} par jour ouvré{(atLeast ? " au moins" : "")}, sans compter les messages."
        );

    public override Prose ActivitiesUnknown =>
        P($"Vos gestes publics sont {Prose.Of("inconnus", Tone.Unknown)} : aucune source lue ne les couvre.");

    public override Prose OwnWordsSaid(double own, double relayed) =>
        P($"De ce que vous publiez, {Run.Near(Percent(own))} est de votre main, {Percent(relayed)} est relayé.");

    public override string ActivitiesPicture => "Gestes publics par jour ouvré";

    public override string ActivitiesPictureSays(string kinds) => T($"Un point par genre de geste, avec son intervalle. {kinds}");

    public override string KindColumn => "Genre";
    public override string CountColumn => "Nombre";
    public override string PerWorkingDay => "par jour ouvré";
    public override string DaysOff => "jours chômés";
    public override string KnownColumn => "Connu";

    public override string KnownAs(Knowledge known) =>
        known switch
        {
            Knowledge.Known => "oui",
            Knowledge.Partly => "en partie",
            _ => "inconnu",
        };

    public override string AllTogether => "Ensemble";

    public override string AtLeast(string figure) => "au moins " + figure;

    public override string WorkingDays(int count, int holidays, string? calendar) =>
        Count(count, "jour ouvré", "jours ouvrés")
        + (
            calendar is null
                ? ""
                : $" (sans {(calendar == "own" ? Count(holidays, "jour chômé", "jours chômés") : Count(holidays, "jour férié", "jours fériés"))})"
        );

    public override string Undated(long count) =>
        T($"{Count(count, "geste sans date n'est", "gestes sans date ne sont")} dans aucun chiffre.");

    public override string OwnHeading => "De votre main, ou relayé";

    public override string OwnRow(int minimumWords) => $"De votre main ({Count(minimumWords, "mot", "mots")} au moins)";

    public override string RelayedRow => "Relayé";
    public override string NeitherRow => "Ni l’un ni l’autre";
    public override string PublishedHeading => "Année par année";
    public override string MedianWords => "mots, médiane";

    public override Prose WordsPerPost(double median, int n) =>
        P($"La publication médiane a {Run.Near(WordsOf(Math.Round(median)))} (n = {Number(n)}).");

    public override string TempoHeading => "Votre tempo";

    public override Prose TempoSaid(double perWeek, double? usualGap) =>
        usualGap is { } gap
            ? P(
                $"{Run.Near(Shared(perWeek))} {(IsMany(Math.Round(perWeek, 1)) ? "publications" : "publication")} par semaine ; d'ordinaire, une {(gap < 1.5 ? "par jour" : "tous les " + DaysOf(Math.Round(gap)))}."
            )
            : P($"{Run.Near(Shared(perWeek))} {(IsMany(Math.Round(perWeek, 1)) ? "publications" : "publication")} par semaine.");

    public override Prose TempoRuns(int challenges, int longest, int rests, int longestRest) =>
        (challenges, rests) switch
        {
            (0, 0) => P($"Ni défi quotidien, ni long repos."),
            (0, _) => P($"{Repos(rests)}, {(rests == 1 ? "de" : "le plus long de")} {DaysOf(longestRest)}."),
            (_, 0) => P(
                $"{Defis(challenges)} d'une publication par jour, {(challenges == 1 ? "de" : "le plus long de")} {DaysOf(longest)}."
            ),
            _ => P(
                $"{Defis(challenges)} d'une publication par jour ({DaysOf(longest)} au plus), {Repos(rests).ToLowerInvariant()} ({DaysOf(longestRest)} au plus)."
            ),
        };

    private string Defis(int count) => count == 1 ? "Un défi" : Capital(InWords(count)) + NoBreak + "défis";

    private string Repos(int count) => (count == 1 ? "Un" : Capital(InWords(count))) + NoBreak + "repos";

    public override Prose TempoExchanges(string measure, double value, bool clear) =>
        clear
            ? P(
                $"Les semaines de cadence élevée ont {Run.Near((value > 0 ? "+" : "") + Shared(value))} {measure} par rapport aux ordinaires ; cela va ensemble, sans que l'un soit dit cause de l'autre."
            )
            : P(
                $"Les semaines de cadence élevée, rien ne change nettement : {(value > 0 ? "+" : "")}{Shared(value)} {measure} par rapport aux ordinaires, dans la marge du hasard."
            );

    public override string TempoPicture => "Les jours où vous publiez";

    public override string TempoPictureSays(int posts, int challenges, int rests) =>
        T(
            $"{Posts(posts)} posées sur des lignes de temps ; {Count(challenges, "défi souligné", "défis soulignés")}, {Count(rests, "repos en pointillé", "repos en pointillé")}. Les dates sont au tableau."
        );

    public override Prose TempoLegend =>
        P(
            $"Un point, un jour avec publication ; un grand point, plusieurs. Trait plein : une par jour, sept jours ou plus. Pointillé : repos."
        );

    public override string Challenge => "une par jour";
    public override string Rest => "repos";
    public override string Burst => "accélération";
    public override string WhatColumn => "Quoi";
    public override string LengthColumn => "durée";
    public override string PostsColumn => "publications";
    public override string GoesOn => "dure encore";
    public override string RunsHeading => "Défis, repos, accélérations";
    public override string PaceAndExchangesHeading => "Ce que les échanges ont fait pendant ce temps";

    public override Prose PaceAndExchangesNote(double usual, int highFrom, int high, int ordinary, int resting) =>
        P(
            $"Moyennes par semaine. Cadence élevée : {Posts(highFrom)} ou plus ({Weeks(high)}) ; ordinaire ({Weeks(ordinary)}) ; sans publication ({Weeks(resting)}). Médiane : {Figure(usual)}."
        );

    public override string MeasureColumn => "Par semaine";
    public override string HighWeeks => "cadence élevée";
    public override string OrdinaryWeeks => "ordinaire";
    public override string RestingWeeks => "repos";
    public override string TooFewWeeks => "trop peu de semaines";
    public override string Difference => "élevée − ordinaire";

    public override string RepeatsHeading => "Les redites";

    public override Prose RepeatsSaid(int families, long posts, long lookedAt) =>
        families == 0
            ? P($"Sur {Posts(lookedAt)} comparées, aucune ne redit une autre en presque les mêmes mots.")
            : P(
                $"{Run.Near(Said(families, "Une famille", "familles"))} de publications {(families == 1 ? "redit" : "redisent")} presque le même texte : {Number(posts)} sur {Number(lookedAt)} comparées."
            );

    public override string Family(int posts, int? spanDays) =>
        spanDays is { } days ? $"{Posts(posts)} en {Age(Math.Max(1, days))}" : Posts(posts);

    public override string Likeness(double min, double median) =>
        T($"ressemblance deux à deux : {Percent(min)} au moins, {Percent(median)} en médiane");

    public override string WhenColumn => "Quand";
    public override string BeginningColumn => "Les premiers mots";
    public override string TextGone => "texte non gardé";
    public override string TextHidden => "texte caché avec les noms";
    public override string Undatable => "sans date";

    public override string RepeatsNote(int tooShort, int minimum, int textGone) =>
        $"{Number(tooShort)} trop courtes pour être comparées (moins de {WordsOf(minimum)})"
        + (textGone > 0 ? $", {Number(textGone)} dont le texte n’est plus gardé" : "");
}
