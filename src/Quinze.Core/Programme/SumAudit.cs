namespace Quinze.Programme;

/// <summary>
/// Whether sums over groups of people, taken together, tell something of fewer than so many of them: even when every value stays the same from table to table, and the sums were not rounded
/// (auditing of sum queries; Chin and Özsoyoğlu 1982). What can be computed from sums are their linear combinations; a combination in which fewer than k people are left is the danger.
/// </summary>
public static class SumAudit
{
    /// <summary>Arithmetic modulo a prime: exact, and wrong with a chance of about one in two thousand million.</summary>
    private const long Prime = 2_147_483_647;

    /// <summary>Beyond so many small groups nothing is said to be safe: a sum that cannot be checked is not published.</summary>
    private const int MostSmallClasses = 20;

    /// <summary>True when no combination of the sums leaves fewer than <paramref name="least"/> people.</summary>
    public static bool IsSafe(IReadOnlyList<IReadOnlySet<string>> sums, int least)
    {
        // People who were in the same sums always stand together in every combination.
        var people = sums.SelectMany(s => s).Distinct().ToList();
        var classes = people
            .GroupBy(p => string.Concat(sums.Select(s => s.Contains(p) ? '1' : '0')))
            .Select(g => (In: g.Key, Size: g.Count()))
            .OrderBy(c => c.In, StringComparer.Ordinal)
            .ToList();
        var small = Enumerable.Range(0, classes.Count).Where(c => classes[c].Size < least).ToList();
        if (small.Count == 0)
        {
            return true;
        }
        if (small.Count > MostSmallClasses)
        {
            return false;
        }
        var whole = Rank(classes, sums.Count, []);
        return !Endangered(classes, sums.Count, small, 0, [], 0, least, whole);
    }

    /// <summary>Looks at every set of classes that holds fewer people than allowed: a combination lives in it when the sums lose rank without it.</summary>
    private static bool Endangered(
        List<(string In, int Size)> classes,
        int rows,
        List<int> small,
        int from,
        HashSet<int> chosen,
        int size,
        int least,
        int whole
    )
    {
        for (var i = from; i < small.Count; i++)
        {
            var grown = size + classes[small[i]].Size;
            if (grown >= least)
            {
                continue;
            }
            chosen.Add(small[i]);
            if (Rank(classes, rows, chosen) < whole || Endangered(classes, rows, small, i + 1, chosen, grown, least, whole))
            {
                return true;
            }
            chosen.Remove(small[i]);
        }
        return false;
    }

    private static int Rank(List<(string In, int Size)> classes, int rows, HashSet<int> without)
    {
        var columns = Enumerable.Range(0, classes.Count).Where(c => !without.Contains(c)).ToList();
        var matrix = new long[rows][];
        for (var r = 0; r < rows; r++)
        {
            matrix[r] = [.. columns.Select(c => classes[c].In[r] == '1' ? 1L : 0L)];
        }
        var rank = 0;
        for (var column = 0; column < columns.Count && rank < rows; column++)
        {
            var pivot = Array.FindIndex(matrix, rank, row => row[column] != 0);
            if (pivot < 0)
            {
                continue;
            }
            (matrix[rank], matrix[pivot]) = (matrix[pivot], matrix[rank]);
            var inverse = Power(matrix[rank][column], Prime - 2);
            for (var r = rank + 1; r < rows; r++)
            {
                var factor = matrix[r][column] * inverse % Prime;
                for (var c = column; factor != 0 && c < columns.Count; c++)
                {
                    matrix[r][c] = (matrix[r][c] + ((Prime - factor) * matrix[rank][c])) % Prime;
                }
            }
            rank++;
        }
        return rank;
    }

    private static long Power(long value, long exponent)
    {
        var (result, factor) = (1L, value % Prime);
        for (; exponent > 0; exponent >>= 1)
        {
            result = (exponent & 1) == 1 ? result * factor % Prime : result;
            factor = factor * factor % Prime;
        }
        return result;
    }
}
