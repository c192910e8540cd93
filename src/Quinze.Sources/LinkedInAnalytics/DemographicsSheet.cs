using Quinze.Sources.Formats.Sheets;

namespace Quinze.Sources.LinkedInAnalytics;

/// <summary>
/// Shares of an audience by job title, place and so on, about ten lines each, as fractions. "&lt; 1%" is a bound and not a figure. Who the audience is, the sheet's name says;
/// the one sheet of the files until mid-2026 does not say.
/// </summary>
internal static class DemographicsSheet
{
    public const string OfFollowers = "followersShare";
    public const string OfViewers = "viewersShare";
    public const string OfSomeAudience = "audienceShare";

    /// <summary>By the sheet's name; in a language we do not know, the first of two sheets is about the followers, as in those we know.</summary>
    public static string MetricOf(Sheet sheet, int place, int count)
    {
        var name = Heading.Fold(sheet.Name);
        return name.Contains("conte", StringComparison.Ordinal) ? OfViewers
            : name.Contains("audience", StringComparison.Ordinal) || name.Contains("publico", StringComparison.Ordinal) ? OfFollowers
            : count < 2 ? OfSomeAudience
            : place == 0 ? OfFollowers
            : OfViewers;
    }

    public static void Read(AnalyticsWorkbook book, Sheet sheet, string metric)
    {
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            if (sheet.IsBlank(row) || row == 0 && !AnalyticsShapes.IsShare(sheet.Rows[row]))
            {
                continue;
            }
            book.Out.Begin(sheet, row);
            if (book.Window is { } window)
            {
                Share(book, sheet, row, metric, window);
            }
            else
            {
                book.Out.Unread("the period is not told");
            }
            book.Out.End();
        }
    }

    public static void Share(AnalyticsWorkbook book, Sheet sheet, int row, string metric, Period window, PostRef post = default)
    {
        if (sheet[row, 0].IsBlank || sheet[row, 1].IsBlank)
        {
            book.Out.LeaveAside("a share without the group it is of");
            return;
        }
        var dimension = $"{AnalyticsWords.Group(sheet[row, 0])}={sheet[row, 1]}";
        book.Out.Observe(metric, sheet[row, 2], window.From, window.To, post, dimension);
    }
}
