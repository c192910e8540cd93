using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Bluesky;
using Quinze.Sources.Formats.Car;
using Quinze.Sources.Formats.Sync;

namespace Quinze.Sources.BlueskyAppView;

/// <summary>When somebody followed: the lists of followers do not say, but the address of a follow ends in the time at which the server took it.</summary>
internal sealed class FollowDates
{
    private readonly Dictionary<string, Moment> theirs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Moment> ours = new(StringComparer.Ordinal);

    public Moment? OfFollower(string did) => theirs.TryGetValue(did, out var at) ? at : null;

    public Moment? OfFollowed(string did) => ours.TryGetValue(did, out var at) ? at : null;

    /// <summary>Takes the addresses of a relation; says what is missing, or null.</summary>
    public string? Add(JsonElement relation, Place place, List<Reading> found)
    {
        if (relation.Word("did") is { } did)
        {
            Keep(theirs, did, relation.Word("followedBy"));
            Keep(ours, did, relation.Word("following"));
        }
        found.Add(new LeftAside(place, "tells when the follows in the lists began"));
        return null;
    }

    private static void Keep(Dictionary<string, Moment> into, string did, string? address)
    {
        if (address is not null && AtUri.Parse(address) is { RecordKey: { } key } && Tid.Parse(key) is { } tid)
        {
            into[did] = Moment.At(NodaTime.Instant.FromUnixTimeSeconds(tid.At.ToUnixTimeSeconds()));
        }
    }
}
