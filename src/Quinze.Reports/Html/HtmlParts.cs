using System.Text;
using Quinze.Reports.Words;

namespace Quinze.Reports.Html;

/// <summary>Pieces of a report as HTML for a page that has its own frame; what came with the data is encoded as in the report.</summary>
public static class HtmlParts
{
    /// <remarks>Under a section headed by an h2: a page of its own has no chapters.</remarks>
    public static string Of(IReadOnlyList<Block> blocks, ReportLanguage language, PartLinks links)
    {
        using var stream = new MemoryStream();
        using (var html = new HtmlWriter(stream, Wording.In(language), links))
        {
            new Blocks(html, links, "h3").Write(blocks);
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The patterns that parts of charts are filled with; once on a page that shows any.</summary>
    public static string Patterns(ReportLanguage language)
    {
        using var stream = new MemoryStream();
        using (var html = new HtmlWriter(stream, Wording.In(language)))
        {
            Charts.Swatch.Define(html);
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
