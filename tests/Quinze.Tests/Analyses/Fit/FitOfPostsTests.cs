using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Importing;
using Quinze.Targets;
using Quinze.Tests.Support;
using Quinze.Views;

namespace Quinze.Tests.Analyses;

public class FitOfPostsTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly PostRef First = new(PostRefKind.Share, 7_000_000_000_000_000_001);
    private static readonly PostRef Second = new(PostRefKind.Share, 7_000_000_000_000_000_002);

    private int line;

    [Fact]
    public void Who_acted_on_a_post_is_counted_by_fit_with_bounds_over_the_unknown()
    {
        var view = Made().View();
        var post = view.Facts.Posts.Single(p => p.Ref == First);

        var found = Found(view, new AnalysisRequest { Post = post.Id });

        Assert.Equal((1, 1, 1, 1), (found.In, found.Near, found.Out, found.Unknown));
        Assert.Equal($"post-{post.Id}", found.Post!.Id);
        // Ten reactions and one comment were counted, three and one have a name: seven more acted, or fewer.
        Assert.Equal((4, 7L), (found.Bounds.Known, found.Bounds.Unnamed));
        Assert.Equal((1 / 11.0, 9 / 11.0), (found.Bounds.Share!.Lo, found.Bounds.Share.Hi));
        var daf = found.People.Single(p => p.Person.Slug() == "daf");
        Assert.Equal(Fit.In, daf.Fit);
        Assert.Equal(["comment"], daf.Did);
        Assert.All(daf.Because, b => Assert.Equal(Holds.Yes, b.Holds));
        Assert.Equal("Directrice financière", daf.Because[0].Found);
    }

    [Fact]
    public void Without_a_post_all_are_counted_once_and_each_post_for_itself()
    {
        var found = Found(Made().View());

        Assert.Null(found.Post);
        Assert.Equal((1, 1, 1, 2), (found.In, found.Near, found.Out, found.Unknown));
        Assert.Equal([(1, 0, 0, 1), (1, 1, 1, 1)], found.Posts.Select(p => (p.In, p.Near, p.Out, p.Unknown)));
        Assert.Equal([null, 7L], found.Posts.Select(p => p.Unnamed));
        Assert.Equal(5, found.ByCircle.Values.Sum(c => c.In + c.Near + c.Out + c.Unknown));
    }

    [Fact]
    public void A_lead_is_in_target_acted_and_was_never_talked_with()
    {
        var found = Found(Made().View());

        var lead = Assert.Single(found.Leads);
        Assert.Equal(("daf", "answer-comment", 2), (lead.Person.Slug(), lead.NextStep, lead.Acts));
        Assert.Equal(("comment", "linkedin", (LocalDate?)Day.PlusDays(9)), (lead.Source.Kind, lead.Source.Network, lead.Source.On));
        Assert.Equal(Day.PlusDays(39), lead.By);
        Assert.Contains(
            "votre commentaire du 11 mars 2026 sur l'une de mes publications, sur LinkedIn",
            lead.Sentence.Fr,
            StringComparison.Ordinal
        );
        Assert.Contains("your comment of 11 March 2026 on one of my posts on LinkedIn", lead.Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_talked_with_is_no_lead()
    {
        var ledger = Made().Message(sent: false, "daf", Day).Message(sent: true, "daf", Day.PlusDays(1));

        Assert.Empty(Found(ledger.View()).Leads);
    }

    [Fact]
    public void A_lead_put_off_comes_back_after_its_day()
    {
        var later = Found(Made().Judged(JudgementKind.Snooze, ["linkedin:/in/daf"], "2027-01-01").View());
        var passed = Found(Made().Judged(JudgementKind.Snooze, ["linkedin:/in/daf"], "2026-03-03").View());

        Assert.Equal((0, 1), (later.Leads.Count, later.LeadsSnoozed));
        Assert.Equal((1, 0), (passed.Leads.Count, passed.LeadsSnoozed));
    }

    [Fact]
    public void Who_objected_is_in_no_list()
    {
        var found = Found(Made().Judged(JudgementKind.Object, ["linkedin:/in/daf"]).View());

        Assert.Empty(found.Leads);
        Assert.DoesNotContain(found.People, p => p.Person.Slug() == "daf");
        Assert.Equal(0, found.Connectors.InTarget);
    }

    [Fact]
    public void Connectors_worked_at_a_company_of_the_target_or_were_with_somebody_in_it()
    {
        var ledger = Made();
        Tell(ledger, "colleague", PersonFact.Company, "Keels");
        Tell(ledger, "stranger", PersonFact.Company, "Elsewhere");
        ledger
            .GroupMessage(["daf", "shared"], Day)
            .Message(sent: false, "spoke", Day, conversation: "circle")
            .Message(sent: false, "daf", Day, conversation: "circle");

        var found = Found(ledger.View()).Connectors;

        Assert.Equal(["colleague", "shared", "spoke"], found.People.Select(c => c.Person.Slug()).Order());
        Assert.Equal("company", found.People.Single(c => c.Person.Slug() == "colleague").Because[0].By);
        var shared = found.People.Single(c => c.Person.Slug() == "shared").Because[0];
        Assert.Equal(("thread", "daf"), (shared.By, shared.With!.Slug()));
        Assert.Equal(1, found.InTarget);
        Assert.Equal(5, found.Unknown);
    }

    [Fact]
    public void A_crowd_connects_nobody()
    {
        var ledger = Made();
        ledger.GroupMessage(["daf", .. Enumerable.Range(0, Connecting.LargestGroup).Select(i => $"crowd{i}")], Day);

        Assert.Empty(Found(ledger.View()).Connectors.People);
    }

    [Fact]
    public void Without_a_target_or_known_people_there_is_not_enough_to_say()
    {
        var noTarget = new FitOfPosts().Run(LedgerOf.Linkedin().Post(Day, "hello").View(), new AnalysisRequest());
        var nobody = new FitOfPosts().Run(
            LedgerOf.Linkedin().Post(Day, "hello").Judged(JudgementKind.Target, ["x"], "role: finance").View(),
            new AnalysisRequest()
        );

        Assert.Equal((FindingStatus.NotEnough, 1.0), (noTarget.Status, noTarget.Need!.Count));
        Assert.Contains("targets", noTarget.Need.Of, StringComparison.Ordinal);
        Assert.Contains("people known by name", nobody.Need!.Of, StringComparison.Ordinal);
    }

    /// <summary>Two posts; in, near, out, and unknown people who acted; ten reactions counted on the first post.</summary>
    private LedgerOf Made()
    {
        var ledger = LedgerOf
            .Linkedin()
            .Covers("reaction", Day, Day.PlusMonths(2))
            .Judged(JudgementKind.Target, ["finance"], "role: finance and seniority: director+ and place: Rennes")
            .Post(Day, "on linen", reference: First)
            .Post(Day.PlusDays(7), "on flax", reference: Second);
        Tell(ledger, "daf", PersonFact.Position, "Directrice financière");
        Tell(ledger, "daf", PersonFact.Location, "Rennes");
        Tell(ledger, "daf", PersonFact.Company, "Keels");
        Tell(ledger, "near", PersonFact.Position, "Comptable");
        Tell(ledger, "near", PersonFact.Location, "Rennes");
        Tell(ledger, "out", PersonFact.Position, "Développeuse");
        Tell(ledger, "half", PersonFact.Position, "CFO");
        return ledger
            .Named("who", "Who")
            .Act(InteractionKind.Comment, false, "daf", Day.PlusDays(1), "and the price?", First)
            .Act(InteractionKind.Comment, false, "daf", Day.PlusDays(9), "and here?", Second)
            .Act(InteractionKind.Reaction, false, "near", Day.PlusDays(1), post: First)
            .Act(InteractionKind.Reaction, false, "out", Day.PlusDays(1), post: First)
            .Act(InteractionKind.Reaction, false, "half", Day.PlusDays(1), post: First)
            .Act(InteractionKind.Reaction, false, "who", Day.PlusDays(9), post: Second)
            .Add(Seen("reactions", 10))
            .Add(Seen("comments", 1));
    }

    private ObservationEntry Seen(string metric, double value) =>
        new(Next())
        {
            Network = "linkedin",
            Post = First,
            Metric = metric,
            Value = value,
            From = Day,
            To = Day.PlusDays(5),
        };

    private void Tell(LedgerOf ledger, string slug, string field, string value) =>
        ledger.Named(slug, slug).Add(new PersonFact(Next(), ledger.Who(slug), field, value, Day));

    private static FitResults Found(LedgerView view, AnalysisRequest? request = null)
    {
        var finding = new FitOfPosts().Run(view, request ?? new AnalysisRequest());
        Assert.Equal(FindingStatus.Found, finding.Status);
        return Assert.IsType<FitResults>(finding.Results);
    }

    private Place Next() => new(0, 10_000 + ++line);
}
