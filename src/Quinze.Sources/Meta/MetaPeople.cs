using Quinze.Importing;

namespace Quinze.Sources.Meta;

/// <summary>
/// The people an export speaks of on one network, each as one object: an account where the export tells it, else a name, which is all that Facebook ever tells.
/// A name alone is never joined to an account.
/// </summary>
internal sealed class MetaPeople(string network)
{
    private readonly Dictionary<string, Handle> handles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Conversation> threads = new(StringComparer.Ordinal);
    private readonly HashSet<(Handle, string)> spellings = [];
    private string? ownAccount;
    private readonly HashSet<string> ownNames = new(StringComparer.OrdinalIgnoreCase);

    public string Network { get; } = network;

    /// <summary>The people of another network on which the owner has the same account; null where there is none.</summary>
    public MetaPeople? SameOwner { get; init; }

    /// <summary>The owner's account, in lower case; null as long as no file told it.</summary>
    public string? OwnAccount => ownAccount ?? SameOwner?.OwnAccount;

    /// <summary>The owner's name as the network shows it.</summary>
    public string? OwnName { get; private set; }

    /// <summary>Whether the export speaks of this network at all.</summary>
    public bool AreSpokenOf { get; set; }

    public void Own(string? account, string? name)
    {
        ownAccount ??= account;
        OwnName ??= name;
        foreach (var called in new[] { account, name }.OfType<string>())
        {
            ownNames.Add(Spaced(called));
        }
    }

    public bool IsOwnName(string name) => ownNames.Contains(Spaced(name));

    public bool KnowsOwnName => ownNames.Count > 0;

    /// <summary>Somebody else's account; null for the owner's and for what is no account.</summary>
    public Handle? Other(string? account) =>
        MetaAddress.Account(account) is { } name && name != OwnAccount ? Intern(name, HandleKind.Profile) : null;

    /// <summary>Somebody else of whom only a name is told; the name is said at the first sight of each spelling. Null for the owner and for nobody.</summary>
    /// <param name="apart">What keeps namesakes apart: the day of a friendship, the number of a conversation.</param>
    public Handle? Named(string? name, Place place, List<Reading> found, string? apart = null)
    {
        if (string.IsNullOrWhiteSpace(name) || IsOwnName(name))
        {
            return null;
        }
        var written = Spaced(name);
        var key = "name:" + written.ToLowerInvariant();
        var who = Intern(apart is null ? key : $"{key}#{apart}", HandleKind.NameOnly);
        See(who, written, place, found);
        return who;
    }

    public Handle Organisation(string name, Place place, List<Reading> found)
    {
        var written = Spaced(name);
        var who = Intern("org:" + written.ToLowerInvariant(), HandleKind.Organisation);
        See(who, written, place, found);
        return who;
    }

    /// <summary>Says under which name somebody was seen, once.</summary>
    public void See(Handle who, string? name, Place place, List<Reading> found)
    {
        if (!string.IsNullOrWhiteSpace(name) && spellings.Add((who, Spaced(name))))
        {
            found.Add(new Seen(place, who, Spaced(name)));
        }
    }

    /// <summary>The owner's handles: the account, and on Facebook, where others are names too, the name.</summary>
    public IReadOnlyList<Handle> OwnHandles =>
        [
            .. (ownAccount ?? (AreSpokenOf ? OwnAccount : null)) is { } account
                ? [Intern(account, HandleKind.Profile)]
                : Array.Empty<Handle>(),
            .. OwnName is { } name && (OwnAccount is null || Network == FacebookArchiveSource.Network)
                ? [Intern("name:" + Spaced(name).ToLowerInvariant(), HandleKind.NameOnly)]
                : Array.Empty<Handle>(),
        ];

    public Conversation Thread(string id)
    {
        if (!threads.TryGetValue(id, out var thread))
        {
            thread = new Conversation(Network, id);
            threads.Add(id, thread);
        }
        return thread;
    }

    /// <summary>Accounts met so far.</summary>
    public bool Knows(string account) => handles.ContainsKey(account);

    private static string Spaced(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Handle Intern(string key, HandleKind kind)
    {
        if (!handles.TryGetValue(key, out var handle))
        {
            handle = new Handle(Network, key, kind);
            handles.Add(key, handle);
        }
        return handle;
    }
}
