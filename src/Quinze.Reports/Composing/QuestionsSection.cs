using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>What people ask, what no post has spoken of yet first.</summary>
internal static class QuestionsSection
{
    private const int MostRows = 12;

    /// <summary>Where names are hidden, words that one person alone used would tell who that is.</summary>
    private const int LeastPeople = 2;

    public static Section? Of(Composition c)
    {
        if (c.Find("questions") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not QuestionsResults results)
        {
            return new Section("questions", words.QuestionsHeading, c.TooLittle(finding));
        }
        List<QuestionGroup> about = [.. results.Groups.Where(g => g.Standing != QuestionStanding.BetweenTwo)];
        var example = results.Groups[0].Questions[0].Question;
        return new Section(
            "questions",
            words.QuestionsHeading,
            [
                new Said([
                    words.QuestionsSaid(results.Asked, results.Groups.Count, results.People),
                    words.QuestionsOpen(results.Unanswered, results.ToWrite, results.PostsRead),
                ]),
                .. about.Count > 0 ? (Block[])[Asked(c, results, about)] : [],
                Composition.BasisOf(finding, "asked", words.N(words.QuestionsCount(results.Asked)), c.Period(finding)),
                new Note(words.QuestionsNote("quinze record question merge … …", example)),
                .. about.Count < results.Groups.Count
                    ? (Block[])[new Note(words.QuestionsBetweenTwo(results.Groups.Count - about.Count))]
                    : [],
                new Note(
                    words.QuestionsLeftOut(
                        results.LeftOut[Analyses.Questions.Rhetorical],
                        results.LeftOut[Analyses.Questions.Courtesy],
                        results.LeftOut[Analyses.Questions.SentToMany]
                    )
                ),
            ]
        );
    }

    private static Table Asked(Composition c, QuestionsResults results, List<QuestionGroup> about)
    {
        var words = c.Words;
        var shown = about.Take(MostRows).ToList();
        var posts = new PostsCalled(c, shown.SelectMany(g => g.AnsweredBy.Take(1)).Select(a => a.ToPost()));
        return new Table(
            words.QuestionsHeading,
            [
                new Column(words.AskedColumn, ColumnKind.Head, Folds: false),
                new Column(words.AskedByColumn),
                new Column(words.SpokenOfColumn),
            ],
            [.. shown.Select(g => (IReadOnlyList<Cell>)[TitleOf(c, g), AskersOf(c, g), PostOf(c, posts, g, results)])]
        )
        {
            More = about.Count > MostRows ? words.More(about.Count - MostRows, "quinze analyse questions") : null,
        };
    }

    private static Cell TitleOf(Composition c, QuestionGroup group)
    {
        var words = c.Words;
        var name = group.Questions[0].Question;
        if (!c.Names.Hidden)
        {
            return new Cell(Plain.Of(group.Title), group.Private ? $"{name}, {words.AskedInPrivate}" : name);
        }
        return group.People >= LeastPeople && !group.Private && group.Words.Count > 0
            ? new Cell(Prose.Of(words.WordsHidden(Plain.Of(string.Join(", ", group.Words))), Tone.Unknown), name)
            : new Cell(Prose.Of(words.TextHidden, Tone.Unknown), name);
    }

    private static Cell AskersOf(Composition c, QuestionGroup group)
    {
        var words = c.Words;
        var times = group.Questions.Count > 1 ? words.AskedTimes(group.Questions.Count) : null;
        var target = group.Near is { In: > 0 } near ? words.InTargetOf(near.In) : null;
        var below = string.Join(", ", new[] { times, target }.OfType<string>());
        Prose who = group.People == 0 ? Prose.Of(words.Unknown, Tone.Unknown) : words.People(group.People);
        return new Cell(who, below.Length > 0 ? below : null);
    }

    private static Cell PostOf(Composition c, PostsCalled posts, QuestionGroup group, QuestionsResults results) =>
        group.AnsweredBy is [var best, ..] ? posts.Of(best.ToPost(), c.Words.WhenPublished(best.When))
        : results.Unanswered is null ? Prose.Of(c.Words.Unknown, Tone.Unknown)
        : Prose.Of(c.Words.NoPostYet, Tone.Soft);
}
