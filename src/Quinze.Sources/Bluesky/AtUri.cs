namespace Quinze.Sources.Bluesky;

/// <summary>The address of an account or of one of its records: <c>at://did/collection/rkey</c>, by the strict syntax of the AT Protocol.</summary>
/// <param name="Authority">A DID, or (rarely) a handle.</param>
public sealed record AtUri(string Authority, string? Collection, string? RecordKey)
{
    private const int MaxLength = 8 * 1024;

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
            && AtSyntax.IsIdentifier(parts[0])
            && (collection is null || AtSyntax.IsCollection(collection))
            && (key is null || AtSyntax.IsRecordKey(key));
        return good ? new AtUri(parts[0], collection, key) : null;
    }
}
