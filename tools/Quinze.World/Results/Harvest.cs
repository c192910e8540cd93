using NodaTime;

namespace Quinze.World;

/// <summary>A post of a harvest: its day, its words, the mark of the link it carries, and its impressions in all by age in days.</summary>
public sealed record HarvestPost(LocalDate Day, string Words, string? Campaign, IReadOnlyList<(int AgeDays, int Impressions)> Readings);

/// <summary>An outcome: the day, the person, the post they named when asked, and the posts they had commented on before.</summary>
public sealed record HarvestOutcome(LocalDate Day, string Who, int? Named, IReadOnlyList<(int Post, LocalDate Day)> Comments);

/// <summary>Visits to the site on a day from one source, with the mark of a campaign.</summary>
public sealed record HarvestVisits(LocalDate Day, string Source, string? Campaign, int Visits);

/// <summary>An item of the news of the trade.</summary>
public sealed record HarvestNews(LocalDate Day, string Title);

/// <summary>What was planted: posts by their place in the harvest.</summary>
/// <param name="Viral">Went sixty times as far as it would have, in the words of the news of its days, and nothing came of it; null when none was planted.</param>
/// <param name="Fruitful">Posts that outcomes came of: those named, and those the person had last commented on.</param>
/// <param name="Strangers">Outcomes of people who left no trace before.</param>
/// <param name="HalfLifeDays">Median of the half-lives of the posts.</param>
public sealed record HarvestTruth(
    int? Viral,
    IReadOnlyList<int> Fruitful,
    int Strangers,
    string? Campaign,
    int CampaignPost,
    int CampaignVisits,
    double HalfLifeDays
);

/// <summary>What an invented harvest is to hold.</summary>
/// <param name="Effects">False for a world in which nothing was planted: reach, outcomes and visits know nothing of one another.</param>
public sealed record HarvestPlan(int Seed, bool Effects = true)
{
    public LocalDate End { get; init; } = new(2026, 10, 31);
    public int Days { get; init; } = 730;
    public int Posts { get; init; } = 90;

    /// <summary>Spread of the reach of posts, on a logarithmic scale.</summary>
    public double Spread { get; init; } = 0.8;
    public double HalfLifeDays { get; init; } = 1.5;
}

/// <summary>
/// Two years of an invented presence seen from what came of it: how far posts went, who became a customer after which, who came to the site. Small enough to be made a thousand times.
/// </summary>
public sealed record Harvest(
    HarvestPlan Plan,
    IReadOnlyList<HarvestPost> Posts,
    IReadOnlyList<HarvestOutcome> Outcomes,
    IReadOnlyList<HarvestVisits> Visits,
    IReadOnlyList<HarvestNews> News,
    HarvestTruth Truth
)
{
    private static readonly string[] Trade =
        "linen loom dye thread weaver pattern hem cotton fibre wool bolt cloth needle shuttle yarn felt".Split(' ');
    private static readonly string[] Events =
        "strike tariff harbour blockade minister reform flood auction recall merger verdict referendum".Split(' ');

    // Read a day after, three, a week, three weeks and two months after: as somebody does who exports now and then.
    private static readonly int[] Ages = [1, 3, 7, 21, 60];

    /// <summary>Posts younger than this at the end bring nothing yet, and none of them is planted.</summary>
    private const int Young = 150;

    public static Harvest Reap(HarvestPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var chance = new Chance(Chance.Mix((ulong)plan.Seed + 0x4A5EUL));
        var days = Enumerable.Range(0, plan.Posts).Select(_ => chance.Below(plan.Days)).Order().ToArray();
        LocalDate At(int day) => plan.End.PlusDays(day + 1 - plan.Days);
        var grown = Enumerable.Range(0, plan.Posts).Where(i => days[i] >= plan.Days - 360 && days[i] < plan.Days - Young).ToList();
        int? viral = plan.Effects ? chance.Pick(grown) : null;
        var marked = chance.Pick(grown.Where(i => i != viral).ToList());
        var campaign = plan.Effects ? "autumn-" + chance.Between(10, 99) : null;
        string[] theme = [.. Enumerable.Range(0, 4).Select(i => Events[(chance.Below(3) * 4 + i) % Events.Length])];
        List<HarvestPost> posts = [];
        for (var i = 0; i < plan.Posts; i++)
        {
            var total = Math.Exp(6.5 + (plan.Spread * Normal(chance))) * (i == viral ? 60 : 1);
            var halfLife = plan.HalfLifeDays * Math.Exp(0.4 * Normal(chance));
            posts.Add(
                new HarvestPost(
                    At(days[i]),
                    string.Join(' ', i == viral ? theme.Concat(Some(chance, Trade, 4)) : Some(chance, Trade, 8)),
                    i == marked ? campaign : null,
                    [
                        .. Ages.Where(a => days[i] + a < plan.Days)
                            .Select(a => (a, (int)Math.Round(total * (1 - Math.Pow(2, -a / halfLife))))),
                    ]
                )
            );
        }
        var fruitful = plan.Effects ? Drawn(chance, grown.Where(i => i != viral).ToList(), 8) : [];
        var (outcomes, strangers) = OutcomesOf(plan, chance, posts, fruitful, grown, At);
        return new Harvest(
            plan,
            posts,
            outcomes,
            VisitsOf(plan, chance, posts, campaign, marked, At),
            NewsOf(plan, chance, viral is { } v ? posts[v].Day : null, theme, At),
            new HarvestTruth(viral, fruitful, strangers, campaign, marked, CampaignVisits, plan.HalfLifeDays)
        );
    }

    private const int CampaignVisits = 42;

    private static (List<HarvestOutcome>, int Strangers) OutcomesOf(
        HarvestPlan plan,
        Chance chance,
        List<HarvestPost> posts,
        List<int> fruitful,
        List<int> grown,
        Func<int, LocalDate> at
    )
    {
        List<HarvestOutcome> outcomes = [];
        var from = plan.Effects ? fruitful : Drawn(chance, grown, 8);
        foreach (var post in from)
        {
            for (var i = 0; i < chance.Between(1, 2); i++)
            {
                var comment = posts[post].Day.PlusDays(chance.Between(0, 6));
                var day = comment.PlusDays(chance.Between(3, 45));
                var named = chance.Happens(0.5);
                outcomes.Add(new HarvestOutcome(day, $"buyer-{outcomes.Count}", named ? post : null, named ? [] : [(post, comment)]));
            }
        }
        var strangers = chance.Between(2, 4);
        for (var i = 0; i < strangers; i++)
        {
            outcomes.Add(new HarvestOutcome(at(plan.Days - 1 - chance.Below(300)), $"stranger-{i}", null, []));
        }
        // The last day is told of: outcomes are known up to the end.
        outcomes.Add(new HarvestOutcome(plan.End, "last-stranger", null, []));
        return (outcomes, strangers + 1);
    }

    private static List<HarvestVisits> VisitsOf(
        HarvestPlan plan,
        Chance chance,
        List<HarvestPost> posts,
        string? campaign,
        int marked,
        Func<int, LocalDate> at
    )
    {
        var after = posts.SelectMany(p => Enumerable.Range(0, 3).Select(p.Day.PlusDays)).ToHashSet();
        List<HarvestVisits> visits = [];
        for (var day = 0; day < plan.Days; day++)
        {
            visits.Add(new HarvestVisits(at(day), "Google", null, chance.Between(3, 12)));
            visits.Add(
                new HarvestVisits(
                    at(day),
                    "LinkedIn",
                    null,
                    chance.Between(0, 6) + (plan.Effects && after.Contains(at(day)) ? chance.Between(2, 9) : 0)
                )
            );
        }
        for (var i = 0; i < 3 && campaign is not null; i++)
        {
            visits.Add(new HarvestVisits(posts[marked].Day.PlusDays(i), "newsletter", campaign, CampaignVisits / 3));
        }
        return visits;
    }

    private static List<HarvestNews> NewsOf(HarvestPlan plan, Chance chance, LocalDate? viral, string[] theme, Func<int, LocalDate> at)
    {
        List<HarvestNews> news = [];
        for (var day = 0; day < plan.Days; day += 2)
        {
            news.Add(new HarvestNews(at(day), string.Join(' ', Some(chance, Trade, 6))));
        }
        if (viral is { } then)
        {
            news.Add(new HarvestNews(then.PlusDays(-1), string.Join(' ', theme)));
            news.Add(new HarvestNews(then, string.Join(' ', theme.Concat(Some(chance, Trade, 2)))));
        }
        return news;
    }

    private static IEnumerable<string> Some(Chance chance, string[] words, int count) =>
        Enumerable.Range(0, count).Select(_ => chance.Pick(words));

    private static List<int> Drawn(Chance chance, List<int> from, int count)
    {
        var all = from.ToList();
        chance.Shuffle(all);
        return [.. all.Take(count).Order()];
    }

    private static double Normal(Chance chance) => Math.Sqrt(-2 * Math.Log(1 - chance.Unit())) * Math.Cos(2 * Math.PI * chance.Unit());
}
