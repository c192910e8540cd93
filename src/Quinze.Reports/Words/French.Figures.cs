using NodaTime;
using Quinze.Analyses;

namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string EngagementHeading => "Ce qui est montré, et ce qu’on en fait";

    public override Prose ReachSaid(string metric, double median, double mean) =>
        P(
            $"La moitié des publications ont {Run.Near(Number(median) + NoBreak + Metric(metric))} ou plus ; la moyenne est de {Number(mean)}."
        );

    public override Prose OddSaid(int odd, int of, double? weight, double meanWithout) =>
        P(
            $"{Run.Near(odd == 1 ? "Une publication" : Capital(InWords(odd)) + " publications")} sur {Number(of)} {(odd == 1 ? "sort" : "sortent")} de l'ordinaire{(weight is { } w ? $" et {(odd == 1 ? "pèse" : "pèsent")} {Percent(w)} de l'ensemble" : "")} ; sans {(odd == 1 ? "elle" : "elles")}, la moyenne est de {Number(meanWithout)}."
        );

    public override Prose NoOdd(int of) => P($"Aucune des {Posts(of)} ne sort de l'ordinaire.");

    public override Prose TooFewForOdd(int have, int need) =>
        P($"On ne peut pas dire si l'une sort de l'ordinaire : {Posts(have)} avec des chiffres, il en faut {Number(need)}.");

    public override Prose CutOffSaid =>
        P(
            $"Les chiffres viennent d'un classement qui ne nomme que les publications les plus vues : les autres sont inconnues, pas petites."
        );
    public override Prose NoReadings =>
        P($"Rien de ce qui a été lu ne dit combien de fois une publication a été montrée, ni ce qu'on en a fait.");

    public override Prose ReadingsHelp =>
        P($"Les classeurs d'analyse du réseau, ou des chiffres saisis : {Run.Code("quinze record observation")}.");

    public override string Metric(string id) =>
        id switch
        {
            "impressions" => "impressions",
            "membersReached" => "membres touchés",
            "engagements" => "engagements",
            "interactions" => "interactions",
            "followers" => "abonnés",
            "articleViews" => "vues",
            "views" => "vues",
            "reactions" => "réactions",
            "comments" => "commentaires",
            "reposts" => "republications",
            "saves" => "enregistrements",
            "sends" => "envois",
            "clicks" => "clics",
            "likes" => "j’aime",
            "replies" => "réponses",
            "quotes" => "citations",
            "profileViews" => "vues du profil",
            "followersGained" => "abonnés gagnés",
            "newFollowers" => "nouveaux abonnés",
            "visits" => "visites",
            "visitors" => "visiteurs",
            "conversions" => "conversions",
            "clicks+reactions+comments+reposts" => "clics, réactions, commentaires et republications",
            _ => id,
        };

    public override string RateName(string numerator, string denominator) => $"{Metric(numerator)} / {Metric(denominator)}";

    public override Prose RatesNote(bool followers, double? count, LocalDate? day) =>
        P(
            $"Les interactions sont les réactions + commentaires + republications ; les engagements, ce que le réseau compte ainsi, clics compris.{(followers && count is { } n ? T($" Abonnés : {Number(n)}{(day is { } on ? $" au {Day(on)}" : "")}.") : "")}"
        );

    public override string RateColumn => "Taux";
    public override string TheWhole => "ensemble";
    public override string TheMean => "moyenne";
    public override string MeanWithoutColumn => "moyenne sans les hors-normes";
    public override string TheMedian => "médiane";
    public override string OfPosts => "publication par publication";

    public override string OfAccount(int days) => $"le compte, {DaysOf(days)}";

    public override string OddPicture => "Ce que pèsent les hors-normes";

    public override string OddPictureSays(string bars) =>
        T($"Deux barres : la part des publications hors normes, et leur part de l'ensemble. {bars}");

    public override string OddPart => "hors normes";
    public override string OtherPart => "les autres";
    public override string OddHeading => "Hors de l’ordinaire";
    public override string OnePostColumn => "Publication";

    public override string TimesTypical(double times) => $"{Figure(times)} fois la médiane";

    public override string TooYoungNote(int posts) =>
        T(
            $"{Count(posts, "publication avait", "publications avaient")} moins d'une semaine au dernier relevé et n'entre{(IsMany(posts) ? "nt" : "")} dans aucun taux."
        );

    public override string AboutHeading => "Le métier et la marque";

    public override Prose AboutSaid(double share) =>
        P($"{Run.Near(Percent(share))} des publications nomment le métier ou la marque déclarés.");

    public override string AboutTradeRow => "Sur le métier";
    public override string AboutBrandRow => "Nommant la marque";
    public override string AboutEitherRow => "L’un ou l’autre";
    public override string PartColumn => "part";

    public override Prose AboutWords(string words) => P($"Déclarés : {words}. Une publication compte quand l'un de ces mots s'y trouve.");

    public override Prose NotDeclared => P($"Ni métier ni marque ne sont déclarés.");

    public override Prose DeclareHelp => P($"{Run.Code("quinze record trade MOT…")} et {Run.Code("quinze record brand NOM…")}.");

    public override string ArticlesHeading => "Les articles et leurs vues";

    public override Prose ArticlesSaid(int articles, double perYear) =>
        P($"{Run.Near(Count(articles, "article", "articles"))} en tout, {Shared(perYear)} par an.");

    public override Prose ArticlesUndated(int articles) =>
        P(
            $"{Run.Near(Count(articles, "d’entre eux ne porte", "d’entre eux ne portent"))} pas de date dans les fichiers : {(articles == 1 ? "il n’est" : "ils ne sont")} dans aucune année."
        );

    public override string ArticlesColumn => "articles";
    public override string SeenColumn => "vues";
    public override string FollowersColumn => "abonnés";

    public override string LeastToMost(string least, string most) => least == most ? least : $"de {least} à {most}";

    public override string OfSo(int n, int of) => $"pour {Number(n)} sur {Number(of)}";

    public override string PagesHeading => "La page de la marque";

    public override Prose PagesSaid(string name, string? followers, string? per30) =>
        P(
            $"{Run.Name(name)} : {(followers is null ? Prose.Of("abonnés inconnus", Tone.Unknown) : Prose.Of(followers + NoBreak + "abonnés", Tone.Near))}, {(per30 is null ? Prose.Of("publications inconnues", Tone.Unknown) : Prose.Of(per30 + NoBreak + "publications par 30 jours", Tone.Near))}."
        );

    public override string PageColumn => "Page";
    public override string Per30Column => "publications par 30 jours";
    public override string EngagementColumn => "engagement";

    public override Prose PagesNote =>
        P(
            $"Engagement : clics + réactions + commentaires + republications, sur les impressions, les jours où les cinq sont connus ; pour une page voisine, engagements par publication."
        );

    public override string BesideNote => "page voisine, d’après la comparaison de pages";

    public override string HeadlineHeading => "Le titre du profil";

    public override Prose HeadlineSaid(YesNo role, YesNo whom) =>
        (role, whom) switch
        {
            (YesNo.Yes, YesNo.Yes) => P($"Ses soixante premiers signes {Run.Near("nomment un rôle, et pour qui")}."),
            (YesNo.Yes, YesNo.No) => P($"Ses soixante premiers signes {Run.Near("nomment un rôle")}, et pas pour qui."),
            (YesNo.No, YesNo.Yes) => P($"Ses soixante premiers signes disent {Run.Near("pour qui")}, et ne nomment pas de rôle."),
            (YesNo.No, YesNo.No) => P($"Ses soixante premiers signes ne nomment ni rôle, ni pour qui."),
            _ => P($"Que ses soixante premiers signes nomment un rôle, et pour qui, ce n'est {Prose.Of("pas clair", Tone.Unknown)}."),
        };

    public override string QuestionColumn => "Question";
    public override string AnswerColumn => "Réponse";
    public override string NamesRole => "Nomme-t-il un rôle\u202F?";
    public override string NamesWhom => "Pour qui\u202F?";

    public override string YesNoOf(YesNo answer) =>
        answer switch
        {
            YesNo.Yes => "oui",
            YesNo.No => "non",
            _ => "pas clair",
        };

    public override string HeadlineBecause(string because, string? words) =>
        T(
            because switch
            {
                "named" => $"« {words} »",
                "after-opening" => $"« {words} » vient après le soixantième signe",
                "no-known-word" => "aucun mot de rôle que nous connaissions",
                "no-marker" => "aucun mot ne mène à quelqu'un",
                "not-people" => $"« {words} » ne mène à aucun groupe que nous connaissions",
                _ => $"« {words} » : pour eux, ou l'un d'eux ?",
            }
        );

    public override Prose Opening(string text) => P($"Ce qui se voit d'abord : « {text} »");

    public override string CompareHeading => "Avant et après";

    public override Prose CompareSaid(int clear, int tested) =>
        tested == 0
            ? P($"Deux périodes d'une même présence côte à côte ; pour aucun changement il n'y a de quoi le distinguer du hasard.")
            : P(
                $"Deux périodes d'une même présence côte à côte : {Run.Near($"{Number(clear)} sur {Number(tested)}")} des changements qui s'éprouvent dépassent le hasard."
            );

    public override string FirstPeriodColumn => "avant";
    public override string SecondPeriodColumn => "après";
    public override string ChangedColumn => "changement";

    public override string Times(double ratio) => $"× {Figure(ratio)}";

    public override string Points(double difference) => $"{(difference > 0 ? "+" : "")}{Number(difference * 100, 1)}{NoBreak}points";

    public override string Postsper30(string page) => T($"{page} : publications par 30 jours");

    public override Prose CompareNote(bool overlapping) =>
        P(
            $"Intervalles : rapport de taux dont les semaines viennent par paquets (quasi-Poisson), différence de parts (Newcombe) ; sans intervalle, aucun test n'est connu et le changement est seulement décrit. À en éprouver beaucoup à la fois, quelques-uns ressortiraient par hasard : de ceux qui sont dits le dépasser, un sur vingt au plus le doit (Benjamini et Hochberg 1995) ; un intervalle peut donc exclure « aucun changement » sans que son chiffre soit compté. Ce qui a changé n'est pas pourquoi.{(overlapping ? " Les deux périodes ont des jours en commun." : "")}"
        );

    public override string NotKnownHeading => "Ce que ces fichiers ne disent pas";
    public override Prose NotKnownSaid => P($"Tout ceci est inconnu, ce qui n'est pas zéro.");
    public override Prose WhoReadUnknown => P($"Qui a lu, qui a aimé : aucun fichier ne les nomme.");

    public override Prose KindsUnknown(string kinds) => P($"Aucun fichier donné n'en parle : {kinds}.");

    public override Prose RatesUnknown(string network, string rates) => P($"{network} : à ces taux il manque un terme : {rates}.");

    public override Prose ReachUnknown => P($"Combien de fois quoi que ce soit a été montré : aucun classeur d'analyse n'a été donné.");
    public override Prose ViewsUnknown => P($"Les vues des articles.");

    public override Prose CutOffUnknown(string network) => P($"{network} : les publications au-delà de la fin du classement.");

    public override Prose TextGoneUnknown => P($"Ce que disaient les publications dont le texte n'est plus gardé.");
    public override Prose PageUnknown => P($"Une page de la marque : aucun classeur n'en a été donné.");

    public override string AsideFiles(int files) => $"{Count(files, "fichier laissé", "fichiers laissés")} de côté, et pourquoi";

    public override Prose LetterAuditOnly(bool lettersRead) =>
        lettersRead
            ? P(
                $"Cet audit porte sur ce qui est publié et ses chiffres : messages et relations, que ce carnet a lus, n'y entrent pas. Il ne sert ni à recruter, ni à évaluer quelqu'un."
            )
            : P(
                $"Cet audit lit ce qui est publié et ses chiffres : messages et relations n'ont pas même été ouverts. Il ne sert ni à recruter, ni à évaluer quelqu'un."
            );

    public override Prose LimitAuditOnly(bool lettersRead) =>
        lettersRead
            ? P(
                $"Messages, courriers et relations, que ce carnet a lus, n'entrent pas ici, à dessein : rien ne parle des personnes ni de ce qu'elles se disent."
            )
            : P(
                $"Messages, courriers et relations n'ont pas été lus, à dessein : rien ici ne parle des personnes ni de ce qu'elles se disent."
            );
}
