using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>Where one answers: on the network's own page, in the mail program. Built only from what a handle or a post's number is known to mean; unknown stays unknown.</summary>
internal static class AnswerElsewhere
{
    private static readonly HashSet<string> MailNetworks = new(StringComparer.Ordinal) { "mail", "email" };

    /// <summary>The address, and the network it is on; null when no page is known.</summary>
    /// <param name="post">The post under which it was said; none for what was said in private.</param>
    /// <param name="conversation">The network's own name of the thread it was said in; null when none is known.</param>
    public static (string Address, string Network)? For(Person person, string? channel, PostRef post, string? conversation = null)
    {
        if (channel is "message" && OfThread(person, conversation) is { } thread)
        {
            return thread;
        }
        if (channel is "comment" or "reply" && OfPost(post) is { } page)
        {
            return page;
        }
        var byMail = channel is "mail";
        var handles = person.Handles.OrderBy(h => MailNetworks.Contains(h.Network) != byMail);
        return handles.Select(OfHandle).FirstOrDefault(a => a is not null);
    }

    /// <summary>The thread's own page, where a network's archive names its threads as its pages do.</summary>
    private static (string, string)? OfThread(Person person, string? conversation) =>
        conversation is null ? null
        : conversation.StartsWith("2-", StringComparison.Ordinal) && person.Handles.Any(h => h.Network == "linkedin")
            ? ($"https://www.linkedin.com/messaging/thread/{Uri.EscapeDataString(conversation)}/", "LinkedIn")
        : conversation.Split('-') is [var a, var b]
        && a.Length > 0
        && b.Length > 0
        && a.All(char.IsAsciiDigit)
        && b.All(char.IsAsciiDigit)
        && person.Handles.Any(h => h.Network == "x")
            ? ("https://x.com/messages/" + conversation, "X")
        : null;

    /// <summary>A post's own page on its network; null when no page is known.</summary>
    public static (string Address, string Network)? OfPost(PostRef post) =>
        post.Kind switch
        {
            PostRefKind.None or PostRefKind.GroupPost => null,
            PostRefKind.Address => OfAddress(post.Address!),
            _ => ("https://www.linkedin.com/feed/update/" + post, "LinkedIn"),
        };

    private static (string, string)? OfAddress(string address) =>
        address.StartsWith("at://", StringComparison.Ordinal) && address[5..].Split('/') is [var did, "app.bsky.feed.post", var key]
            ? ($"https://bsky.app/profile/{Uri.EscapeDataString(did)}/post/{Uri.EscapeDataString(key)}", "Bluesky")
        : Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? (uri.AbsoluteUri, uri.Host)
        : null;

    /// <summary>Somebody's own page under one handle.</summary>
    public static (string Address, string Network)? OfHandle(Handle handle) =>
        handle.Kind != HandleKind.Profile || handle.Key.Length == 0
            ? null
            : handle.Network switch
            {
                "linkedin" when handle.Key.StartsWith("/in/", StringComparison.Ordinal) => (
                    "https://www.linkedin.com/in/" + Uri.EscapeDataString(handle.Key[4..]) + "/",
                    "LinkedIn"
                ),
                "bluesky" => ("https://bsky.app/profile/" + Uri.EscapeDataString(handle.Key), "Bluesky"),
                "mastodon" when handle.Key.Split('@') is [var name, var host] && Uri.CheckHostName(host) == UriHostNameType.Dns => (
                    $"https://{host}/@{Uri.EscapeDataString(name)}",
                    "Mastodon"
                ),
                "instagram" => ("https://www.instagram.com/" + Uri.EscapeDataString(handle.Key) + "/", "Instagram"),
                "threads" => ("https://www.threads.net/@" + Uri.EscapeDataString(handle.Key), "Threads"),
                "youtube" => ("https://www.youtube.com/channel/" + Uri.EscapeDataString(handle.Key), "YouTube"),
                "x" when handle.Key is ['@', _, ..] => ("https://x.com/" + Uri.EscapeDataString(handle.Key[1..]), "X"),
                "x" when handle.Key.All(char.IsAsciiDigit) => ("https://x.com/i/user/" + handle.Key, "X"),
                _ when MailNetworks.Contains(handle.Network) && handle.Key.Contains('@', StringComparison.Ordinal) => (
                    "mailto:" + Uri.EscapeDataString(handle.Key).Replace("%40", "@", StringComparison.Ordinal),
                    ""
                ),
                _ => null,
            };
}
