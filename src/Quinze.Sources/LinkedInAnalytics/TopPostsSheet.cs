using System.Globalization;
using System.Text.RegularExpressions;
using Quinze.Importing;
using Quinze.Sources.Formats.Sheets;

namespace Quinze.Sources.LinkedInAnalytics;

/// <summary>
/// Two rankings side by side that have nothing to do with each other, by engagements and by impressions: a row holds two posts. A post that is on one side only is unknown on the other.
/// Figures are those of the window, for posts of any age. A list as long as the sheet allows is cut off: what is below it is unknown too.
/// </summary>
internal static class TopPostsSheet
{
    public const int Left = 0;
    public const int Right = 4;

    /// <summary>How many posts a ranking lists: at least so many exist when it is cut off (<see cref="Bound.AtLeast"/>), exactly so many when it is not.</summary>
    public const string Listed = "rankingListed";

    private const int Most = 50;

    public static void GatherDays(Sheet sheet, WrittenDays days)
    {
        foreach (var start in (int[])[Left, Right])
        {
            for (var row = 0; row < sheet.Rows.Count; row++)
            {
                if (AnalyticsShapes.PostIn(sheet[row, start]) is { } post)
                {
                    days.Add(sheet[row, start + 1].Text);
                    if (PostNumber.DayIn(post) is { } day)
                    {
                        days.Tell(sheet[row, start + 1].Text, day, within: 1);
                    }
                }
            }
        }
    }

    public static void Read(AnalyticsWorkbook book, Sheet sheet)
    {
        var first = FirstRow(sheet);
        string[] metrics =
        [
            AnalyticsWords.Metric(sheet[first - 1, Left + 2]) ?? AnalyticsWords.Engagements,
            AnalyticsWords.Metric(sheet[first - 1, Right + 2]) ?? AnalyticsWords.Impressions,
        ];
        if (metrics[0] == metrics[1])
        {
            metrics = [AnalyticsWords.Engagements, AnalyticsWords.Impressions];
        }
        var listed = new int[2];
        for (var row = first; row < sheet.Rows.Count; row++)
        {
            if (sheet.IsBlank(row))
            {
                continue;
            }
            book.Out.Begin(sheet, row);
            ReadSide(book, sheet, row, Left, metrics[0], ref listed[0]);
            ReadSide(book, sheet, row, Right, metrics[1], ref listed[1]);
            book.Out.End("no post in it");
        }
        var most =
            Number.Match(sheet[0, 0].Text) is { Success: true } number
            && int.TryParse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var told)
            && told is >= 5 and <= 1000
                ? told
                : Most;
        for (var side = 0; side < 2; side++)
        {
            Close(book, metrics[side], listed[side], cut: listed[side] >= most);
        }
    }

    private static void ReadSide(AnalyticsWorkbook book, Sheet sheet, int row, int start, string metric, ref int listed)
    {
        if (AnalyticsShapes.PostIn(sheet[row, start]) is not { } post)
        {
            return;
        }
        listed++;
        book.NoteAuthor(sheet[row, start].Text);
        if (book.Window is { } window)
        {
            book.Out.Observe(metric, sheet[row, start + 2], window.From, window.To, post);
        }
        else
        {
            book.Out.Unread("the period of the ranking is not told");
        }
    }

    private static void Close(AnalyticsWorkbook book, string metric, int listed, bool cut)
    {
        if (book.Window is not { } window || listed == 0)
        {
            return;
        }
        book.Out.Observe(Listed, new Figure(listed, cut ? Bound.AtLeast : Bound.Exact), window.From, window.To, dimension: "by=" + metric);
        var kind = "post" + char.ToUpperInvariant(metric[0]) + metric[1..];
        book.Out.Said.Add(
            new Covered(book.File.Index, new CoverageSpan(AnalyticsSourceNames.Source, kind, window.From, window.To, Complete: !cut))
        );
    }

    private static int FirstRow(Sheet sheet)
    {
        var row = 0;
        while (AnalyticsShapes.PostIn(sheet[row, Left]) is null && AnalyticsShapes.PostIn(sheet[row, Right]) is null)
        {
            row++;
        }
        return row;
    }

    private static readonly Regex Number = new(@"\d+", RegexOptions.CultureInvariant);
}
