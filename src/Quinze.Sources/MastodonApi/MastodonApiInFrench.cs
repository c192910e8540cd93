using Quinze.Sources.Formats.Sync;

namespace Quinze.Sources.MastodonApi;

/// <summary>What the reading of a sync with Mastodon says, in French.</summary>
internal static class MastodonApiInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>(SyncInFrench.Reasons)
        {
            ["the account's name or address is missing"] = "il manque le nom ou l'adresse du compte",
            ["the account's own post, one for few eyes, or shown twice"] =
                "une publication du compte, une pour peu de regards, ou montrée deux fois",
        };
}
