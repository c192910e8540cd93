using Quinze.Text;

namespace Quinze.Tests.Text;

public class RecycledFamiliesTests
{
    private const string Signature =
        "\n\nJe suis Paul, j'accompagne les dirigeants de PME dans leur communication.\nAbonnez-vous à ma lettre du mercredi, lien en commentaire !";

    [Fact]
    public void Families_written_by_hand_are_found_among_their_look_alikes()
    {
        var (precision, recall, f1) = Corpus.Measure(Corpus.All);

        Assert.True(f1 >= 0.95, $"precision {precision:F3}, recall {recall:F3}, F1 {f1:F3}");
    }

    [Fact]
    public void Families_that_no_threshold_was_chosen_on_are_found_as_well()
    {
        var (precision, recall, f1) = Corpus.Measure(Corpus.HeldOut);

        Assert.True(f1 >= 0.95, $"precision {precision:F3}, recall {recall:F3}, F1 {f1:F3}");
    }

    [Fact]
    public void A_signature_under_every_second_post_makes_no_family()
    {
        var signed = Corpus.All.Select((p, i) => i % 2 == 0 ? p with { Text = p.Text + Signature } : p).ToList();

        var (precision, recall, f1) = Corpus.Measure(signed);

        Assert.True(f1 >= 0.95, $"precision {precision:F3}, recall {recall:F3}, F1 {f1:F3}");
    }

    [Fact]
    public void An_opening_over_every_third_post_makes_no_family()
    {
        var opened = Corpus
            .All.Select(
                (p, i) => i % 3 == 0 ? p with { Text = "Petite réflexion du matin, entre deux trains, café à la main.\n" + p.Text } : p
            )
            .ToList();

        Assert.True(Corpus.Measure(opened).F1 >= 0.95);
    }

    [Fact]
    public void Tags_and_emoji_neither_make_nor_break_a_family()
    {
        var retagged = Corpus.All.Select((p, i) => p with { Text = $"🔥🚀 {p.Text}\n\n#communication #marketing #vente #tag{i}" }).ToList();

        Assert.True(Corpus.Measure(retagged).F1 >= 0.95);
    }

    [Fact]
    public void The_order_of_the_posts_does_not_matter()
    {
        NumberedText[] posts = [.. Corpus.All.Select((p, i) => new NumberedText(i, p.Text))];
        var expected = Printed(posts);
        var random = new Random(2);
        for (var trial = 0; trial < 5; trial++)
        {
            random.Shuffle(posts);

            Assert.Equal(expected, Printed(posts));
        }
    }

    [Fact]
    public void Sentences_in_another_order_are_the_same_post()
    {
        NumberedText[] posts =
        [
            new(10, "Mon voisin répare des vélos le dimanche. Il ne demande rien, sauf un café. Toute la rue passe le voir."),
            new(20, "Toute la rue passe le voir. Mon voisin répare des vélos le dimanche ! Il ne demande rien, sauf un café ☕"),
            new(30, "Le dimanche, toute la rue dort. Moi j'écris, je relis, je jette. C'est mon luxe de la semaine."),
        ];

        var family = Assert.Single(RecycledFamilies.Find(posts));

        Assert.Equal([10, 20], family.Members);
        Assert.True(family.Min > 0.9);
        Assert.Equal(new SimilarPair(10, 20, family.Min), Assert.Single(family.Pairs));
    }

    [Fact]
    public void A_very_short_post_is_only_the_same_when_nearly_identical()
    {
        NumberedText[] posts =
        [
            new(1, "Nouveau podcast en ligne aujourd'hui avec Louise !"),
            new(2, "Aujourd'hui, nouveau podcast en ligne avec Louise 🎧"),
            new(3, "Nouveau podcast en ligne demain : le pain, la nuit et les horaires"),
        ];

        Assert.Equal([1, 2], Assert.Single(RecycledFamilies.Find(posts)).Members);
    }

    [Fact]
    public void A_post_made_of_two_others_does_not_glue_them_together()
    {
        var bakery = Corpus.All.Where(p => p.Family.StartsWith("family-03", StringComparison.Ordinal)).Select(p => p.Text).ToList();
        var meeting = Corpus.All.Where(p => p.Family.StartsWith("family-07", StringComparison.Ordinal)).Select(p => p.Text).ToList();
        List<string> texts = [.. bakery, .. meeting, bakery[0] + "\n" + meeting[0]];

        var families = RecycledFamilies.Find([.. texts.Select((t, i) => new NumberedText(i, t))]);

        Assert.DoesNotContain(families, f => f.Members.Contains(0) && f.Members.Contains(bakery.Count));
    }

    [Fact]
    public void Copies_are_a_family_of_similarity_one()
    {
        NumberedText[] posts =
        [
            .. Enumerable.Range(0, 100).Select(i => new NumberedText(i, "Bonne année à toutes les équipes de la maison !")),
        ];

        var family = Assert.Single(RecycledFamilies.Find(posts));

        Assert.Equal(100, family.Members.Length);
        Assert.Equal(1, family.Min);
        Assert.Equal(99, family.Pairs.Length);
    }

    [Fact]
    public void A_post_that_returns_a_hundred_times_with_small_changes_is_one_family()
    {
        var random = new Random(8);
        var words = Corpus.All[0].Text.Split(' ');
        NumberedText[] posts =
        [
            .. Enumerable
                .Range(0, 100)
                .Select(i => new NumberedText(i, string.Join(' ', words.Where(_ => random.Next(12) > 0)) + $" Édition {i}.")),
        ];

        Assert.Equal(100, RecycledFamilies.Find(posts).Max(f => f.Members.Length));
    }

    /// <summary>Each has far more neighbours than are looked at: the bounds must leave no member out, nor carry one into the other heap.</summary>
    [Fact]
    public void Thousands_of_near_copies_of_two_posts_are_two_families_that_nobody_drops_out_of()
    {
        const int each = 3000;
        var random = new Random(9);
        string[][] originals = [Corpus.All[0].Text.Split(' '), Corpus.All.First(p => p.Family != Corpus.All[0].Family).Text.Split(' ')];
        NumberedText[] posts =
        [
            .. Enumerable
                .Range(0, 2 * each)
                .Select(i => new NumberedText(i, string.Join(' ', originals[i % 2].Where(_ => random.Next(20) > 0)) + $" Numéro {i}.")),
        ];

        var families = RecycledFamilies.Find(posts);

        Assert.Equal([each, each], families.Select(f => f.Members.Length));
        Assert.All(families, f => Assert.Single(f.Members.Select(m => m % 2).Distinct()));
    }

    [Fact]
    public void Nothing_and_posts_without_a_word_have_no_family()
    {
        Assert.Empty(RecycledFamilies.Find([]));
        Assert.Empty(RecycledFamilies.Find([new(1, "🎉"), new(2, "🎉"), new(3, ""), new(4, "#a #b")]));
    }

    [Fact]
    public void Invented_rewritings_are_found_in_a_large_ledger()
    {
        var posts = new PostGenerator(3).Posts(5000);
        var shingles = posts.ConvertAll(p => Shingles.OfWords(p.Text, 1));
        var familyOf = RecycledFamilies.Find(posts).SelectMany((f, i) => f.Members.Select(m => (m, i))).ToDictionary(p => p.m, p => p.i);

        var alike = 0;
        var together = 0;
        for (var i = 0; i < 1500; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Quinze.Statistics.Jaccard.OfSorted(shingles[i], shingles[j]) >= 0.6)
                {
                    alike++;
                    together += familyOf.TryGetValue(i, out var a) && familyOf.TryGetValue(j, out var b) && a == b ? 1 : 0;
                }
            }
        }

        Assert.True(alike > 50, $"{alike} pairs");
        Assert.True(together >= 0.98 * alike, $"{together} of {alike}");
    }

    private static string Printed(NumberedText[] posts) =>
        string.Join('\n', RecycledFamilies.Find(posts).Select(f => $"{string.Join(',', f.Members)} {f.Min:R} {f.Median:R}"));
}
