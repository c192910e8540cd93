using NodaTime;
using Quinze.Analyses;
using Quinze.Importing;
using Quinze.Tests.Support;
using Quinze.Tests.Text;

namespace Quinze.Tests.Analyses;

/// <summary>The same words on several networks: copies are cut to the length of each, with other tags and links, and are no recycling.</summary>
public sealed class CrossPostedTests
{
    private static readonly LocalDate First = new(2024, 1, 8);

    /// <summary>Long LinkedIn posts and what their author made of them elsewhere on the same day: X, Bluesky, Mastodon.</summary>
    private static readonly (string Long, string X, string Bluesky, string Mastodon)[] Copies =
    [
        (
            "Trois ans que nous livrons nos pains à vélo. Au début, tout le monde riait : les côtes de Vannes, la pluie, les sacs de quinze kilos. "
                + "Aujourd'hui, deux autres boulangers s'y sont mis. Ce que j'en retiens ? Le matériel compte moins que l'heure de départ : à cinq heures, la ville est à nous. "
                + "Nous avons gagné vingt minutes par tournée, perdu un client (trop haut), et je dors mieux. Si vous hésitez, venez faire une tournée avec moi un mardi.\n\n#boulangerie #vélo #logistique",
            "Trois ans que nous livrons nos pains à vélo. Au début, tout le monde riait : les côtes de Vannes, la pluie, les sacs de quinze kilos. Aujourd'hui, deux autres boulangers s'y sont mis. Ce que j'en retiens… https://t.co/AbC123",
            "Trois ans que nous livrons nos pains à vélo. Au début, tout le monde riait : les côtes de Vannes, la pluie, les sacs de quinze kilos. Aujourd'hui, deux autres boulangers s'y sont mis. Le matériel compte moins que l'heure de départ : à cinq heures, la ville est à nous. 🚲",
            "Trois ans que nous livrons nos pains à vélo. Au début, tout le monde riait : les côtes de Vannes, la pluie, les sacs de quinze kilos. Aujourd'hui, deux autres boulangers s'y sont mis. "
                + "Nous avons gagné vingt minutes par tournée, perdu un client (trop haut), et je dors mieux.\n\n#VeloCargo #pain #Bretagne https://fournil.example.org/velo"
        ),
        (
            "We stopped writing job offers. For two years now, each opening at the shipyard begins with a visit: whoever wants comes on a Thursday, sands a plank, "
                + "drinks a coffee with the team, asks whatever they like. No CV at that point. Eleven people hired, nine are still here, and the two who left did so within a week, on good terms. "
                + "What it costs us: four hours a month and a lot of coffee. What it replaced: interviews where everybody played a role.\n#hiring #shipyard",
            "We stopped writing job offers. Each opening at the shipyard begins with a visit: whoever wants comes on a Thursday, sands a plank, drinks a coffee with the team, asks whatever they like. Eleven people hired, nine are still here. https://t.co/xyz",
            "We stopped writing job offers. For two years now, each opening at the shipyard begins with a visit: whoever wants comes on a Thursday, sands a plank, drinks a coffee with the team. No CV at that point.",
            "We stopped writing job offers. For two years now, each opening at the shipyard begins with a visit: whoever wants comes on a Thursday, sands a plank, drinks a coffee with the team, asks whatever they like. "
                + "No CV at that point. Eleven people hired, nine are still here.\n\n#boats #work"
        ),
        (
            "Ce matin, une cliente m'a rendu son devis annoté au crayon. Chaque ligne : une question. Pourquoi deux couches ? Pourquoi ce bois-là ? J'ai d'abord été vexé. "
                + "Puis j'ai répondu à tout, par écrit, et j'ai trouvé deux lignes que je n'ai pas su justifier. Je les ai retirées. Elle a signé à midi. "
                + "Depuis, j'écris mes devis comme si quelqu'un allait me demander pourquoi à chaque ligne.\n\n#artisanat #devis #confiance",
            "Ce matin, une cliente m'a rendu son devis annoté au crayon. Chaque ligne : une question. J'ai répondu à tout, et j'ai trouvé deux lignes que je n'ai pas su justifier. Je les ai retirées. Elle a signé à midi. #devis",
            "Ce matin, une cliente m'a rendu son devis annoté au crayon. Chaque ligne : une question. J'ai d'abord été vexé. Puis j'ai répondu à tout, par écrit, et j'ai trouvé deux lignes que je n'ai pas su justifier.",
            "Ce matin, une cliente m'a rendu son devis annoté au crayon. Chaque ligne : une question. Pourquoi deux couches ? Pourquoi ce bois-là ? J'ai d'abord été vexé. Puis j'ai répondu à tout, par écrit, et j'ai trouvé deux lignes que je n'ai pas su justifier. Je les ai retirées. Elle a signé à midi."
        ),
    ];

    private static readonly string[] Others =
    [
        "Le salon du bois ouvre jeudi à Rennes. Stand B14, avec nos apprentis et une tour à pied de 1890 que vous pourrez essayer vous-même.",
        "On me demande souvent comment fixer un prix quand le client ne sait pas encore ce qu'il veut. Je commence par trois heures payées, jamais gratuites.",
        "La commune cherche un repreneur pour l'épicerie. Quinze mètres carrés, un four à pain dans la cour, des habitués qui parlent fort le samedi.",
        "Reading the harbour log of 1911 I found the same complaint as yesterday: too many boats for too few rings, and nobody willing to raft up.",
        "Quatre stagiaires cet été, et pas une seule photocopie : ils ont monté la remise, rangé le stock et appelé les fournisseurs en retard.",
        "The inspector came, looked at the slipway, and asked for one thing only: a rope where a rope should be. We had argued about paint.",
    ];

    private static PostEntry On(string network, LocalDate day, string text, int number) =>
        new(default)
        {
            Network = network,
            Kind = PostKind.Post,
            Ref = PostRef.At($"{network}:{number}:{day}"),
            At = Moment.At(day.At(new LocalTime(10, 0)).InUtc().ToInstant().Plus(Duration.FromSeconds(number))),
            Author = Handle.Owner,
            Text = Utf8Text.From(text),
        };

    private static RepeatsResults Of(LedgerOf ledger) =>
        (RepeatsResults)new Repeats().Run(ledger.Covers("post", First, First.PlusDays(900)).View(), new AnalysisRequest()).Results!;

    private static LedgerOf WithOthers()
    {
        var ledger = LedgerOf.Linkedin();
        foreach (var (i, text) in Others.Index())
        {
            ledger.Post(First.PlusDays(7 * i), text);
        }
        return ledger;
    }

    private static LedgerOf Everywhere()
    {
        var ledger = WithOthers();
        foreach (var (i, copies) in Copies.Index())
        {
            var day = First.PlusDays(100 + (10 * i));
            ledger
                .Add(On("linkedin", day, copies.Long, 1))
                .Add(On("x", day, copies.X, 2))
                .Add(On("bluesky", day, copies.Bluesky, 3))
                .Add(On("mastodon", day.PlusDays(1), copies.Mastodon, 4));
        }
        return ledger;
    }

    [Fact]
    public void A_post_and_its_cut_copies_elsewhere_are_one_family()
    {
        var families = Of(Everywhere()).Families;

        Assert.Equal([4, 4, 4], families.Select(f => f.Posts.Count));
    }

    [Fact]
    public void The_same_words_on_several_networks_within_a_day_are_no_recycling()
    {
        var results = Of(Everywhere());

        Assert.All(results.Families, f => Assert.Equal("cross-posted", f.Kind));
        Assert.All(results.Families, f => Assert.Equal(["linkedin", "x", "bluesky", "mastodon"], Assert.Single(f.Occasions).Networks));
        Assert.Equal((0L, 12L, 18L), (results.Repeated.Count, results.CrossPosted.Count, results.Repeated.Of));
    }

    [Fact]
    public void Copies_that_come_back_a_year_later_are_recycled_and_each_time_is_one_occasion()
    {
        var ledger = Everywhere()
            .Add(On("mastodon", First.PlusDays(500), Copies[0].Long, 9))
            .Add(On("x", First.PlusDays(500), Copies[0].X, 9));

        var results = Of(ledger);

        var recycled = Assert.Single(results.Families, f => f.Kind == "recycled");
        Assert.Equal([4, 2], recycled.Occasions.Select(o => o.Networks.Count));
        Assert.Equal(First.PlusDays(500), recycled.Occasions[1].Day);
        Assert.Equal((6L, 14L), (results.Repeated.Count, results.CrossPosted.Count));
        Assert.Same(recycled, results.Families[0]);
    }

    [Fact]
    public void The_same_network_twice_on_one_day_is_a_repeat()
    {
        var results = Of(WithOthers().Add(On("x", First.PlusDays(60), Copies[0].X, 1)).Add(On("x", First.PlusDays(60), Copies[0].X, 2)));

        var family = Assert.Single(results.Families);
        Assert.Equal(("recycled", 2), (family.Kind, family.Occasions.Count));
    }

    [Fact]
    public void Without_a_day_nobody_can_tell_a_copy_from_a_repeat()
    {
        var undated = new PostEntry(default)
        {
            Network = "mastodon",
            Kind = PostKind.Post,
            Ref = PostRef.At("mastodon:undated"),
            At = null,
            Author = Handle.Owner,
            Text = Utf8Text.From(Copies[0].Long),
        };

        var results = Of(WithOthers().Add(On("linkedin", First.PlusDays(60), Copies[0].Long, 1)).Add(undated));

        Assert.Equal("undated", Assert.Single(results.Families).Kind);
        Assert.Equal((0L, 0L), (results.Repeated.Count, results.CrossPosted.Count));
    }

    [Theory]
    [InlineData(5)]
    public void Copies_are_found_in_a_large_archive_too(int seed)
    {
        var ledger = Everywhere();
        foreach (var (i, post) in new PostGenerator(seed).Posts(1200).Index())
        {
            ledger.Post(First.PlusDays(i % 800), post.Text);
        }

        var families = Of(ledger).Families.Where(f => f.Kind == "cross-posted").ToList();

        Assert.Equal([4, 4, 4], families.Select(f => f.Posts.Count));
    }

    [Fact]
    public void Two_posts_of_one_day_on_one_theme_are_not_taken_for_copies()
    {
        var ledger = WithOthers()
            .Add(On("linkedin", First.PlusDays(60), Copies[0].Long, 1))
            .Add(
                On(
                    "x",
                    First.PlusDays(60),
                    "Le vélo du fournil est au marché ce samedi : venez soulever un sac de farine, essayer la remorque et goûter le seigle.",
                    2
                )
            );

        Assert.Empty(Of(ledger).Families);
    }
}
