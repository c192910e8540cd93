using System.Text.Json;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Bluesky;
using Quinze.Sources.Formats.Sync;

namespace Quinze.Sources.BlueskyAppView;

/// <summary>The people that the pages show, by DID, each told with name and handle once.</summary>
internal sealed class AppViewPeople(LocalDate day)
{
    private readonly Dictionary<string, Handle> handles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Conversation> threads = new(StringComparer.Ordinal);
    private readonly HashSet<string> shown = [];

    public string? Owner { get; set; }

    /// <summary>Someone by DID; null for the owner.</summary>
    public Handle? Other(string did)
    {
        if (did == Owner)
        {
            return null;
        }
        if (!handles.TryGetValue(did, out var handle))
        {
            handles.Add(did, handle = new Handle(BlueskyRepositorySource.Network, did));
        }
        return handle;
    }

    /// <summary>Tells the name of the person a page shows, at the first sight. The handle, which changes, is a fact of the day.</summary>
    public void Show(JsonElement profile, Place place, List<Reading> found)
    {
        if (profile.Word("did") is not { } did || !AtSyntax.IsDid(did) || Other(did) is not { } who || !shown.Add(did))
        {
            return;
        }
        var handle = profile.Word("handle");
        if (profile.Word("displayName") is { Length: > 0 } name && !string.IsNullOrWhiteSpace(name))
        {
            found.Add(new Seen(place, who, name));
        }
        else if (handle is not null)
        {
            found.Add(new Seen(place, who, handle));
        }
        if (handle is not null && handle != InvalidHandle)
        {
            found.Add(new PersonFact(place, who, PersonFact.Account, handle, day));
        }
    }

    /// <summary>What the network writes in the place of a handle that leads nowhere.</summary>
    private const string InvalidHandle = "handle.invalid";

    public Conversation Thread(string first)
    {
        if (!threads.TryGetValue(first, out var thread))
        {
            threads.Add(first, thread = new Conversation(BlueskyRepositorySource.Network, first));
        }
        return thread;
    }
}
