using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.Meta;

/// <summary>The part of the accounting that the networks share: what is left aside in every export, and the folders of which no question here needs anything.</summary>
internal static class MetaAside
{
    public const string Private = "the owner's private details; no question here needs them";
    public const string Security = "sign-in records with network addresses and devices; no question here needs them";
    public const string Advertising = "what Meta and advertisers infer about the owner; no question here needs it";
    public const string OffPlatform = "what other sites and apps told Meta about the owner; no question here needs it";
    public const string Seen = "what was searched, seen or visited, and where; no question here needs it";
    public const string AddressBook = "an address book handed to Meta: other people's numbers; no question here needs them";
    public const string Setting = "a setting, not an act";
    public const string Unwanted = "whom the owner does not want to see: no contact";
    public const string Unanswered = "requests that led to nothing, or that are over: no contact today";
    public const string OwnList = "a list of the owner's own; nobody is told of it";
    public const string SetAside = "what the owner set aside to read; nobody is told of it";
    public const string Assistant = "talk with Meta's assistant, not a conversation between people";
    public const string Deleted = "the owner deleted it";
    private const string Elsewhere = "payments, games, sales, events and other products of Meta; no contact";

    /// <summary>Files that are the same in all exports, whatever network they are of; null for the others.</summary>
    public static MetaPart? Of(ArchiveFile file)
    {
        var name = Junk.NameOf(file.Name);
        if (Junk.Is(file.Name))
        {
            return MetaPart.LeftAside(Junk.Reason);
        }
        if (name.Equals("no-data.txt", StringComparison.OrdinalIgnoreCase))
        {
            return MetaPart.LeftAside("Meta says so itself: there is nothing of this kind");
        }
        if (MetaNames.IsIn(file.Name, "files") && MetaNames.IsIn(file.Name, "messages"))
        {
            return MetaPart.LeftAside(Attachments);
        }
        if (MetaNames.IsPage(file.Name))
        {
            return MetaNames.Stem(file.Name) is "start_here" or "index"
                ? MetaPart.LeftAside("a page of the export's own")
                : MetaPart.CannotBeRead("a page to look at, not data: ask for the export again and choose the format JSON");
        }
        return MetaNames.IsJson(file.Name) ? null : MetaPart.LeftAside(Attachments);
    }

    private const string Attachments = "pictures, films, sounds and files sent along are not opened";

    /// <summary>What the folder says of a file that no table names; null when it says nothing.</summary>
    public static MetaPart? ByFolder(ArchiveFile file)
    {
        foreach (var (reason, folders) in Folders)
        {
            if (folders.Any(f => MetaNames.IsIn(file.Name, f)))
            {
                return MetaPart.LeftAside(reason);
            }
        }
        return null;
    }

    private static readonly (string Reason, string[] Folders)[] Folders =
    [
        (Attachments, ["album", "photos_and_videos"]),
        (Advertising, ["ads_information", "ads_and_businesses", "ads_and_topics", "information_used_for_advertising", "ads", "about_you"]),
        (
            OffPlatform,
            [
                "apps_and_websites_off_of_facebook",
                "apps_and_websites_off_of_instagram",
                "apps_and_websites",
                "your_activity_off_facebook",
                "your_activity_off_meta_technologies",
            ]
        ),
        (
            Security,
            [
                "security_and_login_information",
                "login_and_account_creation",
                "login_and_profile_creation",
                "device_information",
                "account_activity",
            ]
        ),
        (
            Seen,
            [
                "logged_information",
                "search",
                "search_history",
                "recent_searches",
                "your_search_activity",
                "location",
                "your_places",
                "places",
                "past_location",
                "information_about_you",
                "your_topics",
                "interactions",
                "recently_viewed",
            ]
        ),
        (AddressBook, ["contacts", "your_address_books"]),
        (
            Setting,
            ["preferences", "settings", "comments_settings", "messages", "notifications", "navigation_bar", "avatars_store", "your_avatars"]
        ),
        (SetAside, ["saved", "saved_items_and_collections", "saved_items"]),
        (
            Elsewhere,
            [
                "payments",
                "payment_history",
                "facebook_payments",
                "facebook_marketplace",
                "marketplace",
                "shopping",
                "shops",
                "fundraisers",
                "facebook_gaming",
                "gaming",
                "facebook_dating",
                "events",
                "volunteering",
                "reviews",
                "facebook_assistant",
                "facebook_portal",
                "facebook_news",
                "facebook_watch",
                "live_videos",
                "monetization",
                "subscriptions",
                "gifts",
                "polls",
                "music",
                "meta_spark",
                "meta_pay",
                "accounts_center",
                "accounts_centre",
                "supervision",
                "bug_bounty",
                "other_activity",
                "story_sticker_interactions",
                "story_interactions",
                "ai",
                "meta_ai",
                "voting",
                "professional_mode",
                "past_instagram_insights",
                "avatars",
                "reports",
                "badges",
            ]
        ),
        (Private, ["personal_information", "account_information", "profile_information", "other_personal_information", "digital_wallets"]),
    ];
}
