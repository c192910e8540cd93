namespace Quinze.Text;

/// <summary>Whose words a quotation gives: another's who is named, the author's own, or nobody's who is named.</summary>
public enum QuotationKind
{
    /// <summary>A source is named that is not the author.</summary>
    Quote,

    /// <summary>Signed with the author's own name, or with "moi", "me", "yours truly".</summary>
    SelfQuote,

    /// <summary>Set apart in quotation marks like a maxim, and nobody is named. It may be the author's own; nothing here says so.</summary>
    Unsourced,
}

/// <summary>A passage that a post quotes.</summary>
/// <param name="Passage">The words between the marks, or above the signature.</param>
/// <param name="Source">Who is named, as written; null when nobody is.</param>
/// <param name="Rule">The stated rule that found it: <c>signed-after</c>, <c>named-by-a-verb</c>, <c>signed-below</c>, <c>set-apart</c>.</param>
public sealed record Quotation(QuotationKind Kind, string Passage, string? Source, string Rule);
