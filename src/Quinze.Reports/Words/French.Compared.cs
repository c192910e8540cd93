namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override Prose CrossPostedSaid(long posts) =>
        P(
            $"{Posts(posts)} {(IsMany(posts) ? "se trouvent" : "se trouve")} avec les mêmes mots sur plusieurs réseaux à un jour près : publier une fois n'est pas redire."
        );

    public override string BorrowedHeading => "Les mots que vous partagez avec d’autres";

    public override Prose BorrowedSaid(long posts, long of, int texts) =>
        P(
            $"{Run.Near(T($"{Number(posts)} sur {Posts(of)}"))} {(IsMany(posts) ? "ont" : "a")} un passage déjà paru ailleurs un jour plus tôt, sans que rien le donne pour celui d'un autre, parmi {Count(texts, "texte comparé", "textes comparés")}."
        );

    public override Prose QuotedApart(int passages) =>
        passages == 0
            ? P($"Aucun passage commun n'est cité ni sourcé.")
            : P(
                $"{Count(passages, T("autre passage est donné pour celui d'autrui"), T("autres passages sont donnés pour ceux d'autrui"))} : entre guillemets, après un nom ou avec un lien. Citer n'est pas emprunter."
            );

    public override string QuotedDetails(int passages) => T($"Cités ou sourcés : {Count(passages, "passage", "passages")}");

    public override string YourPostColumn => "Dans votre publication";
    public override string OtherTextColumn => "Dans l’autre texte";
    public override string FirstColumn => "Lequel est premier";

    public override string WhoWasFirst(string first, int? days) =>
        first switch
        {
            "other" => T($"l'autre, {Count(days ?? 0, "jour", "jours")} plus tôt"),
            "post" => T($"le vôtre, {Count(days ?? 0, "jour", "jours")} plus tôt"),
            "same-day" => "tous deux le même jour",
            _ => "un des jours est inconnu",
        };

    public override string AlsoIn(int texts) => T($"aussi dans {Count(texts, "autre texte", "autres textes")}");

    public override string WordsFromTo(int from, int to, int of) => T($"mots {Number(from)} à {Number(to)} sur {Number(of)}");

    public override string ComparedNote(int tooShort, int minimum, int textGone) =>
        T(
            $"{Count(tooShort, "publication", "publications")} de moins de {Number(minimum)} mots laissées de côté ; {Count(textGone, "texte non gardé, inconnu", "textes non gardés, inconnus")}"
        );

    public override Prose BorrowedNote =>
        P(
            $"Les mêmes mots à deux endroits ne disent pas qui les a pris à qui : les deux peuvent venir d'une troisième source, une agence, un communiqué, une note commune. Seuls les jours sont comparés."
        );

    public override string NoveltyHeading => "Ce que vos publications ajoutent";

    public override Prose NoveltySaid(double share, double expected) =>
        P(
            $"Des tournures d'une publication, {Run.Near(Percent(share))} ne se trouvaient dans aucune des précédentes ; les mêmes publications, dans n'importe quel ordre, en auraient {Percent(expected)}."
        );

    public override Prose NoveltyLately(string span, double difference, bool clear) =>
        !clear ? P($"Dernièrement ({span}), vos publications n'en ajoutent ni nettement plus ni nettement moins.")
        : difference < 0
            ? P(
                $"Dernièrement ({span}), elles s'appuient sur le déjà dit plus que ne le ferait n'importe quel ordre : {Run.Near(Points(difference))}."
            )
        : P($"Dernièrement ({span}), elles disent plus de neuf que ne le ferait n'importe quel ordre : {Run.Near(Points(difference))}.");

    public override string NoveltyPicture => "Tournures nouvelles, moins ce que montrerait n’importe quel ordre";

    public override string NoveltyPictureSays(string spans) => T($"Une ligne par période, avec son intervalle. {spans}");

    public override string NewColumn => "Jamais dit avant";
    public override string AnyOrderColumn => "Dans n’importe quel ordre";
    public override string NoveltyGap => "Écart";
    public override string NoveltyPosts => "Celles qui ajoutent le moins, et le plus";
    public override string AddedLeast => "Ajoutent peu au déjà dit";
    public override string AddedMost => "Ajoutent beaucoup";

    public override string NoveltyLeftOut(int early, int shortOnes, int copies, int textGone) =>
        T(
            $"{Posts(early)} avec trop peu avant elles, {Count(shortOnes, "trop courte", "trop courtes")}, {Count(copies, "copie", "copies")} sur un autre réseau ; {Count(textGone, "texte non gardé, inconnu", "textes non gardés, inconnus")}"
        );

    public override Prose NoveltyNote =>
        P(
            $"Ce sont des mots que l'on compare, pas des idées : une vieille idée en d'autres mots est nouvelle ici. Une série, ou la solution d'un cas déjà raconté, redit beaucoup, et à raison."
        );

    public override string MachineShareHeading => "Ce qu’une machine a pu écrire, en groupe";

    public override Prose MachineShareSaid(double estimate, Findings.IntervalShape interval, double floor, bool told) =>
        told
            ? P(
                $"Des phrases de ces publications prises ensemble, {Run.Near(Percent(estimate))} sont d'une machine d'après vos références, {Interval(interval, Percent)}. Au-dessous de {Percent(floor)}, on ne pourrait la distinguer de zéro."
            )
            : P(
                $"La part d'une machine {Run.Near(T("ne se distingue pas de zéro"))} : estimation de {Percent(estimate)}, {Interval(interval, Percent)}, pour un plancher de {Percent(floor)}."
            );

    public override Prose NoMachineShare(string missing, int needed) =>
        missing switch
        {
            "references-too-alike" => P($"Pas de part : vos deux références se ressemblent trop pour distinguer une machine de personnes."),
            "human-reference" => P($"Pas de part : il y faut {Number(needed)} textes que l'on sait écrits par des personnes."),
            "machine-reference" => P(
                $"Pas de part : il y faut {Number(needed)} textes que l'on sait écrits par une machine, sur les mêmes sujets."
            ),
            _ => P($"Pas de part : il y faut {Number(needed)} textes de personnes et autant d'une machine, sur les mêmes sujets."),
        };

    public override Prose StyleChanged(NodaTime.LocalDate since, bool beyond, int places) =>
        beyond
            ? P(
                $"Vos mots les plus courants ont bougé davantage autour du {DayInShort(since)} qu'à aucun des {Number(places)} moments antérieurs. Cela dit que quelque chose a changé, pas quoi : un métier, un réseau, une humeur en font autant."
            )
            : P(
                $"Vos mots les plus courants n'ont pas bougé davantage autour du {DayInShort(since)} qu'auparavant, à {Number(places)} moments antérieurs."
            );

    public override string HeldOut(double human, double machine) =>
        T($"des textes de personnes mis à part donnent {Percent(human)} avant correction, d'une machine {Percent(machine)}");

    public override string DeltaSaid(double delta, double usual, int window) =>
        T($"Delta {Number(delta, 2)}, d'ordinaire {Number(usual, 2)}, sur {Posts(window)} de chaque côté");

    public override string ReferencesUsed(int human, int machine, int otherLanguages, int textGone) =>
        T(
            $"références : {Number(human)} de personnes, {Number(machine)} d'une machine ; {Posts(otherLanguages)} en d'autres langues non mesurées, {Count(textGone, "non gardée", "non gardées")}"
        );

    public override Prose MachineShareNote =>
        P(
            $"Dit du groupe et d'aucune publication en lui : aucun chiffre d'un texte seul n'existe ici. Des détecteurs qui jugent un texte à la fois ont donné à une machine six rédactions d'apprenants sur dix (Liang et al. 2023). C'est une estimation, pas une accusation."
        );

    private static readonly Dictionary<string, (string One, string Many)> AmountsOfCompared = new()
    {
        ["texts of others to compare with"] = ("texte d’autrui à comparer", "textes d’autrui à comparer"),
        ["own posts with twenty earlier ones"] = ("publication avec vingt autres avant elle", "publications avec vingt autres avant elles"),
        ["own posts of fifteen words or more"] = ("publication de quinze mots ou plus", "publications de quinze mots ou plus"),
        ["reference texts of people and as many of a machine"] = (
            "texte de référence de personnes et d’une machine",
            "textes de référence de personnes et autant d’une machine"
        ),
    };

    private static readonly Dictionary<string, (string Name, string Text)> MethodsOfCompared = new()
    {
        ["borrowed"] = (
            "Passages communs",
            T(
                "Vos publications contre les articles importés, les flux et les publications d'autrui : empreintes de cinq mots (winnowing, Schleimer, Wilkerson et Aiken 2003) qui se rencontrent à coup sûr dans huit mots de suite, puis alignement par-dessus quelques mots qui diffèrent ; au moins douze mots communs, dont cinq porteurs de sens. Les tournures présentes dans beaucoup de textes n'ouvrent aucun passage. Part : intervalle de Wilson."
            )
        ),
        ["novelty"] = (
            "Ce que les publications ajoutent",
            T(
                "Les tournures (deux mots porteurs de sens proches dans une phrase, réduits à leur racine) qu'aucune publication antérieure de la même langue n'a, en part des tournures de la publication ; à côté, la moyenne exacte de cette part sur tous les ordres possibles de vos publications, par raréfaction (Hurlbert 1971 ; Colwell, Mao et Chang 2004), pour qu'elle ne baisse pas du seul fait que l'on a déjà parlé. À partir de la vingt et unième ; les copies sur d'autres réseaux sont laissées de côté. Intervalle de l'écart : blocs de quatre semaines rééchantillonnés."
            )
        ),
        ["machine-share"] = (
            "La part d’une machine",
            T(
                "D'un groupe, jamais d'une publication. Deux références que vous donnez, de personnes et d'une machine, dans la langue et sur les sujets de vos publications : la part de leur mélange qui rend les mots des phrases de toutes les publications ensemble les plus vraisemblables (Liang et al. 2024). Deux cents fois, les références sont coupées en deux moitiés, l'une pour apprendre, l'autre pour étalonner : cela corrige l'estimation, donne son intervalle et le plancher au-dessous duquel elle ne se distingue pas de zéro. Sans deux références, seulement de combien vos cent mots les plus courants ont bougé le 30 novembre 2022, à côté de moments antérieurs (Burrows 2002)."
            )
        ),
    };

    private static readonly Dictionary<string, Prose> HelpsOfCompared = new()
    {
        ["borrowed"] = P(
            $"Des textes à comparer : des flux de votre métier, des articles que vous lisez ({Run.Code("quinze import ARTICLES")}), un morceau de votre fil ({Run.Code("quinze capture --feed")})."
        ),
        ["novelty"] = P(
            $"Une archive avec les textes des publications, qui remonte plus loin : trente publications dans une langue suffisent."
        ),
        ["machine-share"] = P(
            $"Deux références de votre métier et de votre langue, cent textes chacune : {Run.Code("quinze import DOSSIER --as human")} et {Run.Code("quinze import DOSSIER --as machine")}."
        ),
    };

    private static readonly Dictionary<string, string> TermsOfCompared = new()
    {
        ["passage.marks"] = "entre guillemets",
        ["passage.named"] = "la source est nommée",
        ["passage.linked"] = "avec un lien vers lui",
        ["text.news"] = "article d’un flux",
        ["text.article"] = "article",
        ["text.feed"] = "publication de votre fil",
        ["text.post"] = "publication d’autrui",
    };
}
