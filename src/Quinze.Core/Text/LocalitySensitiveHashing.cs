namespace Quinze.Text;

/// <summary>Finds pairs that are likely alike without comparing all (Indyk and Motwani 1998): signatures are cut into bands of rows, and who
/// agrees on all rows of enough bands becomes a candidate; with one band enough, that happens with probability 1−(1−Jʳ)ᵇ.</summary>
public sealed class LocalitySensitiveHashing
{
    // A longer row of equals is a heap of near-copies: the nearest neighbours in the heap are enough to hold it together.
    private const int MostNeighbours = 64;
    private const int MostCandidates = 256;

    // Signatures lie item by item; eight bands fill a cache line or two, and reading one at a time would fetch each line eight times.
    private const int BandsAtOnce = 8;
    private const ulong NoShingle = 0;

    public LocalitySensitiveHashing(int bands, int rows, int agreements = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bands, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(agreements, 1);
        Bands = bands;
        Rows = rows;
        Agreements = agreements;
    }

    public int Bands { get; }

    public int Rows { get; }

    /// <summary>Bands that must agree.</summary>
    public int Agreements { get; }

    /// <summary>Probability that two sets of this Jaccard similarity become a candidate pair.</summary>
    public double ProbabilityAt(double jaccard)
    {
        var agree = Math.Pow(jaccard, Rows);
        double tooFew = 0;
        var term = Math.Pow(1 - agree, Bands);
        for (var k = 0; k < Agreements && agree < 1; k++)
        {
            tooFew += term;
            term *= (double)(Bands - k) / (k + 1) * agree / (1 - agree);
        }

        return 1 - tooFew;
    }

    /// <summary>Candidate pairs (smaller number first, ordered by the larger) among signatures laid end to end; sets without a shingle pair with none.</summary>
    public (int First, int Second)[] Candidates(ulong[] signatures, int length)
    {
        if (length < Bands * Rows)
        {
            throw new ArgumentException("The bands need more rows than a signature has.", nameof(length));
        }

        var count = signatures.Length / length;
        if (count == 0)
        {
            return [];
        }

        var before = new int[(Bands + BandsAtOnce - 1) / BandsAtOnce][];
        Parallel.For(
            0,
            before.Length,
            () => new Table(count),
            (group, _, table) =>
            {
                before[group] = Chains(signatures, length, group * BandsAtOnce, table);
                return table;
            },
            _ => { }
        );
        var found = new int[count][];
        Parallel.For(
            0,
            count,
            () => (Counts: new ushort[count], Seen: new List<int>()),
            (item, _, scratch) =>
            {
                found[item] = Neighbours(before, item, scratch.Counts, scratch.Seen);
                return scratch;
            },
            _ => { }
        );
        return Pairs(found);
    }

    // For each item and each of eight bands the nearest item before it with the same rows, or −1: chains through the heaps.
    private int[] Chains(ulong[] signatures, int length, int firstBand, Table table)
    {
        var count = signatures.Length / length;
        var bands = Math.Min(BandsAtOnce, Bands - firstBand);
        var before = new int[count * BandsAtOnce];
        before.AsSpan().Fill(-1);
        for (var item = 0; item < count; item++)
        {
            var rows = signatures.AsSpan(item * length + firstBand * Rows, bands * Rows);
            for (var b = 0; b < bands; b++)
            {
                table.Keys[b][item] = KeyOf(rows.Slice(b * Rows, Rows));
            }
        }

        for (var b = 0; b < bands; b++)
        {
            table.Link(b, before.AsSpan(b));
        }

        return before;
    }

    private static ulong KeyOf(ReadOnlySpan<ulong> rows)
    {
        if (rows[0] == ulong.MaxValue)
        {
            return NoShingle;
        }

        ulong key = 1;
        foreach (var row in rows)
        {
            key = Hashing.Combine(key, row);
        }

        return key;
    }

    // Used again for band after band: fresh tables of this size would each bring on a full collection.
    private sealed class Table
    {
        private readonly int[] last;
        private readonly int mask;

        public Table(int count)
        {
            mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * count)) - 1;
            last = new int[mask + 1];
            Keys = [.. Enumerable.Range(0, BandsAtOnce).Select(_ => new ulong[count])];
        }

        public ulong[][] Keys { get; }

        public void Link(int band, Span<int> before)
        {
            var keys = Keys[band];
            Array.Clear(last);
            for (var i = 0; i < keys.Length; i++)
            {
                if (keys[i] == NoShingle)
                {
                    continue;
                }

                var place = (int)keys[i] & mask;
                while (last[place] != 0 && keys[last[place] - 1] != keys[i])
                {
                    place = (place + 1) & mask;
                }

                before[i * BandsAtOnce] = last[place] - 1;
                last[place] = i + 1;
            }
        }
    }

    private int[] Neighbours(int[][] before, int item, ushort[] counts, List<int> seen)
    {
        seen.Clear();
        foreach (var chains in before)
        {
            for (var band = 0; band < BandsAtOnce; band++)
            {
                var other = chains[item * BandsAtOnce + band];
                for (var step = 0; other >= 0 && step < MostNeighbours; step++, other = chains[other * BandsAtOnce + band])
                {
                    if (counts[other]++ == 0)
                    {
                        seen.Add(other);
                    }
                }
            }
        }

        var fewest = FewestAgreements(counts, seen);
        var kept = 0;
        for (var i = 0; i < seen.Count; i++)
        {
            var other = seen[i];
            seen[kept] = other;
            kept += counts[other] >= fewest && kept < MostCandidates ? 1 : 0;
            counts[other] = 0;
        }

        seen.RemoveRange(kept, seen.Count - kept);
        seen.Sort();
        return [.. seen];
    }

    // Who has more candidates than can be looked at keeps those that agree most.
    private int FewestAgreements(ushort[] counts, List<int> seen)
    {
        if (seen.Count <= MostCandidates)
        {
            return Agreements;
        }

        ushort[] ordered = [.. seen.Select(other => counts[other])];
        Array.Sort(ordered);
        return Math.Max(Agreements, ordered[^MostCandidates]);
    }

    private static (int, int)[] Pairs(int[][] found)
    {
        var pairs = new (int, int)[found.Sum(f => f.Length)];
        var at = 0;
        for (var item = 0; item < found.Length; item++)
        {
            foreach (var other in found[item])
            {
                pairs[at++] = (other, item);
            }
        }

        return pairs;
    }
}
