using System.Text.RegularExpressions;

namespace Quinze.Sources.LinkedInPage;

/// <summary>
/// What the name of a page workbook tells: <c>keels-and-sons_content_1767225600000.xls</c> begins with the page's slug,
/// <c>Keels &amp; Sons_competitor_analytics_1767225600000.xlsx</c> with its name.
/// </summary>
internal sealed record PageName(bool IsTelling, Handle? Page)
{
    public static PageName Of(string file)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        if (Slugged.Match(name) is { Success: true } slugged)
        {
            var slug = slugged.Groups[1].Value.ToLowerInvariant();
            return new PageName(true, new Handle("linkedin", "/company/" + slug, HandleKind.Organisation));
        }
        return new PageName(Named.IsMatch(name), null);
    }

    private static readonly Regex Slugged = new(
        @"^([\w-]+?)_(?:content|followers|visitors|conteúdo|seguidores|visitantes)(?:_|\.|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    private static readonly Regex Named = new(
        @"_competitor_analytics|^(?:concorrentes|conteúdo|seguidores|visitantes)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );
}
