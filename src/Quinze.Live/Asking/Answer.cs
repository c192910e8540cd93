using System.Text.Json;

namespace Quinze.Live.Asking;

/// <summary>A whole answer of a server: its status, its bytes as they came, and the JSON in them.</summary>
internal sealed record Answer(int Status, ReadOnlyMemory<byte> Body, JsonElement Json)
{
    /// <summary>The <c>Link</c> header as it came.</summary>
    public string? Link { get; init; }

    public bool IsGood => Status is >= 200 and < 300;

    /// <summary>The server's word for what is wrong (<c>RecordNotFound</c>), never a sentence: a sentence may quote somebody.</summary>
    public string? Fault => Json.ValueKind == JsonValueKind.Object ? Word("error") ?? Word("code") ?? Number("serviceErrorCode") : null;

    private string? Word(string name) =>
        Json.TryGetProperty(name, out var word)
        && word.ValueKind == JsonValueKind.String
        && word.GetString() is { Length: > 0 and < 60 } text
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
            ? text
            : null;

    private string? Number(string name) =>
        Json.TryGetProperty(name, out var number) && number.TryGetInt64(out var value)
            ? value.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
