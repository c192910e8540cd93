using System.Collections.Immutable;

namespace Quinze.Statistics;

/// <summary>Modes of values in one dimension by mean shift with a flat kernel (Comaniciu and Meer 2002), as scikit-learn does it:
/// bandwidth from a quantile of neighbour distances, seeds from bins.</summary>
public static class MeanShift
{
    private const int MostSteps = 300;

    /// <summary>The modes, strongest first. With a bandwidth of 0 (fewer than seven values, or mostly equal ones) each distinct value is its own mode.</summary>
    public static ImmutableArray<double> Modes(ReadOnlySpan<double> values, double quantile = 0.3)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var bandwidth = Bandwidth(sorted, quantile);
        if (bandwidth == 0)
        {
            return [.. sorted.Distinct()];
        }

        var prefix = new double[sorted.Length + 1];
        for (var i = 0; i < sorted.Length; i++)
        {
            prefix[i + 1] = prefix[i] + sorted[i];
        }

        var climbed = new HashSet<(int Strength, double Mode)>();
        foreach (var seed in Seeds(sorted, bandwidth))
        {
            if (Climb(sorted, prefix, seed, bandwidth) is { } peak)
            {
                climbed.Add(peak);
            }
        }

        var modes = new List<double>();
        foreach (var (_, mode) in climbed.OrderByDescending(p => p.Strength).ThenByDescending(p => p.Mode))
        {
            if (!modes.Exists(kept => Math.Abs(kept - mode) <= bandwidth))
            {
                modes.Add(mode);
            }
        }

        return [.. modes];
    }

    /// <summary>Mean distance to the farthest of the ⌊n·quantile⌋ nearest values, the value itself being the first.</summary>
    public static double Bandwidth(ReadOnlySpan<double> sorted, double quantile = 0.3)
    {
        var neighbours = Math.Max(1, (int)(sorted.Length * quantile));
        double total = 0;
        for (int i = 0, left = 0; i < sorted.Length; i++)
        {
            // The nearest values of a sorted list are a window, which only ever slides right.
            left = Math.Max(left, i - neighbours + 1);
            while (left < i && left + neighbours < sorted.Length && sorted[left + neighbours] - sorted[i] < sorted[i] - sorted[left])
            {
                left++;
            }

            total += Math.Max(sorted[i] - sorted[left], sorted[Math.Min(left + neighbours, sorted.Length) - 1] - sorted[i]);
        }

        return sorted.IsEmpty ? 0 : total / sorted.Length;
    }

    private static double[] Seeds(double[] sorted, double bandwidth)
    {
        double[] bins = [.. sorted.Select(v => Math.Round(v / bandwidth, MidpointRounding.ToEven)).Distinct()];
        return bins.Length == sorted.Length ? sorted : [.. bins.Select(b => b * bandwidth)];
    }

    private static (int, double)? Climb(double[] sorted, double[] prefix, double seed, double bandwidth)
    {
        var at = seed;
        var inside = 0;
        for (var step = 0; step <= MostSteps; step++)
        {
            var from = FirstAtLeast(sorted, at - bandwidth);
            var to = FirstAtLeast(sorted, Math.BitIncrement(at + bandwidth));
            inside = to - from;
            if (inside == 0)
            {
                return null;
            }

            var next = (prefix[to] - prefix[from]) / inside;
            var moved = Math.Abs(next - at);
            at = next;
            if (moved <= 1e-3 * bandwidth)
            {
                break;
            }
        }

        return (inside, at);
    }

    private static int FirstAtLeast(double[] sorted, double value)
    {
        int low = 0,
            high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
