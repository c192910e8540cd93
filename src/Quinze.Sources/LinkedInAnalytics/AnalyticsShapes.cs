using System.Text;
using Quinze.Sources.Formats.Sheets;
using Quinze.Sources.LinkedIn;

namespace Quinze.Sources.LinkedInAnalytics;

/// <summary>What a sheet of an analytics workbook holds.</summary>
internal enum AnalyticsShape
{
    Unknown,

    /// <summary>Headings and titles only, or nothing at all.</summary>
    Empty,
    Discovery,
    Engagement,
    TopPosts,
    Followers,
    Demographics,
    SinglePost,
}

/// <summary>
/// Tells sheets apart by what stands in them and not by their names, which follow the language of the member's screen and are known in three languages only.
/// </summary>
internal static class AnalyticsShapes
{
    private const int RowsToLookAt = 12;

    public static AnalyticsShape Of(Sheet sheet)
    {
        var rows = Math.Min(sheet.Rows.Count, RowsToLookAt);
        for (var row = 0; row < rows; row++)
        {
            if (
                sheet.Rows[row].Length is 2 or 3
                && PostIn(sheet[row, 1]) is not null
                && sheet[row, 0].Kind == CellKind.Text
                && PostIn(sheet[row, 0]) is null
            )
            {
                return AnalyticsShape.SinglePost;
            }
            if (PostIn(sheet[row, TopPostsSheet.Left]) is not null || PostIn(sheet[row, TopPostsSheet.Right]) is not null)
            {
                return AnalyticsShape.TopPosts;
            }
        }
        if (sheet.Width <= 2 && DaysIn(sheet[0, 1]) == 2)
        {
            return AnalyticsShape.Discovery;
        }
        var first = FirstDaily(sheet);
        if (first >= 0)
        {
            return sheet.Width == 3 ? AnalyticsShape.Engagement
                : sheet.Width == 2 ? AnalyticsShape.Followers
                : AnalyticsShape.Unknown;
        }
        if (IsTotal(sheet))
        {
            return AnalyticsShape.Followers;
        }
        if (sheet.Width is 3 or 4 && sheet.Rows.Skip(1).Any(IsShare))
        {
            return AnalyticsShape.Demographics;
        }
        return sheet.Rows.Skip(1).All(r => !r.Any(c => Figure.Of(c) is not null)) && sheet.Rows.Count <= 4
            ? AnalyticsShape.Empty
            : AnalyticsShape.Unknown;
    }

    /// <summary>True when sheets of these shapes can be nothing but LinkedIn's analytics: a ranking or a single post, or an overview with at least one other.</summary>
    public static bool AreOurs(IReadOnlyCollection<AnalyticsShape> shapes) =>
        shapes.Contains(AnalyticsShape.SinglePost)
        || shapes.Contains(AnalyticsShape.TopPosts)
        || (shapes.Contains(AnalyticsShape.Discovery) && shapes.Any(s => s is not (AnalyticsShape.Discovery or AnalyticsShape.Unknown)));

    /// <summary>The first row of a daily series; -1 when there is none near the top.</summary>
    public static int FirstDaily(Sheet sheet)
    {
        for (var row = 0; row < Math.Min(sheet.Rows.Count, RowsToLookAt); row++)
        {
            if (WrittenDays.IsWritten(sheet[row, 0]))
            {
                return row;
            }
        }
        return -1;
    }

    /// <summary>The post whose address stands in a cell; null when it holds anything else, a filler among them.</summary>
    public static PostRef? PostIn(Cell cell)
    {
        if (cell.Kind != CellKind.Text || !cell.Text.Contains("linkedin.com/", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        var post = LinkedInLinks.Post(Encoding.UTF8.GetBytes(cell.Text), out _);
        return post.IsNone ? null : post;
    }

    /// <summary>A title, a text, and a share: <c>Job titles | Founder | 2%</c>.</summary>
    public static bool IsShare(Cell[] row) =>
        row.Length >= 3
        && row[0].Kind == CellKind.Text
        && row[1].Kind is CellKind.Text or CellKind.Number
        && (row[2].Number is >= 0 and <= 1 || (row[2].Text.Contains('%', StringComparison.Ordinal) && Figure.Of(row[2]) is not null));

    /// <summary>"Total followers on 11/30/2025:" and the number beside it, or at the end of the sentence.</summary>
    private static bool IsTotal(Sheet sheet) =>
        sheet.Width <= 2 && DaysIn(sheet[0, 0]) == 1 && (sheet[0, 1].IsBlank || Figure.Of(sheet[0, 1]) is not null);

    private static int DaysIn(Cell cell) => WrittenDays.Count(cell.Text);
}
