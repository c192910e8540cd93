using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Quinze.Sources.Formats.Csv;

/// <summary>
/// Numbers byte strings as they stand in a file, from 0 in the order of their first sight: one look at a row's raw name and address finds the person's number,
/// and the slow work of normalising them is done at first sight only.
/// </summary>
/// <remarks>Not built against someone who crafts colliding keys: such an archive is slow to read, for its own owner.</remarks>
internal sealed class ByteTable
{
    private struct Slot
    {
        public uint Hash;
        public int Split;
        public int Length;
        public int Block;
        public int Start;
    }

    private const int BlockSize = 1 << 16;

    /// <summary>Slots lie in pages that stay out of the large-object heap, whose growth would cost full collections.</summary>
    private const int PageBits = 10;
    private readonly List<byte[]> blocks = [new byte[BlockSize]];
    private int used;
    private int[] buckets = new int[1024];
    private readonly List<Slot[]> pages = [];

    /// <summary>The two found last: letters of one conversation stand together, and are written by one of two.</summary>
    private int latest = -1;
    private int before = -1;

    public int Count { get; private set; }

    public int Find(ReadOnlySpan<byte> key, out bool isNew) => Find(key, default, out isNew);

    /// <summary>The number of a key in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, out bool isNew)
    {
        isNew = false;
        if (Has(latest, first, second))
        {
            return latest;
        }
        (latest, before) = (before, latest);
        if (!Has(latest, first, second))
        {
            latest = Search(first, second, out isNew);
        }
        return latest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Search(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, out bool isNew)
    {
        var hash = (uint)(Hash(first, 0x9E3779B97F4A7C15) * 31 + Hash(second, 0xC2B2AE3D27D4EB4F));
        var mask = buckets.Length - 1;
        var at = (int)hash & mask;
        for (var number = buckets[at]; number != 0; number = buckets[at])
        {
            if (SlotAt(number - 1).Hash == hash && Has(number - 1, first, second))
            {
                isNew = false;
                return number - 1;
            }
            at = (at + 1) & mask;
        }
        isNew = true;
        if (Count >= buckets.Length / 4 * 3)
        {
            Grow();
            mask = buckets.Length - 1;
            at = FreeBucket(hash, mask);
        }
        if (Count >> PageBits == pages.Count)
        {
            pages.Add(new Slot[1 << PageBits]);
        }
        ref var fresh = ref SlotAt(Count++);
        fresh.Hash = hash;
        fresh.Split = first.Length;
        Keep(ref fresh, first, second);
        buckets[at] = Count;
        return Count - 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Has(int number, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        if (number < 0)
        {
            return false;
        }
        ref var slot = ref SlotAt(number);
        if (slot.Split != first.Length || slot.Length != first.Length + second.Length)
        {
            return false;
        }
        var key = blocks[slot.Block].AsSpan(slot.Start, slot.Length);
        return key[..first.Length].SequenceEqual(first) && key[first.Length..].SequenceEqual(second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Slot SlotAt(int index) => ref pages[index >> PageBits][index & ((1 << PageBits) - 1)];

    private void Keep(ref Slot slot, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        slot.Length = first.Length + second.Length;
        if (blocks[^1].Length - used < slot.Length)
        {
            blocks.Add(new byte[Math.Max(BlockSize, slot.Length)]);
            used = 0;
        }
        slot.Block = blocks.Count - 1;
        slot.Start = used;
        first.CopyTo(blocks[^1].AsSpan(used));
        second.CopyTo(blocks[^1].AsSpan(used + first.Length));
        used += slot.Length;
    }

    private int FreeBucket(uint hash, int mask)
    {
        var at = (int)hash & mask;
        while (buckets[at] != 0)
        {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void Grow()
    {
        buckets = new int[buckets.Length * 2];
        var mask = buckets.Length - 1;
        for (var i = 0; i < Count; i++)
        {
            buckets[FreeBucket(SlotAt(i).Hash, mask)] = i + 1;
        }
    }

    private static ulong Hash(ReadOnlySpan<byte> bytes, ulong hash)
    {
        const ulong Odd = 0xD6E8FEB86659FD93;
        hash ^= (ulong)bytes.Length * Odd;
        while (bytes.Length >= 8)
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(bytes), Odd);
            bytes = bytes[8..];
        }
        ulong rest = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            rest = (rest << 8) | bytes[i];
        }
        return Mix(hash ^ rest, Odd);
    }

    private static ulong Mix(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out ulong low);
        return high ^ BitOperations.RotateLeft(low, 17);
    }
}
