using System.Collections;
using System.Text;

namespace Quinze.Sources.Formats.Car;

/// <summary>One step through the tree: a record's key and id, or (with a fault) a part of the tree that could not be walked.</summary>
/// <param name="Key">Collection and record key, as in <c>app.bsky.feed.post/3jzfcijpj2z2a</c>; empty for a whole part of the tree.</param>
/// <param name="Fault">Why this cannot be used, in English; null when it can.</param>
/// <param name="IsSubtree">True for a part of the tree, of which nobody can say how many records it held.</param>
public readonly record struct Leaf(string Key, Cid Record, string? Fault = null, bool IsSubtree = false);

/// <summary>The records of a repository in the order of their keys: a walk through its Merkle search tree that goes on around what is missing.</summary>
public static class RecordTree
{
    /// <summary>Each level needs two more zero bits in the digest of a key: even a forger reaches no more levels than this.</summary>
    private const int MaxDepth = 128;

    public static IEnumerable<Leaf> Walk(CarFile car, Cid root)
    {
        var path = new Stack<Step>();
        var seen = new BitArray(car.Count);
        byte[] last = [];
        if (Enter(car, root, seen, path) is { } rootFault)
        {
            yield return new Leaf("", root, rootFault, IsSubtree: true);
        }
        while (path.TryPop(out var step))
        {
            // A node alternates: the part before its first key, then each key and the part after it.
            var (node, index) = (step.Node, step.Index);
            if (index > node.Entries.Count)
            {
                continue;
            }
            var key = index == 0 ? [] : node.Entries[index - 1].KeyAfter(step.Key);
            path.Push(new Step(node, index + 1, key));
            if (index > 0)
            {
                var inOrder = key.AsSpan().SequenceCompareTo(last) > 0;
                last = inOrder ? key : last;
                yield return new Leaf(
                    Encoding.ASCII.GetString(key),
                    node.Entries[index - 1].Record,
                    inOrder ? Fault(key) : "its key is out of order in the tree"
                );
            }
            if ((index == 0 ? node.Left : node.Entries[index - 1].Right) is { } below && Enter(car, below, seen, path) is { } fault)
            {
                yield return new Leaf("", below, fault, IsSubtree: true);
            }
        }
    }

    private static string? Enter(CarFile car, Cid cid, BitArray seen, Stack<Step> path)
    {
        switch (car.Read(cid, out var payload))
        {
            case BlockState.Missing:
                return "a part of the tree is missing";
            case BlockState.Damaged:
                return "a part of the tree is damaged";
        }
        var number = car.IndexOf(cid);
        if (seen[number] || path.Count >= MaxDepth)
        {
            // No honest tree holds a node twice, for no two keys are equal; without this a small file could unfold without end.
            return "a part of the tree is there twice, or too deep";
        }
        seen[number] = true;
        if (TreeNode.Read(payload) is not { } node)
        {
            return "a part of the tree has an impossible form";
        }
        path.Push(new Step(node, 0, []));
        return null;
    }

    /// <summary>Keys are a collection and a record key of at most 512 characters, in few letters.</summary>
    private static string? Fault(ReadOnlySpan<byte> key)
    {
        var slash = key.IndexOf((byte)'/');
        var rest = key[(slash + 1)..];
        return
            slash > 0
            && rest.Length is > 0 and <= 512
            && slash <= 317
            && !key[..slash].ContainsAnyExcept(KeyLetters)
            && !rest.ContainsAnyExcept(KeyLetters)
            && !rest.SequenceEqual("."u8)
            && !rest.SequenceEqual(".."u8)
            ? null
            : "its key has an impossible form";
    }

    private static readonly System.Buffers.SearchValues<byte> KeyLetters = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:~-"u8
    );

    /// <summary>How far a node has been walked, and the last of its keys, written out.</summary>
    private readonly record struct Step(TreeNode Node, int Index, byte[] Key);
}
