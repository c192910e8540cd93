using Quinze.Text;
using Quinze.World;

namespace Quinze.Tests.Text;

/// <summary>Families planted in invented towns. The threshold was chosen on seeds 1 to 3; the seeds here were never looked at for it.</summary>
public class RecycledTownTests
{
    public static IEnumerable<TheoryDataRow<TownSize, int>> HeldOut =>
        from size in (TownSize[])[TownSize.Small, TownSize.Medium]
        from seed in (int[])[5, 8, 13, 21]
        select new TheoryDataRow<TownSize, int>(size, seed);

    [Theory, MemberData(nameof(HeldOut))]
    public void Planted_families_are_found_and_look_alikes_are_left_apart(TownSize size, int seed)
    {
        var publications = Town.Build(size == TownSize.Small ? TownPlan.Small(seed) : TownPlan.Medium(seed)).Publications;
        var (found, planted, lookAlikes) = Compared(publications);

        AssertFound(found, planted);
        Assert.Empty(found.Intersect(lookAlikes));
    }

    /// <summary>Three thousand posts with families of a few heavy rewritings: the threshold that rises with the archive must leave them whole.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    public void Small_families_of_a_large_archive_are_found(int seed)
    {
        var publications = Town.Build(TownPlan.Large(seed)).Publications;

        var (found, planted, _) = Compared(publications);

        AssertFound(found, planted);
    }

    [Fact]
    public void Posts_that_share_an_opening_and_a_closing_are_two_posts()
    {
        const string opening = "Petite histoire de la semaine passée, entre deux réunions. ";
        const string closing = " On en reparle dans six mois, racontez-moi la vôtre.";
        NumberedText[] posts =
        [
            new(
                1,
                opening + "Le convoyeur vibrait depuis trois jours. Bernard a posé la main sur le carter et annoncé la panne." + closing
            ),
            new(2, opening + "La banque a refusé notre dossier à neuf heures. Le lendemain, le même dossier était accepté." + closing),
        ];

        Assert.Empty(RecycledFamilies.Find(posts));
    }

    [Fact]
    public void A_stock_sentence_among_others_makes_no_family()
    {
        const string stock = " La terre se tasse en une matinée et se refait en dix ans.";
        NumberedText[] posts =
        [
            new(
                1,
                "Un importateur voulait une étiquette plus joyeuse. Les vendangeurs ont chanté sous la bâche."
                    + stock
                    + " Personne ne boit une fiche technique."
            ),
            new(
                2,
                "Le gel a dessiné des dentelles sur le coteau." + stock + " Mon oncle a fermé le portail. Il faudra tailler après la pluie."
            ),
        ];

        Assert.Empty(RecycledFamilies.Find(posts));
    }

    [Fact]
    public void A_post_cut_to_half_its_sentences_is_the_same_post()
    {
        NumberedText[] posts =
        [
            new(
                1,
                "La représentante a défendu un premier roman sans citer un chiffre. Une classe entière s'est assise entre les rayons. "
                    + "Le voleur de bandes dessinées est devenu notre meilleur lecteur. Une vitrine se lit à la vitesse d'un passant. "
                    + "On défend la lecture en restant ouvert le lundi. Le bon rayon est celui où l'on trouve ce qu'on ne cherchait pas."
            ),
            new(
                2,
                "Notre meilleur lecteur ? Le voleur de bandes dessinées. Une vitrine se lit à la vitesse du passant. "
                    + "Et la lecture se défend en restant ouvert le lundi."
            ),
        ];

        Assert.Single(RecycledFamilies.Find(posts));
    }

    private static void AssertFound(HashSet<(int, int)> found, HashSet<(int, int)> planted)
    {
        var f1 = 2.0 * found.Intersect(planted).Count() / (found.Count + planted.Count);
        Assert.True(
            f1 >= 0.95,
            $"F1 {f1:F3}: {found.Except(planted).Count()} wrong, {planted.Except(found).Count()} missed of {planted.Count}"
        );
    }

    private static (HashSet<(int, int)> Found, HashSet<(int, int)> Planted, HashSet<(int, int)> LookAlikes) Compared(
        Publications publications
    )
    {
        var numbers = publications.Posts.Index().ToDictionary(p => p.Item, p => p.Index);
        var found = RecycledFamilies.Find([.. numbers.Select(p => new NumberedText(p.Value, p.Key.Text))]);
        return (
            Pairs(found.Select(f => f.Members.AsEnumerable())),
            Pairs(publications.Families.Select(f => f.Select(p => numbers[p]))),
            Pairs(publications.LookAlikes.Select(f => f.Select(p => numbers[p])))
        );
    }

    private static HashSet<(int, int)> Pairs(IEnumerable<IEnumerable<int>> families) =>
        [.. from family in families from a in family from b in family where a < b select (a, b)];
}
