using System.Globalization;
using System.Text.RegularExpressions;

namespace Quinze.Sources.LinkedInAnalytics;

/// <summary>
/// What the name of a workbook tells. <c>Content_2025-11-01_2025-11-30_AnaisKermarrec.xlsx</c>, <c>AggregateAnalytics_Anaïs Kermarrec_2026-01-01_2026-03-31.xlsx</c>,
/// <c>PostAnalytics_AnaisKermarrec_7417505828044812345.xlsx</c>, <c>SinglePostAnalytics_Anaïs Kermarrec_7417505828044812345.xlsx</c>.
/// </summary>
/// <param name="IsTelling">True when the name is one that LinkedIn gives.</param>
/// <param name="Person">The member's name; only the newer files write it with its spaces, and only then is it told.</param>
/// <param name="Window">The period, in ISO days and so beyond doubt.</param>
/// <param name="Activity">The activity number of a single post.</param>
internal sealed record AnalyticsName(bool IsTelling, string? Person, Period? Window, PostRef Activity)
{
    public static AnalyticsName Of(string file)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        var known = Known.Match(name);
        Period? window = null;
        if (
            Days.Match(name) is { Success: true } days
            && DayText.Read(days.Groups[1].Value) is { } from
            && DayText.Read(days.Groups[2].Value) is { } to
            && from <= to
        )
        {
            window = new Period(from, to);
        }
        var activity = PostRef.None;
        if (
            known.Groups["single"].Success
            && Number.Match(name) is { Success: true } digits
            && long.TryParse(digits.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && PostNumber.TimeIn(number) is not null
        )
        {
            activity = new PostRef(PostRefKind.Activity, number);
        }
        var person = known.Groups["person"].Value.Trim();
        return new AnalyticsName(known.Success, person.Contains(' ', StringComparison.Ordinal) ? person : null, window, activity);
    }

    private static readonly Regex Known = new(
        @"^(?:(?:Content)_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d(?:_(?<person>[^_.]+))?|AggregateAnalytics_(?<person>[^_]+)_\d{4}-|(?<single>PostAnalytics|SinglePostAnalytics)_(?:(?<person>[^_]+)_)?\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    private static readonly Regex Days = new(@"(?<!\d)(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)(?!\d)", RegexOptions.CultureInvariant);

    private static readonly Regex Number = new(@"_(\d{15,19})(?: ?\(\d+\))?(?:\.\w+)?$", RegexOptions.CultureInvariant);
}
