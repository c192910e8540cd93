using Quinze.Sources.Formats.Sync;

namespace Quinze.Sources.BlueskyAppView;

/// <summary>What the reading of a sync with Bluesky says, in French.</summary>
internal static class AppViewInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>(SyncInFrench.Reasons)
        {
            ["the account's DID is missing"] = "il manque le DID du compte",
            ["deleted, or from somebody blocked"] = "supprimé, ou de quelqu'un de bloqué",
            ["subject.uri is missing or no address"] = "subject.uri manque ou n'est pas une adresse",
            ["subject is missing or no DID"] = "subject manque ou n'est pas un DID",
            ["on something that is no post of the account's"] = "sur autre chose qu'une publication du compte",
            ["another's post, shown above an answer"] = "la publication de quelqu'un d'autre, montrée au-dessus d'une réponse",
            ["the account's own post"] = "une publication du compte",
            ["shown twice"] = "montrée deux fois",
            ["tells when the follows in the lists began"] = "dit depuis quand on suit",
        };
}
