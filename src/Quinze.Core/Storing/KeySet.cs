namespace Quinze.Storing;

/// <summary>
/// The keys a ledger holds, each with the id of its entry: an open-addressing table, since a million keys in a general dictionary take three times the room.
/// Also remembers in which file of the running import a key was last met, which is how a row repeated inside one file is told from a row met again in another.
/// </summary>
public sealed class KeySet
{
    private struct Slot
    {
        public NaturalKey Key;
        public long Id;
        public int File;
    }

    // A bucket is half of the key's one half (the other half tells its place) and the number of its slot, from 1. Nearly every look-up is of a new key and ends
    // at an empty bucket: the small table of buckets is then all it touches, where a table of whole slots would be one wait for memory each.
    private ulong[] buckets;
    private readonly Pages<Slot> slots = new();
    private int count;

    public KeySet(long expected) => buckets = new ulong[SizeFor(expected)];

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

    /// <summary>
    /// Meets a key in a file. When it is new it takes <paramref name="newId"/>; else <paramref name="id"/> is the entry that has it.
    /// </summary>
    /// <param name="metHere">True when this very file had shown the key before.</param>
    /// <returns>True when the key is new.</returns>
    public bool Meet(NaturalKey key, long newId, int file, out long id, out bool metHere)
    {
        if (count * 5L >= buckets.Length * 4L)
        {
            Resize(buckets.Length * 2);
        }
        var mask = buckets.Length - 1;
        var at = (int)key.Low & mask;
        for (; buckets[at] != 0; at = (at + 1) & mask)
        {
            if (buckets[at] >> 32 != key.High >> 32)
            {
                continue;
            }
            ref var slot = ref slots[(int)(uint)buckets[at] - 1];
            if (slot.Key == key)
            {
                id = slot.Id;
                metHere = file != 0 && slot.File == file;
                slot.File = file;
                return false;
            }
        }
        slots[count] = new Slot
        {
            Key = key,
            Id = newId,
            File = file,
        };
        buckets[at] = Bucket(key, ++count);
        id = newId;
        metHere = false;
        return true;
    }

    private static ulong Bucket(NaturalKey key, int number) => (key.High >> 32 << 32) | (uint)number;

    private void Resize(int size)
    {
        buckets = new ulong[size];
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
