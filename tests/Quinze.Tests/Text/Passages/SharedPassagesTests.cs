using Quinze.Text;

namespace Quinze.Tests.Text;

public sealed class SharedPassagesTests
{
    private static readonly string[] Syllables = ["ba", "ke", "mi", "lo", "tru", "ven", "sar", "pil", "dor", "chu", "gra", "fli"];

    /// <summary>Words that no list has: two texts of different seeds have hardly a run of three in common.</summary>
    private static string[] Invented(Random chance, int words) =>
        [
            .. Enumerable
                .Range(0, words)
                .Select(_ => string.Concat(Enumerable.Range(0, 3).Select(_ => Syllables[chance.Next(Syllables.Length)]))),
        ];

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words);

    private static SharedPassage One(string left, string right) => Assert.Single(SharedPassages.Find([left], [right]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_planted_run_is_found_wherever_it_stands(int seed)
    {
        var chance = new Random(seed);
        for (var length = SharedPassages.LeastWords; length < 40; length += 3)
        {
            var run = Invented(chance, length);
            var left = Joined([.. Invented(chance, chance.Next(30)), .. run, .. Invented(chance, chance.Next(30))]);
            var right = Joined([.. Invented(chance, chance.Next(200)), .. run, .. Invented(chance, chance.Next(200))]);

            var found = One(left, right);

            Assert.Contains(Joined(run), found.InLeft.In(left), StringComparison.Ordinal);
            Assert.Contains(Joined(run), found.InRight.In(right), StringComparison.Ordinal);
            Assert.InRange(found.Words, length, length + 2);
        }
    }

    [Fact]
    public void A_run_shorter_than_twelve_words_is_no_passage()
    {
        var chance = new Random(5);
        var run = Invented(chance, SharedPassages.LeastWords - 1);

        Assert.Empty(SharedPassages.Find([Joined([.. Invented(chance, 9), .. run])], [Joined([.. Invented(chance, 9), .. run])]));
    }

    [Fact]
    public void A_word_exchanged_put_in_or_left_out_does_not_end_a_passage()
    {
        const string written =
            "La patience du tourneur commence bien avant le premier copeau, quand il regarde le bois sécher une année entière au fond du grenier.";
        const string copied =
            "La patience du tourneur commence toujours bien avant le premier éclat, quand il regarde le bois sécher une année au fond du grenier.";

        var found = One(copied, written);

        Assert.Equal((copied.TrimEnd('.'), written.TrimEnd('.')), (found.InLeft.In(copied), found.InRight.In(written)));
        Assert.Equal(21, found.Words);
    }

    [Fact]
    public void Case_apostrophes_line_ends_and_bold_letters_make_no_difference()
    {
        const string written = "L'atelier garde l'odeur du chêne, du copal et de l'huile de lin que les apprentis versaient chaque soir.";
        const string copied =
            "L’ATELIER garde l’odeur\ndu 𝐜𝐡𝐞̂𝐧𝐞, du copal et de\nl’huile de lin que les apprentis versaient chaque soir !";

        Assert.Equal(21, One(copied, written).Words);
    }

    [Fact]
    public void A_run_of_little_words_is_everybodys()
    {
        const string little = "Et si ce n'est pas pour vous que nous le ferons, alors pour qui le ferons donc nous tous ici";

        Assert.Empty(SharedPassages.Find([little], [little + " et là"]));
    }

    [Fact]
    public void A_turn_of_phrase_that_stands_in_many_texts_starts_no_passage()
    {
        var chance = new Random(7);
        const string footer =
            "Inscrivez-vous gratuitement à notre lettre hebdomadaire pour recevoir chaque vendredi matin nos meilleurs articles";
        string Text() => Joined([.. Invented(chance, 40), footer]);
        string[] many = [.. Enumerable.Range(0, 15).Select(_ => Text())];
        var post = Text();

        Assert.Empty(SharedPassages.Find([post], many));
        Assert.NotEmpty(SharedPassages.Find([post], many[..5]));
    }

    [Fact]
    public void One_text_imported_many_times_does_not_make_its_words_common()
    {
        var chance = new Random(11);
        var article = Joined(Invented(chance, 60));

        Assert.Equal(30, SharedPassages.Find([Joined(article.Split(' ')[20..40])], [.. Enumerable.Repeat(article, 30)]).Count);
    }

    [Fact]
    public void Two_passages_from_one_text_are_two()
    {
        var chance = new Random(13);
        var article = Invented(chance, 200);
        var post = Joined([.. article[10..30], .. Invented(chance, 12), .. article[120..150]]);

        var found = SharedPassages.Find([post], [Joined(article)]);

        Assert.Equal(
            [(1, 20, 11, 30), (33, 62, 121, 150)],
            found.Select(p => (p.InLeft.FirstWord, p.InLeft.LastWord, p.InRight.FirstWord, p.InRight.LastWord))
        );
    }

    [Fact]
    public void Invented_texts_of_different_seeds_share_nothing()
    {
        var (one, other) = (new Random(17), new Random(19));

        Assert.Empty(
            SharedPassages.Find(
                [.. Enumerable.Range(0, 50).Select(_ => Joined(Invented(one, 80)))],
                [.. Enumerable.Range(0, 50).Select(_ => Joined(Invented(other, 300)))]
            )
        );
    }
}
