using Quinze.Findings;
using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>Collects what stands behind one figure: how many rows, the first hundred ids, and the command that lists them all.</summary>
internal sealed class Behind(string figure, string show)
{
    private const int Kept = 100;

    private readonly List<string> ids = [];
    private readonly List<long> entries = [];

    /// <summary>Rows that only the analysis itself can tell: the command asks it for them.</summary>
    public static Behind Asked(string analysis, string figure, Period period, string table, string? target = null) =>
        new(figure, $"{table} --where behind={EvidenceOf.Asking(analysis, figure, period, target)}") { IsAsked = true };

    private bool IsAsked { get; init; }

    public long Count { get; private set; }

    public void AddPost(long id) => Add("post-", id);

    public void AddInteraction(long id) => Add("interaction-", id);

    public void AddCase(long number) => Add("case-", number);

    public void AddObservation(long id) => Add("observation-", id);

    public void AddOutcome(long id) => Add("outcome-", id);

    public EvidenceOf ToEvidence() => new(figure, Count, ids, show) { Entries = entries };

    /// <summary>Arguments of <c>quinze show</c>: rows of a table, of these kinds, within a period.</summary>
    public static string Show(string table, Period period, params IReadOnlyList<string> where)
    {
        var within = period.IsAll ? [] : new[] { $"period={period.Iso}" };
        return string.Concat([table, .. where.Concat(within).Select(w => $" --where {w}")]);
    }

    private void Add(string prefix, long id)
    {
        Count++;
        if (IsAsked)
        {
            entries.Add(id);
        }
        if (ids.Count < Kept)
        {
            ids.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{id}"));
        }
    }
}

internal static class Shaping
{
    /// <summary>The interval as results show it; null when resampling could not say one.</summary>
    public static IntervalShape? Shaped(this Interval interval) =>
        double.IsFinite(interval.Lo) && double.IsFinite(interval.Hi) ? new IntervalShape(interval.Lo, interval.Hi, interval.Level) : null;

    /// <summary>So many out of so many, with Wilson's interval; no share when there is nothing to divide by.</summary>
    public static ShareOf ShareOf(long count, long of) =>
        new(count, of, of == 0 ? null : (double)count / of, of == 0 ? null : Wilson.Of(count, of).Shaped());
}
