using System.Text.RegularExpressions;

namespace Quinze.Sources.Bluesky;

/// <summary>The address of an account or of one of its records: <c>at://did/collection/rkey</c>, by the strict syntax of the AT Protocol.</summary>
/// <param name="Authority">A DID, or (rarely) a handle.</param>
public sealed partial record AtUri(string Authority, string? Collection, string? RecordKey)
{
    private const int MaxLength = 8 * 1024;
    private const int MaxDid = 2048;
    private const int MaxHandle = 253;

    /// <summary>Reads an address; null when it is none.</summary>
    public static AtUri? Parse(string text)
    {
        if (text.Length > MaxLength || !text.StartsWith("at://", StringComparison.Ordinal))
        {
            return null;
        }
        var parts = text["at://".Length..].Split('/');
        var collection = parts.Length > 1 ? parts[1] : null;
        var key = parts.Length > 2 ? parts[2] : null;
        var good =
            parts.Length <= 3
            && (IsDid(parts[0]) || (parts[0].Length <= MaxHandle && HandleShape().IsMatch(parts[0])))
            && (collection is null || (collection.Length <= 317 && CollectionShape().IsMatch(collection)))
            && (key is null || (key is not ("." or "..") && RecordKeyShape().IsMatch(key)));
        return good ? new AtUri(parts[0], collection, key) : null;
    }

    public static bool IsDid(string text) => text.Length <= MaxDid && DidShape().IsMatch(text);

    [GeneratedRegex(@"\Adid:[a-z]+:[a-zA-Z0-9._:%-]*[a-zA-Z0-9._-]\z", RegexOptions.CultureInvariant)]
    private static partial Regex DidShape();

    [GeneratedRegex(
        @"\A([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HandleShape();

    [GeneratedRegex(
        @"\A[a-zA-Z]([a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?)+\.[a-zA-Z][a-zA-Z0-9]{0,62}\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex CollectionShape();

    [GeneratedRegex(@"\A[a-zA-Z0-9._:~-]{1,512}\z", RegexOptions.CultureInvariant)]
    private static partial Regex RecordKeyShape();
}
