namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string QuestionsHeading => "Ce qu’on vous demande";

    public override Prose QuestionsSaid(int asked, int groups, int people) =>
        P(
            $"{Run.Near(QuestionsCount(asked))}, dans leurs mots, de la part de {People(people)} : {Count(groups, "chose demandée", "choses différentes demandées")}."
        );

    public override Prose QuestionsOpen(int? unanswered, int? toWrite, int posts) =>
        unanswered is not { } open || toWrite is not { } next
            ? P($"Aucune de vos publications n'a été lue : on ne sait pas si l'une d'elles répond.")
        : open == 0 ? P($"Chacune de celles auxquelles une publication peut répondre est abordée dans au moins une de vos {Posts(posts)}.")
        : next == 0
            ? P(
                $"De {Number(open)}, aucune de vos {Posts(posts)} ne parle ; une seule personne a posé {(open == 1 ? "celle-ci" : "chacune")}, ou sans point d'interrogation."
            )
        : P(
            $"De {Number(next)} que plusieurs personnes ont posées, ou quelqu'un que vous voulez servir, aucune de vos {Posts(posts)} ne parle : elles viennent d'abord. Une vraie question à laquelle on répond, c'est une publication qui rend service."
        );

    public override string QuestionsBetweenTwo(int groups) =>
        T(
            $"Hors du tableau : {Count(groups, "chose demandée", "choses demandées")} à vous seul (où vous êtes, où en est une affaire à vous, un service, une permission). {(groups == 1 ? "Elle attend" : "Elles attendent")} une réponse, pas une publication."
        );

    public override string AskedColumn => "La question";
    public override string AskedByColumn => "Posée par";
    public override string SpokenOfColumn => "Votre publication";
    public override string NoPostYet => "aucune trouvée";
    public override string AskedInPrivate => "en privé";

    public override string AskedTimes(int questions) => $"posée {Count(questions, "fois", "fois")}";

    public override string InTargetOf(int people) => $"{Number(people)} dans la cible";

    public override string WordsHidden(string words) => T($"mots masqués ; à propos de : {words}");

    public override string WhenPublished(string when) =>
        when switch
        {
            "before" => "avant la question",
            "after" => "après la question",
            "between" => "entre deux questions",
            _ => "jour inconnu",
        };

    public override string QuestionsCount(double count) => Count(count, "question", "questions");

    public override Prose QuestionsNote(string merge, string question) =>
        P(
            $"Rassemblées par les mots qu'elles partagent : d'autres mots pour la même chose restent à part. Pour en joindre deux ou en séparer une : {Run.Code(merge)}, {Run.Code("… split …")} ; {Run.Code("quinze undo")} revient en arrière. Pour en suivre une comme un cas : {Run.Code($"quinze record case --about {question}")}."
        );

    public override Prose QuestionsLeftOut(int rhetorical, int courtesy, int many) =>
        P(
            $"Laissées de côté : {Number(rhetorical)} rhétoriques, {Number(courtesy)} de politesse ou de rendez-vous, {Number(many)} dans des lettres de vendeurs, de recruteurs, d'invitations et de vœux."
        );

    private static readonly (string Key, (string Name, string Text) Method) QuestionsMethod = (
        "questions",
        (
            "Questions",
            "Les phrases des commentaires, messages et courriels reçus, et des publications d'autrui qui sont des questions, quand elles demandent quelque chose, avec ou sans point d'interrogation. Rassemblées par liens moyens (Sokal et Michener 1958) sur le cosinus de leurs racines et groupes de lettres pondérés. Une publication de vous parle d'un groupe quand elle atteint la part dite du plus haut BM25 possible (Robertson et Zaragoza 2009) et partage deux mots avec lui : si elle y répond, vous seul le savez."
        )
    );
}
