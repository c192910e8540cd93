using Quinze.Text;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Tells whether a post gives a passage as another's: by quotation marks around it, by naming whose it is, or by leading to where it stands.</summary>
internal sealed class NamedSource
{
    // Whole paragraphs are quoted as well; two marks farther apart do not belong together.
    private const int LongestQuotation = 5000;
    private const double LeastInMarks = 0.8;
    private const int LeastLetters = 5;

    private readonly LedgerView view;
    private readonly PostFact post;
    private readonly string text;
    private readonly Lazy<List<(int Start, int End)>> marks;

    public NamedSource(LedgerView view, PostFact post, string text)
    {
        (this.view, this.post, this.text) = (view, post, text);
        marks = new(() => QuotedPassages.Of(text, LongestQuotation));
    }

    public string? Of(PassageAt passage, PostFact other) =>
        IsInMarks(passage) ? "marks"
        : IsLinked(other) ? "linked"
        : IsNamed(passage, other) ? "named"
        : null;

    private bool IsInMarks(PassageAt at) =>
        marks.Value.Sum(m => Math.Max(0, Math.Min(m.End, at.End) - Math.Max(m.Start, at.Start))) >= LeastInMarks * (at.End - at.Start)
        || text.AsSpan(text.LastIndexOf('\n', Math.Max(0, at.Start - 1)) + 1).TrimStart().StartsWith(">", StringComparison.Ordinal);

    private bool IsLinked(PostFact other) =>
        (!other.Ref.IsNone && post.About == other.Ref)
        || (
            Bare(other.Link ?? other.Ref.Address) is { Length: >= LeastLetters } address
            && (Bare(post.Link) == address || text.Contains(address, StringComparison.OrdinalIgnoreCase))
        );

    private bool IsNamed(PassageAt at, PostFact other)
    {
        var (before, after) = (text[..at.Start], text[at.End..]);
        if (Quotations.NamesSource(before, after))
        {
            return true;
        }
        var around = $" {PlainName.Of(before)} {PlainName.Of(after)} ";
        var names = other.Author < 0 ? [] : view.Facts.NamesOf(other.Author).Append(other.Title ?? "").Select(PlainName.Of);
        return names.Any(n => n.Length >= LeastLetters && around.Contains($" {n} ", StringComparison.Ordinal))
            || SiteOf(other).Any(s => around.Replace(" ", "", StringComparison.Ordinal).Contains(s, StringComparison.Ordinal));
    }

    // "lesechos" of www.lesechos.fr: the name of a paper as its readers write it, but for its spaces.
    private static IEnumerable<string> SiteOf(PostFact other) =>
        Bare(other.Link ?? other.Ref.Address)?.Split('/')[0].Split('.')[..^1].Where(l => l.Length >= LeastLetters).Select(PlainName.Of)
        ?? [];

    private static string? Bare(string? address)
    {
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return null;
        }
        var host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
        return (host + uri.AbsolutePath).TrimEnd('/').ToLowerInvariant();
    }
}
