namespace Quinze.Web.Words;

/// <summary>Where somebody's own page stands on a network, to answer them there.</summary>
internal static class Profiles
{
    /// <summary>Null where a handle tells no page.</summary>
    public static string? Of(Handle handle) =>
        handle.Kind != HandleKind.Profile || handle.Key.Length == 0
            ? null
            : handle.Network switch
            {
                "linkedin" when handle.Key.StartsWith("/in/", StringComparison.Ordinal) => "https://www.linkedin.com/in/"
                    + Uri.EscapeDataString(handle.Key["/in/".Length..])
                    + "/",
                "bluesky" when handle.Key.StartsWith("did:", StringComparison.Ordinal) => "https://bsky.app/profile/"
                    + Uri.EscapeDataString(handle.Key),
                "x" when handle.Key.StartsWith('@') => "https://x.com/" + Uri.EscapeDataString(handle.Key[1..]),
                "mastodon" => OnMastodon(handle.Key),
                "instagram" => "https://www.instagram.com/" + Uri.EscapeDataString(handle.Key) + "/",
                "threads" => "https://www.threads.net/@" + Uri.EscapeDataString(handle.Key),
                "youtube" => "https://www.youtube.com/channel/" + Uri.EscapeDataString(handle.Key),
                "mail" when handle.Key.Contains('@', StringComparison.Ordinal) => "mailto:" + Uri.EscapeDataString(handle.Key),
                _ => null,
            };

    private static string? OnMastodon(string account) =>
        account.Split('@') is [{ Length: > 0 } name, { Length: > 0 } host] && Uri.CheckHostName(host) == UriHostNameType.Dns
            ? $"https://{host}/@{Uri.EscapeDataString(name)}"
            : null;
}
