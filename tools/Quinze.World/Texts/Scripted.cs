using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Quinze.World;

/// <summary>JSON as the networks write it: letters as they are, no escapes but the needed ones.</summary>
internal static class Scripted
{
    private static readonly JavaScriptEncoder Plain = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static byte[] Written(bool indented, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Plain, Indented = indented }))
        {
            write(writer);
        }
        return stream.ToArray();
    }

    public static byte[] Written(JsonNode node, bool indented = false) => Written(indented, w => node.WriteTo(w));
}
