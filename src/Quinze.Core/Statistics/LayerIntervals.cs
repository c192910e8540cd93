namespace Quinze.Statistics;

/// <summary>
/// Intervals of the circle sizes and, last, of the active network: four-week blocks of time are drawn again, the age of a relation stays what it was.
/// Centred on the figures (<see cref="BlockBootstrap.Centred{T}"/>), because redraws lose rare contacts; empty when there are no circles.
/// </summary>
public sealed class LayerIntervals
{
    private readonly record struct Share(int Alter, double Weight);

    private sealed record Block(int Day, List<Share> Shares);

    private readonly double[] years;
    private readonly double[] weights;
    private readonly int k;

    private LayerIntervals(double[] years, int k)
    {
        this.years = years;
        this.k = k;
        weights = new double[years.Length];
    }

    /// <param name="network">The layers of the same contacts, cut into k.</param>
    /// <param name="end">The last day of observation; no contact is later.</param>
    public static IReadOnlyList<Interval> Of(
        IReadOnlyList<Contact> contacts,
        EgoNetwork network,
        int end,
        int k = 5,
        int seed = 15,
        int runs = 1000,
        double level = 0.8
    )
    {
        if (!network.HasCircles)
        {
            return [];
        }
        // Contacts are laid into their blocks once, so that a draw is a sum of arrays.
        var first = contacts.Min(c => c.Day);
        var alters = contacts.Select(c => c.Alter).Distinct().Index().ToDictionary(a => a.Item, a => a.Index);
        var years = new double[alters.Count];
        var blocks = Enumerable
            .Range(0, ((end - first) / BlockBootstrap.BlockDays) + 1)
            .Select(b => new Block(end - (b * BlockBootstrap.BlockDays), []))
            .ToArray();
        foreach (var contact in contacts)
        {
            var alter = alters[contact.Alter];
            years[alter] = Math.Max(years[alter], (end - contact.Day) / EgoLayers.DaysPerYear);
            blocks[(end - contact.Day) / BlockBootstrap.BlockDays].Shares.Add(new Share(alter, contact.Weight));
        }
        var drawing = new LayerIntervals(years, k);
        double[] said = [.. network.Circles, network.ActiveNetwork];
        return BlockBootstrap.Centred(blocks, b => b.Day, first, end, drawing.Sizes, said, seed, runs, level);
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
        return [.. EgoLayers.CirclesOf(Ckmeans.Cluster([.. active], k).Sizes, k), active.Count];
    }
}
