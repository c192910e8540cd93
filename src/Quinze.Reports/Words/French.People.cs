using System.Globalization;
using NodaTime;

namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string FifteenHeading => "Vos quinze";

    public override Prose FifteenSaid(int people, int eligible) =>
        people == 0 ? P($"Personne n'a encore échangé avec vous, dans les deux sens, au cours de trois mois différents.")
        : eligible > people
            ? P(
                $"{Run.Near(Said(people, "Une personne", "personnes"))}, parmi {Number(eligible)} avec qui l'échange va dans les deux sens."
            )
        : P(
            $"{Run.Near(Said(people, "Une personne", "personnes"))} avec qui l'échange va dans les deux sens, au cours de trois mois au moins."
        );

    public override Prose FifteenChange(int ninety, int year) =>
        ninety == 0 && year == 0
            ? P($"Ce seraient les mêmes si l'on regardait surtout les derniers mois, ou plus loin en arrière.")
            : P($"{Names(ninety)} si l'on regardait surtout les derniers mois, {NamesShort(year)} si l'on regardait plus loin en arrière.");

    private string Names(int count) =>
        count switch
        {
            0 => "Aucun nom ne changerait",
            1 => "Un nom changerait",
            _ => $"{Capital(InWords(count))}{NoBreak}noms changeraient",
        };

    private string NamesShort(int count) =>
        count switch
        {
            0 => "aucun",
            1 => "un",
            _ => InWords(count),
        };

    public override string Alphabetical =>
        "Par ordre alphabétique : l’ordre ne dit rien.".Replace(" :", "\u202F:", StringComparison.Ordinal);
    public override string PersonColumn => "Personne";
    public override string FromYou => "de vous";
    public override string FromThem => "vers vous";
    public override string ActiveDays => "jours d’échange";
    public override string LastContact => "dernier contact";
    public override string QuietTag => "silence";
    public override string You => "vous";
    public override string CirclesPicture => "Vos proches, cercle par cercle";

    public override string CirclesPictureSays(string names, int others, string quiet) =>
        T(
            $"Des cercles autour de vous ; au plus près, les échanges les plus fréquents. Nommés : {names}. {(quiet.Length > 0 ? $"En silence ici : {quiet}. " : "")}{(others > 0 ? $"{People(others)} de plus, sans nom." : "")}"
        );

    public override Prose CirclesLegend(int? mostDots) =>
        mostDots is { } most ? Legend.Then(P($" Un anneau montre {Number(most)} points au plus.")) : Legend;

    private static Prose Legend =>
        P(
            $"Plus on est près du centre, plus les jours d'échange sont fréquents. Grands points : vos quinze. {Run.Quiet("Losange ocre")} : silence inhabituel."
        );

    public override string NotAmongHeading => "Pourquoi d’autres n’y sont pas";
    public override string ReasonColumn => "Raison";
    public override string PeopleColumn => "Personnes";

    public override string TwoYearsBefore(LocalDate asOf) => $"sur les 730 jours jusqu’au {DayInShort(asOf)}";

    public override string PositionAt(string position, string company) =>
        company.Length == 0 ? position
        : position.Length == 0 ? company
        : $"{position}, {company}";

    public override string SayHeading => "Dites d’abord vos quinze";

    public override Prose SayInvitation =>
        P(
            $"Avant de lire un chiffre, écrivez les noms qui vous viennent. {Run.Code("quinze record fifteen")} les garde ; ce rapport les posera ensuite à côté de ce qui se voit ici, sans faute pour personne."
        );

    public override string SayWhy => T("Les gens que l'on aime ne sont pas tous dans un réseau. C'est à vous de commencer.");

    public override Prose SaySaid(int named, int seen, int notSeen, int unnamed) =>
        P(
            $"Vous avez dit {Run.Near(Noms(named))} : {Visible(seen)} ici, {Number(notSeen)} non. {Visible(unnamed)} ici sans avoir été {(unnamed < 2 ? "dit" : "dits")}."
        );

    private string Visible(int count) => $"{Number(count)}{NoBreak}{(count < 2 ? "se voit" : "se voient")}";

    private string Noms(int count) => Count(count, "nom", "noms");

    public override string NamedAndSeen => "Dits, et vus ici";
    public override string NamedAndSeenRemark => "Vous le saviez, et cela se voit.";
    public override string NamedNotSeen => "Dits, et pas vus ici";
    public override string NamedNotSeenRemark => T("Aucune faute : on se parle ailleurs.");
    public override string SeenNotNamed => "Vus ici, et pas dits";
    public override string SeenNotNamedRemark => "Ils vous écrivent, et vous leur répondez.";

    public override string LastOn(LocalDate day) => "dernier contact le " + DayInShort(day);

    public override string NoOne => "personne";

    public override string CirclesHeading => "Vos cercles, à leur taille";

    public override Prose CirclesSaid(IReadOnlyList<int> sizes, int activeNetwork) =>
        P($"De l'intérieur vers l'extérieur, vos cercles comptent {Run.Near(Enumerated(sizes))} personnes.");

    public override Prose CirclesLayers(int? layers) =>
        layers is { } k and > 1
            ? P($"Vos fréquences se rangent d'elles-mêmes en {InWords(k)} couches ; les cercles ci-dessous les coupent en cinq.")
            : P($"Vos fréquences passent de l'une à l'autre sans marche nette : ces cinq cercles sont un découpage, pas une découverte.");

    public override Prose CirclesAsOf(LocalDate? day, int asleep) =>
        P(
            $"Ils regardent des relations entières{(day is { } d ? $", au {Day(d)}" : "")} : {(asleep == 0 ? "personne n’y est" : $"{People(asleep)} y {(asleep == 1 ? "est" : "sont")}")} sans échange depuis deux ans."
        );

    public override string AsleepColumn => "Sans échange depuis deux ans";
    public override string AsleepHeading => "Dans un cercle proche, et sans échange depuis deux ans";

    public override string LastIn(int year) => string.Create(CultureInfo.InvariantCulture, $"dernier contact {year}");

    public override Prose CirclesPublished(double innermost, int facebook, int twitter, string source) =>
        P(
            $"Publié, pour d'autres et ailleurs : {Number(innermost, 1)} personne au centre en moyenne, {InWords(facebook)} cercles sur Facebook, {InWords(twitter)} sur Twitter ({source}). Cité, jamais utilisé."
        );

    public override string CirclesSizes => "Personnes dans chaque cercle";

    public override string CircleName(int number) => number == 1 ? "1er cercle" : $"{Number(number)}e cercle";

    public override string CircleColumn => "Cercle";
    public override string WithinColumn => "Personnes dedans";

    public override string IntervalColumn(double level) => "Intervalle à " + Percent(level);

    public override string RingColumn => "Dans l’anneau";
    public override string PerYearColumn => "Jours d’échange par an";
    public override string ActiveNetwork => "Réseau actif";

    public override string QuietHeading => "Silence ici";

    public override Prose QuietSaid(int quiet, int ties) =>
        quiet == 0
            ? P($"Parmi {Ties(ties)} qui ont un rythme, aucun ne se tait au-delà de l'habitude.")
            : P(
                $"{Run.Quiet(Said(quiet, "Une personne", "personnes"))} {(quiet == 1 ? "se tait" : "se taisent")} ici bien au-delà de l'habitude, parmi {Ties(ties)} qui ont un rythme."
            );

    public override Prose QuietElsewhere =>
        P(
            $"Si vous vous parlez ailleurs, dites-le : {Run.Code("quinze record elsewhere PERSONNE")}. Le silence d'ici ne voudra plus rien dire."
        );

    public override string QuietLeftOut(int elsewhere, int snoozed) =>
        T(
            $"{Count(elsewhere, "personne à qui vous parlez ailleurs", "personnes à qui vous parlez ailleurs")}, {Count(snoozed, "remise à plus tard", "remises à plus tard")} : non listées."
        );

    public override string QuietPicture => "De l’habitude au silence";

    public override string QuietPictureSays(int rows) =>
        T(
            $"Pour {People(rows)}, l'écart habituel entre deux jours d'échange et le silence présent, en jours, sur une échelle logarithmique. Les chiffres sont au tableau."
        );

    public override string UsualGap => "écart habituel";
    public override string SilenceColumn => "silence";

    public override string EveryDays(double days) => days < 1.5 ? "tous les jours" : $"tous les {DaysOf(Math.Round(days))}";

    public override string HalfLifeHeading => "Combien durent vos liens";

    public override Prose HalfLifeSaid(double? days, bool tooFew) =>
        days is { } d ? P($"Un lien qui a trouvé son rythme a une chance sur deux de durer encore après {Run.Near(Age(d))}.")
        : tooFew ? P($"Trop peu de liens ont trouvé un rythme pour dire combien ils durent.")
        : P($"Plus de la moitié des liens qui ont trouvé leur rythme durent encore : la demi-vie n'est pas atteinte.");

    public override string CurveTitle => "Liens encore vivants, selon leur âge";

    public override string CurveSays(string ages) =>
        T($"Une courbe qui descend par marches depuis {Percent(1)}. Part encore vivante : {ages}.");

    public override Prose CurveLegend =>
        P(
            $"Âge depuis le premier échange, pour les liens qui avaient trouvé un rythme. La bande est l'intervalle à {Percent(0.95)}. Un lien est sous observation de son cinquième jour d'échange jusqu'à sa fin, ou jusqu'à la fin des fichiers."
        );

    public override string AgeColumn => "Âge du lien";
    public override string AliveColumn => "Encore vivants";
    public override string AtRiskColumn => "Liens sous observation";

    public override string YearsOld(double years) => $"{Tick(years)}{NoBreak}{(years >= 2 ? "ans" : "an")}";

    public override string HalfLife => "Demi-vie d’un lien";

    public override string HalfLifeCounts(int ties, int ended, int censored) =>
        T($"{Ties(ties)} : {Number(ended)} finis, {Number(censored)} vivants à la fin de la couverture");

    public override string LimitColumn => "Limite du silence";

    public override string Gaps(double gaps) => $"{Number(gaps)}{NoBreak}écarts habituels";

    public override string QuietColumn => "En silence";

    public override Prose QuietTrial(LocalDate cut, int quiet, int came, int others, int othersCame) =>
        quiet == 0
            ? P(
                $"La règle essayée sur votre passé : au {Day(cut)}, elle n'aurait dit « silence » de personne ; {Number(othersCame)} des {Number(others)} liens d'alors ont récrit depuis."
            )
            : P(
                $"La règle essayée sur votre passé : au {Day(cut)}, elle aurait dit « silence » de {People(quiet)}, dont {Number(came)} ont récrit depuis ; et rien de {Number(others)} autres, dont {Number(othersCame)} ont récrit."
            );

    public override string ExchangesHeading => "Vos échanges";

    public override Prose ExchangesSaid(int conversations, int twoWay) =>
        P($"{Capital(Conversations(conversations))} à deux ; dans {Run.Near(Number(twoWay))}, chacun a parlé.");

    public override Prose AnswersSaid(double? byOwner, double? byOthers) =>
        (byOwner, byOthers) switch
        {
            ({ } a, { } b) => P($"D'ordinaire, vous répondez en {Run.Near(Wait(a))} ; on vous répond en {Run.Near(Wait(b))}."),
            ({ } a, null) => P(
                $"D'ordinaire, vous répondez en {Run.Near(Wait(a))} ; plus de la moitié de vos messages restent sans réponse."
            ),
            (null, { } b) => P(
                $"On vous répond d'ordinaire en {Run.Near(Wait(b))} ; plus de la moitié de ce qu'on vous écrit reste sans réponse."
            ),
            _ => P($"De part et d'autre, plus de la moitié des messages restent sans réponse."),
        };

    public override Prose StartsSaid(double share) => P($"Vous commencez {Percent(share)} d'entre elles.");

    public override string ByYear => "Conversations par année";
    public override string YearColumn => "Année";
    public override string ConversationsColumn => "Conversations";
    public override string BothWrote => "chacun a parlé";
    public override string OneWrote => "un seul a parlé";
    public override string StartedByYou => "commencées par vous";
    public override string StartedByThem => "par l’autre";
    public override string MessagesColumn => "messages";
    public override string AnswersHeading => "Le temps d’une réponse";
    public override string WhoAnswers => "Qui répond";
    public override string YouAnswer => "vous";
    public override string TheyAnswer => "les autres";
    public override string TurnsColumn => "tours";
    public override string AnsweredColumn => "avec réponse";
    public override string MedianWait => "attente médiane";
    public override string WithinWeek => "en sept jours";
    public override string MedianOfAnswered => "médiane des seules réponses";
    public override string LongestHeading => "Les fils les plus longs";
    public override string SpanColumn => "Du, au";
    public override string LeftOutHeading => "Ce qui n’est pas dans ces chiffres";
    public override string NeverAnswered => "jamais suivies d’une réponse";

    public override string WordsHeading => "Où sont allés vos mots";

    public override Prose WordsSaid(long words, double? fifteen, double publicShare, Period period) =>
        fifteen is { } near
            ? P(
                $"{Capital(Lately(period))}, {Run.Near(Percent(near))} de vos {WordsOf(words)} sont allés à vos quinze et {Percent(publicShare)} au public."
            )
            : P(
                $"{Capital(Lately(period))}, {Percent(publicShare)} de vos {WordsOf(words)} sont allés au public ; dans ce qui a été lu, personne n'est l'un de vos quinze, rien ne pouvait donc leur aller."
            );

    public override Prose WordsBefore(double? before, Period period) =>
        before is { } then
            ? P($"{Capital(Before(period))}, vos quinze en avaient reçu {Percent(then)}.")
            : P($"{Capital(Before(period))}, personne n'en était encore.");

    public override string WordsPicture(Period period) => $"La part de vos mots, {Lately(period)} et {Before(period)}";

    public override string WordsPictureSays(string parts) => T($"Barres de parts. {parts}");

    public override string ToWhom => "À qui";

    public override string Lately(Period period) =>
        YearOf(period) is { } year ? $"en {year}"
        : IsYear(period) ? "cette année"
        : period.Days == 1 ? "ce jour-là"
        : $"sur ces {DaysOf(period.Days)}";

    public override string Before(Period period) =>
        IsYear(period) ? "l’année d’avant"
        : period.Days == 1 ? "la veille"
        : $"sur les {DaysOf(period.Days)} d’avant";

    public override string ShareColumn => "part";
    public override string WordsWord => "mots";

    public override Prose WordsUnknown(IReadOnlyList<string> what) =>
        P($"{Prose.Of("inconnu", Tone.Unknown)} : {string.Join(" ; ", what).Replace(" ;", "\u202F;", StringComparison.Ordinal)}.");

    public override string NotCovered(string kinds) => T($"non couvert : {kinds}");

    public override Prose TooFewWordsBefore(Period period) =>
        P($"{Capital(Before(period))}, trop peu de vos mots ont été lus pour le dire.");

    private string Enumerated(IReadOnlyList<int> sizes) =>
        sizes.Count == 1 ? Number(sizes[0]) : string.Join(", ", sizes.SkipLast(1).Select(s => Number(s))) + " et " + Number(sizes[^1]);
}
