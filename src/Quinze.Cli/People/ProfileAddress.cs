using Quinze.Sources.Mail;

namespace Quinze.Cli.People;

/// <summary>A handle from what a user copies out of a browser: a profile's address, or a handle as Quinze writes it.</summary>
internal static class ProfileAddress
{
    /// <summary>Networks that write their profiles as <c>/@name</c> and are not of the Fediverse.</summary>
    private static readonly string[] OtherNetworks =
    [
        "youtube.com",
        "tiktok.com",
        "threads.net",
        "threads.com",
        "medium.com",
        "instagram.com",
    ];

    /// <summary>Null when it is neither.</summary>
    public static Handle? Parse(string text)
    {
        text = text.Trim();
        if (text.StartsWith("did:", StringComparison.Ordinal))
        {
            return new Handle("bluesky", text);
        }
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return FromWeb(address!);
        }
        if (text.IndexOf('@', StringComparison.Ordinal) > 0 && text.IndexOfAny([' ', '/']) < 0 && MailIdentity.Of(text) is { } mail)
        {
            return mail;
        }
        var bare =
            text.StartsWith("linkedin.com/", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        if (bare && Uri.TryCreate("https://" + text, UriKind.Absolute, out address))
        {
            return FromWeb(address);
        }
        return text.Contains("://", StringComparison.Ordinal) ? null : Handle.Parse(text);
    }

    private static Handle? FromWeb(Uri address)
    {
        var parts = Uri.UnescapeDataString(address.AbsolutePath).Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 1 && (IsAt(address, "x.com") || IsAt(address, "twitter.com")))
        {
            return new Handle("x", "@" + parts[0].TrimStart('@').ToLowerInvariant());
        }
        if (OfMeta(address, parts) is { } there)
        {
            return there;
        }
        if (parts is [['@', _, ..] name] && !OtherNetworks.Any(host => IsAt(address, host)))
        {
            // Any server may be one of Mastodon's; /@name@host is somebody of another server, seen through this one.
            var account = name[1..].ToLowerInvariant();
            return new Handle("mastodon", account.Contains('@', StringComparison.Ordinal) ? account : $"{account}@{address.Host}");
        }
        if (parts.Length < 2)
        {
            return null;
        }
        if (IsAt(address, "youtube.com") && parts[0] == "channel")
        {
            return new Handle("youtube", parts[1]);
        }
        if (IsAt(address, "linkedin.com"))
        {
            // /in/slug/en and /in/slug/detail/… are the same person.
            var key = $"/{parts[0]}/{parts[1]}".ToLowerInvariant();
            var kind = parts[0] is "company" or "school" or "showcase" ? HandleKind.Organisation : HandleKind.Profile;
            return new Handle("linkedin", key, kind);
        }
        return IsAt(address, "bsky.app") && parts[0] == "profile" && parts[1].StartsWith("did:", StringComparison.Ordinal)
            ? new Handle("bluesky", parts[1])
            : null;
    }

    private static Handle? OfMeta(Uri address, string[] parts) =>
        parts switch
        {
            // As exports write it since the end of 2025.
            ["_u", var account] when IsAt(address, "instagram.com") => new Handle("instagram", account.ToLowerInvariant()),
            [var account] when IsAt(address, "instagram.com") => new Handle("instagram", account.ToLowerInvariant()),
            [['@', _, ..] account, ..] when IsAt(address, "threads.net") || IsAt(address, "threads.com") => new Handle(
                "threads",
                account[1..].ToLowerInvariant()
            ),
            [var account] when IsAt(address, "facebook.com") && account != "profile.php" => new Handle(
                "facebook",
                account.ToLowerInvariant()
            ),
            _ => null,
        };

    private static bool IsAt(Uri address, string host) =>
        address.Host.Equals(host, StringComparison.OrdinalIgnoreCase)
        || address.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase);
}
