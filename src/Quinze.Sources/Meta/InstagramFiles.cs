using Quinze.Importing;
using Quinze.Sources.Meta.Records;

namespace Quinze.Sources.Meta;

/// <summary>The accounting table of Instagram: files by the last part of their name; where a name was used for several things, by the name that begins the root object.</summary>
internal sealed class InstagramFiles : MetaNetwork
{
    private readonly Dictionary<string, MetaPart> byStem;
    private readonly Dictionary<string, MetaPart> byRoot;
    private readonly MetaPart letters;

    public InstagramFiles(IArchive archive, ReadingOptions options)
        : base(InstagramArchiveSource.Name, new MetaPeople(InstagramArchiveSource.Network))
    {
        var profile = new InstagramProfile(People);
        var followers = MetaPart.Read(1, new InstagramFollows(People, isTheirs: true));
        var following = MetaPart.Read(2, new InstagramFollows(People, isTheirs: false));
        var likes = MetaPart.Read(4, new InstagramLikes(People, InteractionKind.Reaction));
        var votes = MetaPart.Read(5, new InstagramLikes(People, InteractionKind.Vote));
        var comments = MetaPart.Read(6, new InstagramComments(People));
        var posts = MetaPart.Read(7, new InstagramPosts(People, profile, options, PostKind.Post));
        var stories = MetaPart.Read(8, new InstagramPosts(People, profile, options, PostKind.Story));
        var archived = MetaPart.Read(9, new InstagramPosts(People, profile, options, PostKind.Post, "only_me"));
        letters = MetaPart.Read(20, new MetaMessages(archive, People, new MessageOwner(archive, People), withAccounts: true));
        byStem = new(StringComparer.Ordinal)
        {
            ["personal_information"] = MetaPart.Read(0, profile),
            ["followers"] = followers,
            ["following"] = following,
            ["liked_posts"] = likes,
            ["liked_comments"] = likes,
            ["story_likes"] = likes,
            ["emoji_sliders"] = likes,
            ["polls"] = votes,
            ["quizzes"] = votes,
            ["post_comments"] = comments,
            ["reels_comments"] = comments,
            ["hype"] = comments,
            ["posts"] = posts,
            ["reels"] = posts,
            ["igtv_videos"] = posts,
            ["stories"] = stories,
            ["archived_posts"] = archived,
        };
        byRoot = new(StringComparer.Ordinal)
        {
            ["profile_user"] = byStem["personal_information"],
            ["relationships_followers"] = followers,
            ["relationships_following"] = following,
            ["likes_media_likes"] = likes,
            ["likes_comment_likes"] = likes,
            ["story_activities_story_likes"] = likes,
            ["story_activities_emoji_sliders"] = likes,
            ["story_activities_polls"] = votes,
            ["story_activities_quizzes"] = votes,
            ["comments_media_comments"] = comments,
            ["comments_reels_comments"] = comments,
            ["ig_reels_media"] = posts,
            ["ig_igtv_media"] = posts,
            ["ig_stories"] = stories,
            ["ig_archived_post_media"] = archived,
            // Until 2020 a file for each kind lay at the top, with short names inside.
            ["username"] = MetaPart.Read(0, new OldInstagramProfile(People, profile)),
            ["media_likes"] = MetaPart.Read(14, new OldInstagramLikes(People)),
            ["comment_likes"] = MetaPart.Read(14, new OldInstagramLikes(People)),
            ["media_comments"] = MetaPart.Read(15, new OldInstagramComments(People)),
        };
        OldLayout(profile, options);
        Aside();
    }

    public static bool MayBe(string name) =>
        MetaNames.Stem(name)
            is "personal_information"
                or "followers"
                or "following"
                or "liked_posts"
                or "liked_comments"
                or "post_comments"
                or "posts"
                or "reels"
                or "stories"
                or "story_likes"
                or "media"
                or "likes"
                or "comments"
                or "connections"
                or "profile";

    /// <summary>Root names are Instagram's alone; a list without a name only where Instagram puts it.</summary>
    public static bool IsSure(string name, string root) =>
        root.StartsWith("relationships_f", StringComparison.Ordinal)
        || root.StartsWith("likes_", StringComparison.Ordinal)
        || root.StartsWith("ig_", StringComparison.Ordinal)
        || root.StartsWith("story_activities_", StringComparison.Ordinal)
        || root is "profile_user" or "comments_media_comments" or "comments_reels_comments" or "media_likes" or "media_comments"
        || (root.Length == 0 && MetaNames.Stem(name) == "posts" && (MetaNames.IsIn(name, "content") || MetaNames.IsIn(name, "media")))
        || (root.Length == 0 && MetaNames.Stem(name) is "post_comments");

    public override MetaPart? Of(IArchive archive, ArchiveFile file)
    {
        if (MessageFolder.IsLetters(file))
        {
            return letters;
        }
        var stem = MetaNames.Stem(file.Name);
        if (MetaNames.IsIn(file.Name, "past_instagram_insights"))
        {
            return MetaPart.LeftAside("figures of a professional account, in a shape that was never seen: no post can be told from them");
        }
        if (
            stem is "connections" or "media" or "messages" or "likes" or "comments" or "profile" or "stories"
            && IsOld(archive, file) is { } old
        )
        {
            return old;
        }
        return byStem.TryGetValue(stem, out var known) ? known
            : MetaAside.ByFolder(file) is null && MetaNames.Root(archive, file) is { } root && byRoot.TryGetValue(root, out known) ? known
            : null;
    }

    private readonly Dictionary<(string Stem, string Root), MetaPart> oldLayout = [];

    private void OldLayout(InstagramProfile profile, ReadingOptions options)
    {
        var connections = MetaPart.Read(13, new OldInstagramConnections(People));
        var media = MetaPart.Read(16, new OldInstagramMedia(People, profile, options));
        foreach (
            var root in new[]
            {
                "followers",
                "following",
                "blocked_users",
                "close_friends",
                "follow_requests_sent",
                "permanent_follow_requests",
                "following_hashtags",
                "dismissed_suggested_users",
            }
        )
        {
            oldLayout[("connections", root)] = connections;
        }
        foreach (var root in new[] { "photos", "videos", "stories", "profile", "direct" })
        {
            oldLayout[("media", root)] = media;
        }
        oldLayout[("messages", "")] = MetaPart.Read(17, new OldInstagramMessages(People));
        foreach (
            var (stem, root) in new[]
            {
                ("likes", "media_likes"),
                ("likes", "comment_likes"),
                ("comments", "media_comments"),
                ("profile", "username"),
            }
        )
        {
            oldLayout[(stem, root)] = byRoot[root];
        }
        foreach (
            var root in new[]
            {
                "biography",
                "date_joined",
                "email",
                "gender",
                "name",
                "private_account",
                "phone_number",
                "profile_pic_url",
            }
        )
        {
            oldLayout[("profile", root)] = byRoot["username"];
        }
    }

    private MetaPart? IsOld(IArchive archive, ArchiveFile file) =>
        MetaNames.Root(archive, file) is { } root && oldLayout.TryGetValue((MetaNames.Stem(file.Name), root), out var part) ? part : null;

    private void Aside()
    {
        LeftAside(
            MetaAside.Unwanted,
            "blocked_accounts",
            "blocked_profiles",
            "restricted_accounts",
            "restricted_profiles",
            "hide_story_from",
            "removed_suggestions"
        );
        LeftAside(
            MetaAside.Unanswered,
            "pending_follow_requests",
            "recent_follow_requests",
            "recently_unfollowed_accounts",
            "recently_unfollowed_profiles",
            "follow_requests_you_ve_received"
        );
        LeftAside(
            MetaAside.OwnList,
            "close_friends",
            "favourited_accounts",
            "favorited_accounts",
            "profiles_you_ve_favorited",
            "custom_lists"
        );
        LeftAside(
            MetaAside.Seen,
            "following_hashtags",
            "accounts_you_re_not_interested_in",
            "profiles_you_re_not_interested_in",
            "posts_viewed",
            "videos_watched",
            "suggested_accounts_viewed",
            "suggested_profiles_viewed",
            "posts_you_re_not_interested_in",
            "searches",
            "seen_content"
        );
        LeftAside(MetaAside.SetAside, "saved_posts", "saved_collections", "saved", "saved_music", "saved_locations");
        LeftAside(MetaAside.Advertising, "ads_viewed", "ads_clicked", "advertisers_using_your_activity_or_information");
        LeftAside(MetaAside.AddressBook, "synced_contacts", "contacts");
        LeftAside(MetaAside.Deleted, "recently_deleted_content");
        LeftAside(MetaAside.Assistant, "ai_conversations");
        LeftAside(
            MetaAside.Private,
            "profile_changes",
            "account_information",
            "information_about_you",
            "professional_information",
            "note_interactions",
            "autofill",
            "checkout",
            "uploaded_contacts"
        );
        LeftAside(MetaAside.Security, "devices", "login_activity", "signup_information", "signup_details", "account_history");
        LeftAside(
            MetaAside.Setting,
            "settings",
            "account_privacy_changes",
            "eligibility",
            "secret_conversations",
            "reported_conversations",
            "chat_settings"
        );
        LeftAside("a picture of the owner; no post", "profile_photos");
        LeftAside("neither posts nor stories; Meta does not say what they are", "other_content");
        LeftAside(
            "answers to questions, countdowns and the like under stories: what was asked is not told",
            "questions",
            "countdowns",
            "story_reaction_sticker_reactions",
            "avatar_story_reactions",
            "stories_quizzes",
            "support_small_business"
        );
    }

    private void LeftAside(string reason, params ReadOnlySpan<string> stems)
    {
        foreach (var stem in stems)
        {
            byStem[stem] = MetaPart.LeftAside(reason);
        }
    }
}
