using System.Text.RegularExpressions;
using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.X;

/// <summary>What a file of an X archive is, in the order of reading: who the owner is comes first, the long posts before the short ones that they belong to.</summary>
internal enum XFile
{
    Account,
    Notes,
    Tweets,
    Likes,
    Followers,
    Following,
    Messages,
    GroupMessages,
    MessageHeaders,
    GroupMessageHeaders,
    Profile,
    Aside,
    Unknown,
}

/// <summary>The accounting table: every file an X archive is known to hold, with its reader or the reason for leaving it aside. Names lose their folder, part number and <c>.js</c>.</summary>
internal static class XFiles
{
    private const string Private = "the owner's private details; no question here needs them";
    private const string Security = "sign-in records with network addresses; no question here needs them";
    private const string Advertising = "what X and advertisers infer about the owner; no question here needs it";
    private const string Setting = "a setting, not an act";
    private const string Unwanted = "whom the owner does not want to see: no contact";
    private const string Deleted = "the owner deleted it";
    private const string Review = "X's own programme of notes on posts; no contact";
    private const string Assistant = "talk with X's assistant, not a conversation between people";

    private static readonly Dictionary<string, (XFile Kind, string? Reason)> All = Table();

    public static (XFile Kind, string? Reason) Of(ArchiveFile file)
    {
        if (Junk.Is(file.Name))
        {
            return (XFile.Aside, Junk.Reason);
        }
        var name = Junk.NameOf(file.Name);
        if (IsScript(file.Name))
        {
            return All.TryGetValue(Part.Replace(name[..^3].ToLowerInvariant(), ""), out var known) ? known : (XFile.Unknown, null);
        }
        return file.Name.Contains("_media/", StringComparison.Ordinal)
            || file.Name.StartsWith("assets/", StringComparison.Ordinal)
            || file.Name.Contains("/assets/", StringComparison.Ordinal)
                ? (XFile.Aside, "pictures, films and the pages to look at them are not opened")
            : name is "Your archive.html" or "README.txt" ? (XFile.Aside, "a page of the archive's own")
            : (XFile.Unknown, null);
    }

    /// <summary>A file of data, which X writes as a script; the scripts of its own pages lie in <c>assets</c>.</summary>
    public static bool IsScript(string name) =>
        name.EndsWith(".js", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith("assets/", StringComparison.Ordinal)
        && !name.Contains("/assets/", StringComparison.Ordinal);

    public static bool IsManifest(string name) =>
        IsScript(name) && Junk.NameOf(name).Equals("manifest.js", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, (XFile Kind, string? Reason)> Table()
    {
        var table = new Dictionary<string, (XFile, string?)>(StringComparer.Ordinal)
        {
            ["account"] = (XFile.Account, null),
            ["note-tweet"] = (XFile.Notes, null),
            ["tweet"] = (XFile.Tweets, null),
            ["tweets"] = (XFile.Tweets, null),
            ["community-tweet"] = (XFile.Tweets, null),
            ["like"] = (XFile.Likes, null),
            ["follower"] = (XFile.Followers, null),
            ["following"] = (XFile.Following, null),
            ["direct-message"] = (XFile.Messages, null),
            ["direct-messages"] = (XFile.Messages, null),
            ["direct-message-group"] = (XFile.GroupMessages, null),
            ["direct-messages-group"] = (XFile.GroupMessages, null),
            ["direct-message-headers"] = (XFile.MessageHeaders, null),
            ["direct-message-group-headers"] = (XFile.GroupMessageHeaders, null),
            ["profile"] = (XFile.Profile, null),
            ["manifest"] = (
                XFile.Aside,
                "the list of contents; it says whose archive this is and of which day, and whether parts are missing"
            ),
            ["tweet-headers"] = (XFile.Aside, "the same posts as in the file of posts, without a word of them"),
        };
        Aside(Deleted, "deleted-tweets", "deleted-tweet-headers", "deleted-note-tweet");
        Aside(Unwanted, "block", "mute");
        Aside("lists of accounts, for reading", "lists-created", "lists-member", "lists-subscribed");
        Aside(
            Private,
            "phone-number",
            "contact",
            "email-address-change",
            "ageinfo",
            "verified",
            "verified-organization",
            "screen-name-change",
            "account-creation-ip",
            "account-label",
            "account-suspension",
            "account-timezone",
            "expanded-profile",
            "protected-history",
            "periscope-account-information",
            "periscope-profile-description",
            "professional-data"
        );
        Aside(
            Security,
            "ip-audit",
            "device-token",
            "key-registry",
            "ni-devices",
            "sso",
            "connected-application",
            "app",
            "user-link-clicks",
            "branch-links"
        );
        Aside(
            Advertising,
            "personalization",
            "ad-engagements",
            "ad-impressions",
            "ad-free-article-visits",
            "ad-mobile-conversions-attributed",
            "ad-mobile-conversions-unattributed",
            "ad-online-conversions-attributed",
            "ad-online-conversions-unattributed",
            "ads-revenue-sharing",
            "reply-prompt",
            "smartblock",
            "shopify-account",
            "shop-module",
            "product-drop",
            "product-set"
        );
        Aside(Assistant, "grok-chat-item", "grok-chat-media");
        Aside(Review, "community-note", "community-note-rating", "community-note-tombstone", "community-note-batsignal");
        Aside("calls: who was called is not told", "audio-video-calls-in-dm", "audio-video-calls-in-dm-recipient-sessions");
        Aside("a passing post, gone after a day", "fleet", "fleet-mute");
        Aside("saved searches, moments and spaces; no contact", "saved-search", "moment", "spaces-metadata");
        Aside("broadcasts on Periscope, a service that is gone", "periscope-broadcast-metadata", "periscope-comments-made-by-user");
        Aside(Setting, "periscope-ban-information", "periscope-expired-broadcasts", "periscope-followers", "tweetdeck", "catalog-item");
        Aside("membership of groups of readers; no contact", "twitter-circle", "twitter-circle-member");
        return table;

        void Aside(string reason, params ReadOnlySpan<string> stems)
        {
            foreach (var stem in stems)
            {
                table.Add(stem, (XFile.Aside, reason));
            }
        }
    }

    private static readonly Regex Part = new(@"([-_]part\d+)?( \(\d+\))?$", RegexOptions.CultureInvariant);
}
