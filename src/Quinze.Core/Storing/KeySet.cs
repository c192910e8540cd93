using System.Numerics;

namespace Quinze.Storing;

/// <summary>
/// The keys a ledger holds, each with the id of its entry: an open-addressing table, since a million keys in a general dictionary take three times the room.
/// Also remembers in which file of the running import a key was last met, which is how a row repeated inside one file is told from a row met again in another.
/// </summary>
public sealed class KeySet
{
    /// <summary>A key with the id of its entry and the file it was last met in, as one number: memory that is touched for the first time is the dearest part of a large set.</summary>
    private struct Slot
    {
        private const int BitsOfFile = 24;

        public NaturalKey Key;
        private ulong idAndFile;

        public readonly long Id => (long)(idAndFile >> BitsOfFile);

        public readonly int File => (int)(idAndFile & ((1 << BitsOfFile) - 1));

        public void Is(long id, int file) => idAndFile = ((ulong)id << BitsOfFile) | (uint)file;
    }

    // A bucket is the number of a slot, from 1, in as many bits as the table's size has, and above it as much of the key's one half as there is room for (the other half tells its place).
    // Nearly every look-up is of a new key and ends at an empty bucket: the small table of buckets is then all it touches, where a table of whole slots would be one wait for memory each.
    private uint[] buckets = [];
    private int bitsOfNumber;
    private readonly Pages<Slot> slots = new();
    private int count;

    // An archive tells again in much the same order what an earlier one told: the key after the one met last stands in the slot after it, or a few further on. To look there first spares
    // two waits for memory. None (int.MinValue) until a known key was met: a first archive has nothing to follow.
    private const int FollowersLookedAt = 4;
    private int metLast = int.MinValue;

    private const int LookedAtTogether = 32;
    private uint awaited;

    public KeySet(long expected) => Resize(SizeFor(expected));

    public int Count => count;

    /// <summary>Makes room for so many keys in all, which saves growing step by step.</summary>
    public void Reserve(long expected)
    {
        if (SizeFor(expected) > buckets.Length)
        {
            Resize(SizeFor(expected));
        }
    }

    /// <summary>Adds a key the ledger had before this import.</summary>
    public void AddKnown(NaturalKey key, long id)
    {
        if (!key.IsNone)
        {
            Meet(key, id, file: 0, out _, out _);
        }
    }

    /// <summary>Adds keys the ledger had before this import, with ids that follow each other.</summary>
    public void AddKnown(ReadOnlySpan<NaturalKey> keys, long firstId)
    {
        Reserve(count + keys.Length);
        for (var from = 0; from < keys.Length; from += LookedAtTogether)
        {
            var some = keys.Slice(from, Math.Min(LookedAtTogether, keys.Length - from));
            Await(some);
            for (var i = 0; i < some.Length; i++)
            {
                AddKnown(some[i], firstId + from + i);
            }
        }
    }

    /// <summary>Looks at the buckets of some keys without caring what is in them: the waits for memory are then one and not one a key.</summary>
    private void Await(ReadOnlySpan<NaturalKey> keys)
    {
        var mask = buckets.Length - 1;
        var all = 0U;
        foreach (ref readonly var key in keys)
        {
            all |= buckets[(int)key.Low & mask];
        }
        awaited = all;
    }

    /// <summary>
    /// Meets a key in a file. When it is new it takes <paramref name="newId"/>; else <paramref name="id"/> is the entry that has it.
    /// </summary>
    /// <param name="metHere">True when this very file had shown the key before.</param>
    /// <returns>True when the key is new.</returns>
    public bool Meet(NaturalKey key, long newId, int file, out long id, out bool metHere)
    {
        if (Follower(key) is var next and >= 0)
        {
            return MetAgain(next, file, out id, out metHere);
        }
        if (count * 5L >= buckets.Length * 4L)
        {
            Resize(buckets.Length * 2);
        }
        var mask = buckets.Length - 1;
        var at = (int)key.Low & mask;
        var wanted = Bucket(key, 0);
        for (; buckets[at] is var bucket && bucket != 0; at = (at + 1) & mask)
        {
            if ((bucket & ~(uint)mask) == wanted && slots[(int)(bucket & mask) - 1].Key == key)
            {
                return MetAgain((int)(bucket & mask) - 1, file, out id, out metHere);
            }
        }
        ref var fresh = ref slots[count];
        fresh.Key = key;
        fresh.Is(newId, file);
        buckets[at] = Bucket(key, ++count);
        id = newId;
        metHere = false;
        return true;
    }

    /// <summary>The slot of a key if it stands just behind the one met last; -1 otherwise.</summary>
    private int Follower(NaturalKey key)
    {
        var until = Math.Min(metLast + FollowersLookedAt, count - 1);
        for (var at = metLast + 1; at > 0 && at <= until; at++)
        {
            if (slots[at].Key == key)
            {
                return at;
            }
        }
        return -1;
    }

    private bool MetAgain(int number, int file, out long id, out bool metHere)
    {
        ref var slot = ref slots[number];
        id = slot.Id;
        metHere = file != 0 && slot.File == file;
        slot.Is(id, file);
        metLast = number;
        return false;
    }

    private uint Bucket(NaturalKey key, int number) => ((uint)(key.High >> 32) << bitsOfNumber) | (uint)number;

    private void Resize(int size)
    {
        buckets = new uint[size];
        bitsOfNumber = BitOperations.Log2((uint)size);
        for (var i = 0; i < count; i++)
        {
            var key = slots[i].Key;
            var at = (int)key.Low & (size - 1);
            while (buckets[at] != 0)
            {
                at = (at + 1) & (size - 1);
            }
            buckets[at] = Bucket(key, i + 1);
        }
    }

    /// <summary>A power of two, at most four fifths of it taken.</summary>
    private static int SizeFor(long expected)
    {
        var size = 1024;
        while (size < expected * 5 / 4 && size < 1 << 29)
        {
            size *= 2;
        }
        return size;
    }
}
