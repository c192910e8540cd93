namespace Quinze.Sources.Mastodon;

/// <summary>
/// What the addresses of the Fediverse tell: <c>https://host/users/name</c> and <c>https://host/@name</c> name an account, and so do the addresses of its posts.
/// <c>https://host/ap/users/123</c> and other servers' addresses are stable and tell no name.
/// </summary>
internal static class MastodonAddress
{
    /// <summary>The address of the account whose post this is; null when the post's address does not tell.</summary>
    public static string? AuthorOf(string post)
    {
        if (!TrySplit(post, out var host, out var path))
        {
            return null;
        }
        return path switch
        {
            ["users", var name, "statuses", ..] => $"https://{host}/users/{name}",
            ["ap", "users", var number, "statuses", ..] => $"https://{host}/ap/users/{number}",
            [['@', .. var name], _, ..] => $"https://{host}/@{name}",
            _ => null,
        };
    }

    /// <summary>The account behind an actor's address, as <c>name@host</c> where the address tells the name, else the address itself; null when it is none.</summary>
    public static string? AccountOf(string actor)
    {
        if (!TrySplit(actor, out var host, out var path))
        {
            return null;
        }
        return path switch
        {
            ["users", var name] => $"{name}@{host}",
            // With a second @ it is somebody seen through another server.
            [['@', .. var name]] => name.Contains('@', StringComparison.Ordinal) ? name : $"{name}@{host}",
            _ => actor,
        };
    }

    public static string? HostOf(string address) => TrySplit(address, out var host, out _) ? host : null;

    private static bool TrySplit(string address, out string host, out string[] path)
    {
        (host, path) = ("", []);
        var start =
            address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : -1;
        if (start < 0 || address.Length > 2048)
        {
            return false;
        }
        var parts = address[start..].Split('?', '#')[0].TrimEnd('/').Split('/');
        (host, path) = (parts[0].ToLowerInvariant(), parts[1..]);
        return host.Length > 0;
    }
}
