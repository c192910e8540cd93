using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using Quinze.Sources.Formats.Car;

namespace Quinze.Tests.Formats.Car;

/// <summary>Writes canonical CBOR: numbers, texts, byte strings, lists, maps by name, links.</summary>
internal static class CborWriter
{
    public static byte[] Write(object? value)
    {
        var bytes = new MemoryStream();
        Write(bytes, value);
        return bytes.ToArray();
    }

    /// <summary>The value behind the JSON form of the data model, where links and bytes are maps of one key.</summary>
    public static object? FromJson(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object when json.TryGetProperty("$link", out var link) => Cid.Parse(link.GetString()!)!.Value,
            JsonValueKind.Object when json.TryGetProperty("$bytes", out var text) => Base64(text.GetString()!),
            JsonValueKind.Object => json.EnumerateObject().ToDictionary(p => p.Name, p => FromJson(p.Value)),
            JsonValueKind.Array => json.EnumerateArray().Select(FromJson).ToArray(),
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number => double.IsInteger(json.GetDouble()) ? (object)(long)json.GetDouble() : json.GetDouble(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    public static byte[] Base64(string text) => Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='));

    public static byte[] Head(int major, ulong number)
    {
        var bytes = new MemoryStream();
        Head(bytes, major, number);
        return bytes.ToArray();
    }

    private static void Write(MemoryStream into, object? value)
    {
        switch (value)
        {
            case null:
                into.WriteByte(0xf6);
                break;
            case bool yes:
                into.WriteByte(yes ? (byte)0xf5 : (byte)0xf4);
                break;
            case int number:
                Write(into, (long)number);
                break;
            case long number:
                Head(into, number < 0 ? 1 : 0, number < 0 ? (ulong)(-1 - number) : (ulong)number);
                break;
            case double number:
                into.WriteByte(0xfb);
                Span<byte> eight = stackalloc byte[8];
                BinaryPrimitives.WriteDoubleBigEndian(eight, number);
                into.Write(eight);
                break;
            case string text:
                Write(into, 3, Encoding.UTF8.GetBytes(text));
                break;
            case byte[] bytes:
                Write(into, 2, bytes);
                break;
            case Cid cid:
                Head(into, 6, 42);
                Write(into, 2, [0, .. cid.ToBytes()]);
                break;
            case IDictionary<string, object?> map:
                Head(into, 5, (ulong)map.Count);
                foreach (
                    var (name, field) in map.OrderBy(p => Encoding.UTF8.GetByteCount(p.Key)).ThenBy(p => p.Key, StringComparer.Ordinal)
                )
                {
                    Write(into, name);
                    Write(into, field);
                }
                break;
            case object?[] list:
                Head(into, 4, (ulong)list.Length);
                foreach (var item in list)
                {
                    Write(into, item);
                }
                break;
            default:
                throw new ArgumentException($"no CBOR for {value.GetType()}");
        }
    }

    private static void Write(MemoryStream into, int major, byte[] bytes)
    {
        Head(into, major, (ulong)bytes.Length);
        into.Write(bytes);
    }

    private static void Head(MemoryStream into, int major, ulong number)
    {
        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(eight, number);
        var (info, length) = number switch
        {
            < 24 => ((int)number, 0),
            < 1 << 8 => (24, 1),
            < 1 << 16 => (25, 2),
            < 1UL << 32 => (26, 4),
            _ => (27, 8),
        };
        into.WriteByte((byte)((major << 5) | info));
        into.Write(eight[(8 - length)..]);
    }
}
