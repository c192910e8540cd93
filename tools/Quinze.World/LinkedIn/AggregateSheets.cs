using NodaTime;

namespace Quinze.World;

/// <summary>The sheets of an aggregate workbook: overview, days, two rankings, followers, demographics.</summary>
internal sealed class AggregateSheets
{
    private static readonly (string Group, string Value, double Share)[] Shares =
    [
        ("Job titles", "Founder", 0.12),
        ("Job titles", "Consultant", 0.07),
        ("Locations", "Greater Nantes Metropolitan Area", 0.325),
        ("Locations", "Porto", 0.02),
        ("Industries", "Hospitality", 0.04),
        ("Seniority", "Senior", 0.31),
        ("Company size", "11-50 employees", 0.21),
        ("Company", "Keels & Sons", 0),
    ];

    private readonly Town town;
    private readonly AnalyticsEra era;
    private readonly AnalyticsLanguage language;
    private readonly AnalyticsLabels labels;
    private readonly Reach reach;
    private readonly LocalDate from;
    private readonly LocalDate to;
    private readonly List<(OwnPost Post, DayOfPost Got)> byEngagements;
    private readonly List<(OwnPost Post, DayOfPost Got)> byImpressions;

    public AggregateSheets(Town town, AnalyticsEra era, AnalyticsLanguage language, LocalDate from, LocalDate to)
    {
        (this.town, this.era, this.language, this.from, this.to) = (town, era, language, from, to);
        labels = AnalyticsLabels.Of(language);
        reach = new Reach(town);
        var posts = reach.Between(Clockwork.Day(from), Clockwork.Day(to)).ToList();
        byImpressions = [.. posts.OrderByDescending(p => p.Got.Impressions).ThenBy(p => p.Post.ShareId)];
        byEngagements = [.. posts.Where(p => p.Got.Engagements > 0).OrderByDescending(p => p.Got.Engagements).ThenBy(p => p.Post.ShareId)];
        byImpressions = byImpressions[..AnalyticsWorkbook.MostListed(byImpressions.Count)];
        byEngagements = byEngagements[..AnalyticsWorkbook.MostListed(byEngagements.Count)];
    }

    private IEnumerable<int> Days => Enumerable.Range(Clockwork.Day(from), NodaTime.Period.DaysBetween(from, to) + 1);

    private int Impressions => Days.Sum(d => reach.On(d).Impressions);

    private int Reached => Impressions * 3 / 5;

    public IReadOnlyList<SheetPage> Pages() =>
        [
            new(
                labels.Discovery,
                [
                    [labels.Overall, $"{Day(from)} - {Day(to)}"],
                    [labels.Impressions, Number(Impressions)],
                    [labels.Reached, Number(Reached)],
                ]
            ),
            new(
                labels.Engagement,
                [
                    [labels.Date, labels.Impressions, labels.Engagements],
                    .. Days.Select(d =>
                        (object?[])[Day(Clockwork.Date(d)), Number(reach.On(d).Impressions), Number(reach.On(d).Engagements)]
                    ),
                ]
            ),
            new(labels.TopPosts, [.. TopPosts()]),
            new(labels.Followers, [.. Followers()]),
            .. era == AnalyticsEra.TwoAudiences
                ? (SheetPage[])[Demographics(labels.Audience), Demographics(labels.Content)]
                : [Demographics(labels.Demographics)],
        ];

    /// <summary>Counted from the town, not from the sheets.</summary>
    public SortedDictionary<string, MetricTruth> Truth()
    {
        var days = NodaTime.Period.DaysBetween(from, to) + 1;
        var shares = new MetricTruth(Shares.Length, Shares.Sum(s => s.Share));
        SortedDictionary<string, MetricTruth> truth = new(StringComparer.Ordinal)
        {
            ["impressions"] = new(days + 1, 2 * Impressions),
            ["membersReached"] = new(1, Reached),
            ["engagements"] = new(days, Days.Sum(d => reach.On(d).Engagements)),
            ["followers"] = new(1, reach.Followers(Clockwork.Day(to))),
            ["newFollowers"] = new(days, Days.Sum(reach.NewFollowers)),
            ["part rankingListed"] = new(2, byEngagements.Count + byImpressions.Count),
            ["post engagements"] = new(byEngagements.Count, byEngagements.Sum(p => p.Got.Engagements)),
            ["post impressions"] = new(byImpressions.Count, byImpressions.Sum(p => p.Got.Impressions)),
        };
        foreach (var metric in era == AnalyticsEra.TwoAudiences ? (string[])["followersShare", "viewersShare"] : ["audienceShare"])
        {
            truth["part " + metric] = shares;
        }
        return truth;
    }

    private IEnumerable<object?[]> TopPosts()
    {
        yield return [labels.Maximum];
        yield return [];
        yield return [labels.Url, labels.Published, labels.Engagements, null, labels.Url, labels.Published, labels.Impressions];
        for (var i = 0; i < Math.Max(byEngagements.Count, byImpressions.Count); i++)
        {
            yield return [.. Ranked(byEngagements, i, p => p.Engagements), null, .. Ranked(byImpressions, i, p => p.Impressions)];
        }
    }

    private object?[] Ranked(List<(OwnPost Post, DayOfPost Got)> list, int place, Func<DayOfPost, int> figure) =>
        place < list.Count
            ?
            [
                AnalyticsWorkbook.Address(town, list[place].Post, era == AnalyticsEra.Numbers),
                Day(Clockwork.DateOf(list[place].Post.PublishedAt)),
                Number(figure(list[place].Got)),
            ]
            : [null, null, null];

    private IEnumerable<object?[]> Followers()
    {
        var total = reach.Followers(Clockwork.Day(to));
        var sentence = AnalyticsLabels.Total(language, to, AnalyticsWorkbook.Grouped(total, '\u202F'));
        yield return language == AnalyticsLanguage.English ? [sentence, Number(total)] : [sentence];
        yield return [];
        yield return [labels.Date, labels.NewFollowers];
        foreach (var day in Days)
        {
            yield return [Day(Clockwork.Date(day)), Number(reach.NewFollowers(day))];
        }
    }

    private SheetPage Demographics(string name) =>
        new(
            name,
            [
                ["Top Demographics", labels.Value, labels.Percentage],
                .. Shares.Select(s => (object?[])[s.Group, s.Value, Share(s.Share)]),
            ]
        );

    private object Share(double share) =>
        share == 0 ? labels.Below
        : era == AnalyticsEra.Numbers ? share
        : (share * 100).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture) + "%";

    private string Day(LocalDate day) => AnalyticsLabels.Day(language, day);

    private object Number(int number) =>
        era == AnalyticsEra.Numbers ? number
        : language == AnalyticsLanguage.English ? AnalyticsWorkbook.Grouped(number, ',')
        : AnalyticsWorkbook.Grouped(number, '\u202F');
}
