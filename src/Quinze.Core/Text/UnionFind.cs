namespace Quinze.Text;

/// <summary>Disjoint sets of the numbers 0..n−1 (Galler and Fischer 1964), with path halving and union by size.</summary>
public sealed class UnionFind
{
    private readonly int[] parent;
    private readonly int[] size;

    public UnionFind(int count)
    {
        parent = new int[count];
        size = new int[count];
        for (var i = 0; i < count; i++)
        {
            parent[i] = i;
            size[i] = 1;
        }
    }

    public int Find(int item)
    {
        while (parent[item] != item)
        {
            item = parent[item] = parent[parent[item]];
        }

        return item;
    }

    public int SizeOf(int item) => size[Find(item)];

    /// <summary>Joins two sets; false when they were one already.</summary>
    public bool Union(int left, int right)
    {
        var (a, b) = (Find(left), Find(right));
        if (a == b)
        {
            return false;
        }

        (a, b) = size[a] >= size[b] ? (a, b) : (b, a);
        parent[b] = a;
        size[a] += size[b];
        return true;
    }

    /// <summary>The sets, each ascending, in the order of their smallest member.</summary>
    public IEnumerable<int[]> Sets() => Enumerable.Range(0, parent.Length).GroupBy(Find).Select(g => g.ToArray());
}
