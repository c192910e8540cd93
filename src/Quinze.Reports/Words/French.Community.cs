using NodaTime;
using Quinze.Analyses;

namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string ParticipationHeading => T("Jusqu’où l’on vient");

    public override Prose ParticipationSaid(long known, long talking) =>
        P(
            $"{People(known)} {(IsMany(known) ? "connues par leur nom ont" : "connue par son nom a")} réagi ou parlé avec vous ; avec {Run.Near(Number(talking))}, les mots vont dans les deux sens."
        );

    public override Prose OnlyThoseWhoActed =>
        P($"Combien se taisent est inconnu : aucun fichier ne dit la taille de la communauté, on ne voit donc que ceux qui ont agi.");

    public override Prose SilentSaid(long least, long most) =>
        least == most
            ? P($"{People(most)} {(IsMany(most) ? "n’ont" : "n’a")} jamais rien fait qu’on puisse voir.")
            : P(
                $"Entre {Number(least)} et {Number(most)} personnes n’ont jamais rien fait : les gestes sans nom peuvent être de n’importe qui."
            );

    public override string CommunityOf(IReadOnlyList<CommunitySize> sizes) =>
        T(
            string.Join(
                ", ",
                sizes.Select(s => Labelled(NetworkName(s.Network), $"{Number(s.Size)} {(s.From == "followers" ? "abonnés" : "relations")}"))
            )
        );

    public override Prose UnnamedSaid(long acts) =>
        P(
            $"Les réseaux ont compté {Count(acts, "geste", "gestes")} de plus que ceux dont on sait le nom. Collez ce que montre l’écran ({Run.Code("quinze capture")}) pour les nommer."
        );

    public override string LadderCaption => "Chacun sur sa plus haute marche";
    public override string RungColumn => "Marche";
    public override string ShareOfSeen => T("de celles qu’on voit");
    public override string ShareOfMembers => "de la communauté";
    public override string InequalityHeading => "Avec quelle inégalité";

    public override Prose InequalitySaid(double topTenth, double voices, int people) =>
        P(
            $"Le dixième le plus actif fait {Run.Near(Percent(topTenth))} des gestes. Les {Number(people)} personnes qui ont agi font entendre autant de voix que {Number(voices)} qui agiraient toutes autant."
        );

    public override string LorenzTitle => "Qui fait quelle part des gestes";

    public override string LorenzSays(string points) => T($"Part des gestes que font les personnes les moins actives : {points}.");

    public override Prose LorenzLegend =>
        P($"Sur la ligne pointillée, tous agiraient autant ; plus l’espace en dessous est plein, plus c’est inégal.");
    public override string LorenzPeople => T("personnes, les moins actives d’abord");
    public override string LorenzActs => "leur part des gestes";

    public override string GiniWithSilent(string least, string most) =>
        T(
            least == most
                ? $"avec les silencieux comptés pour zéro, un autre chiffre : {most}"
                : $"avec les silencieux comptés pour zéro, un autre chiffre : {least} à {most}"
        );

    public override string ArrivalsHeading => "Comment on est venu";

    public override Prose ArrivalsSaid(int people, string mostly, double share, long met) =>
        met == 0
            ? P(
                $"{People(people)} {(IsMany(people) ? "sont venues" : "est venue")} ; {Run.Near(Percent(share))} par cette voie : {mostly}."
            )
            : P(
                $"{People(people)} {(IsMany(people) ? "sont venues" : "est venue")} ; {Run.Near(Percent(share))} par cette voie : {mostly}. {Number(met)} {(IsMany(met) ? "ont" : "a")} d’abord été {(IsMany(met) ? "rencontrées" : "rencontrée")} dans la vie."
            );

    public override string ArrivalsUndated(int people) => $"{People(people)} de plus, un jour que personne ne dit";

    public override string ArrivalsPicture => "Arrivées par année";
    public override string OtherWays => "autres voies";
    public override string CameColumn => "Venues par";

    public override Prose ArrivalsAfterPosts(int days, string share, string interval, string baseRate) =>
        P(
            $"{share} des arrivées en ligne suivent de {DaysOf(days)} au plus une de vos publications ({interval}) ; c’est le cas de {baseRate} de tous les jours. Une suite, pas une cause."
        );

    public override string StayingHeading => "Qui est resté";

    public override Prose StayingSaid(int people, int lasting, double? medianDays) =>
        medianDays < 1
            ? P(
                $"Sur {Number(people)} venues il y a un an ou plus, {Run.Near(Number(lasting))} font encore signe. La moitié n’en a fait qu’un, le jour de son arrivée."
            )
        : medianDays is { } days
            ? P(
                $"Sur {Number(people)} venues il y a un an ou plus, {Run.Near(Number(lasting))} font encore signe. La moitié avait fait son dernier signe au bout de {Age(days)}."
            )
        : P(
            $"Sur {Number(people)} venues il y a un an ou plus, {Run.Near(Number(lasting))} font encore signe : plus de la moitié reste plus longtemps que ce que l’on peut voir."
        );

    public override Prose StayingTooFew => P($"Trop peu pour dire qui est resté : il faut dix personnes venues il y a un an ou plus.");

    public override Prose StayingNote =>
        P(
            $"Partie veut dire un an sans signe, compté au dernier. La dernière année n’est pas encore observée : personne n’y est parti, autant qu’on puisse dire."
        );

    public override string CohortColumn => "Venues en";
    public override string AllCohorts => "toutes";

    public override string AgeHeading => T("L’âge de la communauté");

    public override Prose AgeSaid(double meanAge, LocalDate on) =>
        P($"Le {Day(on)}, elle avait {Run.Near(Number(meanAge, 1))} ans en moyenne.");

    public override Prose AgeThen(bool closed, int years, double meanAge) =>
        closed
            ? P(
                $"Si personne ne venait ni ne partait, elle aurait {Number(meanAge, 1)} ans dans {Number(years)} ans : un an de plus chaque année."
            )
            : P(
                $"Si l’on continue de venir et de partir comme ces derniers temps, elle aura {Number(meanAge, 1)} ans dans {Number(years)} ans."
            );

    public override string AgePicture(int years) => T($"Maintenant (point), et dans {Number(years)} ans (trait, 80 %)");

    public override string NowAndThen(string now, string then) => $"{now}, puis {then}";

    public override string AgesColumn => "Âges";

    public override string YearsOfAge(string ages) =>
        T(ages.EndsWith('+') ? $"{ages[..^1]} ans et plus" : $"{ages.Replace("-", " à ", StringComparison.Ordinal)} ans");

    public override string AgeNow => "maintenant";

    public override string InYears(int years) => T(years == 1 ? "dans un an" : $"dans {Number(years)} ans");

    public override string MeanAge => "âge moyen";

    public override string AgeBounds(string youngest, string oldest) =>
        $"entre {youngest} et {oldest}, selon la place de chacun dans sa tranche";

    public override string AtMost(string share) => $"< {share}";

    public override Prose AgeScenario(bool closed, string staying, string newcomers) =>
        closed
            ? P($"Qui vient et qui part est inconnu ici : il y faut un an d’abonnés et de nouveaux abonnés, comptés chaque jour.")
            : P(
                $"{staying} restent d’une année à l’autre, les nouveaux venus en font {newcomers} ; on les prend du même âge que les membres."
            );
}
