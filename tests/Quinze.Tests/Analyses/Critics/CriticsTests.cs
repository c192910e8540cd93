using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class CriticsTests
{
    private static readonly LocalDate First = new(2024, 3, 1);
    private static readonly PostRef Own = new(PostRefKind.Share, 7_100_000_000_000_000_000);

    private const string Let =
        "Commande n° 1180 passée il y a trois semaines, toujours rien reçu. Deux appels à votre service client, personne ne rappelle. Très déçue, je ne commanderai plus chez vous.";

    private const string Insult = "Vous n'êtes qu'une bande de pourris et d'escrocs, crevez tous, sales ordures.";

    private const string Agrees = "Je suis tout à fait d'accord avec vous, c'est exactement ce que nous vivons aussi à l'atelier.";

    private static LedgerOf Planted() =>
        LedgerOf
            .Linkedin()
            .Named("ines", "Inès Vasseur")
            .Post(First, "Nous avons changé de transporteur pour vos commandes.", reference: Own)
            .Act(InteractionKind.Comment, sent: false, "ines", First.PlusDays(1), Let, Own)
            .Act(InteractionKind.Comment, sent: false, "otto", First.PlusDays(2), Insult, Own)
            .Act(InteractionKind.Comment, sent: false, "paul", First.PlusDays(3), Agrees, Own);

    private static Finding Run(LedgerOf ledger, PeriodWish? period = null) => new Critics().Run(ledger.View(), new AnalysisRequest(period));

    private static CriticsResults Of(LedgerOf ledger) => (CriticsResults)Run(ledger).Results!;

    [Fact]
    public void Each_comment_has_its_posture_and_only_critics_an_advice()
    {
        var items = Of(Planted()).Items;

        Assert.Equal(["critic-disappointed-customer", "critic-hateful", "agreement"], items.Select(i => i.Label));
        Assert.Equal("acknowledge-and-bring-customer-service", items[0].Advice[0]);
        Assert.Equal("do-not-feed", items[1].Advice[0]);
        Assert.Empty(items[2].Advice);
    }

    [Fact]
    public void Every_critic_has_an_advice()
    {
        var critics = Quinze.Text.Labelling.LabelNames.Comments.Where(l => l.StartsWith("critic-", StringComparison.Ordinal)).ToList();

        Assert.Equal(6, critics.Count);
        Assert.All(critics, c => Assert.NotEmpty(CriticAdvice.On(c)));
        Assert.Equal(6, critics.SelectMany(CriticAdvice.On).Distinct().Count());
    }

    [Fact]
    public void A_complaint_leads_to_its_words_its_number_and_the_post_above_it()
    {
        var complaint = Assert.Single(Of(Planted()).Complaints);

        Assert.Equal("Inès Vasseur", complaint.Person!.Name);
        Assert.Equal(["1180"], complaint.References);
        Assert.Contains("commande", complaint.Subject);
        Assert.NotNull(complaint.Post);
    }

    [Fact]
    public void A_complaint_shows_the_message_that_nobody_answered()
    {
        var ledger = Planted()
            .Message(
                sent: false,
                "ines",
                First.PlusDays(-5),
                "Bonjour, ma commande 1180 n'est toujours pas arrivée et personne ne me répond, c'est inadmissible. J'exige un remboursement."
            );

        var told = Assert.Single(Assert.Single(Of(ledger).Complaints).AlsoTold);
        Assert.Equal(("customer-complaint", false), (told.Label, told.Answered));

        ledger.Message(sent: true, "ines", First.PlusDays(9), "Bonjour, je m'en occupe ce matin même.");
        Assert.True(Assert.Single(Assert.Single(Of(ledger).Complaints).AlsoTold).Answered);
    }

    [Fact]
    public void Who_came_round_has_a_path_and_nobody_else_has()
    {
        var path = Assert.Single(Of(Planted().Act(InteractionKind.Comment, sent: false, "ines", First.PlusDays(200), Agrees, Own)).Paths);

        Assert.Equal(("Inès Vasseur", "critic-to-advocate"), (path.Person.Name, path.Turn));
        Assert.Equal(["critic-disappointed-customer", "agreement"], path.Steps.Select(s => s.Label));
        Assert.Empty(Of(Planted()).Paths);
    }

    [Fact]
    public void Who_objected_has_no_path()
    {
        var ledger = Planted()
            .Act(InteractionKind.Comment, sent: false, "ines", First.PlusDays(200), Agrees, Own)
            .Judged(JudgementKind.Object, ["linkedin:/in/ines"]);

        Assert.Empty(Of(ledger).Paths);
    }

    [Fact]
    public void A_user_s_label_changes_the_advice()
    {
        var ledger = Planted();
        var id = Of(ledger).Items[1].Interaction.Id;

        var item = Of(ledger.Judged(JudgementKind.Label, [id], "critic-dares-all")).Items[1];

        Assert.Equal(("critic-dares-all", "enjoy"), (item.Label, item.Advice[0]));
    }

    [Fact]
    public void What_the_owner_wrote_under_a_post_is_nobody_s_posture()
    {
        var results = Of(Planted().Act(InteractionKind.Comment, sent: true, "ines", First.PlusDays(4), Insult, Own));

        Assert.Equal(3, results.Items.Count);
    }

    [Fact]
    public void Where_no_file_names_who_commented_it_says_so()
    {
        var finding = Run(LedgerOf.Linkedin().Covers("comment", First, First.PlusDays(300)));

        Assert.Equal((FindingStatus.NotEnough, 0.0), (finding.Status, finding.Have!.Count));
    }
}
