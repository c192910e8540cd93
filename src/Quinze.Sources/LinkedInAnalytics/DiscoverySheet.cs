using Quinze.Importing;
using Quinze.Sources.Formats.Sheets;

namespace Quinze.Sources.LinkedInAnalytics;

/// <summary>The overview: the period, and impressions and members reached in it, in this order where the labels are in a language we do not know.</summary>
internal static class DiscoverySheet
{
    private static readonly string[] InOrder = [AnalyticsWords.Impressions, AnalyticsWords.MembersReached];

    public static void Read(AnalyticsWorkbook book, Sheet sheet)
    {
        var place = 0;
        for (var row = 1; row < sheet.Rows.Count; row++)
        {
            if (
                sheet.IsBlank(row)
                || sheet[row, 1].IsBlank && Figure.Of(sheet[row, 0]) is null && sheet.Rows[row].Length < 2 && place >= InOrder.Length
            )
            {
                continue;
            }
            book.Out.Begin(sheet, row);
            var metric = AnalyticsWords.Metric(sheet[row, 0]) ?? (place < InOrder.Length ? InOrder[place] : null);
            place++;
            if (metric is null)
            {
                book.Out.Unread($"the label \"{sheet[row, 0].Text}\" is not known");
            }
            else if (book.Window is not { } window)
            {
                book.Out.Unread(AnalyticsOddities.NoOrder);
            }
            else
            {
                book.Out.Observe(metric, sheet[row, 1], window.From, window.To);
            }
            book.Out.End();
        }
    }

    /// <summary>The days add up to the total of impressions in every file seen; a difference is said, not mended.</summary>
    public static void Compare(AnalyticsWorkbook book)
    {
        var told = book
            .Out.Said.OfType<ObservationEntry>()
            .Where(o => o is { Metric: AnalyticsWords.Impressions, Dimension: null, Post.IsNone: true });
        var (days, total) = (0.0, double.NaN);
        foreach (var observation in told)
        {
            if (observation.From != observation.To)
            {
                total = observation.Value;
            }
            else
            {
                days += observation.Value;
            }
        }
        if (!double.IsNaN(total) && days > 0 && Math.Abs(total - days) > 0.5)
        {
            book.Out.Remark(
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"its daily impressions add up to {days:0}, its total says {total:0}"
                )
            );
        }
    }
}
