using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports.Charts;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>How often posts were shown and what was done with them: each rate with both its parts, the odd posts apart with what they weigh.</summary>
internal static class EngagementSection
{
    private const int MostOdd = 12;

    public static Section? Of(Composition c)
    {
        if (c.Find("audit") is not { Results: AuditResults results } finding)
        {
            return null;
        }
        var words = c.Words;
        var networks = results.Engagement.Networks.Where(n => n.Rates.Count > 0 || n.Reach is not null).ToList();
        if (networks.Count == 0)
        {
            return new Section(
                "engagement",
                words.EngagementHeading,
                [new NotEnough(words.NoReadings), Composition.BasisOf(finding, null), new Note(words.ReadingsHelp)]
            );
        }
        List<Block> blocks = [];
        foreach (var network in networks)
        {
            if (networks.Count > 1)
            {
                blocks.Add(new Subheading(Wording.NetworkName(network.Network)));
            }
            blocks.AddRange(OfNetwork(c, finding, network));
        }
        return new Section("engagement", words.EngagementHeading, blocks);
    }

    private static IEnumerable<Block> OfNetwork(Composition c, Finding finding, NetworkEngagement network)
    {
        var words = c.Words;
        var behind = $"engagement.{network.Network}.";
        if (network.Reach is { } reach)
        {
            List<Prose> said = [words.ReachSaid(reach.Metric, reach.Median, reach.Mean)];
            said.Add(
                network.CutOff ? words.CutOffSaid
                : reach.Odd is not { } odd ? words.TooFewForOdd(reach.N, 20)
                : odd.Posts.Count == 0 ? words.NoOdd(reach.N)
                : words.OddSaid(odd.Posts.Count, reach.N, odd.Weight, odd.MeanWithout)
            );
            yield return new Said(said);
            if (reach.Odd is { Posts.Count: > 0, Weight: { } weight } apart)
            {
                yield return new Picture(ChartOf(c, network.Network, reach, apart, weight));
                yield return OddTable(c, reach, apart);
            }
            yield return Composition.BasisOf(
                finding,
                behind + "reach",
                words.N(words.Posts(reach.N)),
                reach.Interval is { } interval
                    ? words.Told(words.TheMedian, words.Number(reach.Median), words.Interval(interval, v => words.Number(v)))
                    : null,
                c.Period(finding)
            );
        }
        if (network.Rates.Count > 0)
        {
            yield return RatesTable(c, network);
            yield return Composition.BasisOf(finding, behind, c.Period(finding));
            yield return new Note(
                words.RatesNote(network.Rates.Any(r => r.Denominator == "followers"), network.Followers?.Value, network.Followers?.Day)
            );
        }
        if (network.TooYoung > 0)
        {
            yield return new Note(words.TooYoungNote(network.TooYoung));
        }
    }

    private static Table RatesTable(Composition c, NetworkEngagement network)
    {
        var words = c.Words;
        var odd = network.Rates.Any(r => r.Posts?.Odd is { Posts.Count: > 0 });
        var rows = network.Rates.Select(r => RowOf(c, r, odd)).ToList();
        if (network.Unknown.Count > 0)
        {
            var names = Wording.Capital(string.Join(", ", network.Unknown.Select(id => NameOf(words, id))));
            var unknown = Prose.Of(words.Unknown, Tone.Unknown);
            rows.Add([names, unknown, unknown, .. odd ? new Cell[] { unknown } : [], unknown, ""]);
        }
        return new Table(
            words.EngagementHeading,
            [
                new Column(words.RateColumn, ColumnKind.Head),
                new Column(words.TheWhole, ColumnKind.Number, Folds: false),
                new Column(words.TheMean, ColumnKind.Number),
                .. odd ? new[] { new Column(words.MeanWithoutColumn, ColumnKind.Number) } : [],
                new Column(words.TheMedian, ColumnKind.Number),
                new Column(words.PostsColumn, ColumnKind.Number),
            ],
            rows
        );
    }

    private static IReadOnlyList<Cell> RowOf(Composition c, EngagementRate rate, bool odd)
    {
        var words = c.Words;
        var posts = rate.Posts;
        Cell Share(double? share) => share is { } s ? words.Rate(s) : "";
        return
        [
            new Cell(
                Wording.Capital(words.RateName(rate.Numerator, rate.Denominator)),
                posts is null ? words.OfAccount(rate.Days ?? 0) : words.OfPosts
            ),
            new Cell(
                rate.Total.Rate is { } total && rate.Denominator != "followers" ? words.Rate(total) : "",
                rate.Denominator == "followers" ? null : $"{words.Number(rate.Total.Numerator)} / {words.Number(rate.Total.Denominator)}"
            ),
            Share(posts?.Mean),
            .. odd ? new[] { Share(posts?.Odd?.MeanWithout) } : [],
            new Cell(
                posts is null ? "" : words.Rate(posts.Median),
                (posts?.Interval ?? rate.Interval) is { } i ? words.Range(words.Rate(i.Lo), words.Rate(i.Hi)) : null
            ),
            posts is null ? "" : words.Number(posts.N),
        ];
    }

    public static string NameOf(Wording words, string id) => id.Split('/') is [var above, var below] ? words.RateName(above, below) : id;

    private static Table OddTable(Composition c, PerPost reach, OddPosts odd)
    {
        var words = c.Words;
        var posts = odd.Posts.OrderByDescending(p => Math.Abs(p.Score)).ToList();
        return new Table(
            words.OddHeading,
            [
                new Column(words.OnePostColumn, ColumnKind.Head),
                new Column(Wording.Capital(words.Metric(reach.Metric)), ColumnKind.Number, Folds: false),
                new Column(words.TheMedian, ColumnKind.Number),
            ],
            [
                .. posts
                    .Take(MostOdd)
                    .Select(p =>
                        (IReadOnlyList<Cell>)
                            [
                                p.Day is { } day ? words.DayInShort(day) : Prose.Of(words.Undatable, Tone.Unknown),
                                words.Number(p.Value),
                                reach.Median > 0 ? words.TimesTypical(p.Value / reach.Median) : "",
                            ]
                    ),
            ]
        )
        {
            More = posts.Count > MostOdd ? words.More(posts.Count - MostOdd, "quinze analyse audit") : null,
        };
    }

    private static StackedBars ChartOf(Composition c, string network, PerPost reach, OddPosts odd, double weight)
    {
        var words = c.Words;
        var share = (double)odd.Posts.Count / reach.N;
        Bar Of(string label, double part) => new(label, null, [part, 1 - part], [words.Percent(part), words.Percent(1 - part)], "");
        var bars = new[] { Of(Wording.Capital(words.PostsColumn), share), Of(Wording.Capital(words.Metric(reach.Metric)), weight) };
        return new StackedBars(
            $"odd-weight-{network}",
            words.OddPicture,
            words.OddPictureSays($"{bars[0].Label} {words.Percent(share)}, {bars[1].Label} {words.Percent(weight)}."),
            [words.OddPart, words.OtherPart],
            bars,
            Whole: true
        );
    }
}
