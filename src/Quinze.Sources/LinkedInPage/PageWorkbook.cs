using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Sheets;
using Quinze.Sources.LinkedInAnalytics;

namespace Quinze.Sources.LinkedInPage;

/// <summary>One page workbook being read: daily tables first, since they tell the period of the others.</summary>
internal sealed class PageWorkbook
{
    private static readonly string[] Audiences = ["location", "jobFunction", "seniority", "industry", "companySize"];

    private readonly IReadOnlyList<PageSheet> sheets;
    private readonly WrittenDays days = new();
    private readonly WorkbookReading said;
    private readonly Handle page;
    private Period? window;

    public PageWorkbook(ArchiveFile file, IReadOnlyList<PageSheet> sheets, ReadingOptions options)
    {
        this.sheets = sheets;
        var own = options.Owner is { Kind: HandleKind.Organisation };
        page = own ? Handle.Owner : PageName.Of(file.Name).Page ?? PageOddities.SomePage;
        said = new WorkbookReading(file.Index, LinkedInPageSource.Network) { Account = own ? null : page };
        if (page == PageOddities.SomePage && sheets.Any(s => s.Shape != PageShape.Competitors))
        {
            said.Remark("the file's name does not say which page it is");
        }
        GatherDays();
    }

    /// <summary>True when the shapes are those of a page workbook and of nothing else.</summary>
    public static bool AreOurs(IReadOnlyList<PageSheet> sheets) =>
        sheets.Any(s =>
            s.Shape is PageShape.Content or PageShape.Posts or PageShape.Followers or PageShape.Visitors or PageShape.Competitors
        );

    public IReadOnlyList<Reading> Read()
    {
        foreach (var sheet in sheets.Where(s => s.Shape is PageShape.Content or PageShape.Followers or PageShape.Visitors))
        {
            ReadDays(sheet);
        }
        var audience = 0;
        foreach (var sheet in sheets)
        {
            switch (sheet.Shape)
            {
                case PageShape.Posts:
                    ReadPosts(sheet);
                    break;
                case PageShape.Audience:
                    ReadAudience(sheet, audience++);
                    break;
                case PageShape.Competitors:
                    ReadCompetitors(sheet);
                    break;
                case PageShape.Unknown:
                    said.UnreadSheet(sheet.Sheet, "the sheet has no shape we know");
                    break;
            }
            if (sheet.UnknownColumns.Count > 0)
            {
                said.Remark($"columns not known and not read: {string.Join(", ", sheet.UnknownColumns)}");
            }
        }
        return [.. said.Said, said.Close()];
    }

    private void GatherDays()
    {
        foreach (var (sheet, shape, header, _, _) in sheets)
        {
            switch (shape)
            {
                case PageShape.Content or PageShape.Followers or PageShape.Visitors:
                    days.AddSeries(sheet.Rows.Skip(header + 1).Select(r => r.Length > 0 ? r[0] : Cell.Blank));
                    break;
                case PageShape.Posts:
                    for (var row = header + 1; row < sheet.Rows.Count; row++)
                    {
                        days.Add(sheet[row, PageOddities.Created].Text);
                        if (AnalyticsShapes.PostIn(sheet[row, PageOddities.Link]) is { } post && PostNumber.DayIn(post) is { } day)
                        {
                            days.Tell(sheet[row, PageOddities.Created].Text, day, within: 1);
                        }
                    }
                    break;
                case PageShape.Competitors:
                    days.Add(sheet[header - 1, 0].Text + " " + sheet[header - 1, 1].Text);
                    break;
            }
        }
        // A heading in English goes with American days; any other heading says nothing.
        var english = sheets.Any(s =>
            s.Header >= 0 && Heading.Fold(s.Sheet[s.Header, 0]) is "date" or "post title" or "update title" or "page"
        );
        days.Presume(english ? DayOrder.MonthFirst : DayOrder.Unknown);
    }

    private void ReadDays(PageSheet sheet)
    {
        var (from, to) = (LocalDate.MaxIsoValue, LocalDate.MinIsoValue);
        foreach (var row in RowsOf(sheet))
        {
            if (PageDays.Of(sheet.Sheet[row, 0], days) is { } day)
            {
                (from, to) = (LocalDate.Min(from, day), LocalDate.Max(to, day));
                Figures(sheet, row, new Period(day, day));
            }
            else
            {
                said.Unread(days.Ambiguous ? AnalyticsOddities.NoOrder : "the day is in no shape we know");
            }
            said.End();
        }
        if (from <= to)
        {
            window = new Period(from, to);
            foreach (var metric in sheet.Columns.OfType<PageColumn>().Select(c => c.Metric).Distinct())
            {
                said.Said.Add(new Covered(said.File, new CoverageSpan(LinkedInPageSource.Name, "page-" + metric, from, to, true)));
            }
        }
    }

    private void ReadPosts(PageSheet sheet)
    {
        foreach (var row in RowsOf(sheet))
        {
            var post = AnalyticsShapes.PostIn(sheet.Sheet[row, PageOddities.Link]) ?? PostRef.None;
            var day = PageDays.Of(sheet.Sheet[row, PageOddities.Created], days);
            if (post.IsNone)
            {
                said.Unread("it does not say which post it is");
                continue;
            }
            said.Said.Add(
                new PostEntry(said.Place)
                {
                    Network = LinkedInPageSource.Network,
                    Kind = PostKind.Post,
                    Ref = post,
                    At =
                        PostNumber.TimeIn(post.Number) is { } instant && post.Kind == PostRefKind.Activity ? Moment.At(instant)
                        : day is { } known ? Moment.OnDay(known)
                        : null,
                    Author = page,
                    Text = Utf8Text.From(sheet.Sheet[row, PageOddities.Title].Text),
                    Media =
                        sheet.Sheet[row, sheet.Columns.Count - 1] is { Kind: CellKind.Text } media && sheet.Columns[^1] is null
                            ? media.Text
                            : null,
                }
            );
            if ((window ?? (day is { } since ? new Period(since, Period.OpenEnd) : null)) is { } seen)
            {
                Figures(sheet, row, seen, post);
            }
            else
            {
                said.Unread(AnalyticsOddities.NoOrder);
            }
        }
    }

    /// <summary>Followers by place and so on are all there are on the last day; visitors those of the period.</summary>
    private void ReadAudience(PageSheet sheet, int place)
    {
        var visitors = sheets.Any(s => s.Shape == PageShape.Visitors);
        var heading = Heading.Fold(sheet.Sheet[sheet.Header, 1]);
        var metric =
            !visitors ? "followers"
            : heading.Contains("visit", StringComparison.Ordinal) && !heading.Contains("view", StringComparison.Ordinal) ? "uniqueVisitors"
            : "pageViews";
        var group = AnalyticsWords.Group(sheet.Sheet[sheet.Header, 0]);
        if (!Audiences.Contains(group) && place < Audiences.Length)
        {
            group = Audiences[place];
        }
        foreach (var row in RowsOf(sheet))
        {
            if (window is { } seen)
            {
                var from = visitors ? seen.From : seen.To;
                said.Observe(metric, sheet.Sheet[row, 1], from, seen.To, dimension: $"{group}={sheet.Sheet[row, 0]}");
            }
            else
            {
                said.Unread("the period is not told");
            }
            said.End();
        }
    }

    private void ReadCompetitors(PageSheet sheet)
    {
        var told = days.All(sheet.Sheet[sheet.Header - 1, 0].Text + " " + sheet.Sheet[sheet.Header - 1, 1].Text);
        foreach (var row in RowsOf(sheet))
        {
            var name = sheet.Sheet[row, 0].Text;
            if (told is not [var from, var to] || from > to || name.Length == 0)
            {
                said.Unread(name.Length == 0 ? "no page's name" : "the period is not told");
                continue;
            }
            said.Account = new Handle(LinkedInPageSource.Network, "org:" + name.ToLowerInvariant(), HandleKind.Organisation);
            said.Said.Add(new Seen(said.Place, said.Account, name));
            for (var column = 1; column < sheet.Columns.Count; column++)
            {
                if (sheet.Columns[column] is { } what)
                {
                    // All followers are those of the last day; everything else happened in the period.
                    said.Observe(what.Metric, sheet.Sheet[row, column], what.Metric == "followers" ? to : from, to);
                }
            }
        }
    }

    private IEnumerable<int> RowsOf(PageSheet sheet)
    {
        for (var row = sheet.Header + 1; row < sheet.Sheet.Rows.Count; row++)
        {
            if (!sheet.Sheet.IsBlank(row))
            {
                said.Begin(sheet.Sheet, row);
                yield return row;
            }
        }
    }

    private void Figures(PageSheet sheet, int row, Period seen, PostRef post = default)
    {
        for (var column = 0; column < sheet.Columns.Count; column++)
        {
            if (sheet.Columns[column] is { } what)
            {
                said.Observe(what.Metric, sheet.Sheet[row, column], seen.From, seen.To, post, what.Dimension);
            }
        }
    }
}
