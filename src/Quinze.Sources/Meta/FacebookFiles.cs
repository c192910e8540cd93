using Quinze.Importing;
using Quinze.Sources.Meta.Records;

namespace Quinze.Sources.Meta;

/// <summary>
/// The accounting table of Facebook: files by the last part of their name, else by the name that begins their root object, which stayed the same through all layouts.
/// </summary>
internal sealed class FacebookFiles : MetaNetwork
{
    private readonly Dictionary<string, MetaPart> byStem;
    private readonly Dictionary<string, MetaPart> byRoot;
    private readonly MetaPart messages;

    public FacebookFiles(IArchive archive)
        : base(FacebookArchiveSource.Name, new MetaPeople(FacebookArchiveSource.Network))
    {
        var profile = MetaPart.Read(0, new FacebookProfile(People));
        var friends = MetaPart.Read(1, new FacebookFriends(archive, People));
        var followers = MetaPart.Read(2, new FacebookFollows(People, isTheirs: true));
        var following = MetaPart.Read(3, new FacebookFollows(People, isTheirs: false));
        var received = MetaPart.Read(4, new FacebookRequests(People, isTheirs: true));
        var sent = MetaPart.Read(5, new FacebookRequests(People, isTheirs: false));
        var pages = MetaPart.Read(6, new FacebookPages(People));
        var posts = MetaPart.Read(7, new FacebookPosts(People, null, PostKind.Post));
        var inGroups = MetaPart.Read(8, new FacebookPosts(People, "group", PostKind.Post));
        var stories = MetaPart.Read(9, new FacebookPosts(People, null, PostKind.Story));
        var comments = MetaPart.Read(10, new FacebookComments(People));
        var reactions = MetaPart.Read(11, new FacebookReactions(People));
        messages = MetaPart.Read(12, new MetaMessages(archive, People, new MessageOwner(archive, People), withAccounts: false));
        byStem = new(StringComparer.Ordinal)
        {
            ["profile_information"] = profile,
            ["friends"] = friends,
            ["your_friends"] = friends,
            ["people_who_followed_you"] = followers,
            ["who_you_ve_followed"] = following,
            ["who_you_follow"] = following,
            ["received_friend_requests"] = received,
            ["friend_requests_received"] = received,
            ["sent_friend_requests"] = sent,
            ["friend_requests_sent"] = sent,
            ["pages_you_ve_liked"] = pages,
            ["pages_and_profiles_you_follow"] = pages,
            ["pages_you_follow"] = pages,
            ["your_posts"] = posts,
            ["your_posts_check_ins_photos_and_videos"] = posts,
            ["group_posts_and_comments"] = inGroups,
            ["your_posts_in_groups"] = inGroups,
            ["archived_stories"] = stories,
            ["comments"] = comments,
            ["your_comments_in_groups"] = comments,
            ["comments_in_groups"] = comments,
            ["likes_and_reactions"] = reactions,
            ["posts_and_comments"] = reactions,
            ["story_reactions"] = reactions,
        };
        byRoot = new(StringComparer.Ordinal)
        {
            ["profile_v2"] = profile,
            ["profile_information_v2"] = profile,
            ["friends"] = friends,
            ["friends_v2"] = friends,
            ["followers"] = followers,
            ["followers_v2"] = followers,
            ["followers_v3"] = followers,
            ["following"] = following,
            ["following_v2"] = following,
            ["following_v3"] = following,
            ["received_requests"] = received,
            ["received_requests_v2"] = received,
            ["sent_requests"] = sent,
            ["sent_requests_v2"] = sent,
            ["page_likes"] = pages,
            ["page_likes_v2"] = pages,
            ["pages_followed_v2"] = pages,
            ["group_posts"] = inGroups,
            ["group_posts_v2"] = inGroups,
            ["archived_stories_v2"] = stories,
            ["comments_v2"] = comments,
            ["group_comments_v2"] = comments,
            ["reactions"] = reactions,
            ["reactions_v2"] = reactions,
            ["stories_feedback_v2"] = reactions,
        };
        LeftAside(MetaAside.Unanswered, "rejected_friend_requests", "removed_friends", "friend_requests_rejected");
        LeftAside(
            MetaAside.Seen,
            "people_you_may_know",
            "your_search_history",
            "friend_peer_group",
            "people_and_friends",
            "your_recently_followed_history",
            "story_views_in_past_7_days"
        );
        LeftAside(
            MetaAside.Unwanted,
            "who_you_ve_blocked",
            "blocked",
            "unfollowed_pages",
            "pages_you_ve_unfollowed",
            "pages_you_ve_recommended"
        );
        LeftAside(MetaAside.AddressBook, "contacts_uploaded_from_your_phone", "your_address_books", "contacts_sync_settings");
        LeftAside("a picture or film without words of the owner's own", "your_photos", "your_videos", "your_uncategorized_photos", "album");
        LeftAside(
            "what others wrote on the owner's page: who they are stands in prose only",
            "other_people_s_posts_to_your_timeline",
            "visual_posts",
            "posts_from_apps_and_websites"
        );
        LeftAside(
            "membership of groups and roles in them; no contact",
            "your_groups",
            "your_group_membership_activity",
            "group_interactions",
            "your_contributions",
            "your_answers_to_membership_questions"
        );
        LeftAside(MetaAside.Deleted, "trash", "recently_deleted", "your_deleted_posts");
        LeftAside(MetaAside.Assistant, "ai_conversations", "your_ai_conversations");
        LeftAside(
            "a page that the owner runs: its own figures and letters are in its own export",
            "your_pages",
            "your_page",
            "pages_you_manage",
            "your_page_or_groups_badges"
        );
        LeftAside(
            "a setting, not an act",
            "edits_you_made_to_posts",
            "content_sharing_links_you_have_created",
            "your_comment_active_days",
            "your_recently_used_emojis"
        );
        LeftAside(MetaAside.Private, "profile_update_history", "timezone", "language_and_locale");
    }

    public static bool MayBe(string name) => MetaNames.Stem(name) is var stem && (Stems.Contains(stem) || stem == "message");

    /// <summary>Root names of other years are Facebook's alone; a list without a name, or of letters, only where Facebook puts it.</summary>
    public static bool IsSure(string name, string root) =>
        root.Length > 0
            ? root
                is "profile_v2"
                    or "profile_information_v2"
                    or "friends_v2"
                    or "followers_v2"
                    or "followers_v3"
                    or "following_v2"
                    or "following_v3"
                    or "comments_v2"
                    or "reactions_v2"
                    or "group_posts_v2"
                    or "group_comments_v2"
                    or "page_likes_v2"
                    or "pages_followed_v2"
                    or "received_requests_v2"
                    or "sent_requests_v2"
                    or "archived_stories_v2"
                || (root == "friends" && MetaNames.IsIn(name, "friends"))
                || (root is "comments" or "reactions" && (MetaNames.IsIn(name, "comments") || MetaNames.IsIn(name, "likes_and_reactions")))
                || (root == "participants" && MetaNames.IsIn(name, "messages"))
            : MetaNames.Stem(name) is "your_posts" or "your_posts_check_ins_photos_and_videos" or "likes_and_reactions";

    public override MetaPart? Of(IArchive archive, ArchiveFile file)
    {
        var stem = MetaNames.Stem(file.Name);
        return stem == "message" && MetaNames.IsIn(file.Name, "messages") ? messages
            : byStem.TryGetValue(stem, out var known) ? known
            : MetaAside.ByFolder(file) is null && MetaNames.Root(archive, file) is { } root && byRoot.TryGetValue(root, out known) ? known
            : null;
    }

    private static readonly HashSet<string> Stems = new(StringComparer.Ordinal)
    {
        "profile_information",
        "friends",
        "your_friends",
        "people_who_followed_you",
        "who_you_ve_followed",
        "your_posts",
        "your_posts_check_ins_photos_and_videos",
        "comments",
        "your_comments_in_groups",
        "group_posts_and_comments",
        "likes_and_reactions",
        "posts_and_comments",
        "pages_you_ve_liked",
        "received_friend_requests",
        "sent_friend_requests",
        "archived_stories",
    };

    private void LeftAside(string reason, params ReadOnlySpan<string> stems)
    {
        foreach (var stem in stems)
        {
            byStem[stem] = MetaPart.LeftAside(reason);
        }
    }
}
