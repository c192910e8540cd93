using System.Globalization;
using NodaTime;
using Quinze.Importing;

namespace Quinze.Sources.WebAnalytics;

/// <summary>The figures of one table: who the site is, which days, which part of the visits. Parts are told beside the whole and never added up.</summary>
internal sealed class SiteFigures(int file, Handle? site)
{
    public const string Visits = "visits";
    public const string Visitors = "visitors";
    public const string PageViews = "pageviews";
    public const string Conversions = "conversions";

    private LocalDate? first;
    private LocalDate? last;

    /// <summary>The handle of a site or property; null when nobody names it.</summary>
    public static Handle? Site(string? name) =>
        string.IsNullOrWhiteSpace(name)
            ? null
            : new Handle(WebAnalyticsSource.Network, "org:" + name.Trim().ToLowerInvariant(), HandleKind.Organisation);

    /// <summary>One cell; nothing is said for a cell without a number.</summary>
    public IEnumerable<Reading> Said(long line, string metric, string cell, string? dimension, LocalDate from, LocalDate to)
    {
        if (Number(cell) is not { } value)
        {
            yield break;
        }
        first = first is { } f && f < from ? f : from;
        last = last is { } l && l > to ? l : to;
        yield return new ObservationEntry(new Place(file, line))
        {
            Network = WebAnalyticsSource.Network,
            Account = site,
            Metric = metric,
            Dimension = dimension,
            Value = value,
            From = from,
            To = to,
        };
    }

    public Covered Covered() => new(file, new CoverageSpan(WebAnalyticsSource.Name, "observation", first, last, Complete: false));

    /// <summary>Parts of a dimension in the order given, the empty ones left out; null when all are. A value's own marks are written as in an address.</summary>
    public static string? Dimension(params ReadOnlySpan<(string Name, string Value)> parts)
    {
        var said = new List<string>();
        foreach (var (name, value) in parts)
        {
            if (value.Length > 0)
            {
                said.Add(name + "=" + Plain(value));
            }
        }
        return said.Count == 0 ? null : string.Join('&', said);
    }

    /// <summary>Counts are whole; programs group their digits as their reader's language does.</summary>
    public static double? Number(string cell)
    {
        var plain = string.Concat(cell.Where(c => !char.IsWhiteSpace(c) && c is not ('\u202F' or '\u00A0')));
        if (plain.Contains(',', StringComparison.Ordinal) && plain.Split(',').Skip(1).All(g => g.Length == 3))
        {
            plain = plain.Replace(",", "", StringComparison.Ordinal);
        }
        return
            double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;
    }

    private static string Plain(string value) =>
        value
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("&", "%26", StringComparison.Ordinal)
            .Replace("=", "%3D", StringComparison.Ordinal);
}
