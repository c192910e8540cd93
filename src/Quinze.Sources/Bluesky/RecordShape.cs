using Quinze.Sources.Formats.Car;

namespace Quinze.Sources.Bluesky;

/// <summary>What the AT Protocol asks of any record beyond CBOR: a map, no fractions, a type wherever one is named, and blobs that are whole.</summary>
public static class RecordShape
{
    /// <summary>What is wrong with a record, in English; null when nothing is.</summary>
    public static string? Fault(CborItem record) => record.Kind == CborKind.Map ? FaultInside(record) : "the record is not a map";

    private static string? FaultInside(CborItem item)
    {
        switch (item.Kind)
        {
            case CborKind.Float:
                return "a number has a fraction";
            case CborKind.List:
                return FaultOfAny(item.Items);
            case CborKind.Map:
                var type = item["$type"u8];
                if (type.Kind != CborKind.Absent && type.Utf8.IsEmpty)
                {
                    return "a type is not named";
                }
                return type.Utf8.SequenceEqual("blob"u8) && !IsBlob(item) ? "a blob is not whole" : FaultOfAny(item.Fields);
            default:
                return null;
        }
    }

    private static string? FaultOfAny(CborItem.Walk parts)
    {
        foreach (var part in parts)
        {
            if (FaultInside(part.Value) is { } fault)
            {
                return fault;
            }
        }
        return null;
    }

    private static bool IsBlob(CborItem map) =>
        map["ref"u8].Kind == CborKind.Link && map["mimeType"u8].Kind == CborKind.Text && map["size"u8].Kind == CborKind.Integer;
}
