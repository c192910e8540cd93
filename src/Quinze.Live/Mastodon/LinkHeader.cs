namespace Quinze.Live.Mastodon;

/// <summary>The <c>Link</c> header of RFC 8288, as far as paging needs it.</summary>
internal static class LinkHeader
{
    /// <summary>Path and query of the next page, exactly as the server gives them: the numbers in it are of no list that a client sees. Null when there is none.</summary>
    public static string? Next(string? header)
    {
        foreach (var part in (header ?? "").Split('<').Skip(1))
        {
            var end = part.IndexOf('>', StringComparison.Ordinal);
            if (end > 0 && part[(end + 1)..].Split(',')[0].Split(';').Any(IsNext))
            {
                return part[..end];
            }
        }
        return null;
    }

    private static bool IsNext(string parameter) => parameter.Trim().Trim(',').Trim() is "rel=\"next\"" or "rel=next";
}
