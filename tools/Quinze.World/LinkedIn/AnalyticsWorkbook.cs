using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Quinze.World;

/// <summary>Writes what LinkedIn's analytics pages say of a town's owner, as the workbooks a member downloads.</summary>
public static class AnalyticsWorkbook
{
    private const int Most = 50;

    /// <summary>All posts in a period. The answer says what a faithful reader finds in it.</summary>
    public static WorkbookTruth Write(Town town, AnalyticsEra era, AnalyticsLanguage language, LocalDate from, LocalDate to, string folder)
    {
        var sheets = new AggregateSheets(town, era, language, from, to);
        var (first, last) = (LocalDatePattern.Iso.Format(from), LocalDatePattern.Iso.Format(to));
        var name =
            era == AnalyticsEra.Numbers
                ? $"Content_{first}_{last}_{town.Owner.Name.Replace(" ", "", StringComparison.Ordinal)}.xlsx"
                : $"AggregateAnalytics_{town.Owner.Name}_{first}_{last}.xlsx";
        return Save(folder, name, sheets.Pages()) with { Observations = sheets.Truth(), HalfLifeDays = Reach.HalfLifeDays };
    }

    /// <summary>One workbook for each of the latest posts, with all they got until a day. English, as the only labels seen.</summary>
    public static IReadOnlyList<WorkbookTruth> WritePosts(Town town, AnalyticsEra era, LocalDate asOf, int count, string folder)
    {
        var day = Clockwork.Day(asOf);
        var owner = era == AnalyticsEra.Numbers ? town.Owner.Name.Replace(" ", "", StringComparison.Ordinal) : town.Owner.Name;
        return
        [
            .. new Reach(town)
                .Between(0, day)
                .Where(p => p.Post.PublishedAt < (day + 1) * Clockwork.DayMs)
                .OrderByDescending(p => p.Post.PublishedAt)
                .Take(count)
                .Select(p =>
                {
                    var sheets = new SinglePostSheets(town, era, p.Post, p.Got);
                    var name =
                        $"{(era == AnalyticsEra.Numbers ? "PostAnalytics" : "SinglePostAnalytics")}_{owner}_{p.Post.ActivityId}.xlsx";
                    return Save(folder, name, sheets.Pages()) with
                    {
                        Observations = sheets.Truth(),
                        HalfLifeDays = Reach.HalfLifeDays,
                        Post = p.Post.Urn,
                    };
                }),
        ];
    }

    internal static string Address(Town town, OwnPost post, bool old) =>
        old
            ? $"https://www.linkedin.com/feed/update/urn:li:activity:{post.ActivityId}"
            : $"https://www.linkedin.com/posts/{town.Owner.Slug}_quelques-mots-{(post.Ugc ? "ugcPost" : "share")}-{post.ShareId}-a1B2";

    internal static int MostListed(int posts) => Math.Min(Most, posts);

    private static WorkbookTruth Save(string folder, string name, IReadOnlyList<SheetPage> pages)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, new XlsxFile(pages, level: System.IO.Compression.CompressionLevel.Optimal).ToBytes());
        return new WorkbookTruth { Path = path };
    }

    internal static string Grouped(int number, char separator) =>
        number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', separator);
}

/// <summary>How often a metric is seen in a workbook, and what all of these figures add up to (bounds are not added).</summary>
public sealed record MetricTruth(int Count, double Sum);

/// <summary>What a faithful reader finds in one workbook.</summary>
public sealed record WorkbookTruth
{
    public required string Path { get; init; }

    /// <summary>By metric; figures of posts have <c>post </c> before it, parts of a whole <c>part </c>.</summary>
    public SortedDictionary<string, MetricTruth> Observations { get; init; } = new(StringComparer.Ordinal);

    /// <summary>How long a post takes to get half of all its views, counted from the beginning of its day.</summary>
    public double HalfLifeDays { get; init; }

    /// <summary>The post of a single-post workbook, by its URN in Shares.</summary>
    public string? Post { get; init; }
}
