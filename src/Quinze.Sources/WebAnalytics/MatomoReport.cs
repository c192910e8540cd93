using NodaTime;
using NodaTime.Text;
using Quinze.Importing;
using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.WebAnalytics;

/// <summary>
/// One Matomo report as its API writes CSV (UTF-16 unless asked otherwise, which is read all the same). What the labels are is told by the segment beside each, else by the
/// report's name in the file's name; which days, by a first column, else by the file's name.
/// </summary>
internal sealed class MatomoReport(
    Table table,
    IReadOnlyDictionary<string, int> columns,
    ArchiveFile file,
    string archive,
    CancellationToken cancellation
)
{
    private static readonly Dictionary<string, string[]> Names = new()
    {
        ["label"] = ["label", "libelle", "etiquette"],
        ["date"] = ["date"],
        ["segment"] = ["metadata segment"],
        [SiteFigures.Visits] = ["nb visits", "visits", "visites"],
        [SiteFigures.Visitors] = ["nb uniq visitors", "unique visitors", "visiteurs uniques"],
        [SiteFigures.PageViews] = ["nb actions", "actions", "nb hits"],
        [SiteFigures.Conversions] = ["nb conversions", "conversions", "nb visits converted"],
    };

    private static readonly (string Word, string Dimension)[] Reports =
    [
        ("campaignname", "utm_campaign"),
        ("campaignsource", "utm_source"),
        ("campaignmedium", "utm_medium"),
        ("campaigncontent", "utm_content"),
        ("campaignkeyword", "utm_term"),
        ("getcampaigns", "utm_campaign"),
        ("campaignsreporting.getname", "utm_campaign"),
        ("campaignsreporting.getsource", "utm_source"),
        ("campaignsreporting.getmedium", "utm_medium"),
        ("campaign", "utm_campaign"),
        ("getreferrertype", "channel"),
        ("pageurl", "page"),
        ("pagetitle", "page"),
    ];

    /// <summary>Where the columns of a Matomo report are; null when it is none. Translated names need a company of their own kind.</summary>
    public static IReadOnlyDictionary<string, int>? Columns(Table table)
    {
        var columns = new Dictionary<string, int>();
        var folded = table.FoldedHeader.ToList();
        foreach (var (meaning, names) in Names)
        {
            var column = names.Select(n => folded.IndexOf(n)).FirstOrDefault(c => c >= 0, -1);
            if (column >= 0)
            {
                columns[meaning] = column;
            }
        }
        return
            columns.ContainsKey("label")
            && (folded.Contains("nb visits") || (columns.ContainsKey(SiteFigures.Visits) && columns.ContainsKey(SiteFigures.PageViews)))
            ? columns
            : null;
    }

    public IEnumerable<Reading> Readings()
    {
        var named = PlausibleFiles.DaysIn(file.Name) ?? PlausibleFiles.DaysIn(archive);
        var date = Column("date");
        if (date < 0 && named is null)
        {
            yield return new FileUnread(
                file.Index,
                "it does not say which days it is about: put them into its name (2026-11-01_2026-11-30)"
            );
            yield break;
        }
        var figures = new SiteFigures(file.Index, null);
        var goals = Goals();
        var rows = 0L;
        while (table.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            rows++;
            var place = new Place(file.Index, table.Line);
            var days = date < 0 ? named : Days(table[date]);
            if ((table.Fault ?? (days is null ? "its date is no day, week, month or year" : null)) is { } fault)
            {
                yield return new Unread(place, fault);
                continue;
            }
            var label = table[Column("label")];
            var part = IsWhole(label) ? null : SiteFigures.Dimension((DimensionOf(table[Column("segment")]), label));
            var said = Row(figures, part, days!.Value, goals).ToList();
            foreach (var reading in said)
            {
                yield return reading;
            }
            if (said.Count == 0)
            {
                yield return new Unread(place, "no figure in it");
            }
        }
        yield return figures.Covered();
        yield return new FileRead(file.Index, rows, table.Remark);
    }

    private IEnumerable<Reading> Row(
        SiteFigures figures,
        string? part,
        (LocalDate From, LocalDate To) days,
        List<(string Goal, int Column)> goals
    )
    {
        string[] metrics = [SiteFigures.Visits, SiteFigures.Visitors, SiteFigures.PageViews, SiteFigures.Conversions];
        foreach (var metric in metrics)
        {
            foreach (var reading in figures.Said(table.Line, metric, table[Column(metric)], part, days.From, days.To))
            {
                yield return reading;
            }
        }
        foreach (var (goal, column) in goals)
        {
            var ofGoal = (part is null ? "" : part + "&") + "goal=" + goal;
            foreach (var reading in figures.Said(table.Line, SiteFigures.Conversions, table[column], ofGoal, days.From, days.To))
            {
                yield return reading;
            }
        }
    }

    private int Column(string meaning) => columns.GetValueOrDefault(meaning, -1);

    /// <summary><c>goal_3_nb_conversions</c>.</summary>
    private List<(string Goal, int Column)> Goals() =>
        [
            .. table
                .Header.Index()
                .Where(h =>
                    h.Item.StartsWith("goal_", StringComparison.Ordinal) && h.Item.EndsWith("_nb_conversions", StringComparison.Ordinal)
                )
                .Select(h => (h.Item["goal_".Length..^"_nb_conversions".Length], h.Index)),
        ];

    private string DimensionOf(string segment)
    {
        var told = segment.Length > 0 ? segment : Path.GetFileName(file.Name);
        return Reports.FirstOrDefault(r => told.Contains(r.Word, StringComparison.OrdinalIgnoreCase)).Dimension ?? "source";
    }

    private static bool IsWhole(string label) => Folded.Of(label) is "totals" or "total" or "totaux";

    /// <summary>A day, a week as two days, a month or a year.</summary>
    private static (LocalDate, LocalDate)? Days(string cell)
    {
        if (PlausibleFiles.DaysIn(cell) is { } days)
        {
            return days;
        }
        if (YearMonthPattern.Iso.Parse(cell) is { Success: true } month)
        {
            var first = month.Value.OnDayOfMonth(1);
            return (first, first.With(DateAdjusters.EndOfMonth));
        }
        return
            cell.Length == 4
            && int.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out var year)
            && year is > 1990 and < 2200
            ? (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))
            : null;
    }
}
