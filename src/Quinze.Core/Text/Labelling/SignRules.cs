using System.Collections.Immutable;

namespace Quinze.Text.Labelling;

/// <summary>Rules on the look of a text: how it is broken into lines, what it is full of, how it begins and ends. Each gives 0 (not met) to about 2.</summary>
internal static class SignRules
{
    public static IReadOnlyList<(string Name, Func<FoldedText, TextContext, double> Value)> All { get; } =
    [
        ("asks", (t, _) => Some(t[Sign.QuestionMark])),
        ("exclaims", (t, _) => Some(t[Sign.ExclamationMark])),
        ("begins-with-question", (t, _) => Is(Layout.FirstStop(t) == '?')),
        ("ends-with-question", (t, _) => Is(Layout.LastStop(t) == '?')),
        ("tags", (t, _) => Some(t[Sign.Tag])),
        ("many-tags", (t, _) => Is(t[Sign.Tag] >= 5)),
        ("links", (t, _) => Some(t[Sign.Link])),
        ("mentions", (t, _) => Some(t[Sign.Mention])),
        ("mail-address", (t, _) => Some(t[Sign.Mail])),
        ("pictures", (t, _) => Some(t[Sign.Picture])),
        ("many-pictures", (t, _) => Is(t[Sign.Picture] >= 6)),
        ("percentages", (t, _) => Some(t[Sign.Percent])),
        ("money", (t, _) => Some(t[Sign.Money])),
        ("trails-off", (t, _) => Some(t[Sign.Ellipsis])),
        ("failed-merge-field", (t, _) => 2 * Is(t[Sign.MergeField] > 0)),
        ("shouts", (t, _) => Is(Layout.Shouts(t))),
        ("mostly-quoted", (t, _) => Is(Layout.QuotedShare(t) > 0.5)),
        ("partly-quoted", (t, _) => Is(Layout.QuotedShare(t) is > 0.12 and <= 0.5)),
        ("begins-with-quote", (t, _) => Is(Layout.BeginsWithQuote(t))),
        ("signed-line", (t, _) => Is(Layout.SignedLine(t))),
        ("signed-by-author", (t, c) => 2 * Is(c.Author is not null && Layout.SignedBy(t, c.Author))),
        ("very-short", (t, _) => Is(t.Words.Length <= 12)),
        ("short", (t, _) => Is(t.Words.Length is > 12 and <= 40)),
        ("long", (t, _) => Is(t.Words.Length is > 120 and <= 250)),
        ("very-long", (t, _) => Is(t.Words.Length > 250)),
        ("line-break-poetry", (t, _) => Is(Layout.IsLineBreakPoetry(t))),
        ("list", (t, _) => Some(Layout.Bullets(t))),
        ("names-brand", (t, c) => Is(c.Brand is not null && Layout.Names(t, c.Brand))),
        ("words-of-parent", (t, c) => c.Parent is null ? 0 : 2 * Layout.Shared(t, c.Parent)),
    ];

    /// <summary>What <see cref="All"/> computes, in its order.</summary>
    public static ImmutableArray<Func<FoldedText, TextContext, double>> Values { get; } = [.. All.Select(r => r.Value)];

    private static double Is(bool met) => met ? 1 : 0;

    private static double Some(int count) => count == 0 ? 0 : Math.Min(2.5, 1 + 0.5 * Math.Log2(count));
}
