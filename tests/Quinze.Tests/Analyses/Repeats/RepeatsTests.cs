using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class RepeatsTests
{
    private static readonly LocalDate First = new(2019, 1, 7);
    private static readonly LocalDate Last = new(2025, 6, 30);

    private const string Bees =
        "Our bees taught me more about patience than any seminar: a hive never hurries, it prepares the winter while the lime trees flower.";

    private const string BeesAgain =
        "More about patience than any seminar, that is what our bees taught me! A hive never hurries; it prepares the winter while the lime trees flower.";

    private const string Invoices =
        "An invoice sent on the day of delivery gets paid nine days sooner; we measured it on four hundred customers of our workshop.";

    private const string Trains =
        "The night train from Vienna was late again, and the conductor told us stories of tunnels until the sun rose over Venice.";

    private static Finding Run(LedgerOf ledger, PeriodWish? period = null) =>
        new Repeats().Run(ledger.Covers("post", First, Last).View(), new AnalysisRequest(period));

    private static RepeatsResults Of(LedgerOf ledger, PeriodWish? period = null) => (RepeatsResults)Run(ledger, period).Results!;

    private static LedgerOf Planted() =>
        LedgerOf
            .Linkedin()
            .Post(First, Bees)
            .Post(First.PlusDays(30), Invoices)
            .Post(First.PlusDays(60), Trains)
            .Post(First.PlusDays(900), BeesAgain);

    [Fact]
    public void A_text_that_comes_back_years_later_is_found_with_its_days()
    {
        var family = Assert.Single(Of(Planted()).Families);

        Assert.Equal(2, family.Posts.Count);
        Assert.Equal((First, First.PlusDays(900), 900), (family.First, family.Last, family.SpanDays));
        Assert.InRange(family.Similarity.Min, 0.3, 1);
    }

    [Fact]
    public void The_share_of_repeated_posts_has_its_denominator_and_interval()
    {
        var repeated = Of(Planted()).Repeated;

        Assert.Equal((2L, 4L, 0.5), (repeated.Count, repeated.Of, repeated.Share));
        // Wilson (1927) for 2 of 4.
        Assert.Equal(0.1500, repeated.Interval!.Lo, 3);
        Assert.Equal(0.8500, repeated.Interval.Hi, 3);
    }

    [Fact]
    public void Reshares_and_replies_and_posts_of_others_make_no_family()
    {
        var ledger = LedgerOf
            .Linkedin()
            .Post(First, Invoices)
            .Post(First.PlusDays(3), Trains)
            .Post(First.PlusDays(1), Invoices, PostKind.Reshare)
            .Post(First.PlusDays(2), Trains, PostKind.Reply);

        var results = Of(ledger);

        Assert.Equal(2, results.LookedAt);
        Assert.Empty(results.Families);
    }

    [Fact]
    public void Short_posts_are_left_out_and_counted()
    {
        var results = Of(Planted().Post(First, "thank you all").Post(First.PlusDays(1), "thank you all"));

        Assert.Equal((4, 2), (results.LookedAt, results.TooShort));
        Assert.Single(results.Families);
    }

    [Fact]
    public void A_period_that_was_asked_for_is_kept_to()
    {
        var results = Of(Planted(), new PeriodWish(null, new Period(First, First.PlusDays(100))));

        Assert.Equal(3, results.LookedAt);
        Assert.Empty(results.Families);
    }

    [Fact]
    public void One_post_cannot_repeat_itself()
    {
        var finding = Run(LedgerOf.Linkedin().Post(First, Bees));

        Assert.Equal((FindingStatus.NotEnough, 1.0, 2.0), (finding.Status, finding.Have!.Count, finding.Need!.Count));
    }

    [Fact]
    public void The_evidence_of_a_family_is_its_posts()
    {
        var finding = Run(Planted());

        var evidence = Assert.Single(finding.Evidence);
        Assert.Equal(("families[0]", 2L), (evidence.Figure, evidence.Count));
        Assert.Equal(((RepeatsResults)finding.Results!).Families[0].Posts.Select(p => p.Id), evidence.Ids);
    }

    [Fact]
    public void The_order_in_which_posts_were_imported_does_not_matter()
    {
        var turned = LedgerOf
            .Linkedin()
            .Post(First.PlusDays(900), BeesAgain)
            .Post(First.PlusDays(60), Trains)
            .Post(First.PlusDays(30), Invoices)
            .Post(First, Bees);

        Assert.Equal(
            Of(Planted()).Families.Select(f => (f.First, f.Last, f.Similarity)),
            Of(turned).Families.Select(f => (f.First, f.Last, f.Similarity))
        );
    }
}
