namespace Quinze.Text;

/// <summary>In how many posts a shingle occurs, counted in one row of a count-min sketch (Cormode and Muthukrishnan 2005): never too few.</summary>
internal sealed class ShingleCounts
{
    private readonly ushort[] counts;

    public ShingleCounts(IEnumerable<ulong[]> shingles, long total)
    {
        // Four places a shingle keep collisions rare; a power of two makes the place a mask.
        var places = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1 << 12, Math.Min(1 << 28, 4 * total)));
        counts = new ushort[places];
        foreach (var post in shingles)
        {
            foreach (var shingle in post)
            {
                ref var count = ref counts[Place(shingle)];
                count = count < ushort.MaxValue ? (ushort)(count + 1) : count;
            }
        }
    }

    public int this[ulong shingle] => counts[Place(shingle)];

    private int Place(ulong shingle) => (int)(shingle & (uint)(counts.Length - 1));
}
