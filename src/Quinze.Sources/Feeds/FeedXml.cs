using System.Text;
using System.Xml;

namespace Quinze.Sources.Feeds;

/// <summary>Opens the XML of a feed: no document type, no entities of its own, nothing fetched, bounded in size, in the encoding that it declares.</summary>
internal static class FeedXml
{
    private const long MostCharacters = 256L << 20;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
        CheckCharacters = false,
    };

    /// <summary>Null when the declared encoding is unknown here.</summary>
    public static XmlReader? Open(Stream stream, string? declared)
    {
        var name = declared?.ToLowerInvariant();
        if (name is null || name.StartsWith("utf", StringComparison.Ordinal) || name is "us-ascii")
        {
            return XmlReader.Create(stream, Settings);
        }
        // As browsers do: who says ISO-8859-1 writes Windows-1252.
        var page = name is "iso-8859-1" or "latin1" or "iso8859-1" or "iso_8859-1" ? "windows-1252" : name;
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page);
        return encoding is null ? null : XmlReader.Create(new StreamReader(stream, encoding), Settings);
    }
}
