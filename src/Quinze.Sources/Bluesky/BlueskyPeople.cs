using Quinze.Importing;

namespace Quinze.Sources.Bluesky;

/// <summary>The people and threads that a repository speaks of, each as one object however often they come back. A DID is the key: the names behind it change and are not in the file.</summary>
internal sealed class BlueskyPeople(string owner)
{
    private readonly Dictionary<string, Handle> handles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Conversation> threads = new(StringComparer.Ordinal);

    public string Owner { get; } = owner;

    /// <summary>Someone else by their DID; null for the owner.</summary>
    public Handle? Other(string did)
    {
        if (did == Owner)
        {
            return null;
        }
        if (!handles.TryGetValue(did, out var handle))
        {
            handle = new Handle(BlueskyRepositorySource.Network, did);
            handles.Add(did, handle);
        }
        return handle;
    }

    public Audience To(string did) => Other(did) is { } other ? Audience.One(other) : Audience.Nobody;

    /// <summary>A thread by the address of its first post.</summary>
    public Conversation Thread(string first)
    {
        if (!threads.TryGetValue(first, out var thread))
        {
            thread = new Conversation(BlueskyRepositorySource.Network, first);
            threads.Add(first, thread);
        }
        return thread;
    }
}
