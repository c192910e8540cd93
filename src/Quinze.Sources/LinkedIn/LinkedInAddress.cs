using System.Text;

namespace Quinze.Sources.LinkedIn;

/// <summary>The key of a member or page in an address of theirs, the same wherever the address stands: in an archive, a card, a mail.</summary>
internal static class LinkedInAddress
{
    /// <summary>
    /// <c>https://uk.linkedin.com/in/Zo%C3%AB-Marin/?trk=x</c> becomes <c>/in/zoë-marin</c>: decoded, lower case, without host, query and closing slash.
    /// Null when there is no path in it.
    /// </summary>
    public static string? KeyOf(ReadOnlySpan<byte> address)
    {
        address = address.Trim(" \t\r\n"u8);
        if (address.IsEmpty || address.Length > 1000)
        {
            return null;
        }
        var scheme = address.IndexOf("://"u8);
        var path = scheme >= 0 ? address[(scheme + 3)..] : address;
        var slash = path.IndexOf((byte)'/');
        if (slash < 0 || (slash > 0 && !path[..slash].Contains((byte)'.')))
        {
            return null;
        }
        path = path[slash..];
        var query = path.IndexOfAny((byte)'?', (byte)'#');
        path = (query >= 0 ? path[..query] : path).TrimEnd((byte)'/');
        if (path.Length < 2)
        {
            return null;
        }
        if (path.StartsWith("/in/"u8) && path[4..].IndexOf((byte)'/') is var more and > 0)
        {
            // /in/slug/en and /in/slug/detail/… are the same person.
            path = path[..(4 + more)];
        }
        Span<byte> decoded = stackalloc byte[path.Length];
        path.CopyTo(decoded);
        var length = Percent.Decode(decoded);
        length = Percent.Decode(decoded[..length]);
        return Encoding.UTF8.GetString(decoded[..length]).ToLowerInvariant();
    }

    public static HandleKind KindOf(string key) =>
        key.StartsWith("/company/", StringComparison.Ordinal)
        || key.StartsWith("/school/", StringComparison.Ordinal)
        || key.StartsWith("/showcase/", StringComparison.Ordinal)
            ? HandleKind.Organisation
            : HandleKind.Profile;
}
