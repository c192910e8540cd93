using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Sheets;

namespace Quinze.Sources.LinkedInAnalytics;

/// <summary>One workbook being read: its sheets by shape, its period, and the order of its days.</summary>
internal sealed class AnalyticsWorkbook
{
    private readonly List<string> slugs = [];

    public AnalyticsWorkbook(ArchiveFile file, Workbook workbook, ReadingOptions options)
    {
        (File, Options) = (file, options);
        Name = AnalyticsName.Of(file.Name);
        Sheets = [.. workbook.Sheets.Select(s => (s, AnalyticsShapes.Of(s)))];
        Out = new WorkbookReading(file.Index, AnalyticsSourceNames.Network);
        GatherDays(workbook);
        Window = WindowOf();
    }

    public ArchiveFile File { get; }
    public ReadingOptions Options { get; }
    public AnalyticsName Name { get; }
    public IReadOnlyList<(Sheet Sheet, AnalyticsShape Shape)> Sheets { get; }
    public WorkbookReading Out { get; }
    public WrittenDays Days { get; } = new();

    /// <summary>The period of an aggregate workbook; null when nothing tells it.</summary>
    public Period? Window { get; }

    /// <summary>The slugs in the addresses of the owner's posts.</summary>
    public IReadOnlyList<string> Slugs => slugs;

    /// <summary><c>/posts/anais-kermarrec_words-of-the-post-share-…</c>: the address of a post begins with its author's slug.</summary>
    public void NoteAuthor(string address)
    {
        const string Begin = "/posts/";
        var at = address.IndexOf(Begin, StringComparison.OrdinalIgnoreCase);
        var end = at < 0 ? -1 : address.IndexOf('_', at + Begin.Length);
        if (end > at + Begin.Length)
        {
            slugs.Add(address[(at + Begin.Length)..end]);
        }
    }

    private void GatherDays(Workbook workbook)
    {
        foreach (var (sheet, shape) in Sheets)
        {
            switch (shape)
            {
                case AnalyticsShape.Discovery:
                    Days.Add(sheet[0, 1].Text);
                    if (Name.Window is { } window)
                    {
                        Days.Tell(sheet[0, 1].Text, window.From);
                        Days.Tell(sheet[0, 1].Text, window.To, place: 1);
                    }
                    break;
                case AnalyticsShape.Engagement or AnalyticsShape.Followers:
                    Days.Add(shape == AnalyticsShape.Followers ? sheet[0, 0].Text : "");
                    Days.AddSeries(sheet.Rows.Select(r => r.Length > 0 ? r[0] : Cell.Blank));
                    break;
                case AnalyticsShape.TopPosts:
                    TopPostsSheet.GatherDays(sheet, Days);
                    break;
                case AnalyticsShape.SinglePost:
                    SinglePostSheet.GatherDays(sheet, Name, Days);
                    break;
            }
        }
        Days.Presume(AnalyticsWords.OrderOf(workbook));
    }

    private Period? WindowOf()
    {
        var overview = Sheets.FirstOrDefault(s => s.Shape == AnalyticsShape.Discovery).Sheet;
        if (overview is not null && Days.All(overview[0, 1].Text) is [var from, var to] && from <= to)
        {
            var told = new Period(from, to);
            if (Name.Window is { } named && named != told)
            {
                Out.Remark("the period in its name is not the one inside; the one inside counts");
            }
            return told;
        }
        if (Name.Window is not null)
        {
            return Name.Window;
        }
        var days = Sheets
            .Where(s => s.Shape is AnalyticsShape.Engagement or AnalyticsShape.Followers)
            .SelectMany(s => s.Sheet.Rows.Skip(Math.Max(0, AnalyticsShapes.FirstDaily(s.Sheet))))
            .Select(r => r.Length > 0 && WrittenDays.IsWritten(r[0]) ? Days.Of(r[0]) : null)
            .OfType<LocalDate>()
            .ToList();
        return days.Count == 0 ? null : new Period(days.Min(), days.Max());
    }
}
