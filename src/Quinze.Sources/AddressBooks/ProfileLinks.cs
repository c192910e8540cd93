using System.Text;
using Quinze.Sources.Bluesky;
using Quinze.Sources.LinkedIn;

namespace Quinze.Sources.AddressBooks;

/// <summary>The handle behind a profile that a card names: an address of LinkedIn, X, Mastodon or Bluesky, or an account name with the service beside it.</summary>
internal static class ProfileLinks
{
    private const string X = "x";
    private const string Mastodon = "mastodon";

    /// <summary>Sites whose addresses look like Mastodon's (<c>/@name</c>) and are not.</summary>
    private static readonly string[] NotMastodon =
    [
        "medium.com",
        "youtube.com",
        "tiktok.com",
        "threads.net",
        "threads.com",
        "substack.com",
        "t.me",
    ];

    /// <param name="service">What the card says of the service: a parameter of the line, several with commas.</param>
    /// <param name="user">The account's name where the card gives it beside the address.</param>
    public static Handle? Of(string value, string? service, string? user)
    {
        value = value.Trim();
        if (
            Uri.TryCreate(value, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && FromWeb(address!, value) is { } known
        )
        {
            return known;
        }
        var said = (service ?? "").ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries);
        // "x-apple:anna", "twitter:anna", "acct:anna@social.example": a scheme of no web page.
        var scheme = value.IndexOf(':', StringComparison.Ordinal);
        var bare =
            value.StartsWith("did:", StringComparison.Ordinal) || scheme < 0 || value.Contains("://", StringComparison.Ordinal)
                ? value
                : value[(scheme + 1)..];
        var prefix = scheme > 0 ? value[..scheme].ToLowerInvariant() : "";
        var name = (user ?? bare).Trim();
        foreach (var word in said.Append(prefix))
        {
            var found = word switch
            {
                "twitter" or "x" => OnX(name),
                "mastodon" or "fediverse" or "acct" or "activitypub" => OnMastodon(name),
                "bluesky" or "bsky" => OnBluesky(name),
                "linkedin" => Slug(name),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }
        return value.StartsWith("did:", StringComparison.Ordinal) ? OnBluesky(value) : null;
    }

    private static Handle? FromWeb(Uri address, string written)
    {
        var parts = Uri.UnescapeDataString(address.AbsolutePath).Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (IsAt(address, "linkedin.com"))
        {
            return
                parts.Length > 1
                && LinkedInAddress.KeyOf(Encoding.UTF8.GetBytes(written)) is { } key
                && LinkedInAddress.KindOf(key) == HandleKind.Profile
                ? new Handle(LinkedInPeople.Network, key)
                : null;
        }
        if (IsAt(address, "twitter.com") || IsAt(address, "x.com"))
        {
            return parts.Length == 1 ? OnX(parts[0]) : null;
        }
        if (IsAt(address, "bsky.app"))
        {
            return parts is ["profile", var who] ? OnBluesky(who) : null;
        }
        var account =
            parts is [['@', .. var name]] ? name
            : parts is ["users", var user] ? user
            : null;
        return account is null || Array.Exists(NotMastodon, h => IsAt(address, h)) ? null
            : account.Contains('@', StringComparison.Ordinal) ? OnMastodon(account)
            : OnMastodon($"{account}@{address.Host}");
    }

    private static Handle? OnX(string name)
    {
        name = name.TrimStart('@');
        return name.Length is > 0 and <= 15 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? new Handle(X, "@" + name.ToLowerInvariant())
            : null;
    }

    private static Handle? OnMastodon(string name)
    {
        name = name.TrimStart('@').ToLowerInvariant();
        return name.Split('@') is [{ Length: > 0 }, { Length: > 2 } host] && host.Contains('.', StringComparison.Ordinal)
            ? new Handle(Mastodon, name)
            : null;
    }

    /// <summary>A DID joins with what a repository says; a name, which may change hands, only with the same name.</summary>
    private static Handle? OnBluesky(string name)
    {
        name = name.TrimStart('@');
        return name.StartsWith("did:", StringComparison.Ordinal) ? new Handle(BlueskyRepositorySource.Network, name)
            : name.Contains('.', StringComparison.Ordinal) && !name.Contains('/', StringComparison.Ordinal)
                ? new Handle(BlueskyRepositorySource.Network, name.ToLowerInvariant())
            : null;
    }

    private static Handle? Slug(string name) =>
        name.Length > 1 && !name.Contains('/', StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal)
            ? new Handle(LinkedInPeople.Network, "/in/" + name.ToLowerInvariant())
            : null;

    private static bool IsAt(Uri address, string host) =>
        address.Host.Equals(host, StringComparison.OrdinalIgnoreCase)
        || address.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase);
}
