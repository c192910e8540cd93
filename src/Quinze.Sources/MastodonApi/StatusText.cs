using System.Net;
using System.Text.RegularExpressions;

namespace Quinze.Sources.MastodonApi;

/// <summary>The words of a status, which come as a little HTML: paragraphs, line breaks, links whose halves are hidden on the screen and belong to the text all the same.</summary>
internal static partial class StatusText
{
    public static string Of(string? html)
    {
        if (string.IsNullOrEmpty(html))
        {
            return "";
        }
        var text = Breaks().Replace(Paragraphs().Replace(html.ReplaceLineEndings(" "), "\n\n"), "\n");
        return WebUtility.HtmlDecode(Tags().Replace(text, "")).Trim();
    }

    [GeneratedRegex(@"</p>\s*<p[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Paragraphs();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tags();
}
