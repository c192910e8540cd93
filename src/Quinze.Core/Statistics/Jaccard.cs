namespace Quinze.Statistics;

/// <summary>Share of what two sets have in common in what they have together (Jaccard 1901), 0 to 1; two empty sets are equal: 1.</summary>
public static class Jaccard
{
    public static double Of<T>(IReadOnlySet<T> left, IReadOnlySet<T> right)
    {
        var (small, large) = left.Count <= right.Count ? (left, right) : (right, left);
        var shared = small.Count(large.Contains);
        return Share(shared, left.Count + right.Count - shared);
    }

    /// <summary>The same on strictly ascending values, without a set.</summary>
    public static double OfSorted(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length; )
        {
            if (left[i] == right[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return Share(shared, left.Length + right.Length - shared);
    }

    private static double Share(int shared, int together) => together == 0 ? 1 : (double)shared / together;
}
