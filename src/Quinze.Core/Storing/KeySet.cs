namespace Quinze.Storing;

/// <summary>
/// The keys a ledger holds, each with the id of its entry: an open-addressing table, since a million keys in a general dictionary take three times the room.
/// Also remembers in which file of the running import a key was last met, which is how a row repeated inside one file is told from a row met again in another.
/// </summary>
public sealed class KeySet
{
    private NaturalKey[] keys;
    private long[] ids;
    private int[] files;
    private int count;

    public KeySet(int expected)
    {
        var size = 1024;
        while (size < expected * 3L / 2)
        {
            size *= 2;
        }
        keys = new NaturalKey[size];
        ids = new long[size];
        files = new int[size];
    }

    public int Count => count;

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
        if (count * 3L >= keys.Length * 2L)
        {
            Grow();
        }
        var at = Find(key);
        if (keys[at].IsNone)
        {
            keys[at] = key;
            ids[at] = id = newId;
            files[at] = file;
            count++;
            metHere = false;
            return true;
        }
        id = ids[at];
        metHere = file != 0 && files[at] == file;
        files[at] = file;
        return false;
    }

    private int Find(NaturalKey key)
    {
        var mask = keys.Length - 1;
        var at = (int)key.Low & mask;
        while (!keys[at].IsNone && keys[at] != key)
        {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void Grow()
    {
        var (oldKeys, oldIds, oldFiles) = (keys, ids, files);
        keys = new NaturalKey[oldKeys.Length * 2];
        ids = new long[keys.Length];
        files = new int[keys.Length];
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (!oldKeys[i].IsNone)
            {
                var at = Find(oldKeys[i]);
                (keys[at], ids[at], files[at]) = (oldKeys[i], oldIds[i], oldFiles[i]);
            }
        }
    }
}
