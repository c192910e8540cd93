namespace Quinze.Text;

/// <summary>In how many posts a shingle occurs, counted in one row of a count-min sketch (Cormode and Muthukrishnan 2005): never too few.</summary>
internal sealed class ShingleCounts
{
    private readonly ushort[] counts;

    public ShingleCounts(IReadOnlyList<ulong[]> shingles)
    {
        // Two places a shingle keep collisions rare; a power of two makes the place a mask.
        var total = shingles.Sum(s => (long)s.Length);
        var places = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1 << 12, Math.Min(1 << 28, 2 * total)));
        counts = new ushort[places];
        // Each part reads all and writes its own places: the result does not depend on how many there are.
        Parallel.For(0, Parts, part => Count(shingles, part));
    }

    private const int Parts = 2;

    private void Count(IReadOnlyList<ulong[]> shingles, int part)
    {
        foreach (var post in shingles)
        {
            foreach (var shingle in post)
            {
                if ((shingle & (Parts - 1)) == (uint)part)
                {
                    ref var count = ref counts[Place(shingle)];
                    count = count < ushort.MaxValue ? (ushort)(count + 1) : count;
                }
            }
        }
    }

    public int this[ulong shingle] => counts[Place(shingle)];

    private int Place(ulong shingle) => (int)(shingle & (uint)(counts.Length - 1));
}
