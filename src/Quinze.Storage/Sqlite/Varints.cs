namespace Quinze.Storage.Sqlite;

/// <summary>Ids as zigzag varints of differences: a file that repeats a hundred thousand known rows in order costs a hundred kilobytes.</summary>
internal static class Varints
{
    public static byte[] Write(IReadOnlyList<long> ids)
    {
        var bytes = new List<byte>(ids.Count + 8);
        var before = 0L;
        foreach (var id in ids)
        {
            var difference = id - before;
            var zigzag = (ulong)((difference << 1) ^ (difference >> 63));
            while (zigzag >= 0x80)
            {
                bytes.Add((byte)(zigzag | 0x80));
                zigzag >>= 7;
            }
            bytes.Add((byte)zigzag);
            before = id;
        }
        return [.. bytes];
    }

    public static List<long> Read(ReadOnlySpan<byte> bytes)
    {
        var ids = new List<long>();
        Read(bytes, ids);
        return ids;
    }

    /// <summary>The same into a list of the caller's.</summary>
    public static void Read(ReadOnlySpan<byte> bytes, List<long> ids)
    {
        var before = 0L;
        for (var at = 0; at < bytes.Length; )
        {
            var zigzag = 0UL;
            var shift = 0;
            byte b;
            do
            {
                b = bytes[at++];
                zigzag |= (ulong)(b & 0x7f) << shift;
                shift += 7;
            } while (b >= 0x80);
            before += (long)(zigzag >> 1) ^ -(long)(zigzag & 1);
            ids.Add(before);
        }
    }
}
