namespace Quinze.Storing;

/// <summary>What an import must know of the ledger before it writes: see <see cref="IStaging.Index"/>.</summary>
public sealed class LedgerIndex
{
    public required LedgerHead Head { get; init; }
    public Dictionary<Handle, int> Handles { get; init; } = [];
    public KnownNames Names { get; } = new();
    public KnownFacts Facts { get; } = new();

    /// <summary>Conversations known, by network, then by the network's id.</summary>
    public Dictionary<string, Dictionary<string, int>> Conversations { get; } = [];
    public List<AudienceRow> Audiences { get; init; } = [];
    public Dictionary<string, int> Words { get; init; } = [];
    public Dictionary<string, int> Addresses { get; init; } = [];
    public KeySet Keys { get; init; } = new(0);

    /// <summary>Digests of forgotten handles, with the nameless handle that stands for each.</summary>
    public Dictionary<NaturalKey, int> Forgotten { get; init; } = [];

    /// <summary>The first connection of each handle, in Unix seconds. Asked for only when an address seems to have changed hands.</summary>
    public Lazy<IReadOnlyDictionary<int, long>> Connected { get; init; } = new(() => new Dictionary<int, long>());

    /// <summary>Interactions by the mark of their own id. Asked for only when one with an id of its own comes.</summary>
    public Lazy<IReadOnlyDictionary<NaturalKey, long>> OwnIds { get; init; } = new(() => new Dictionary<NaturalKey, long>());
    public int NextHandle { get; init; } = 2;
    public int NextConversation { get; init; } = 1;
    public int NextAudience { get; init; } = 1;
    public int NextFile { get; init; } = 1;
    public long NextEntry { get; init; } = 1;
    public long NextImport { get; init; } = 1;

    public Dictionary<string, int> ConversationsOf(string network) =>
        Conversations.TryGetValue(network, out var known) ? known : Conversations[network] = [];
}

/// <summary>The spellings each handle was seen under. Nearly all have one: it stands in an array by the handle's number; the further ones are few.</summary>
public sealed class KnownNames
{
    private readonly Pages<string?> first = new();
    private readonly HashSet<string> further = [];

    /// <summary>The name under which a handle was seen first; null when under none.</summary>
    public string? First(int handle) => first[handle];

    public bool Has(int handle, string name) => first[handle] == name || further.Contains($"{handle} {name}");

    /// <summary>False when the handle was seen under this name before.</summary>
    public bool Add(int handle, string name)
    {
        ref var known = ref first[handle];
        if (known is null)
        {
            known = name;
            return true;
        }
        return known != name && further.Add($"{handle} {name}");
    }
}

/// <summary>The newest value of each field of each handle, so that an archive that says the same again adds nothing.</summary>
public sealed class KnownFacts
{
    private readonly Dictionary<string, Pages<LatestFact?>> byField = [];

    /// <summary>The newest value of a field of a handle, to read or to replace; null when none is known.</summary>
    public ref LatestFact? Of(int handle, string field)
    {
        if (!byField.TryGetValue(field, out var known))
        {
            byField[field] = known = new Pages<LatestFact?>();
        }
        return ref known[handle];
    }
}

/// <summary>The newest value known of a field of a person, with the day it was told (null when undated) and the entry that tells it.</summary>
public sealed record LatestFact(string? AsOf, string Value, long Id)
{
    /// <summary>True when a value told on this day (null: undated) is as new: of two of one day, the one that comes later holds.</summary>
    public bool GivesWayTo(string? day) => string.CompareOrdinal(day ?? "", AsOf ?? "") >= 0;
}
