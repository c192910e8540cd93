using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>How many of a community never act, how many do once, now and then, regularly, or talk; and how unequally acts are shared out.</summary>
public sealed class Participation : IAnalysis
{
    private static readonly string[] Channels =
    [
        "reaction",
        "comment",
        "reply",
        "mention",
        "repost",
        "quote",
        "vote",
        "follow",
        "connection",
    ];

    public string Name => "participation";

    public int Version => 2;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var scope = TieScope.Of(view, request);
        var asOf = view.AsOf([.. Channels, .. WrittenContact.Words]) ?? scope.AsOf;
        var period = request.Period is { } wish ? wish.In(asOf ?? Period.All.To) : Period.All;
        var rungs = new Rungs(view, period, scope.Ties);
        Finding Said(FindingStatus status, Amount? have, Amount? need, ParticipationResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered(Channels), status, have, need, Method, results, evidence);
        if (rungs.Known == 0)
        {
            const string known = "people known by name who acted or talked";
            return Said(FindingStatus.NotEnough, new Amount(0, known), new Amount(1, known), null, []);
        }
        var community = CommunitySizes.Of(view, period.To);
        var unnamed = UnnamedActs(view, period);
        var silent = SilentOf(community, rungs.Known, unnamed);
        var results = new ParticipationResults(
            community,
            [.. Enum.GetValues<Rung>().Select(r => RungOf(r, rungs, silent))],
            Sharing.Of(rungs.ActsEach, silent is null ? null : WithoutActs(silent.Value, rungs), request.Seed)
        )
        {
            OnlyThoseWhoActed = silent is null,
            Known = rungs.Known,
            UnnamedActs = unnamed,
            Acts = rungs.Kinds,
        };
        return Said(FindingStatus.Found, null, null, results, [.. rungs.Evidence(period).Select(b => b.ToEvidence())]);
    }

    internal static string WordOf(Rung rung) =>
        rung switch
        {
            Rung.ReactedOnce => "reacted-once",
            Rung.NowAndThen => "now-and-then",
            Rung.InConversation => "in-conversation",
            _ => rung.ToString().ToLowerInvariant(),
        };

    // Behind each act without a name may stand one more who is not silent; without any count of acts, everyone may.
    private static (long Least, long Most)? SilentOf(IReadOnlyList<CommunitySize> community, int known, long? unnamed)
    {
        if (community.Count == 0)
        {
            return null;
        }
        var most = Math.Max(0, community.Sum(c => c.Size) - known);
        return (unnamed is { } acts ? Math.Max(0, most - acts) : 0, most);
    }

    // Those who talk and never act in public have no acts either.
    private static (long Least, long Most) WithoutActs((long Least, long Most) silent, Rungs rungs)
    {
        var talkedOnly = rungs.Known - rungs.ActsEach.Length;
        return (silent.Least + talkedOnly, silent.Most + talkedOnly);
    }

    private static RungOfLadder RungOf(Rung rung, Rungs rungs, (long Least, long Most)? silent)
    {
        var whole = rungs.Known + (silent?.Most ?? 0);
        if (rung == Rung.Silent)
        {
            return silent is var (least, most)
                ? new RungOfLadder(WordOf(rung), least, most, new IntervalShape((double)least / whole, (double)most / whole, 1))
                : new RungOfLadder(WordOf(rung), null, null, null);
        }
        // Those behind acts without a name stand on some rung: what is seen is the least.
        var count = rungs.On(rung);
        var hidden = silent is var (fewest, all) ? all - fewest : 0;
        return new RungOfLadder(
            WordOf(rung),
            count,
            silent is null ? null
                : rung == Rung.InConversation ? count
                : count + hidden,
            new IntervalShape((double)count / whole, (double)(rung == Rung.InConversation ? count : count + hidden) / whole, 1)
        );
    }

    private static long? UnnamedActs(LedgerView view, Period period)
    {
        var acts = new Acts(view, p => period.IsAll || (p.Day is { } day && period.Contains(day)), null).Unnamed();
        long? total = null;
        foreach (var (post, unnamed) in acts)
        {
            if (view.Facts.Posts[post] is { Own: true } own && (period.IsAll || (own.Day is { } day && period.Contains(day))))
            {
                total = (total ?? 0) + unnamed;
            }
        }
        return total;
    }

    private static Method Method { get; } =
        new(
            "participation",
            "silent: members of the community less those known to have acted or talked; regular: acts in >= 3 months and in one of three between the first and the last; "
                + "in conversation: both wrote; Gini = sum (2i-n-1) x_i / (n sum x) * n/(n-1) among those who acted",
            "Gini 1912; Deltas 2003; Efron 1981 and Davidson 2009 (bootstrap-t); Lorenz 1905; Hill 1973; Nielsen 2006 and van Mierlo 2014 (the question, not the figures)",
            new Dictionary<string, double>
            {
                ["fewestMonths"] = Rungs.FewestMonths,
                ["oneMonthOf"] = Rungs.OneMonthOf,
                ["fewestPeople"] = Sharing.FewestPeople,
                ["runs"] = Sharing.Runs,
            }
        );
}
