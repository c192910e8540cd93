using Quinze.Sources.Formats.Sheets;

namespace Quinze.Sources.LinkedInPage;

/// <summary>What a column of a page workbook counts: a metric, of a part or of the whole.</summary>
internal readonly record struct PageColumn(string Metric, string? Dimension = null);

/// <summary>
/// The columns of the page workbooks. English headings are known; in other languages order and number of the columns are the same (seen in Portuguese files),
/// so a table with the right number of columns is read by position.
/// </summary>
internal static class PageColumns
{
    private const string Organic = "promotion=organic";
    private const string Sponsored = "promotion=sponsored";
    private const string Invited = "promotion=auto-invited";

    /// <summary>Metrics of a content workbook, behind the day: each organic, sponsored and total; unique impressions organic only.</summary>
    public static IReadOnlyList<PageColumn> Content { get; } =
    [
        .. Promoted("impressions"),
        new("uniqueImpressions", Organic),
        .. Promoted("clicks"),
        .. Promoted("reactions"),
        .. Promoted("comments"),
        .. Promoted("reposts"),
        .. Promoted("engagementRate"),
    ];

    public static IReadOnlyList<PageColumn> Followers { get; } =
    [new("newFollowers", Sponsored), new("newFollowers", Organic), new("newFollowers", Invited), new("newFollowers")];

    /// <summary>Files from before pages could invite: no such column.</summary>
    public static IReadOnlyList<PageColumn> FollowersWithoutInvited { get; } = [.. Followers.Where(c => c.Dimension != Invited)];

    public static IReadOnlyList<PageColumn> Visitors { get; } =
    [.. Visited("page=overview"), .. Visited("page=life"), .. Visited("page=jobs"), .. Visited(null)];

    /// <summary>Competitors, behind the page's name. Two generations, told apart by the number of columns.</summary>
    public static IReadOnlyList<PageColumn> Competitors { get; } =
    [new("followers"), new("newFollowers"), new("engagements"), new("posts")];

    public static IReadOnlyList<PageColumn> CompetitorsInDetail { get; } =
    [new("newFollowers"), new("posts"), new("comments"), new("commentsPerDay"), new("reactions")];

    /// <summary>Figures of one post, from the tenth column on; the columns before say which post it is.</summary>
    public static IReadOnlyList<PageColumn> Posts { get; } =
    [
        new("impressions"),
        new("views"),
        new("offsiteViews"),
        new("clicks"),
        new("clickThroughRate"),
        new("reactions"),
        new("comments"),
        new("reposts"),
        new("newFollowers"),
        new("engagementRate"),
    ];

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["impressions"] = "impressions",
        ["unique impressions"] = "uniqueImpressions",
        ["clicks"] = "clicks",
        ["reactions"] = "reactions",
        ["likes"] = "reactions",
        ["comments"] = "comments",
        ["comments per day"] = "commentsPerDay",
        ["reposts"] = "reposts",
        ["shares"] = "reposts",
        ["engagement rate"] = "engagementRate",
        ["views (excluding offsite video views)"] = "views",
        ["views"] = "views",
        ["offsite views"] = "offsiteViews",
        ["click through rate (ctr)"] = "clickThroughRate",
        ["follows"] = "newFollowers",
        ["sponsored followers"] = "newFollowers:" + Sponsored,
        ["organic followers"] = "newFollowers:" + Organic,
        ["auto-invited followers"] = "newFollowers:" + Invited,
        ["new followers"] = "newFollowers",
        ["total followers"] = "followers",
        ["total post engagements"] = "engagements",
        ["total posts"] = "posts",
        ["posts"] = "posts",
        ["overview page views"] = "pageViews:page=overview",
        ["overview unique visitors"] = "uniqueVisitors:page=overview",
        ["life page views"] = "pageViews:page=life",
        ["life unique visitors"] = "uniqueVisitors:page=life",
        ["jobs page views"] = "pageViews:page=jobs",
        ["jobs unique visitors"] = "uniqueVisitors:page=jobs",
        ["total page views"] = "pageViews",
        ["total unique visitors"] = "uniqueVisitors",
        ["custom button clicks"] = "buttonClicks",
    };

    /// <summary>What an English heading such as <c>Clicks (organic)</c> or <c>Total page views (mobile)</c> counts; null when it is none we know.</summary>
    public static PageColumn? Of(Cell heading)
    {
        var folded = Heading.Fold(heading);
        var (name, part) = Whole(folded) ?? (folded, null);
        if (!Words.TryGetValue(name, out var meant) && !Words.TryGetValue(folded, out meant))
        {
            return null;
        }
        var colon = meant.IndexOf(':', StringComparison.Ordinal);
        var own = colon < 0 ? null : meant[(colon + 1)..];
        var dimension = (own, part) switch
        {
            (null, _) => part,
            (_, null) => own,
            _ => $"{own}&{part}",
        };
        return new PageColumn(colon < 0 ? meant : meant[..colon], dimension);
    }

    private static (string Name, string? Part)? Whole(string folded)
    {
        foreach (
            var (end, part) in (ReadOnlySpan<(string, string?)>)
                [
                    (" (organic)", Organic),
                    (" (sponsored)", Sponsored),
                    (" (total)", null),
                    (" (desktop)", "device=desktop"),
                    (" (mobile)", "device=mobile"),
                ]
        )
        {
            if (folded.EndsWith(end, StringComparison.Ordinal))
            {
                return (folded[..^end.Length], part);
            }
        }
        return null;
    }

    private static PageColumn[] Promoted(string metric) => [new(metric, Organic), new(metric, Sponsored), new(metric)];

    private static IEnumerable<PageColumn> Visited(string? page) =>
        from metric in (string[])["pageViews", "uniqueVisitors"]
        from device in (string?[])["device=desktop", "device=mobile", null]
        select new PageColumn(metric, string.Join('&', new[] { page, device }.OfType<string>()) is { Length: > 0 } part ? part : null);
}
