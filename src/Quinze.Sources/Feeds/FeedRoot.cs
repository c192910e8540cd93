using System.Text.RegularExpressions;
using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.Feeds;

/// <summary>How a file begins: which kind of feed its first element says it is, and in which encoding its first line says it is written.</summary>
internal sealed record FeedRoot(string Element, string? Encoding)
{
    private static readonly string[] Endings = [".xml", ".rss", ".atom", ".rdf", ".opml", ".feed"];

    public static bool MayBe(ArchiveFile file, bool alone) => alone || Endings.Contains(Path.GetExtension(file.Name).ToLowerInvariant());

    /// <summary>Null when the file begins as no feed does, or cannot be read.</summary>
    public static FeedRoot? Of(IArchive archive, ArchiveFile file)
    {
        try
        {
            using var stream = archive.Open(file);
            Span<byte> head = stackalloc byte[4096];
            head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
            // Tags are ASCII in every encoding in use; UTF-16 puts a NUL beside each.
            var text = System.Text.Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal);
            var root = Root.Match(text);
            return root.Success
                ? new FeedRoot(
                    root.Groups["name"].Value.ToLowerInvariant(),
                    Declared.Match(text) is { Success: true } d ? d.Groups[1].Value : null
                )
                : null;
        }
        catch (Exception e) when (Guarded.IsOfTheFile(e))
        {
            return null;
        }
    }

    private static readonly Regex Root = new(
        @"^[^<]{0,8}\s*(?:<\?[^>]*\?>\s*|<!--(?:[^-]|-[^-])*-->\s*|<!DOCTYPE[^>\[]*(?:\[[^\]]*\])?\s*>\s*)*<(?:\w+:)?(?<name>rss|feed|rdf|opml)[\s>]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    private static readonly Regex Declared = new(
        @"<\?xml[^>]*\bencoding\s*=\s*[""']([\w.:-]+)[""']",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );
}
