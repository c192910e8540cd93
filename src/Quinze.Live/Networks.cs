using Quinze.Live.Bluesky;
using Quinze.Live.LinkedIn;
using Quinze.Live.Mastodon;

namespace Quinze.Live;

/// <summary>Every network that can be asked.</summary>
public static class Networks
{
    internal static IReadOnlyList<INetwork> List { get; } = [new BlueskyNetwork(), new MastodonNetwork(), new LinkedInNetwork()];

    public static IEnumerable<string> Names => List.Select(n => n.Name);

    /// <summary>Where a network is asked when the user names no host; null when one has to be named.</summary>
    public static Uri? UsualHost(string network, bool signedIn) => Find(network).UsualHost(signedIn);

    public static bool NeedsSecret(string network) => Find(network).NeedsSecret;

    internal static INetwork Find(string name) => List.FirstOrDefault(n => n.Name == name) ?? throw SyncProblems.UnknownNetwork(name);
}
