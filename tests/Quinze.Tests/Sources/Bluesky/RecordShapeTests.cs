using System.Text.Json;
using Quinze.Sources.Bluesky;
using Quinze.Sources.Formats.Car;
using Quinze.Tests.Formats.Car;

namespace Quinze.Tests.Sources.Bluesky;

public sealed class RecordShapeTests
{
    [Fact]
    public void Valid_vectors_pass() => Assert.All(Vectors("data-model-valid.json"), v => Assert.Null(Fault(v)));

    [Fact]
    public void Invalid_vectors_are_refused()
    {
        // Bytes and links have a JSON form that can be wrong; in CBOR they have a type of their own, and nothing is left to be wrong.
        var inCbor = Vectors("data-model-invalid.json")
            .Where(v => !v.GetProperty("note").GetString()!.StartsWith("bytes with", StringComparison.Ordinal))
            .Where(v => !v.GetProperty("note").GetString()!.StartsWith("link with", StringComparison.Ordinal))
            .ToArray();

        Assert.Equal(7, inCbor.Length);
        Assert.All(inCbor, v => Assert.NotNull(Fault(v)));
    }

    private static JsonElement[] Vectors(string name)
    {
        using var json = JsonDocument.Parse(CheckData.Bytes("atproto-interop", "data-model", name));
        return [.. json.RootElement.Clone().EnumerateArray()];
    }

    private static string? Fault(JsonElement vector)
    {
        var bytes = CborWriter.Write(CborWriter.FromJson(vector.GetProperty("json")));
        Assert.True(DagCbor.TryRead(bytes, out var item, out var fault), fault);
        return RecordShape.Fault(item);
    }
}
