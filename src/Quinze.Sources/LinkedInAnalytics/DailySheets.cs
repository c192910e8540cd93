using System.Text.RegularExpressions;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Sheets;

namespace Quinze.Sources.LinkedInAnalytics;

/// <summary>The sheets with one row a day: impressions and engagements (which can be negative: withdrawn ones are taken off), and new followers below the total.</summary>
internal static class DailySheets
{
    public static void Engagement(AnalyticsWorkbook book, Sheet sheet)
    {
        var first = AnalyticsShapes.FirstDaily(sheet);
        var metrics = new[]
        {
            AnalyticsWords.Metric(sheet[first - 1, 1]) ?? AnalyticsWords.Impressions,
            AnalyticsWords.Metric(sheet[first - 1, 2]) ?? AnalyticsWords.Engagements,
        };
        Series(book, sheet, first, metrics);
    }

    public static void Followers(AnalyticsWorkbook book, Sheet sheet)
    {
        var first = AnalyticsShapes.FirstDaily(sheet);
        for (var row = 0; row < (first < 0 ? sheet.Rows.Count : first); row++)
        {
            if (WrittenDays.Count(sheet[row, 0].Text) > 0 || Figure.Of(sheet[row, 1]) is not null)
            {
                book.Out.Begin(sheet, row);
                Total(book, sheet, row);
                book.Out.End();
            }
        }
        if (first >= 0)
        {
            Series(book, sheet, first, [AnalyticsWords.NewFollowers]);
        }
    }

    private static void Total(AnalyticsWorkbook book, Sheet sheet, int row)
    {
        var sentence = sheet[row, 0].Text;
        if ((book.Days.Of(sentence) ?? book.Window?.To) is not { } day)
        {
            book.Out.Unread("the day of the total is not told");
            return;
        }
        var beside = sheet[row, 1];
        if (!beside.IsBlank)
        {
            book.Out.Observe(AnalyticsWords.Followers, beside, day, day);
        }
        else if (LastNumber.Match(WrittenDays.Without(sentence)) is { Success: true } number && Figure.Of(number.Value) is { } total)
        {
            book.Out.Observe(AnalyticsWords.Followers, total, day, day);
        }
    }

    private static void Series(AnalyticsWorkbook book, Sheet sheet, int first, string[] metrics)
    {
        var (from, to) = (LocalDate.MaxIsoValue, LocalDate.MinIsoValue);
        for (var row = first; row < sheet.Rows.Count; row++)
        {
            if (sheet.IsBlank(row))
            {
                continue;
            }
            book.Out.Begin(sheet, row);
            if (book.Days.Of(sheet[row, 0]) is { } day)
            {
                (from, to) = (LocalDate.Min(from, day), LocalDate.Max(to, day));
                for (var i = 0; i < metrics.Length; i++)
                {
                    book.Out.Observe(metrics[i], sheet[row, i + 1], day, day);
                }
            }
            else
            {
                book.Out.Unread(book.Days.Ambiguous ? AnalyticsOddities.NoOrder : "the day is in no shape we know");
            }
            book.Out.End();
        }
        if (from <= to)
        {
            book.Out.Said.AddRange(
                metrics.Select(m => new Covered(book.File.Index, new CoverageSpan(AnalyticsSourceNames.Source, m, from, to, true)))
            );
        }
    }

    private static readonly Regex LastNumber = new(@"\d[\d\s.,'’]*$", RegexOptions.CultureInvariant);
}
