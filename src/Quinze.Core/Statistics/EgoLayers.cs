using System.Collections.Immutable;

namespace Quinze.Statistics;

/// <summary>Layers of an ego network from frequencies of contact (Arnaboldi, Conti, Passarella and Dunbar; k-means as in
/// Dunbar et al. 2015): who is contacted at least once a year, cut into k rings by optimal one-dimensional k-means.</summary>
public static class EgoLayers
{
    public const double DaysPerYear = 365.25;

    /// <summary>Days that a relation must have lasted for its frequency to mean something: one month.</summary>
    public const double YoungestRelation = DaysPerYear / 12;

    /// <summary>Contacts a year below which an alter is outside the active network: the rule of the Christmas card.</summary>
    public const double ActivePerYear = 1;

    public const int FewestDistinctFrequencies = 5;

    public static EgoNetwork Of(IReadOnlyCollection<Contact> contacts, int endDay, int k = 5) =>
        OfTies([.. Frequencies(contacts, endDay)], k);

    /// <summary>Layers of given frequencies per year; alters are numbered by their place in the list.</summary>
    public static EgoNetwork OfFrequencies(IReadOnlyList<double> perYear, int k = 5) =>
        OfTies([.. perYear.Select((w, i) => new TieFrequency(i, w, 0))], k);

    /// <summary>Contacts of each alter over the years since the first one with that alter; relations younger than a month are left out.</summary>
    public static IEnumerable<TieFrequency> Frequencies(IReadOnlyCollection<Contact> contacts, int endDay) =>
        contacts
            .GroupBy(c => c.Alter)
            .Select(g => (Alter: g.Key, Weight: g.Sum(c => c.Weight), Days: (double)endDay - g.Min(c => c.Day)))
            .Where(t => t.Days >= YoungestRelation)
            .Select(t => new TieFrequency(t.Alter, t.Weight / (t.Days / DaysPerYear), 0))
            .OrderBy(t => t.Alter);

    private static EgoNetwork OfTies(ImmutableArray<TieFrequency> ties, int k)
    {
        double[] active = [.. ties.Where(t => t.PerYear >= ActivePerYear).Select(t => t.PerYear)];
        if (active.Distinct().Count() < Math.Max(FewestDistinctFrequencies, k))
        {
            return new EgoNetwork(ties, [], active.Length, null);
        }

        var clusters = Ckmeans.Cluster(active, k);
        var next = 0;
        ImmutableArray<TieFrequency> placed =
        [
            .. ties.Select(t => t.PerYear >= ActivePerYear ? t with { Ring = k - clusters.Assignments[next++] } : t),
        ];
        return new EgoNetwork(placed, CirclesOf(clusters.Sizes, k), active.Length, MeanShift.Modes(active).Length);
    }

    // Clusters come from the least to the most frequent; circles count from the most frequent outwards.
    internal static ImmutableArray<int> CirclesOf(ImmutableArray<int> sizes, int k)
    {
        var circles = ImmutableArray.CreateBuilder<int>(k);
        for (int ring = 0, within = 0; ring < k; ring++)
        {
            within += ring < sizes.Length ? sizes[sizes.Length - 1 - ring] : 0;
            circles.Add(within);
        }

        return circles.MoveToImmutable();
    }
}
