using Quinze.Reports;

namespace Quinze.Web.Words;

/// <summary>Each language's own spaces and apostrophes, set over words that are written with ordinary ones.</summary>
internal static class Typography
{
    public static string French(string text) => Spelling.French(text);

    public static string English(string text) => text.Replace('\'', '’');
}
