using Quinze.Importing;
using Quinze.Sources.Meta.Records;

namespace Quinze.Sources.Meta;

/// <summary>
/// The accounting table of Threads, whose lists all begin with <c>text_post_app_</c>: the names of its files (<c>followers.json</c>) are Instagram's too.
/// The account is Instagram's, so inside an export of Instagram the owner is the same.
/// </summary>
internal sealed class ThreadsFiles : MetaNetwork
{
    private const string Prefix = "text_post_app_";

    private readonly Dictionary<string, MetaPart> byRoot;

    /// <param name="instagram">The people of the export around it; null where Threads stands alone.</param>
    public ThreadsFiles(ReadingOptions options, MetaPeople? instagram)
        : base(ThreadsArchiveSource.Name, new MetaPeople(ThreadsArchiveSource.Network) { SameOwner = instagram })
    {
        var profile = new InstagramProfile(People);
        byRoot = new(StringComparer.Ordinal)
        {
            [Prefix + "text_post_app_profile"] = MetaPart.Read(0, profile),
            [Prefix + "text_post_app_followers"] = MetaPart.Read(10, new InstagramFollows(People, isTheirs: true)),
            [Prefix + "text_post_app_following"] = MetaPart.Read(10, new InstagramFollows(People, isTheirs: false)),
            [Prefix + "media_likes"] = MetaPart.Read(11, new InstagramLikes(People, InteractionKind.Reaction)),
            [Prefix + "text_posts"] = MetaPart.Read(12, new ThreadsPosts(People, profile, options)),
            [Prefix + "text_app_archived_posts"] = MetaPart.Read(12, new ThreadsPosts(People, profile, options, "only_me")),
            [Prefix + "text_post_app_saved_posts"] = MetaPart.LeftAside(MetaAside.SetAside),
            [Prefix + "text_post_app_posts_seen"] = MetaPart.LeftAside(MetaAside.Seen),
            [Prefix + "text_post_app_follow_requests_sent"] = MetaPart.LeftAside(MetaAside.Unanswered),
            [Prefix + "text_post_app_permanent_follow_requests"] = MetaPart.LeftAside(MetaAside.Unanswered),
            [Prefix + "text_post_app_unfollowed_users"] = MetaPart.LeftAside(MetaAside.Unanswered),
            [Prefix + "text_post_app_blocked_users"] = MetaPart.LeftAside(MetaAside.Unwanted),
            [Prefix + "text_post_app_restricted_users"] = MetaPart.LeftAside(MetaAside.Unwanted),
            [Prefix + "text_app_interest_feeds"] = MetaPart.LeftAside(MetaAside.Setting),
            [Prefix + "text_app_apps_and_websites"] = MetaPart.LeftAside(MetaAside.OffPlatform),
            [Prefix + "text_app_dyi_authored_post_disabled_notifications"] = MetaPart.LeftAside(MetaAside.Setting),
        };
    }

    public static bool MayBe(string name) =>
        MetaNames.Stem(name)
            is "threads_and_replies"
                or "liked_threads"
                or "saved_threads"
                or "followers"
                or "following"
                or "threads_viewed";

    public static bool IsSure(string name, string root) => root.StartsWith(Prefix, StringComparison.Ordinal);

    public override MetaPart? Of(IArchive archive, ArchiveFile file) =>
        MessageFolder.IsLetters(file) || MetaNames.Root(archive, file) is not { } root || !root.StartsWith(Prefix, StringComparison.Ordinal)
            ? Alone(archive, file)
            : byRoot.GetValueOrDefault(root);

    /// <summary>In an export of Threads alone the owner's details lie as in one of Instagram.</summary>
    private MetaPart? Alone(IArchive archive, ArchiveFile file) =>
        People.SameOwner is null && MetaNames.Stem(file.Name) == "personal_information" && MetaNames.Root(archive, file) == "profile_user"
            ? byRoot[Prefix + "text_post_app_profile"]
            : null;
}
