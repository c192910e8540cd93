using System.Text.RegularExpressions;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.WebAnalytics;

/// <summary>
/// Plausible's two exports: everything day by day (<c>imported_sources_20260101_20261122.csv</c>), or what the dashboard shows (<c>utm_sources.csv</c>), whose days stand in the
/// zip's name or in its <c>visitors.csv</c>.
/// </summary>
internal sealed class PlausibleFiles
{
    private readonly Handle? site;
    private readonly (LocalDate From, LocalDate To)? days;

    private PlausibleFiles(Handle? site, (LocalDate, LocalDate)? days) => (this.site, this.days) = (site, days);

    /// <summary>A table and what its columns mean. The part is told by columns; the first name is that of the dimension.</summary>
    private sealed record Known((string Dimension, string Column)[] Parts, (string Metric, string Column)[] Metrics);

    private static readonly (string, string)[] Counted =
    [
        (SiteFigures.Visits, "visits"),
        (SiteFigures.Visitors, "visitors"),
        (SiteFigures.PageViews, "pageviews"),
    ];

    private static readonly Dictionary<string, Known> Daily = new()
    {
        ["imported_sources"] = new(
            [
                ("source", "source"),
                ("utm_source", "utm_source"),
                ("utm_medium", "utm_medium"),
                ("utm_campaign", "utm_campaign"),
                ("utm_content", "utm_content"),
                ("utm_term", "utm_term"),
                ("referrer", "referrer"),
            ],
            Counted
        ),
        ["imported_visitors"] = new([], Counted),
        ["imported_pages"] = new([("page", "page")], Counted),
        ["imported_custom_events"] = new([("goal", "name"), ("link", "link_url"), ("page", "path")], [(SiteFigures.Conversions, "events")]),
    };

    private static readonly Dictionary<string, Known> Dashboard = new()
    {
        ["visitors"] = new([], Counted),
        ["sources"] = new([("source", "name")], Counted),
        ["channels"] = new([("channel", "name")], Counted),
        ["referrers"] = new([("referrer", "name")], Counted),
        ["utm_sources"] = new([("utm_source", "name")], Counted),
        ["utm_mediums"] = new([("utm_medium", "name")], Counted),
        ["utm_campaigns"] = new([("utm_campaign", "name")], Counted),
        ["utm_contents"] = new([("utm_content", "name")], Counted),
        ["utm_terms"] = new([("utm_term", "name")], Counted),
        ["pages"] = new([("page", "name")], Counted),
        ["conversions"] = new([("goal", "name")], [(SiteFigures.Conversions, "total_conversions"), (SiteFigures.Conversions, "events")]),
    };

    /// <summary>Which export these tables are, in plain words; null when none of Plausible's.</summary>
    public static string? Export(IReadOnlyList<ArchiveFile> tables) =>
        tables.Any(t => Daily.ContainsKey(Stem(t.Name))) ? "Plausible's export of everything"
        : tables.Select(t => Stem(t.Name)).Distinct().Count(s => s.StartsWith("utm_", StringComparison.Ordinal) && Dashboard.ContainsKey(s))
        > 1
            ? "Plausible's export of a dashboard"
        : null;

    public static PlausibleFiles Of(IArchive archive, IReadOnlyList<ArchiveFile> tables) =>
        new(SiteFigures.Site(HostIn(archive, tables) ?? DomainIn(archive.Name)), DaysIn(archive.Name) ?? DaysOfVisitors(archive, tables));

    public IEnumerable<Reading> Read(IArchive archive, ArchiveFile file, CancellationToken cancellation)
    {
        var stem = Stem(file.Name);
        var isDaily = Daily.TryGetValue(stem, out var known);
        if (!isDaily && !Dashboard.TryGetValue(stem, out known))
        {
            return [new FileLeftAside(file.Index, "tells neither where visits came from nor what they led to")];
        }
        return Rows(archive, file, known!, cancellation);
    }

    private IEnumerable<Reading> Rows(IArchive archive, ArchiveFile file, Known known, CancellationToken cancellation)
    {
        using var table = Table.OpenBelowHeader(archive, file);
        if (table is null)
        {
            yield return new FileUnread(file.Index, "no header with the columns we know");
            yield break;
        }
        var header = table.Header.ToList();
        var date = header.IndexOf("date");
        if (date < 0 && days is null)
        {
            yield return new FileUnread(file.Index, "its days are not told: keep the zip's own name, or visitors.csv beside it");
            yield break;
        }
        var parts = known.Parts.Select(p => (p.Dimension, Column: header.IndexOf(p.Column))).ToArray();
        var metrics = known.Metrics.Select(m => (m.Metric, Column: header.IndexOf(m.Column))).Where(m => m.Column >= 0).ToArray();
        var figures = new SiteFigures(file.Index, site);
        var rows = 0L;
        while (table.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            rows++;
            var place = new Place(file.Index, table.Line);
            if (table.Fault is { } fault)
            {
                yield return new Unread(place, fault);
                continue;
            }
            var day = date >= 0 ? DayText.Read(table[date]) : null;
            if (date >= 0 && day is null)
            {
                yield return new Unread(place, "its date is no day (2026-11-22)");
                continue;
            }
            var dimension = SiteFigures.Dimension([.. parts.Select(p => (p.Dimension, table[p.Column]))]);
            var (from, to) = day is { } one ? (one, one) : days!.Value;
            var said = 0;
            foreach (var (metric, column) in metrics)
            {
                foreach (var reading in figures.Said(table.Line, metric, table[column], dimension, from, to))
                {
                    said++;
                    yield return reading;
                }
            }
            if (said == 0)
            {
                yield return new Unread(place, "no figure in it");
            }
        }
        yield return figures.Covered();
        yield return new FileRead(file.Index, rows, table.Remark);
    }

    /// <summary><c>imported_sources_20260101_20261122.csv</c> → <c>imported_sources</c>.</summary>
    private static string Stem(string name) => Span.Replace(Path.GetFileNameWithoutExtension(name).ToLowerInvariant(), "");

    /// <summary>The only host of the pages; null when there are several or none is told.</summary>
    private static string? HostIn(IArchive archive, IReadOnlyList<ArchiveFile> tables)
    {
        if (tables.FirstOrDefault(t => Stem(t.Name) == "imported_pages") is not { } pages)
        {
            return null;
        }
        using var table = Table.OpenBelowHeader(archive, pages);
        var column = table?.Header.ToList().IndexOf("hostname") ?? -1;
        string? host = null;
        while (column >= 0 && table!.Read())
        {
            if (table[column].Length > 0 && (host ??= table[column]) != table[column])
            {
                return null;
            }
        }
        return host;
    }

    private static (LocalDate, LocalDate)? DaysOfVisitors(IArchive archive, IReadOnlyList<ArchiveFile> tables)
    {
        if (tables.FirstOrDefault(t => Stem(t.Name) == "visitors") is not { } visitors)
        {
            return null;
        }
        using var table = Table.OpenBelowHeader(archive, visitors);
        var column = table?.Header.ToList().IndexOf("date") ?? -1;
        (LocalDate From, LocalDate To)? days = null;
        while (column >= 0 && table!.Read())
        {
            if (DayText.Read(table[column]) is { } day)
            {
                days = days is { } d ? (LocalDate.Min(d.From, day), LocalDate.Max(d.To, day)) : (day, day);
            }
        }
        return days;
    }

    /// <summary><c>Plausible export example.org 2026-10-01 to 2026-10-31.zip</c>.</summary>
    private static string? DomainIn(string name) => Domain.Match(name) is { Success: true } found ? found.Value : null;

    internal static (LocalDate From, LocalDate To)? DaysIn(string name)
    {
        var days = Day.Matches(name)
            .Select(m => DayText.Read($"{m.Groups[1].Value}-{m.Groups[2].Value}-{m.Groups[3].Value}"))
            .OfType<LocalDate>()
            .ToList();
        return days is [var from, var to, ..] && from <= to ? (from, to)
            : days is [var only] ? (only, only)
            : null;
    }

    private static readonly Regex Span = new(@"_\d{8}_\d{8}( ?\(\d+\))?$");

    private static readonly Regex Day = new(@"(?<!\d)(20\d\d)-?(\d\d)-?(\d\d)(?!\d)");

    private static readonly Regex Domain = new(@"(?<![\w.-])(?:[a-z0-9-]+\.)+(?!zip\b|csv\b)[a-z]{2,}(?![\w.-])", RegexOptions.IgnoreCase);
}
