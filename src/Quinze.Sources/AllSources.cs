using Quinze.Importing;
using Quinze.Sources.AddressBooks;
using Quinze.Sources.Articles;
using Quinze.Sources.Bluesky;
using Quinze.Sources.BlueskyAppView;
using Quinze.Sources.Calendars;
using Quinze.Sources.Crm;
using Quinze.Sources.Feeds;
using Quinze.Sources.Formats;
using Quinze.Sources.GoogleTakeout;
using Quinze.Sources.LinkedIn;
using Quinze.Sources.LinkedInAnalytics;
using Quinze.Sources.LinkedInPage;
using Quinze.Sources.LinkedInPortability;
using Quinze.Sources.Mail;
using Quinze.Sources.Mastodon;
using Quinze.Sources.MastodonApi;
using Quinze.Sources.Meta;
using Quinze.Sources.Native;
using Quinze.Sources.WebAnalytics;
using Quinze.Sources.X;
using Quinze.Sources.YouTube;

namespace Quinze.Sources;

/// <summary>Every kind of export that can be read, in the order in which they are asked whether an archive is theirs.</summary>
public static class AllSources
{
    public static IReadOnlyList<ISource> List { get; } =
    [
        new BlueskyAppViewSource(), // what syncs leave is asked first: one look at one file
        new MastodonApiSource(),
        new LinkedInPortabilitySource(),
        new LinkedInArchiveSource(),
        new LinkedInAnalyticsSource(),
        new LinkedInPageSource(),
        new XArchiveSource(),
        new ThreadsArchiveSource(), // before Instagram, whose account it has
        new InstagramArchiveSource(), // before Facebook, whose letters look the same
        new FacebookArchiveSource(),
        new MastodonArchiveSource(),
        new MastodonArchiveJsonSource(),
        new BlueskyRepositorySource(),
        new GoogleTakeoutSource(),
        new YouTubeTakeoutSource(),
        new MboxSource(),
        new IcsSource(),
        new VcardSource(),
        new CrmTableSource(),
        new WebAnalyticsSource(),
        new FeedsSource(),
        new NativeSource(), // late: its names are plain words
        new ArticlesSource(), // the last: any text is one
    ];

    private static readonly Lazy<FrenchReasons> Said = new(() => new([.. List.Select(s => s.ReasonsInFrench), FormatsInFrench.Reasons]));

    /// <summary>What all of them say, in French; put together when it is first asked for, which an import in English never does.</summary>
    public static FrenchReasons InFrench => Said.Value;
}
