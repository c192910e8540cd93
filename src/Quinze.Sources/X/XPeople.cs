using Quinze.Importing;

namespace Quinze.Sources.X;

/// <summary>
/// The people an archive speaks of, each as one object. An account is its number, which never changes hands; <c>@name</c> stands only for those of whom no number is told:
/// names change hands. A name that belonged to one number throughout the archive is joined to it at the end.
/// </summary>
internal sealed class XPeople
{
    public const string Network = "x";

    /// <summary>What stands for the number of an account that is gone: many accounts, not one.</summary>
    private const string Gone = "-1";

    private readonly Dictionary<string, Handle> handles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> numberOfName = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Place> named = new(StringComparer.Ordinal);
    private readonly HashSet<(Handle, string)> spellings = [];
    private readonly Dictionary<string, Conversation> threads = new(StringComparer.Ordinal);

    public string? OwnNumber { get; private set; }

    public string? OwnName { get; private set; }

    public void Own(string? number, string? name)
    {
        OwnNumber ??= number;
        OwnName ??= name?.ToLowerInvariant();
    }

    public IReadOnlyList<Handle> OwnHandles =>
        [
            .. OwnNumber is { } number ? [Intern(number)] : Array.Empty<Handle>(),
            .. OwnName is { } name ? [Intern("@" + name)] : Array.Empty<Handle>(),
        ];

    public bool IsOwn(string? number, string? name) =>
        IsNumber(number) ? number == OwnNumber : name is not null && name.Equals(OwnName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Somebody else by number, else by name; null for the owner and for nobody. What is called is told at the first sight of it.</summary>
    public Handle? Other(string? number, string? name, string? called, Place place, List<Reading> found)
    {
        if (IsOwn(number, name))
        {
            return null;
        }
        var bare = name?.TrimStart('@').ToLowerInvariant();
        if (!IsNumber(number))
        {
            if (string.IsNullOrEmpty(bare))
            {
                return null;
            }
            named.TryAdd(bare, place);
            return Intern("@" + bare);
        }
        if (!string.IsNullOrEmpty(bare))
        {
            // Two numbers under one name: the name says nothing any more.
            numberOfName[bare] = !numberOfName.TryGetValue(bare, out var known) || known == number ? number : null;
        }
        var who = Intern(number!);
        if (!string.IsNullOrWhiteSpace(called) && spellings.Add((who, called)))
        {
            found.Add(new Seen(place, who, called));
        }
        return who;
    }

    /// <summary>Joins each name that stood for somebody to the one number it belonged to.</summary>
    public IEnumerable<OnePerson> Joined() =>
        from name in named
        let number = numberOfName.GetValueOrDefault(name.Key)
        where number is not null
        select new OnePerson(name.Value, Intern(number), Intern("@" + name.Key), "one account had this name throughout the archive");

    public Conversation Thread(string id)
    {
        if (!threads.TryGetValue(id, out var thread))
        {
            thread = new Conversation(Network, id);
            threads.Add(id, thread);
        }
        return thread;
    }

    /// <summary>A post by its number; X leads anyone who opens this address to it.</summary>
    public static PostRef Post(string number) => PostRef.At("https://x.com/i/status/" + number);

    private static bool IsNumber(string? number) => number is { Length: > 0 } and not Gone and not "0" && number.All(char.IsAsciiDigit);

    private Handle Intern(string key)
    {
        if (!handles.TryGetValue(key, out var handle))
        {
            handle = new Handle(Network, key);
            handles.Add(key, handle);
        }
        return handle;
    }
}
