using Quinze.Analyses;
using Quinze.Reports.Charts;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>How fast posts grow: one's own half-life by network, or a published one, said to be that.</summary>
internal static class GrowthSection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("growth") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not GrowthResults results)
        {
            return new Section("growth", words.GrowthHeading, c.TooLittle(finding));
        }
        List<Block> blocks = [new Said([.. results.Networks.Select(n => Said(words, n))])];
        var own = results.Networks.Where(n => n.HalfLife is { Days: not null, Interval: { Lo: not null, Hi: not null } }).ToList();
        if (own.Count > 0)
        {
            blocks.Add(new Picture(Drawn(words, own)));
        }
        blocks.Add(
            Composition.BasisOf(
                finding,
                "networks",
                words.N(words.Posts(results.Posts.Count)),
                own.Count == 1 ? words.IntervalInShort(Shape(own[0]), Days(words)) : null,
                c.Period(finding),
                words.GrowthSetAside(results.ReadOnUnknownDay, results.NotHeld)
            )
        );
        return new Section("growth", words.GrowthHeading, blocks);
    }

    private static Findings.IntervalShape Shape(NetworkGrowth n) =>
        new(n.HalfLife!.Interval.Lo!.Value, n.HalfLife.Interval.Hi!.Value, n.HalfLife.Interval.Level);

    private static Func<double, string> Days(Wording words) => days => words.Wait(days * 24);

    private static Prose Said(Wording words, NetworkGrowth network)
    {
        var name = Wording.NetworkName(network.Network);
        return network switch
        {
            { HalfLife.Days: { } days } => words.GrowthOwn(name, words.Wait(days * 24)),
            { HalfLife.AtMostDays: { } most } => words.GrowthAtMost(name, words.Wait(most * 24)),
            { Published: { } published } => words.GrowthPublished(
                name,
                words.Wait(published.Days * 24),
                published.Source,
                network.Posts,
                network.Need
            ),
            _ => words.GrowthUnknown(name, network.Posts, network.Need),
        };
    }

    private static IntervalRows Drawn(Wording words, List<NetworkGrowth> own)
    {
        var rows = own.ConvertAll(n =>
        {
            var shape = Shape(n);
            var text = $"{words.Wait(n.HalfLife!.Days!.Value * 24)} {words.Range(words.Wait(shape.Lo * 24), words.Wait(shape.Hi * 24))}";
            return new IntervalRow(Wording.NetworkName(n.Network), n.HalfLife.Days, shape.Lo, shape.Hi, text);
        });
        return new IntervalRows(
            "growth-half-lives",
            words.GrowthPicture,
            words.GrowthPictureSays(string.Join(". ", rows.Select(r => words.Labelled(r.Label, r.Text)))),
            rows,
            Scale.Linear(rows.Max(r => r.Hi!.Value), Days(words)),
            Logarithmic: false
        );
    }
}
