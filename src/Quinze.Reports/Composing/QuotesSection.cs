using Quinze.Analyses;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>Whom the owner quotes, and when the owner.</summary>
internal static class QuotesSection
{
    private const int MostQuotes = 8;
    private const int MostWords = 140;

    public static Section? Of(Composition c)
    {
        if (c.Find("quotes") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not QuotesResults results)
        {
            return new Section("quotes", words.QuotesHeading, c.TooLittle(finding));
        }
        List<Block> blocks =
        [
            new Said([words.QuotesSaid(results.Counts["quote"], results.Counts["self-quote"], results.Counts["unsourced"])]),
            Composition.BasisOf(
                finding,
                "counts",
                words.N(words.Posts(results.WithAny.Of)),
                results.WithSelf is { Share: { } share, Interval: { } interval }
                    ? words.Told(words.Term("quotation", "self-quote"), words.Percent(share), words.Interval(interval, words.Percent))
                    : null,
                c.Period(finding)
            ),
        ];
        if (results.Items.Count > 0)
        {
            blocks.Insert(1, Quoted(c, results));
        }
        return new Section("quotes", words.QuotesHeading, blocks);
    }

    private static Table Quoted(Composition c, QuotesResults results)
    {
        var words = c.Words;
        // One's own first: they are what one may not have noticed.
        var shown = results.Items.OrderBy(i => i.Kind == "self-quote" ? 0 : 1).Take(MostQuotes).ToList();
        return new Table(
            words.QuotesHeading,
            [new Column(words.WhenColumn, ColumnKind.Head, Folds: false), new Column(words.PassageColumn), new Column(words.QuotedColumn)],
            [
                .. shown.Select(i =>
                    (IReadOnlyList<Cell>)
                        [
                            i.Post.PublishedAt is { } at ? words.DayInShort(at.Day) : Prose.Of(words.Undatable, Tone.Unknown),
                            c.Names.Hidden ? Prose.Of(words.TextHidden, Tone.Unknown) : Prose.Of(Plain.Beginning(i.Passage, MostWords)),
                            SourceOf(c, i),
                        ]
                ),
            ]
        )
        {
            More = results.Items.Count > MostQuotes ? words.More(results.Items.Count - MostQuotes, "quinze analyse quotes") : null,
        };
    }

    private static Prose SourceOf(Composition c, QuoteItem item) =>
        item.Kind == "self-quote" ? Prose.Of(Wording.Capital(c.Words.Term("quotation", item.Kind)))
        : item.Source is not { } source ? Prose.Of(c.Words.Nobody, Tone.Unknown)
        : Prose.Of(c.Names.Hidden ? c.Words.TextHidden : Plain.Of(source), c.Names.Hidden ? Tone.Unknown : Tone.Plain);
}
