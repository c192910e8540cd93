using Quinze.Importing;
using Quinze.Sources.Formats.Car;

namespace Quinze.Sources.Bluesky;

/// <summary>A record with what its key says of it.</summary>
internal readonly ref struct BlueskyRecord(CborItem fields, Place place, string address, Moment? at)
{
    public CborItem Fields { get; } = fields;
    public Place Place { get; } = place;

    /// <summary>Its own at-URI.</summary>
    public string Address { get; } = address;
    public Moment? At { get; } = at;

    public InteractionEntry Act(
        InteractionKind kind,
        Audience to,
        PostRef post,
        Conversation? thread = null,
        string? detail = null,
        string? reference = null
    ) =>
        new(Place)
        {
            Network = BlueskyRepositorySource.Network,
            Kind = kind,
            At = At,
            From = Handle.Owner,
            To = to,
            Post = post,
            Conversation = thread,
            Detail = detail,
            Reference = reference,
        };
}
