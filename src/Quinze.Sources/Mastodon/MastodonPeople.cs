using Quinze.Importing;

namespace Quinze.Sources.Mastodon;

/// <summary>
/// The people an archive speaks of, each as one object however often they come back. An account is <c>name@host</c> in lower case, as people write it to one another;
/// where only an actor's address is known that tells no name, the address stands for it until a mention gives both.
/// </summary>
internal sealed class MastodonPeople
{
    public const string Network = "mastodon";

    private readonly Dictionary<string, Handle> handles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Handle> actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Conversation> threads = new(StringComparer.Ordinal);
    private readonly HashSet<Handle> own = [];

    /// <summary>Says that an account is the owner's: whatever is done to it is done to nobody else.</summary>
    public Handle Own(string account)
    {
        var handle = Account(account);
        own.Add(handle);
        return handle;
    }

    public bool IsOwn(Handle who) => own.Contains(who);

    /// <summary>An account as <c>name@host</c>, or an actor's address that tells no name.</summary>
    public Handle Account(string account)
    {
        var key = account.TrimStart('@').ToLowerInvariant();
        if (!handles.TryGetValue(key, out var handle))
        {
            handle = new Handle(Network, key);
            handles.Add(key, handle);
        }
        return handle;
    }

    /// <summary>Who is behind an actor's address; null when it is no address.</summary>
    public Handle? Actor(string address)
    {
        if (!actors.TryGetValue(address, out var handle) && MastodonAddress.AccountOf(address) is { } account)
        {
            handle = Account(account);
            actors.Add(address, handle);
        }
        return handle;
    }

    /// <summary>Who wrote the post with this address; null when the address does not tell.</summary>
    public Handle? AuthorOf(string post) => MastodonAddress.AuthorOf(post) is { } author ? Actor(author) : null;

    /// <summary>A mention, which gives an account's name and its address. The second is joined to the first when it was taken for somebody of its own before.</summary>
    public Handle? Mentioned(string? name, string? address, Place place, List<Reading> found)
    {
        var bare = name?.TrimStart('@');
        if (string.IsNullOrWhiteSpace(bare))
        {
            return address is null ? null : Actor(address);
        }
        if (!bare.Contains('@', StringComparison.Ordinal))
        {
            if (address is null || MastodonAddress.HostOf(address) is not { } host)
            {
                return null;
            }
            bare += "@" + host;
        }
        var account = Account(bare);
        if (address is not null && (!actors.TryGetValue(address, out var known) || known != account))
        {
            if (known is not null)
            {
                found.Add(new OnePerson(place, account, known, "a mention gives the name and the address of one account"));
            }
            actors[address] = account;
        }
        return account;
    }

    public Conversation Thread(string id)
    {
        if (!threads.TryGetValue(id, out var thread))
        {
            thread = new Conversation(Network, id);
            threads.Add(id, thread);
        }
        return thread;
    }
}
