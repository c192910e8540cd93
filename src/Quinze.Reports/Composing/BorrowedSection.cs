using Quinze.Analyses;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>Passages that the owner's posts share with texts of others, side by side.</summary>
internal static class BorrowedSection
{
    private const int MostPassages = 8;
    private const int MostLetters = 260;

    public static Section? Of(Composition c)
    {
        if (c.Find("borrowed") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not BorrowedResults results)
        {
            return new Section("borrowed", words.BorrowedHeading, c.TooLittle(finding));
        }
        List<Block> blocks =
        [
            new Said([
                words.BorrowedSaid(results.Borrowed.Count, results.Borrowed.Of, results.Compared.Texts),
                words.QuotedApart(results.Quoted.Count),
            ]),
        ];
        if (results.Passages.Count > 0)
        {
            blocks.Add(SideBySide(c, words.BorrowedHeading, results.Passages));
        }
        blocks.Add(
            Composition.BasisOf(
                finding,
                "borrowed.count",
                words.N(words.Posts(results.Borrowed.Of)),
                results.Borrowed is { Share: { } share, Interval: { } interval }
                    ? words.Told(words.BorrowedHeading, words.Percent(share), words.Interval(interval, words.Percent))
                    : null,
                c.Period(finding),
                words.ComparedNote(results.TooShort, results.MinimumWords, results.TextGone + results.Compared.TextGone)
            )
        );
        if (results.Quoted.Count > 0)
        {
            blocks.Add(
                new Details(
                    words.QuotedDetails(results.Quoted.Count),
                    [SideBySide(c, words.QuotedDetails(results.Quoted.Count), results.Quoted)]
                )
            );
        }
        blocks.Add(new Note(words.BorrowedNote));
        return new Section("borrowed", words.BorrowedHeading, blocks);
    }

    private static Table SideBySide(Composition c, string caption, IReadOnlyList<BorrowedPassage> passages)
    {
        var words = c.Words;
        return new Table(
            caption,
            [
                new Column(words.YourPostColumn, ColumnKind.Head),
                new Column(words.OtherTextColumn),
                new Column(words.FirstColumn, Folds: false),
            ],
            [
                .. passages
                    .Take(MostPassages)
                    .Select(p =>
                        (IReadOnlyList<Cell>)
                            [
                                new Cell(Passage(c, p.InPost), $"{Day(words, p.Post.PublishedAt)}, {Where(words, p.PostPlace)}"),
                                new Cell(
                                    Passage(c, p.InOther),
                                    $"{Called(c, p.Other)}, {Day(words, p.Other.PublishedAt)}, {Where(words, p.OtherPlace)}"
                                ),
                                new Cell(
                                    p.Because is { } because
                                        ? Prose.Of(words.Term("passage", because))
                                        : Prose.Of(words.WhoWasFirst(p.First, p.Days), p.First == "unknown" ? Tone.Unknown : Tone.Plain),
                                    p.AlsoIn > 0 ? words.AlsoIn(p.AlsoIn) : null
                                ),
                            ]
                    ),
            ]
        )
        {
            More = passages.Count > MostPassages ? words.More(passages.Count - MostPassages, "quinze analyse borrowed") : null,
        };
    }

    private static Prose Passage(Composition c, string passage) =>
        c.Names.Hidden ? Prose.Of(c.Words.TextHidden, Tone.Unknown) : Prose.Of(Plain.Beginning(passage, MostLetters));

    private static string Called(Composition c, OtherText other) =>
        c.Names.Hidden ? c.Words.Term("text", other.Kind)
        : other.Author is { } author ? c.Names.Of(author)
        : other.Title is { } title ? Plain.Beginning(title, MostLetters)
        : c.Words.Term("text", other.Kind);

    private static string Day(Wording words, Moment? at) =>
        at is { Precision: >= Precision.Day } day ? words.DayInShort(day.Day) : words.Undatable;

    private static string Where(Wording words, PassagePlace place) => words.WordsFromTo(place.FirstWord, place.LastWord, place.Of);
}
