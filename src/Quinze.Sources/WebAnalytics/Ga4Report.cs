using System.Globalization;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.WebAnalytics;

/// <summary>
/// A download of Google Analytics 4: comment lines with the property and the days, then one or more tables, each with a header of its own. A row without a label, or "Grand total",
/// is the whole. What the program itself did not know stays as it calls it: <c>(not set)</c>.
/// </summary>
internal sealed class Ga4Report(Table table, ArchiveFile file, CancellationToken cancellation)
{
    private const string Day = "day";
    private const string NthDay = "nth";

    private static readonly Dictionary<string, string> Dimensions = new()
    {
        ["source medium"] = "utm_source/utm_medium",
        ["source support"] = "utm_source/utm_medium",
        ["source"] = "utm_source",
        ["medium"] = "utm_medium",
        ["support"] = "utm_medium",
        ["campaign"] = "utm_campaign",
        ["campagne"] = "utm_campaign",
        ["manual ad content"] = "utm_content",
        ["manual term"] = "utm_term",
        ["default channel group"] = "channel",
        ["primary channel group default channel group"] = "channel",
        ["primary channel group"] = "channel",
        ["groupe de canaux par defaut"] = "channel",
        ["groupe de canaux principal"] = "channel",
        ["landing page"] = "page",
        ["page de destination"] = "page",
        ["page path and screen class"] = "page",
        ["page title and screen class"] = "page",
        ["event name"] = "goal",
        ["nom de l evenement"] = "goal",
        ["date"] = Day,
        ["nth day"] = NthDay,
    };

    private static readonly Dictionary<string, string> Metrics = new()
    {
        ["sessions"] = SiteFigures.Visits,
        ["users"] = SiteFigures.Visitors,
        ["total users"] = SiteFigures.Visitors,
        ["active users"] = SiteFigures.Visitors,
        ["utilisateurs"] = SiteFigures.Visitors,
        ["nombre total d utilisateurs"] = SiteFigures.Visitors,
        ["utilisateurs actifs"] = SiteFigures.Visitors,
        ["views"] = SiteFigures.PageViews,
        ["screen page views"] = SiteFigures.PageViews,
        ["vues"] = SiteFigures.PageViews,
        ["key events"] = SiteFigures.Conversions,
        ["conversions"] = SiteFigures.Conversions,
        ["evenements cles"] = SiteFigures.Conversions,
    };

    private Handle? site;
    private LocalDate? from;
    private LocalDate? to;
    private long rows;
    private readonly SortedSet<string> notUsed = new(StringComparer.Ordinal);

    /// <summary>True when one of the first comment lines is Google Analytics' own.</summary>
    public static bool BeginsHere(Table table)
    {
        for (var lines = 0; lines < 12; lines++)
        {
            if (Comment(table) is { } said && said.Key is "start date" or "date de debut" or "property" or "propriete")
            {
                return true;
            }
            if (!table.Read())
            {
                return false;
            }
        }
        return false;
    }

    public IEnumerable<Reading> Readings()
    {
        Ga4Table? current = null;
        var before = 0L;
        var spans = new List<SiteFigures>();
        while (table.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var behindGap = table.Line > before + 1;
            before = table.Line;
            if (table.Fault is { } fault)
            {
                rows++;
                yield return new Unread(new Place(file.Index, table.Line), fault);
            }
            else if (table[0].StartsWith('#'))
            {
                Note();
                current = null;
            }
            else if (HeaderHere() is { } header)
            {
                current = header;
                spans.Add(header.Figures);
            }
            else
            {
                // An empty line and a row of names begin a table, also one whose figures we do not know: its rows are none of the table above.
                current = behindGap && Enumerable.Range(0, table.Count).All(i => SiteFigures.Number(table[i]) is null) ? null : current;
                rows++;
                foreach (var reading in Row(current))
                {
                    yield return reading;
                }
            }
        }
        foreach (var figures in spans)
        {
            yield return figures.Covered();
        }
        yield return new FileRead(file.Index, rows, Remark());
    }

    private string? Remark()
    {
        string?[] remarks = [table.Remark, notUsed.Count == 0 ? null : "columns not used: " + string.Join(", ", notUsed)];
        return remarks.OfType<string>().ToList() is { Count: > 0 } some ? string.Join("; ", some) : null;
    }

    private sealed record Ga4Table((string Dimension, int Column)[] Parts, (string Metric, int Column)[] Metrics, SiteFigures Figures);

    private IEnumerable<Reading> Row(Ga4Table? current)
    {
        var place = new Place(file.Index, table.Line);
        if (current is null)
        {
            return [new LeftAside(place, "a table without figures of visits")];
        }
        if (from is not { } first || to is not { } last)
        {
            return [new Unread(place, "no days are told above the table")];
        }
        var isWhole = IsWhole();
        (string, string)[] parts = isWhole ? [] : [.. current.Parts.SelectMany(p => PartsOf(p.Dimension, table[p.Column]))];
        foreach (var (name, value) in parts)
        {
            if (name is Day or NthDay)
            {
                if (DayOf(name, value, first) is not { } day)
                {
                    return [new Unread(place, "its date is no day (2026-11-22)")];
                }
                (first, last) = (day, day);
            }
        }
        var dimension = SiteFigures.Dimension([.. parts.Where(p => p.Item1 is not (Day or NthDay))]);
        var said = current
            .Metrics.SelectMany(m => current.Figures.Said(table.Line, m.Metric, table[m.Column], dimension, first, last))
            .ToList();
        return said.Count > 0 ? said : [new Unread(place, "no figure in it")];
    }

    /// <summary>The totals row has no label, or one that says so in its first or last cell.</summary>
    private bool IsWhole() =>
        table[0].Length == 0
        || Folded.Of(table[0]) is "grand total" or "total" or "total general" or "totals"
        || Folded.Of(table[table.Count - 1]) is "grand total" or "total general";

    /// <summary>A row is a header when it names a figure we know and holds no number.</summary>
    private Ga4Table? HeaderHere()
    {
        var names = Enumerable.Range(0, table.Count).Select(i => table[i]).ToList();
        var folded = names.Select(Folded.Of).ToList();
        if (!folded.Any(Metrics.ContainsKey) || names.Any(n => SiteFigures.Number(n) is not null))
        {
            return null;
        }
        var parts = new List<(string, int)>();
        var metrics = new List<(string, int)>();
        for (var i = 0; i < folded.Count; i++)
        {
            if (Metrics.TryGetValue(folded[i], out var metric))
            {
                // "Users" and "Active users" may stand side by side: the first is taken.
                if (metrics.All(m => m.Item1 != metric))
                {
                    metrics.Add((metric, i));
                }
                continue;
            }
            var bare = Bare(folded[i]);
            if (Dimensions.TryGetValue(bare, out var dimension) || (i == 0 && (dimension = bare.Replace(' ', '_')).Length > 0))
            {
                parts.Add((dimension, i));
            }
            else if (names[i].Length > 0)
            {
                notUsed.Add(names[i]);
            }
        }
        table.TakeHeader();
        return new Ga4Table([.. parts], [.. metrics], new SiteFigures(file.Index, site));
    }

    /// <summary>The scope in front of a name (<c>Session source</c>, <c>First user source</c>, <c>Source de la session</c>) does not change what it is.</summary>
    private static string Bare(string folded)
    {
        foreach (var scope in (string[])["session ", "first user ", "event "])
        {
            if (folded.StartsWith(scope, StringComparison.Ordinal) && folded != "event name")
            {
                return folded[scope.Length..];
            }
        }
        return folded.Replace(" de la session", "", StringComparison.Ordinal);
    }

    private static IEnumerable<(string, string)> PartsOf(string dimension, string value)
    {
        if (dimension != "utm_source/utm_medium")
        {
            return [(dimension, value)];
        }
        var slash = value.IndexOf(" / ", StringComparison.Ordinal);
        return slash < 0 ? [("utm_source", value)] : [("utm_source", value[..slash]), ("utm_medium", value[(slash + 3)..])];
    }

    private static LocalDate? DayOf(string kind, string value, LocalDate first) =>
        kind == NthDay
            ? int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < 10_000
                ? first.PlusDays(n)
                : null
            : PlausibleFiles.DaysIn(value) is { } day
                ? day.From
                : null;

    private void Note()
    {
        switch (Comment(table))
        {
            case ("property" or "propriete", var name):
                site = SiteFigures.Site(name);
                break;
            case ("start date" or "date de debut", var day):
                from = Compact(day);
                break;
            case ("end date" or "date de fin", var day):
                to = Compact(day);
                break;
        }
    }

    private static (string Key, string Value)? Comment(Table row)
    {
        var line = string.Join(',', Enumerable.Range(0, row.Count).Select(i => row[i])).TrimStart('#', ' ').TrimEnd(',');
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : (Folded.Of(line[..colon]), line[(colon + 1)..].Trim());
    }

    private static LocalDate? Compact(string text) => PlausibleFiles.DaysIn(text) is { } days ? days.From : null;
}
