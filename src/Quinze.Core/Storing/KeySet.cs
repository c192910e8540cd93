namespace Quinze.Storing;

/// <summary>
/// The keys a ledger holds, each with the id of its entry: an open-addressing table, since a million keys in a general dictionary take three times the room.
/// Also remembers in which file of the running import a key was last met, which is how a row repeated inside one file is told from a row met again in another.
/// </summary>
public sealed class KeySet
{
    // All of a slot lies together: a key is looked up once, far from the one before, and each further array would be one more wait for memory.
    private struct Slot
    {
        public NaturalKey Key;
        public long Id;
        public int File;
    }

    private Slot[] slots;
    private int count;

    public KeySet(long expected) => slots = new Slot[SizeFor(expected)];

    public int Count => count;

    /// <summary>Makes room for so many keys in all, which saves growing step by step.</summary>
    public void Reserve(long expected)
    {
        if (SizeFor(expected) > slots.Length)
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
        if (count * 5L >= slots.Length * 4L)
        {
            Resize(slots.Length * 2);
        }
        ref var slot = ref Find(key);
        if (slot.Key.IsNone)
        {
            slot.Key = key;
            slot.Id = id = newId;
            slot.File = file;
            count++;
            metHere = false;
            return true;
        }
        id = slot.Id;
        metHere = file != 0 && slot.File == file;
        slot.File = file;
        return false;
    }

    private ref Slot Find(NaturalKey key)
    {
        var mask = slots.Length - 1;
        var at = (int)key.Low & mask;
        while (!slots[at].Key.IsNone && slots[at].Key != key)
        {
            at = (at + 1) & mask;
        }
        return ref slots[at];
    }

    private void Resize(int size)
    {
        var old = slots;
        slots = new Slot[size];
        for (var i = 0; i < old.Length; i++)
        {
            if (!old[i].Key.IsNone)
            {
                Find(old[i].Key) = old[i];
            }
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
