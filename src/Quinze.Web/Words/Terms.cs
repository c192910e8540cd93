using Quinze.Reports;

namespace Quinze.Web.Words;

/// <summary>The words of the report for stable identifiers, in the visitor's language.</summary>
internal static class Terms
{
    public static string Of(Tongue tongue, string group, string id) => RoomTerms.Of(In(tongue), group, id);

    public static string Capital(Tongue tongue, string group, string id)
    {
        var words = Of(tongue, group, id);
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    public static string Percent(Tongue tongue, double share) => RoomTerms.Percent(In(tongue), share);

    public static string Wait(Tongue tongue, double days) => RoomTerms.Wait(In(tongue), days * 24);

    public static string Metric(Tongue tongue, string metric) => RoomTerms.Metric(In(tongue), metric);

    public static string Network(string network) => RoomTerms.Network(network);

    public static ReportLanguage In(Tongue tongue) => tongue == Tongue.French ? ReportLanguage.French : ReportLanguage.English;
}
