using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Quinze.World;

/// <summary>The Merkle search tree of an AT Protocol repository: a key stands in the layer that its own hash names.</summary>
internal sealed class SearchTree(IReadOnlyList<(string Key, Cid Record)> sorted, Action<Cid, byte[]> keep)
{
    /// <summary>Leading zero bits of SHA-256 of the key, in pairs.</summary>
    public static int HeightOf(string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        var zeros = 0;
        foreach (var b in hash)
        {
            if (b != 0)
            {
                return (zeros + BitOperations.LeadingZeroCount(b) - 24) / 2;
            }
            zeros += 8;
        }
        return zeros / 2;
    }

    public static int CommonPrefix(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => left.CommonPrefixLength(right);

    public Cid Root() => Node(0, sorted.Count, sorted.Count == 0 ? 0 : sorted.Max(s => HeightOf(s.Key)))!;

    /// <summary>The node of one layer over a range of keys; a layer without keys of its own still stands between its neighbours.</summary>
    private Cid? Node(int from, int to, int layer)
    {
        if (from == to && sorted.Count > 0)
        {
            return null;
        }
        List<object?> entries = [];
        List<CborMap> open = [];
        Cid? left = null;
        byte[] before = [];
        var start = from;
        for (var i = from; i <= to; i++)
        {
            if (i < to && HeightOf(sorted[i].Key) < layer)
            {
                continue;
            }
            var below = layer > 0 ? Node(start, i, layer - 1) : null;
            if (open.Count == 0)
            {
                left = below;
            }
            else
            {
                open[^1]["t"] = below;
            }
            if (i == to)
            {
                break;
            }
            var key = Encoding.UTF8.GetBytes(sorted[i].Key);
            var shared = CommonPrefix(before, key);
            var entry = new CborMap
            {
                ["k"] = key[shared..],
                ["p"] = shared,
                ["t"] = null,
                ["v"] = sorted[i].Record,
            };
            open.Add(entry);
            entries.Add(entry);
            before = key;
            start = i + 1;
        }
        var block = Cbor.Encode(new CborMap { ["e"] = entries.ToArray(), ["l"] = left });
        var cid = Cid.Of(block);
        keep(cid, block);
        return cid;
    }
}
