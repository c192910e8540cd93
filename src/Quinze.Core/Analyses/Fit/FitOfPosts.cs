using Quinze.Findings;
using Quinze.Targets;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Who acted on a post, or on all of the period, by fit to a target and by circle; who may lead there; who of the target is still to be talked with.</summary>
public sealed class FitOfPosts : IAnalysis
{
    private static readonly string[] Channels = ["reaction", "comment", "reply", "repost", "quote", "vote", "follow", "invitation"];

    public string Name => "fit";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var scope = TieScope.Of(view, request);
        var asOf = view.AsOf(Channels) ?? view.AsOf();
        var period = request.Period is { } wish ? wish.In(asOf ?? Period.All.To) : Period.All;
        var target = Target.Find(view.Overlay.InForce, request.Target);
        var one = request.Post is { } id ? view.Facts.Posts.FirstOrDefault(p => p.Id == id) : null;
        Finding Said(FindingStatus status, Amount? have, Amount? need, FitResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered(Channels), status, have, need, Method, results, evidence);
        if (target is null)
        {
            const string targets = "targets written down (quinze record target)";
            return Said(FindingStatus.NotEnough, new Amount(0, targets), new Amount(1, targets), null, []);
        }
        bool Asked(PostFact post) =>
            one is not null ? post.Index == one.Index : period.IsAll || (post.Day is { } day && period.Contains(day));
        var acts = new Acts(view, Asked, one is null ? period : null);
        var fit = one?.Day is { } then ? new TargetFit(view, target, then) : TargetFit.Now(view, target);
        var actors = acts.OnPosts.Where(fit.MayRead).ToList();
        var everyone = acts.Everyone.Where(fit.MayRead).ToList();
        if (everyone.Count == 0)
        {
            const string known = "people known by name who acted (quinze capture names those who react)";
            return Said(FindingStatus.NotEnough, new Amount(0, known), new Amount(1, known), null, []);
        }
        var proximities = new Proximities(view, scope);
        var leading = new Leading(view, acts, proximities, asOf);
        var leads = leading.Of(everyone.Where(p => fit.Of(p) == Targets.Fit.In));
        var counts = FitCounts.Of(actors.Select(fit.Of));
        var unnamed = acts.Unnamed();
        var posts = one is null ? PostsOf(view, acts, actors, fit, unnamed) : [];
        var results = new FitResults(
            one is null ? null : PostShape.Of(one),
            counts.In,
            counts.Near,
            counts.Out,
            counts.Unknown,
            ByCircle(actors, fit, proximities),
            [.. actors.Select(p => Shape(view, acts, fit, proximities, p)).InAlphabet(p => p.Person)]
        )
        {
            Target = new TargetShape(target.Name, target.Expression),
            Bounds = BoundsOf(counts, one is not null ? Known(unnamed, one.Index) : Total(unnamed, view, Asked)),
            Posts = posts,
            OtherTargets =
            [
                .. Target
                    .Of(view.Overlay.InForce)
                    .Where(t => t.Name != target.Name)
                    .Select(t => (Target: t, Counts: FitCounts.Of(actors.Select(new TargetFit(view, t, one?.Day).Of))))
                    .Select(t => new FitOfTarget(
                        new TargetShape(t.Target.Name, t.Target.Expression),
                        t.Counts.In,
                        t.Counts.Near,
                        t.Counts.Out,
                        t.Counts.Unknown
                    )),
            ],
            Connectors = Connecting.Of(view, fit),
            Leads = [.. leads.Select(l => l.Lead).InAlphabet(l => l.Person)],
            LeadsSnoozed = leading.Snoozed,
        };
        return Said(FindingStatus.Found, null, null, results, FitEvidence.Of(view, acts, fit, actors, leads));
    }

    private static FitPerson Shape(LedgerView view, Acts acts, TargetFit fit, Proximities proximities, int person)
    {
        var read = fit.Read(person);
        return new FitPerson(
            PersonShape.Of(view.PersonAt(person)),
            read.Fit,
            WordOf(proximities.Of(person)),
            [
                .. acts.Of(person)
                    .Where(a => a.Post >= 0)
                    .Select(a => WrittenContact.WordOf(a.Kind))
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ],
            [.. read.Criteria.Select(c => new FitReason(c.Criterion.Written, c.Holds, c.Told?.Field, c.Told?.Value, c.Told?.AsOf))]
        );
    }

    private static SortedDictionary<string, FitCounts> ByCircle(IReadOnlyList<int> actors, TargetFit fit, Proximities proximities)
    {
        var circles = new SortedDictionary<string, FitCounts>(StringComparer.Ordinal);
        foreach (var near in Enum.GetValues<Proximity>())
        {
            circles[WordOf(near)] = FitCounts.Of(actors.Where(p => proximities.Of(p) == near).Select(fit.Of));
        }
        return circles;
    }

    private static List<FitOfPost> PostsOf(
        LedgerView view,
        Acts acts,
        IReadOnlyList<int> actors,
        TargetFit fit,
        IReadOnlyDictionary<int, long> unnamed
    )
    {
        var byPost = new Dictionary<int, HashSet<int>>();
        foreach (var person in actors)
        {
            foreach (var act in acts.Of(person).Where(a => a.Post >= 0))
            {
                (byPost.TryGetValue(act.Post, out var people) ? people : byPost[act.Post] = []).Add(person);
            }
        }
        return
        [
            .. byPost
                .OrderByDescending(p => p.Key)
                .Select(p => (Post: p.Key, Counts: FitCounts.Of(p.Value.Select(fit.Of))))
                .Select(p => new FitOfPost(
                    PostShape.Of(view.Facts.Posts[p.Post]),
                    p.Counts.In,
                    p.Counts.Near,
                    p.Counts.Out,
                    p.Counts.Unknown,
                    Known(unnamed, p.Post)
                )),
        ];
    }

    // Whoever is behind an unnamed act, one person each or fewer: the share cannot leave these ends (Manski 1989).
    private static FitBounds BoundsOf(FitCounts counts, long? unnamed)
    {
        var known = counts.In + counts.Near + counts.Out + counts.Unknown;
        var all = known + (unnamed ?? 0);
        return new FitBounds(
            known,
            unnamed,
            all == 0
                ? null
                : new IntervalShape((double)counts.In / all, (double)(counts.In + counts.Unknown + (unnamed ?? 0)) / all, Level: 1)
        );
    }

    private static long? Known(IReadOnlyDictionary<int, long> unnamed, int post) => unnamed.TryGetValue(post, out var acts) ? acts : null;

    private static long? Total(IReadOnlyDictionary<int, long> unnamed, LedgerView view, Func<PostFact, bool> asked)
    {
        long? total = null;
        foreach (var (post, acts) in unnamed)
        {
            if (view.Facts.Posts[post] is { Own: true } own && asked(own))
            {
                total = (total ?? 0) + acts;
            }
        }
        return total;
    }

    private static string WordOf(Proximity near) => near.ToString().ToLowerInvariant();

    private static Method Method { get; } =
        new(
            "fit",
            "in: every criterion of the target holds; near: all but one; out: fewer; unknown: a field that would decide is not known; "
                + "share of the target: from in / all to (in + unknown + unnamed) / all",
            "Manski 1989 (bounds)",
            new Dictionary<string, double> { ["largestGroup"] = Connecting.LargestGroup, ["answerDays"] = Ties.AnswerDays }
        );
}
