namespace Quinze.Sources.Formats.Car;

/// <summary>A node of the tree. Each of its keys leaves out what it shares with the one before, here as in the file.</summary>
internal sealed record TreeNode(Cid? Left, IReadOnlyList<TreeNode.Entry> Entries)
{
    /// <summary>Collection, slash and record key at their longest.</summary>
    private const int MaxKey = 317 + 1 + 512;

    /// <summary>Reads a node; null when the block is none.</summary>
    public static TreeNode? Read(ReadOnlySpan<byte> payload)
    {
        if (!DagCbor.TryRead(payload, out var map, out _) || map["e"u8].Kind != CborKind.List || !TryLink(map["l"u8], out var left))
        {
            return null;
        }
        var entries = new List<Entry>();
        var last = 0;
        foreach (var item in map["e"u8].Items)
        {
            var entry = item.Value;
            var suffix = entry["k"u8].Bytes;
            if (
                entry["p"u8].Integer is not { } shared
                || shared < 0
                || shared > last
                || entry["k"u8].Kind != CborKind.Bytes
                || shared + suffix.Length is 0 or > MaxKey
                || entry["v"u8].Link is not { } record
                || !TryLink(entry["t"u8], out var right)
            )
            {
                return null;
            }
            last = (int)shared + suffix.Length;
            entries.Add(new Entry((int)shared, suffix.ToArray(), record, right));
        }
        return new TreeNode(left, entries);
    }

    /// <summary>False when something stands there that is neither a link nor null.</summary>
    private static bool TryLink(CborItem item, out Cid? link)
    {
        link = item.Link;
        return link is not null || item.Kind is CborKind.Null or CborKind.Absent;
    }

    internal readonly record struct Entry(int Shared, byte[] Suffix, Cid Record, Cid? Right)
    {
        public byte[] KeyAfter(byte[] before) => [.. before.AsSpan(0, Shared), .. Suffix];
    }
}
