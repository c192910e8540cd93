using System.Collections;
using Quinze.Storing;

namespace Quinze.Importing;

/// <summary>Which entries a file has said, so that the same words twice in one file are two entries, and the same words in two archives are one.</summary>
internal sealed class MetEntries(KeySet known, KeyMaker keys)
{
    private readonly Dictionary<long, int> repeats = [];

    /// <summary>What the file at hand said again by the bytes of its records: the keys of these entries were not met.</summary>
    private readonly BitArray byBytes = new(0);
    private int fileOfBytes;

    /// <summary>
    /// Meets a key in a file. The same words twice in one file are two rows: the second gets a key of its own, and finds it again next time.
    /// </summary>
    /// <param name="key">The plain key; on return the one that the entry has.</param>
    /// <param name="file">Which file, from 1.</param>
    /// <param name="isOne">True when the key is of a thing with an id of its own: met twice in one file, it is still one.</param>
    /// <returns>True when the entry is new and <paramref name="id"/> is <paramref name="newId"/>.</returns>
    public bool IsNew(ref NaturalKey key, long newId, int file, bool isOne, out long id)
    {
        if (known.Meet(key, newId, file, out id, out var metHere))
        {
            return true;
        }
        if (isOne || !(metHere || WasSaidByBytes(file, id)))
        {
            return false;
        }
        var (plain, first) = (key, id);
        repeats.TryGetValue(first, out var times);
        bool isNew;
        do
        {
            key = keys.Repeated(plain, ++times);
            isNew = known.Meet(key, newId, file, out id, out metHere);
        } while (!isNew && (metHere || WasSaidByBytes(file, id)));
        repeats[first] = times;
        return isNew;
    }

    /// <summary>Records of a file said these entries again, byte for byte.</summary>
    public void Met(SaidAgain again)
    {
        if (fileOfBytes != again.Place.File + 1)
        {
            byBytes.SetAll(false);
            fileOfBytes = again.Place.File + 1;
        }
        var until = (int)(again.First + again.Count);
        if (until > byBytes.Length)
        {
            byBytes.Length = Math.Max(until, byBytes.Length * 2);
        }
        for (var id = (int)again.First; id < until; id++)
        {
            byBytes[id] = true;
        }
    }

    private bool WasSaidByBytes(int file, long entry) => file == fileOfBytes && entry < byBytes.Length && byBytes[(int)entry];
}
