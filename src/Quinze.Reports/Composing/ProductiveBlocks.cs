using Quinze.Analyses;
using Quinze.Findings;

namespace Quinze.Reports.Composing;

/// <summary>After how many exchanges something followed, beside how often something follows any day.</summary>
internal static class ProductiveBlocks
{
    public static IEnumerable<Block> Of(Composition c, Finding finding, ProductiveResults results)
    {
        var words = c.Words;
        yield return new Subheading(words.ProductiveHeading);
        if (results is not { Share: { } share, KnownFrom: { } from, KnownTo: { } to })
        {
            yield return new NotEnough(
                results.Missing == "too-few-exchanges"
                    ? words.ProductiveTooFew(results.Exchanges, results.KnownFrom, results.KnownTo)
                    : words.ProductiveUnknown
            );
            yield break;
        }
        List<Prose> said = [words.ProductiveSaid(results.Exchanges, share)];
        if (results is { BaseRate: { } usual, MoreInterval: var more })
        {
            said.Add(words.ProductiveBase(usual, share, more is { } clear && (clear.Lo > 0 || clear.Hi < 0)));
        }
        yield return new Said(said);
        yield return Shares(c, results, share);
        yield return Composition.BasisOf(
            finding,
            "productive",
            words.N($"{words.Number(results.Exchanges)} {words.ExchangesWord}"),
            results.Interval is { } interval ? words.Interval(interval, words.Percent) : null,
            words.Between(from, to)
        );
        if (results.Latest.Count > 0)
        {
            yield return new Details(words.ProductiveLatest, [Latest(c, results.Latest)]);
        }
        yield return new Note(words.ProductiveNote(results.Censored, results.BeforeKnown + results.AfterKnown));
    }

    private static Table Shares(Composition c, ProductiveResults results, double share)
    {
        var words = c.Words;
        IReadOnlyList<Cell> Row(string what, double? value, IntervalShape? interval) =>
            [
                what,
                value is { } known ? words.Percent(known) : Prose.Of(words.Unknown, Tone.Unknown),
                interval is { } i ? words.Range(words.Percent(i.Lo), words.Percent(i.Hi)) : "",
            ];
        return new Table(
            words.ProductiveHeading,
            [
                new Column(words.FollowedColumn, ColumnKind.Head),
                new Column(words.ShareColumn, ColumnKind.Number, Folds: false),
                new Column(words.IntervalColumn(0.95), ColumnKind.Number),
            ],
            [
                Row(words.AnythingFollowed, share, results.Interval),
                Row(words.FollowedBy("meeting"), results.ByMeeting, null),
                Row(words.FollowedBy("case-step"), results.ByCaseStep, null),
                Row(words.FollowedBy("outcome"), results.ByOutcome, null),
                Row(words.AnyDayFollowed, results.BaseRate, results.BaseInterval),
            ]
        );
    }

    private static Table Latest(Composition c, IReadOnlyList<ProductiveExchange> latest)
    {
        var words = c.Words;
        return new Table(
            words.ProductiveLatest,
            [
                new Column(words.PersonColumn, ColumnKind.Head),
                new Column(words.DayColumn),
                new Column(words.FollowedColumn),
                new Column(words.AfterColumn, ColumnKind.Number, Folds: false),
            ],
            [
                .. latest.Select(l =>
                    (IReadOnlyList<Cell>)[c.Names.Called(l.Person), words.DayInShort(l.Day), words.FollowedBy(l.By), words.DaysOf(l.Days)]
                ),
            ]
        );
    }
}
