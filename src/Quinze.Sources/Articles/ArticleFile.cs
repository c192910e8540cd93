using System.Text;
using Quinze.Importing;

namespace Quinze.Sources.Articles;

/// <summary>What kind of text a file holds, by its name.</summary>
internal enum ArticleKind
{
    None,
    Plain,
    Markdown,
    Html,
}

/// <summary>A text as a file: its kind, what lies beside it, its letters.</summary>
internal static class ArticleFile
{
    private const int Largest = 8 << 20;

    /// <summary>Folders and names in the exports of networks and messengers that consist of pages or texts too.</summary>
    private static readonly string[] OfNetworks =
    [
        "your_",
        "facebook",
        "instagram",
        "personal_information/",
        "_chat.txt",
        "whatsapp",
        "telegram",
        "takeout/",
        "messages/",
    ];

    public static ArticleKind KindOf(string name) =>
        InSavedPage(name)
            ? ArticleKind.None
            : Path.GetExtension(name).ToLowerInvariant() switch
            {
                ".txt" or ".text" => ArticleKind.Plain,
                ".md" or ".markdown" => ArticleKind.Markdown,
                ".html" or ".htm" or ".xhtml" => ArticleKind.Html,
                _ => ArticleKind.None,
            };

    /// <summary>Pictures, styles and scripts that a browser lays beside a page.</summary>
    public static bool BelongsToAPage(string name) =>
        InSavedPage(name)
        || Path.GetExtension(name).ToLowerInvariant()
            is ".png"
                or ".jpg"
                or ".jpeg"
                or ".gif"
                or ".webp"
                or ".svg"
                or ".css"
                or ".woff"
                or ".woff2"
                or ".ico";

    public static bool IsOfANetwork(string name) => OfNetworks.Any(n => name.Contains(n, StringComparison.OrdinalIgnoreCase));

    /// <summary>The letters of a file: UTF-8 or UTF-16 with a mark, else UTF-8, else Windows-1252; null and why when it is no text.</summary>
    public static (string? Content, string? Why) Content(IArchive archive, ArchiveFile file)
    {
        if (file.Length > Largest)
        {
            return (null, "larger than any article");
        }
        using var memory = new MemoryStream();
        using (var stream = archive.Open(file))
        {
            stream.CopyTo(memory);
        }
        var bytes = memory.ToArray();
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (Encoding.GetEncoding(bytes[0] == 0xFF ? "utf-16" : "utf-16BE").GetString(bytes, 2, bytes.Length - 2), null);
        }
        if (bytes.AsSpan().Contains((byte)0))
        {
            return (null, "not a text");
        }
        try
        {
            var skip = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            return (new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, skip, bytes.Length - skip), null);
        }
        catch (DecoderFallbackException)
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!.GetString(bytes), null);
        }
    }

    /// <summary>Browsers lay what belongs to <c>Page.html</c> into <c>Page_files/</c> (French: <c>Page_fichiers/</c>).</summary>
    private static bool InSavedPage(string name) =>
        name.Contains("_files/", StringComparison.OrdinalIgnoreCase) || name.Contains("_fichiers/", StringComparison.OrdinalIgnoreCase);
}
