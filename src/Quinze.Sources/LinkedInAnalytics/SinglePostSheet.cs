using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Sheets;

namespace Quinze.Sources.LinkedInAnalytics;

/// <summary>
/// The workbook of one post: labels and figures since its publication, then who saw it. It does not say on which day the figures were read, so their window has an open end.
/// Its file's name carries the activity number and its cells the share number: the two numbers of one post.
/// </summary>
internal static class SinglePostSheet
{
    /// <summary>A post can be planned some months ahead; numbers further apart are of two posts, and the file was renamed.</summary>
    private const int MostDaysAhead = 120;

    public static void GatherDays(Sheet sheet, AnalyticsName name, WrittenDays days)
    {
        var post = PostOf(sheet, out _);
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            var value = sheet[row, 1];
            if (!WrittenDays.IsWritten(value))
            {
                continue;
            }
            days.Add(value.Text);
            if ((PostNumber.DayIn(name.Activity) ?? PostNumber.DayIn(post)) is { } day)
            {
                days.Tell(value.Text, day, within: 1);
            }
        }
    }

    public static void Read(AnalyticsWorkbook book)
    {
        var sheet = book.Sheets.First(s => s.Shape == AnalyticsShape.SinglePost).Sheet;
        var post = PostOf(sheet, out var address);
        book.NoteAuthor(address);
        var published = PublishedOn(book, sheet, post);
        var labels = string.Join('|', sheet.Rows.Where(r => r.Length > 1).Select(r => Heading.Fold(r[0])));
        var confirmed = book.Options.Columns.GetValueOrDefault(labels);
        foreach (var (other, _) in book.Sheets)
        {
            for (var row = 0; row < other.Rows.Count; row++)
            {
                if (other.IsBlank(row) || other.Rows[row].Length < 2 || IsHeading(other, row))
                {
                    continue;
                }
                book.Out.Begin(other, row);
                if (published is not { } day)
                {
                    book.Out.Unread(book.Days.Ambiguous ? AnalyticsOddities.NoOrder : "the day of the post is not told");
                }
                else if (AnalyticsShapes.IsShare(other.Rows[row]))
                {
                    DemographicsSheet.Share(book, other, row, DemographicsSheet.OfViewers, new Period(day, Period.OpenEnd), post);
                }
                else
                {
                    Labelled(book, other, row, post, day, confirmed);
                }
                book.Out.End();
            }
        }
    }

    private static void Labelled(AnalyticsWorkbook book, Sheet sheet, int row, PostRef post, LocalDate day, ColumnMap? confirmed)
    {
        var value = sheet[row, 1];
        if (AnalyticsShapes.PostIn(value) is not null)
        {
            SayMapping(book, post);
            book.Out.LeaveAside("which post it is");
            return;
        }
        if (WrittenDays.IsWritten(value) || IsTime(value.Text))
        {
            book.Out.LeaveAside("when it was published: the time in its number is surer, and has a zone");
            return;
        }
        var label = Heading.Fold(sheet[row, 0]);
        var metric = confirmed?.Columns.FirstOrDefault(c => Heading.Fold(c.Value) == label).Key ?? AnalyticsWords.Metric(sheet[row, 0]);
        if (metric is null)
        {
            book.Out.Unread($"the label \"{sheet[row, 0].Text}\" is not known");
        }
        else
        {
            book.Out.Observe(metric, value, day, Period.OpenEnd, post);
        }
    }

    private static void SayMapping(AnalyticsWorkbook book, PostRef post)
    {
        if (book.Name.Activity.IsNone || post.Kind is PostRefKind.Address || book.Name.Activity.Number == post.Number)
        {
            return;
        }
        if (
            PostNumber.TimeIn(book.Name.Activity.Number) is not { } published
            || PostNumber.TimeIn(post.Number) is not { } written
            || published < written - Duration.FromSeconds(5)
            || published > written + Duration.FromDays(MostDaysAhead)
        )
        {
            book.Out.Remark("the number in its name is another post's; the address inside counts");
            return;
        }
        book.Out.Said.Add(new SamePost(book.Out.Place, book.Name.Activity, post));
    }

    private static PostRef PostOf(Sheet sheet, out string address)
    {
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            if (AnalyticsShapes.PostIn(sheet[row, 1]) is { } post)
            {
                address = sheet[row, 1].Text;
                return post;
            }
        }
        address = "";
        return PostRef.None;
    }

    /// <summary>The time in the activity number is that of publication; the written day has no zone, and the share's number is older when the post was planned.</summary>
    private static LocalDate? PublishedOn(AnalyticsWorkbook book, Sheet sheet, PostRef post)
    {
        var activity = book.Name.Activity.IsNone && post.Kind == PostRefKind.Activity ? post : book.Name.Activity;
        var written = sheet
            .Rows.Where(r => r.Length > 1 && WrittenDays.IsWritten(r[1]))
            .Select(r => book.Days.Of(r[1]))
            .FirstOrDefault(d => d is not null);
        var minted = PostNumber.DayIn(activity);
        // A renamed file may carry any number: its day counts when the sheet does not contradict it.
        return minted is { } day && (written is not { } w || Math.Abs(NodaTime.Period.DaysBetween(day, w)) <= 1)
            ? day
            : written ?? PostNumber.DayIn(post);
    }

    /// <summary><c>Category | Value | %</c>: texts only, and the third is no share.</summary>
    private static bool IsHeading(Sheet sheet, int row)
    {
        var cells = sheet.Rows[row];
        return cells.Length >= 3 && cells.Take(3).All(c => c.Kind == CellKind.Text) && !AnalyticsShapes.IsShare(cells);
    }

    private static bool IsTime(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is 1 or 2 && text.Length >= colon + 3 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[colon + 1]);
    }
}
