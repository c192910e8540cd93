using System.Security.Cryptography;
using System.Text;
using Quinze.Sources.Formats.Car;

namespace Quinze.Tests.Formats.Car;

/// <summary>Writes a repository as a server does: records, the search tree over their keys, a commit, and the CAR file around them.</summary>
internal sealed class RepositoryWriter(string did)
{
    private readonly SortedDictionary<string, Cid> records = new(StringComparer.Ordinal);
    private readonly List<(Cid Cid, byte[] Payload)> blocks = [];

    /// <summary>Blocks that the tree points to and the file shall not hold.</summary>
    public HashSet<Cid> Withheld { get; } = [];

    public Cid Root { get; private set; }

    public Cid Add(string key, object? record) => AddBytes(key, CborWriter.Write(record));

    public Cid AddBytes(string key, byte[] payload)
    {
        var cid = Keep(payload);
        records[key] = cid;
        return cid;
    }

    public Cid Keep(byte[] payload)
    {
        var cid = Cid.Of(payload);
        blocks.Add((cid, payload));
        return cid;
    }

    public byte[] Write(string? rev = "3lbnjq2zkc22a", Cid? tree = null)
    {
        Root = tree ?? Tree([.. records.Select(r => (r.Key, r.Value))]);
        var commit = new Dictionary<string, object?>
        {
            ["did"] = did,
            ["version"] = rev is null ? 2 : 3,
            ["data"] = Root,
            ["prev"] = null,
            ["sig"] = new byte[64],
        };
        if (rev is not null)
        {
            commit["rev"] = rev;
        }
        var root = Keep(CborWriter.Write(commit));
        // A server sends the commit first.
        return Car([root], blocks.Where(b => !Withheld.Contains(b.Cid)).OrderBy(b => b.Cid == root ? 0 : 1));
    }

    public static byte[] Car(Cid[] roots, IEnumerable<(Cid Cid, byte[] Payload)> blocks)
    {
        var car = new MemoryStream();
        Frame(
            car,
            CborWriter.Write(new Dictionary<string, object?> { ["version"] = 1, ["roots"] = roots.Select(r => (object?)r).ToArray() })
        );
        foreach (var (cid, payload) in blocks)
        {
            Frame(car, [.. cid.ToBytes(), .. payload]);
        }
        return car.ToArray();
    }

    public static void Frame(MemoryStream car, byte[] content)
    {
        Span<byte> length = stackalloc byte[Varint.MaxLength];
        car.Write(length[..Varint.Write((ulong)content.Length, length)]);
        car.Write(content);
    }

    /// <summary>The root of the only tree that there is over these keys.</summary>
    public Cid Tree((string Key, Cid Record)[] leaves) =>
        Node(leaves, leaves.Select(l => Height(l.Key)).DefaultIfEmpty(0).Max()) ?? Keep(NodeBytes(null, []));

    /// <summary>Half the zero bits that the key's digest begins with: the level on which it stands in the tree.</summary>
    public static int Height(string key)
    {
        var zeros = 0;
        foreach (var value in SHA256.HashData(Encoding.UTF8.GetBytes(key)))
        {
            zeros += byte.LeadingZeroCount(value);
            if (value != 0)
            {
                break;
            }
        }
        return zeros / 2;
    }

    public static int SharedPrefix(byte[] left, byte[] right) => left.AsSpan().CommonPrefixLength(right);

    public static byte[] NodeBytes(Cid? left, object?[] entries) =>
        CborWriter.Write(new Dictionary<string, object?> { ["l"] = left, ["e"] = entries });

    public static object Entry(int shared, byte[] suffix, Cid record, Cid? right) =>
        new Dictionary<string, object?>
        {
            ["p"] = shared,
            ["k"] = suffix,
            ["v"] = record,
            ["t"] = right,
        };

    private Cid? Node(ReadOnlySpan<(string Key, Cid Record)> leaves, int level)
    {
        if (leaves.IsEmpty)
        {
            return null;
        }
        var own = new List<int>();
        for (var i = 0; i < leaves.Length; i++)
        {
            if (Height(leaves[i].Key) == level)
            {
                own.Add(i);
            }
        }
        var left = Node(leaves[..(own.Count == 0 ? leaves.Length : own[0])], level - 1);
        var entries = new object?[own.Count];
        byte[] last = [];
        for (var n = 0; n < own.Count; n++)
        {
            var key = Encoding.UTF8.GetBytes(leaves[own[n]].Key);
            var shared = SharedPrefix(last, key);
            var next = n + 1 < own.Count ? own[n + 1] : leaves.Length;
            entries[n] = Entry(shared, key[shared..], leaves[own[n]].Record, Node(leaves[(own[n] + 1)..next], level - 1));
            last = key;
        }
        return Keep(NodeBytes(left, entries));
    }
}
