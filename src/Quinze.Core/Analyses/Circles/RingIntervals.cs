using Quinze.Findings;
using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>
/// Intervals of the circle sizes and, last, of the active network: four-week blocks of time are drawn again, the age of a relation stays what it was.
/// Contacts are laid into their blocks once, so that a draw is a sum of arrays.
/// </summary>
internal sealed class RingIntervals
{
    private const int LargeNetwork = 1000;

    private readonly record struct Share(int Alter, double Weight);

    private sealed record Block(int Day, List<Share> Shares);

    private readonly double[] years;
    private readonly double[] weights;

    private RingIntervals(double[] years)
    {
        this.years = years;
        weights = new double[years.Length];
    }

    public static IntervalShape[] Of(List<Contact> contacts, EgoNetwork network, int end, int seed)
    {
        var alters = new Dictionary<int, int>();
        var years = new List<double>();
        var first = end;
        // The contacts of an alter stand together, the oldest first.
        foreach (var contact in contacts)
        {
            if (alters.TryAdd(contact.Alter, years.Count))
            {
                years.Add((end - contact.Day) / EgoLayers.DaysPerYear);
            }
            first = Math.Min(first, contact.Day);
        }
        var blocks = Enumerable
            .Range(0, ((end - first) / BlockBootstrap.BlockDays) + 1)
            .Select(b => new Block(end - (b * BlockBootstrap.BlockDays), []))
            .ToArray();
        foreach (var contact in contacts)
        {
            blocks[(end - contact.Day) / BlockBootstrap.BlockDays].Shares.Add(new Share(alters[contact.Alter], contact.Weight));
        }
        var drawing = new RingIntervals([.. years]);
        var runs = network.ActiveNetwork > LargeNetwork ? Circles.Runs / 2 : Circles.Runs;
        var intervals = BlockBootstrap.Percentiles(blocks, b => b.Day, first, end, drawing.Sizes, seed, runs, Circles.Level);
        // Blocks drawn twice push others out, and rare contacts with them: an interval that missed its own figure would only puzzle.
        var said = network.Circles.Append(network.ActiveNetwork).ToArray();
        return [.. intervals.Select((i, n) => new IntervalShape(Math.Min(i.Lo, said[n]), Math.Max(i.Hi, said[n]), i.Level))];
    }

    private double[] Sizes(IReadOnlyList<Block> drawn)
    {
        Array.Clear(weights);
        foreach (var block in drawn)
        {
            foreach (var share in block.Shares)
            {
                weights[share.Alter] += share.Weight;
            }
        }
        var active = new List<double>();
        for (var i = 0; i < weights.Length; i++)
        {
            var known = years[i] >= EgoLayers.YoungestRelation / EgoLayers.DaysPerYear;
            if (known && weights[i] / years[i] >= EgoLayers.ActivePerYear)
            {
                // To a twentieth of a day a year: draws differ by far more, and few different values are cut ten times as fast.
                active.Add(Math.Round(weights[i] / years[i] * 20) / 20);
            }
        }
        var rings = Ckmeans.Cluster([.. active], Circles.Rings).Sizes;
        var sizes = new double[Circles.Rings + 1];
        // Clusters come from the least to the most frequent; circles count from the most frequent outwards.
        for (int ring = 0, within = 0; ring < Circles.Rings; ring++)
        {
            within += ring < rings.Length ? rings[rings.Length - 1 - ring] : 0;
            sizes[ring] = within;
        }
        sizes[^1] = active.Count;
        return sizes;
    }
}
