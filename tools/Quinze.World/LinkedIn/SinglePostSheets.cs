namespace Quinze.World;

/// <summary>The one or two sheets about one post.</summary>
internal sealed class SinglePostSheets(Town town, AnalyticsEra era, OwnPost post, DayOfPost got)
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private bool Old => era == AnalyticsEra.Numbers;

    private (string Metric, string Label, int Value)[] Figures
    {
        get
        {
            var acts = Math.Max(0, got.Engagements);
            return
            [
                ("impressions", "Impressions", got.Impressions),
                ("membersReached", "Members reached", got.Impressions * 3 / 5),
                ("profileViews", "Profile viewers from this post", acts / 9),
                ("followersGained", "Followers gained from this post", acts / 20),
                ("reactions", "Reactions", acts * 6 / 10),
                ("comments", "Comments", acts / 8),
                ("reposts", "Reposts", acts / 30),
                ("saves", "Saves", acts / 25),
                ("sends", "Sends on LinkedIn", acts / 28),
            ];
        }
    }

    public IReadOnlyList<SheetPage> Pages()
    {
        var day = Clockwork.DateOf(post.PublishedAt);
        var time =
            $"{(post.PublishedAt / 3_600_000 % 24 + 11) % 12 + 1}:{post.PublishedAt / 60_000 % 60:00} {(post.PublishedAt / 3_600_000 % 24 < 12 ? "AM" : "PM")}";
        List<object?[]> rows =
        [
            ["Post URL", AnalyticsWorkbook.Address(town, post, old: false)],
            ["Post Date", Old ? $"{Months[day.Month - 1]} {day.Day}, {day.Year}" : AnalyticsLabels.Day(AnalyticsLanguage.English, day)],
            ["Post Publish Time", time],
            [],
            .. Figures.Select(f => (object?[])[f.Label, AnalyticsWorkbook.Grouped(f.Value, ',')]),
        ];
        object?[][] viewers =
        [
            ["Category", "Value", Old ? "Percentage" : "%"],
            ["Company size", "11-50 employees", Old ? 0.325 : "32.5%"],
            ["Job title", "Founder", "< 1%"],
        ];
        return Old
            ? [new("PERFORMANCE", rows), new("TOP DEMOGRAPHICS", viewers)]
            : [new("Post analytics", [.. rows, ["Post viewer demographics"], .. viewers])];
    }

    public SortedDictionary<string, MetricTruth> Truth()
    {
        var truth = new SortedDictionary<string, MetricTruth>(StringComparer.Ordinal) { ["part viewersShare"] = new(2, 0.325) };
        foreach (var (metric, _, value) in Figures)
        {
            truth["post " + metric] = new MetricTruth(1, value);
        }
        return truth;
    }
}
