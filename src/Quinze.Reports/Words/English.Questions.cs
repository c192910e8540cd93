namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string QuestionsHeading => "What people ask";

    public override Prose QuestionsSaid(int asked, int groups, int people) =>
        P(
            $"{Run.Near(QuestionsCount(asked))}, in their own words, by {People(people)}: {Count(groups, "thing asked", "different things asked")}."
        );

    public override Prose QuestionsOpen(int? unanswered, int? toWrite, int posts) =>
        unanswered is not { } open || toWrite is not { } next ? P($"None of your posts was read, so whether one answers is unknown.")
        : open == 0 ? P($"Each of those that a post could answer is spoken of in at least one of your {Posts(posts)}.")
        : next == 0
            ? P($"Of {Number(open)}, none of your {Posts(posts)} speaks; each was asked by one person alone, or without a question mark.")
        : P(
            $"Of {Number(next)} that several people asked, or somebody you want to serve, none of your {Posts(posts)} speaks: they come first. A real question, answered, is a post that serves somebody."
        );

    public override string QuestionsBetweenTwo(int groups) =>
        $"Not in the table: {Count(groups, "thing", "things")} asked of you alone (where you are, how a thing of yours goes, a favour, a permission). {(groups == 1 ? "It wants" : "They want")} an answer, and no post.";

    public override string AskedColumn => "The question";
    public override string AskedByColumn => "Asked by";
    public override string SpokenOfColumn => "Your post on it";
    public override string NoPostYet => "none found";
    public override string AskedInPrivate => "in private";

    public override string AskedTimes(int questions) => $"asked {Count(questions, "time", "times")}";

    public override string InTargetOf(int people) => $"{Number(people)} in the target";

    public override string WordsHidden(string words) => $"words hidden; about: {words}";

    public override string WhenPublished(string when) =>
        when switch
        {
            "before" => "before they asked",
            "after" => "after they asked",
            "between" => "between two of them",
            _ => "day unknown",
        };

    public override string QuestionsCount(double count) => Count(count, "question", "questions");

    public override Prose QuestionsNote(string merge, string question) =>
        P(
            $"Put together by the words they share: other words for the same thing stay apart. To join two or part one: {Run.Code(merge)}, {Run.Code("… split …")}; {Run.Code("quinze undo")} takes it back. To follow one as a case: {Run.Code($"quinze record case --about {question}")}."
        );

    public override Prose QuestionsLeftOut(int rhetorical, int courtesy, int many) =>
        P(
            $"Left out: {Number(rhetorical)} rhetorical, {Count(courtesy, "courtesy or appointment", "courtesies or appointments")}, {Number(many)} in letters of sellers, recruiters, invitations and wishes."
        );

    private static readonly (string Key, (string Name, string Text) Method) QuestionsMethod = (
        "questions",
        (
            "Questions",
            "Sentences of received comments, messages and mail, and of other people's posts that are questions, that ask something, with or without a mark. Grouped by average linkage (Sokal and Michener 1958) on the cosine of their weighted stems and groups of letters. A post of yours speaks of a group when it reaches the stated share of the highest BM25 (Robertson and Zaragoza 2009) and shares two words with it: whether it answers, you know."
        )
    );
}
