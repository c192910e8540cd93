using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>quotes</c> finds: the quotations in the owner's posts, and which of them quote the owner.</summary>
/// <param name="Items">One a quotation, in the order of publication.</param>
/// <param name="Counts">Quotations by kind: <c>quote</c>, <c>self-quote</c>, <c>unsourced</c>.</param>
/// <param name="WithAny">Posts with at least one quotation, out of those looked at.</param>
/// <param name="WithSelf">Posts in which the owner quotes the owner, out of those looked at.</param>
/// <param name="Sources">Who is quoted, the most often quoted first, then in alphabetical order; the owner is not among them.</param>
/// <param name="TextGone">Posts whose text is no longer kept, or was never there: unknown, and in no figure above.</param>
public sealed record QuotesResults(
    IReadOnlyList<QuoteItem> Items,
    IReadOnlyDictionary<string, int> Counts,
    ShareOf WithAny,
    ShareOf WithSelf,
    IReadOnlyList<QuotedSource> Sources,
    int TextGone
);

/// <summary>A quotation in a post.</summary>
/// <param name="Kind"><c>quote</c>: another is named; <c>self-quote</c>: signed by the owner; <c>unsourced</c>: set apart like a maxim, nobody is named.</param>
/// <param name="Source">Who is named, as written.</param>
/// <param name="Because">The stated rule that found it.</param>
public sealed record QuoteItem(PostShape Post, string Kind, string Passage, string? Source, string Because);

/// <summary>Somebody who is quoted, and how often.</summary>
public sealed record QuotedSource(string Name, int Times);
