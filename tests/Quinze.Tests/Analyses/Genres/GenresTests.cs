using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class GenresTests
{
    private static readonly LocalDate First = new(2025, 1, 6);
    private static readonly LocalDate Last = new(2025, 12, 19);

    private const string Hiring =
        "Nous recrutons ! Poste à pourvoir dès janvier : un technicien de maintenance en CDI, basé à Vannes. Envoyez votre CV à atelier@example.org, débutants acceptés.";

    private const string Wishes =
        "Bonne et heureuse année à toutes et à tous ! Que 2025 vous apporte santé, joie et de beaux projets. Meilleurs vœux de toute l'équipe.";

    private const string Problem =
        "Depuis trois semaines nos fours s'éteignent la nuit sans raison. Le réparateur est venu deux fois, il n'a rien trouvé. Je perds une fournée sur cinq. Quelqu'un a-t-il déjà rencontré cela, et comment l'avez-vous réglé ?";

    private const string German =
        "Heute haben wir mit der ganzen Mannschaft den neuen Ofen eingebaut, und morgen wird das erste Brot darin gebacken, wir freuen uns sehr.";

    private static LedgerOf Planted() =>
        LedgerOf
            .Linkedin()
            .Post(First, Wishes)
            .Post(First.PlusDays(20), Hiring)
            .Post(First.PlusDays(40), Problem)
            .Post(First.PlusDays(60), German);

    private static Finding Run(LedgerOf ledger, PeriodWish? period = null) =>
        new Genres().Run(ledger.Covers("post", First, Last).View(), new AnalysisRequest(period));

    private static GenresResults Of(LedgerOf ledger) => (GenresResults)Run(ledger).Results!;

    [Fact]
    public void Each_post_has_its_genre_and_the_words_that_told_it()
    {
        var items = Of(Planted()).Items;

        Assert.Equal(["wishes", "recruitment", "question", "other"], items.Select(i => i.Label));
        Assert.Contains(items[1].Because, b => b.Weight > 0 && (b.Word ?? b.Rule) is not null);
        Assert.All(items.Take(3), i => Assert.InRange(i.Confidence, 0.3, 1));
    }

    [Fact]
    public void A_language_that_is_not_read_is_left_without_a_label_and_counted()
    {
        var results = Of(Planted());

        Assert.True(results.Items[3].Abstained);
        Assert.Equal(1, results.OtherLanguages);
    }

    [Fact]
    public void Counts_add_up_to_the_posts_and_every_label_has_an_interval()
    {
        var results = Of(Planted());

        Assert.Equal(results.Items.Count, results.Counts.Values.Sum());
        Assert.Equal(results.Items.Count, results.Cases.Values.Sum());
        Assert.Equal(results.Items.Count, results.Serves.Values.Sum());
        Assert.Equal(results.Counts.Keys, results.Shares.Keys);
        Assert.All(results.Estimates, e => Assert.InRange(e.Value, results.Shares[e.Key].Lo, results.Shares[e.Key].Hi));
    }

    [Fact]
    public void Below_thirty_corrections_the_error_of_the_machine_is_unknown_and_said()
    {
        var results = Of(Planted());

        Assert.Equal("labelled by machine, error unknown", results.Labelling);
        Assert.Equal(0, results.Checked);
    }

    [Fact]
    public void What_the_user_says_a_post_is_wins_at_once_and_says_so()
    {
        var ledger = Planted();
        var id = ((GenresResults)Run(ledger).Results!).Items[1].Post.Id;

        var item = Of(ledger.Judged(JudgementKind.Label, [id], "promotion")).Items[1];

        Assert.Equal(("promotion", 1.0, true, false), (item.Label, item.Confidence, item.Decided, item.Abstained));
        Assert.Equal("promotion", Assert.Single(item.Because).Decision);
    }

    [Fact]
    public void A_decision_on_one_post_reaches_a_post_that_is_nearly_the_same_text()
    {
        const string market =
            "Samedi au marché, entre deux averses, le vieux Louis a encore pesé ses pommes à la main devant tout le monde.";
        var ledger = Planted().Post(First.PlusDays(80), market).Post(First.PlusDays(90), market + " Belle journée.");
        var id = ((GenresResults)Run(ledger).Results!).Items[4].Post.Id;

        var twin = Of(ledger.Judged(JudgementKind.Label, [id], "news-comment")).Items[5];

        Assert.Equal(("news-comment", false), (twin.Label, twin.Decided));
        Assert.Contains(twin.Because, b => b.AlikeText == "news-comment");
    }

    [Fact]
    public void From_thirty_corrections_on_shares_are_corrected_for_what_the_machine_takes_for_what()
    {
        var ledger = LedgerOf.Linkedin();
        for (var i = 0; i < 40; i++)
        {
            ledger.Post(First.PlusDays(i), $"{Hiring} Annonce numéro {i} du {First.PlusDays(i).Day}.");
        }
        var ids = Of(ledger).Items.Select(i => i.Post.Id).Take(PriorShiftChecked).ToList();
        foreach (var id in ids)
        {
            ledger.Judged(JudgementKind.Label, [id], "promotion");
        }

        var results = Of(ledger);

        Assert.Equal(("corrected by what you labelled", PriorShiftChecked), (results.Labelling, results.Checked));
        Assert.InRange(results.Estimates["promotion"], 0.8, 1);
    }

    private const int PriorShiftChecked = 30;

    [Fact]
    public void Behind_a_count_stand_its_posts()
    {
        var finding = Run(Planted());

        var evidence = finding.Evidence.Single(e => e.Figure == "counts[recruitment]");
        Assert.Equal(((GenresResults)finding.Results!).Items[1].Post.Id, Assert.Single(evidence.Ids));
        Assert.StartsWith("posts --where behind=genres:counts.recruitment:", evidence.Show, StringComparison.Ordinal);
    }

    [Fact]
    public void Replies_reshares_and_posts_of_the_feed_have_no_place_in_it()
    {
        var ledger = Planted()
            .Post(First.PlusDays(5), Hiring, PostKind.Reshare)
            .Post(First.PlusDays(6), Wishes, PostKind.Reply)
            .Add(FeedPosts.Of("anna", First.PlusDays(7), Hiring, 1));

        Assert.Equal(4, Of(ledger).Items.Count);
    }

    [Fact]
    public void Without_a_post_there_is_too_little()
    {
        var finding = Run(LedgerOf.Linkedin());

        Assert.Equal((FindingStatus.NotEnough, 0.0, 1.0), (finding.Status, finding.Have!.Count, finding.Need!.Count));
    }

    [Fact]
    public void The_last_year_of_coverage_is_looked_at_unless_told_otherwise()
    {
        var ledger = Planted().Post(First.PlusDays(-500), Wishes);

        Assert.Equal(4, Of(ledger).Items.Count);
        Assert.Equal(5, ((GenresResults)Run(ledger, PeriodWish.All).Results!).Items.Count);
    }
}
