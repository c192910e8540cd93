using Quinze.Reports.Words;

namespace Quinze.Reports;

/// <summary>The report's words for the stable identifiers of results, so that a page calls a thing what the report calls it.</summary>
public static class RoomTerms
{
    /// <param name="group">Where the identifier comes from: <c>came</c>, <c>next</c>, <c>act</c>, <c>fit</c>, <c>told</c>…</param>
    /// <returns>The identifier itself when there is no word for it.</returns>
    public static string Of(ReportLanguage language, string group, string id) =>
        group == "step" ? Wording.In(language).StepWord(id) : Wording.In(language).Term(group, id);

    /// <summary>A share as the language writes it: 12 %, 12%.</summary>
    public static string Percent(ReportLanguage language, double share) => Wording.In(language).Percent(share);

    /// <summary>A wait in minutes, hours or days, whichever reads best.</summary>
    public static string Wait(ReportLanguage language, double hours) => Wording.In(language).Wait(hours);

    /// <summary>A figure that was read, by its stable name; field terms keep their standard names.</summary>
    public static string Metric(ReportLanguage language, string metric) => Wording.In(language).Metric(metric);

    /// <summary>A network as it writes itself.</summary>
    public static string Network(string network) => Wording.NetworkName(network);
}
