using AngleSharp.Dom;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Web.Parts;
using static Quinze.Tests.Web.Parts.PartFixtures;

namespace Quinze.Tests.Web.Parts;

/// <summary>What people ask, by where it stands.</summary>
public sealed class QuestionPartTests
{
    private static QuestionGroup Group(
        int number,
        string standing = QuestionStanding.ToWrite,
        int people = 2,
        PersonShape? from = null,
        NearTarget? near = null
    ) =>
        new(
            $"Combien coûte l'escalier {number} ?",
            standing,
            null,
            people,
            0,
            [
                new AskedShape(
                    $"interaction-{number}",
                    $"interaction-{number}.1",
                    "comment",
                    from,
                    null,
                    null,
                    null,
                    $"Combien l'escalier {number} ?",
                    true,
                    0.9,
                    false
                ),
            ],
            [],
            ["escalier"],
            near,
            false,
            [],
            []
        );

    private static Task<IElement> Board(
        IReadOnlyList<QuestionGroup>? groups,
        string language = "en",
        bool all = false,
        int people = 2,
        int gone = 0
    ) =>
        PartReader
            .In(language)
            .At("/l/mine/questions")
            .Read<QuestionBoard>(
                ("Ledger", "mine"),
                ("Back", "/l/mine/questions"),
                ("ShowAll", all),
                (
                    "Found",
                    groups is null
                        ? null
                        : Found(
                            "questions",
                            new QuestionsResults(
                                groups,
                                groups.Count,
                                people,
                                groups.Count,
                                groups.Count,
                                new Dictionary<string, int>(),
                                1,
                                gone,
                                0,
                                null
                            )
                        )
                )
            );

    [Theory]
    [InlineData("en", "No question is known.")]
    [InlineData("fr", "Aucune question n’est connue.")]
    public async Task Without_questions_it_says_where_they_would_come_from(string language, string said)
    {
        var board = await Board(null, language);

        Assert.Equal(said, PartReader.TextOf(board.QuerySelector(".notenough strong")));
        Assert.Equal("/l/mine/posts", board.QuerySelector(".notenough a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("en", 1, "1 question by 1 person, in 1 group; 1 of them to write about.")]
    [InlineData("en", 2, "2 questions by 2 people, in 2 groups; 2 of them to write about.")]
    [InlineData("fr", 1, "1 question de 1 personne, en 1 groupe, dont 1 donne de quoi écrire.")]
    [InlineData("fr", 2, "2 questions de 2 personnes, en 2 groupes, dont 2 donnent de quoi écrire.")]
    public async Task Its_first_sentence_counts_as_one_speaks(string language, int count, string said)
    {
        var board = await Board([.. Enumerable.Range(1, count).Select(n => Group(n))], language, people: count);

        Assert.Equal(said, PartReader.TextOf(board.QuerySelector(".said")));
    }

    [Theory]
    [InlineData("en", 0, "0 texts are not kept.")]
    [InlineData("en", 1, "1 text is not kept.")]
    [InlineData("fr", 0, "0 texte n’est pas gardé.")]
    [InlineData("fr", 1, "1 texte n’est pas gardé.")]
    [InlineData("fr", 1200, "1\u202f200 textes ne sont pas gardés.")]
    public async Task What_could_not_be_read_is_counted(string language, int gone, string said)
    {
        var board = await Board([Group(1)], language, gone: gone);

        Assert.Contains(said, PartReader.TextOf(board.QuerySelector(".why")), StringComparison.Ordinal);
        Assert.Equal("/l/mine/how/questions", board.QuerySelector(".why a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Each_standing_has_its_own_place_and_what_to_write_about_comes_first()
    {
        var board = await Board([
            Group(1),
            Group(2, QuestionStanding.AskedOnce),
            Group(3, QuestionStanding.SpokenOf),
            Group(4, QuestionStanding.BetweenTwo),
        ]);

        Assert.Equal(
            ["1", "2", "3", "4"],
            board.QuerySelectorAll("ul.questions .ask .words").Select(w => PartReader.TextOf(w).Split(' ')[3])
        );
        Assert.Equal(
            ["Asked by one person, or without a question mark: 1", "Between you and them: 1"],
            board.QuerySelectorAll("details.more > summary").Select(PartReader.TextOf)
        );
    }

    [Fact]
    public async Task A_question_without_a_post_to_compare_with_is_not_said_to_be_unanswered()
    {
        var none = Found(
            "questions",
            new QuestionsResults([Group(1, QuestionStanding.Unknown)], 1, 1, null, null, new Dictionary<string, int>(), 0, 0, 0, null)
        );

        var board = await PartReader.English.Read<QuestionBoard>(("Ledger", "mine"), ("Back", "/"), ("Found", none));

        Assert.Contains("nobody can say what was answered", PartReader.TextOf(board), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_long_list_hides_is_counted_and_shown_on_demand()
    {
        var many = Enumerable.Range(1, 15).Select(n => Group(n)).ToList();

        var (some, all) = (await Board(many), await Board(many, all: true));

        Assert.Equal((12, 15), (some.QuerySelectorAll("ul.questions > li").Length, all.QuerySelectorAll("ul.questions > li").Length));
        Assert.Equal("All 15 groups", PartReader.TextOf(some.QuerySelector("a[href='/l/mine/questions?show=all']")));
        Assert.Null(all.QuerySelector("a[href*='show=all']"));
    }

    [Fact]
    public async Task Who_asked_is_named_or_unknown_and_what_they_wrote_is_text()
    {
        var board = await Board([Group(1, from: Ines with { Name = "<img src=x onerror=alert(1)>" }), Group(2)]);

        Assert.Equal(["<img src=x onerror=alert(1)>"], board.QuerySelectorAll(".plain a .name").Select(PartReader.TextOf));
        Assert.Equal(["unknown"], board.QuerySelectorAll(".plain .unknown").Select(PartReader.TextOf));
        Assert.Empty(board.QuerySelectorAll("img"));
    }

    [Theory]
    [InlineData("en", 0, "asker unknown · target: 1 unknown")]
    [InlineData("en", 1, "one person · target: 1 unknown")]
    [InlineData("fr", 1, "une personne · cible\u202f: 1 inconnue")]
    [InlineData("fr", 3, "3 personnes · cible\u202f: 1 inconnue")]
    public async Task How_many_asked_is_told_with_how_many_of_them_one_wants_to_serve(string language, int people, string said)
    {
        var board = await Board([Group(1, people: people, near: new NearTarget(0, 0, 0, 1))], language);

        Assert.Equal(said, PartReader.TextOf(board.QuerySelector(".below")));
    }
}
