using Quinze.Reports.Words;

namespace Quinze.Reports;

/// <summary>The report's words for the stable identifiers of results, so that a page calls a thing what the report calls it.</summary>
public static class RoomTerms
{
    /// <param name="group">Where the identifier comes from: <c>came</c>, <c>next</c>, <c>act</c>, <c>fit</c>, <c>told</c>…</param>
    /// <returns>The identifier itself when there is no word for it.</returns>
    public static string Of(ReportLanguage language, string group, string id) => Wording.In(language).Term(group, id);
}
