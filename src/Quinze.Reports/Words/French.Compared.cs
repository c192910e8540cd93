namespace Quinze.Reports.Words;

internal sealed partial class French
{
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

    private static readonly Dictionary<string, (string One, string Many)> AmountsOfCompared = new()
    {
        ["texts of others to compare with"] = ("texte d’autrui à comparer", "textes d’autrui à comparer"),
    };

    private static readonly Dictionary<string, (string Name, string Text)> MethodsOfCompared = new()
    {
        ["borrowed"] = (
            "Passages communs",
            T(
                "Vos publications contre les articles importés, les flux et les publications d'autrui : empreintes de cinq mots (winnowing, Schleimer, Wilkerson et Aiken 2003) qui se rencontrent à coup sûr dans huit mots de suite, puis alignement par-dessus quelques mots qui diffèrent ; au moins douze mots communs, dont cinq porteurs de sens. Les tournures présentes dans beaucoup de textes n'ouvrent aucun passage. Part : intervalle de Wilson."
            )
        ),
    };

    private static readonly Dictionary<string, Prose> HelpsOfCompared = new()
    {
        ["borrowed"] = P(
            $"Des textes à comparer : des flux de votre métier, des articles que vous lisez ({Run.Code("quinze import ARTICLES")}), un morceau de votre fil ({Run.Code("quinze capture --feed")})."
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
