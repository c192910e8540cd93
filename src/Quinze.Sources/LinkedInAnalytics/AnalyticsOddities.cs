namespace Quinze.Sources.LinkedInAnalytics;

/// <summary>Names of this source, as its card and its coverage say them.</summary>
internal static class AnalyticsSourceNames
{
    public const string Source = "linkedin-analytics";
    public const string Network = "linkedin";
}

/// <summary>What these workbooks do that nobody would guess.</summary>
internal static class AnalyticsOddities
{
    /// <summary>
    /// The language of the member's screen decides how days are written, and no cell says which it was. Where every day of a workbook reads both ways (a file of one day, say),
    /// nothing is taken from it.
    /// </summary>
    public const string NoOrder = "the order of day and month cannot be told from this workbook";
}
