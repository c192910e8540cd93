namespace Quinze.Sources.Formats.Car;

/// <summary>What a CAR file says first: its version, always 1 here, and the ids of its root blocks.</summary>
public sealed record CarHeader(IReadOnlyList<Cid> Roots)
{
    /// <summary>A repository export has one root, in some 60 bytes. A header beyond this is none of a repository.</summary>
    public const int MaxLength = 4096;

    /// <summary>Reads the header at the start of <paramref name="bytes"/> and says where the blocks begin; otherwise says, in English, what stands there instead.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out CarHeader? header, out int length, out string? fault)
    {
        header = null;
        fault = null;
        if (!Varint.TryRead(bytes, out var declared, out length))
        {
            fault = bytes.IsEmpty ? "the file is empty" : "it does not begin with the length of a CAR header";
        }
        else if (declared is 0 or > MaxLength)
        {
            fault = "it does not begin with the length of a CAR header";
        }
        else if ((ulong)(bytes.Length - length) < declared)
        {
            fault = "the file ends inside its first bytes";
        }
        else if (!DagCbor.TryRead(bytes.Slice(length, (int)declared), out var map, out _) || map.Kind != CborKind.Map)
        {
            fault = "its first bytes are no CAR header";
        }
        else if (map["version"u8].Integer is not 1)
        {
            fault = map["version"u8].Integer is 2 ? "it is a CAR file of version 2" : "its first bytes are no CAR header of version 1";
        }
        else if (map["roots"u8].Kind != CborKind.List)
        {
            fault = "its CAR header names no roots";
        }
        else
        {
            header = new CarHeader(Links(map["roots"u8]));
            length += (int)declared;
        }
        return header is not null;
    }

    private static List<Cid> Links(CborItem roots)
    {
        var links = new List<Cid>();
        foreach (var root in roots.Items)
        {
            if (root.Value.Link is { } link)
            {
                links.Add(link);
            }
        }
        return links;
    }
}
