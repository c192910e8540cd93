using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class QuotesTests
{
    private static readonly LocalDate First = new(2025, 1, 6);

    private static LedgerOf Planted() =>
        LedgerOf
            .Linkedin()
            .Post(First, "« La patience est un métier que l'on apprend toute sa vie. »\n— Me Myself")
            .Post(First.PlusDays(1), "« Le marché a toujours tort avant d'avoir raison. » (Odile Ferrand)\n\nJ'y pense souvent.")
            .Post(First.PlusDays(2), "« Le marché n'attend jamais celui qui dort encore. » (Odile Ferrand)")
            .Post(First.PlusDays(3), "Hier nous avons livré la cuisine de Rennes, deux jours avant la date.");

    private static Finding Run(LedgerOf ledger) =>
        new Quotes().Run(ledger.Covers("post", First, First.PlusDays(300)).View(), new AnalysisRequest());

    private static QuotesResults Of(LedgerOf ledger) => (QuotesResults)Run(ledger).Results!;

    [Fact]
    public void Own_name_below_a_maxim_makes_a_self_quotation()
    {
        var results = Of(Planted());

        Assert.Equal(["self-quote", "quote", "quote"], results.Items.Select(i => i.Kind));
        Assert.Equal((1L, 4L), (results.WithSelf.Count, results.WithSelf.Of));
        Assert.Equal((3L, 4L), (results.WithAny.Count, results.WithAny.Of));
    }

    [Fact]
    public void Who_is_quoted_is_listed_once_with_how_often_and_the_owner_is_not_among_them()
    {
        var source = Assert.Single(Of(Planted()).Sources);

        Assert.Equal(("Odile Ferrand", 2), (source.Name, source.Times));
    }

    [Fact]
    public void Behind_a_kind_stand_its_posts()
    {
        var evidence = Run(Planted()).Evidence.Single(e => e.Figure == "counts[quote]");

        Assert.Equal(2, evidence.Count);
    }

    [Fact]
    public void Without_a_post_there_is_too_little() => Assert.Equal(FindingStatus.NotEnough, Run(LedgerOf.Linkedin()).Status);
}
