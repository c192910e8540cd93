using Quinze.Sources.Formats.Sheets;
using Quinze.Sources.LinkedInAnalytics;

namespace Quinze.Sources.LinkedInPage;

/// <summary>What a sheet of a page workbook holds.</summary>
internal enum PageShape
{
    Unknown,
    Content,
    Posts,
    Followers,
    Visitors,
    Audience,
    Competitors,
}

/// <summary>A sheet with its shape, the row of its headings, and what each column counts (none for those that count nothing).</summary>
internal sealed record PageSheet(
    Sheet Sheet,
    PageShape Shape,
    int Header,
    IReadOnlyList<PageColumn?> Columns,
    IReadOnlyList<string> UnknownColumns
)
{
    private const int RowsToLookAt = 6;
    private const int PostColumns = 9;

    /// <summary>Known by its headings in English, else by the number of its columns and by what stands in them.</summary>
    public static PageSheet Of(Sheet sheet)
    {
        for (var row = 0; row < Math.Min(RowsToLookAt, sheet.Rows.Count); row++)
        {
            if (AtHeader(sheet, row) is { } found)
            {
                return found;
            }
        }
        return new PageSheet(sheet, PageShape.Unknown, -1, [], []);
    }

    private static PageSheet? AtHeader(Sheet sheet, int row)
    {
        var first = Heading.Fold(sheet[row, 0]);
        var width = sheet.Rows[row].Length;
        if (sheet.Rows[row].Any(c => c.Kind is not (CellKind.Text or CellKind.Blank)) || first.Length == 0)
        {
            return null;
        }
        var daily = first == "date" || PageDays.IsDay(sheet[row + 1, 0]);
        if (daily)
        {
            return Daily(sheet, row, width);
        }
        if (first is "post title" or "update title" || (width >= 18 && AnalyticsShapes.PostIn(sheet[row + 1, 1]) is not null))
        {
            return Mapped(sheet, PageShape.Posts, row, PostColumns, PageColumns.Posts, width);
        }
        var competitors = row > 0 && WrittenDays.Count(sheet[row - 1, 0].Text) + WrittenDays.Count(sheet[row - 1, 1].Text) == 2;
        if (competitors && width is >= 5 and <= 6)
        {
            return Mapped(
                sheet,
                PageShape.Competitors,
                row,
                1,
                width == 5 ? PageColumns.Competitors : PageColumns.CompetitorsInDetail,
                width
            );
        }
        return
            width == 2
            && sheet.Rows.Skip(row + 1).All(r => r.Length == 0 || r is [{ Kind: CellKind.Text }, ..])
            && WrittenDays.Count(sheet[row, 1].Text) == 0
            ? Mapped(sheet, PageShape.Audience, row, 1, [new PageColumn("")], width)
            : null;
    }

    private static PageSheet? Daily(Sheet sheet, int row, int width)
    {
        var headings = sheet.Rows[row].Skip(1).Select(PageColumns.Of).OfType<PageColumn>().Select(c => c.Metric).ToHashSet();
        return headings.Contains("pageViews") || (headings.Count == 0 && width is 25 or 26)
                ? Mapped(sheet, PageShape.Visitors, row, 1, PageColumns.Visitors, width)
            : (width >= 10 && headings.Contains("impressions")) || (headings.Count == 0 && width == 20)
                ? Mapped(sheet, PageShape.Content, row, 1, PageColumns.Content, width)
            : (width >= 4 && headings.Contains("newFollowers")) || (headings.Count == 0 && width is 4 or 5)
                ? Mapped(
                    sheet,
                    PageShape.Followers,
                    row,
                    1,
                    width == 4 ? PageColumns.FollowersWithoutInvited : PageColumns.Followers,
                    width
                )
            : null;
    }

    /// <summary>By heading where all are known or the number of columns is another; by position where the number is right, a heading is not known, and none that is known says otherwise.</summary>
    private static PageSheet Mapped(Sheet sheet, PageShape shape, int row, int from, IReadOnlyList<PageColumn> inOrder, int width)
    {
        var named = Enumerable.Range(from, Math.Max(0, width - from)).Select(c => Named(shape, sheet[row, c])).ToList();
        var wanted = named.Take(inOrder.Count).ToList();
        var byPosition =
            wanted.Count == inOrder.Count && wanted.Contains(null) && wanted.Index().All(w => w.Item is null || w.Item == inOrder[w.Index]);
        var columns = new List<PageColumn?>(Enumerable.Repeat<PageColumn?>(null, from));
        var unknown = new List<string>();
        for (var i = 0; i < named.Count; i++)
        {
            columns.Add(byPosition && i < inOrder.Count ? inOrder[i] : named[i]);
            if (columns[^1] is null && shape != PageShape.Posts)
            {
                unknown.Add(sheet[row, from + i].Text);
            }
        }
        return new PageSheet(sheet, shape, row, columns, unknown);
    }

    /// <summary>"Total followers" is a day's new ones in one sheet and all of them in the others.</summary>
    private static PageColumn? Named(PageShape shape, Cell heading) =>
        PageColumns.Of(heading) is { } column
            ? shape == PageShape.Followers && column == new PageColumn("followers")
                ? new PageColumn("newFollowers")
                : column
            : null;
}
