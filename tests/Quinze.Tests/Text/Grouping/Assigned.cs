namespace Quinze.Tests.Text;

/// <summary>How well clusters fit labels when each cluster stands for one label, in the best way: the assignment is Kuhn's and Munkres' (1955, 1957).</summary>
internal static class Assigned
{
    /// <summary>The share of the items whose cluster stands for their label.</summary>
    public static double Accuracy(IReadOnlyList<int> clusters, IReadOnlyList<int> labels, int count)
    {
        var together = new int[count, count];
        for (var i = 0; i < clusters.Count; i++)
        {
            together[clusters[i], labels[i]]++;
        }

        return (double)Best(together, count) / clusters.Count;
    }

    private static int Best(int[,] gain, int n)
    {
        var (rows, columns) = (new int[n + 1], new int[n + 1]);
        var (rowOf, way) = (new int[n + 1], new int[n + 1]);
        for (var row = 1; row <= n; row++)
        {
            rowOf[0] = row;
            var at = 0;
            var (least, used) = (Enumerable.Repeat(int.MaxValue, n + 1).ToArray(), new bool[n + 1]);
            do
            {
                used[at] = true;
                var (next, by) = (0, int.MaxValue);
                for (var column = 1; column <= n; column++)
                {
                    if (used[column])
                    {
                        continue;
                    }

                    var cost = -gain[rowOf[at] - 1, column - 1] - rows[rowOf[at]] - columns[column];
                    if (cost < least[column])
                    {
                        (least[column], way[column]) = (cost, at);
                    }

                    (next, by) = least[column] < by ? (column, least[column]) : (next, by);
                }

                for (var column = 0; column <= n; column++)
                {
                    if (used[column])
                    {
                        rows[rowOf[column]] += by;
                        columns[column] -= by;
                    }
                    else if (least[column] != int.MaxValue)
                    {
                        least[column] -= by;
                    }
                }

                at = next;
            } while (rowOf[at] != 0);

            while (at != 0)
            {
                rowOf[at] = rowOf[way[at]];
                at = way[at];
            }
        }

        return Enumerable.Range(1, n).Sum(column => gain[rowOf[column] - 1, column - 1]);
    }
}
