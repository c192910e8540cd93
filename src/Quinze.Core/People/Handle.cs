namespace Quinze;

/// <summary>What stands behind a handle, as far as the source says.</summary>
public enum HandleKind : byte
{
    /// <summary>A person with a key of their own on the network (a profile address, a DID).</summary>
    Profile,

    /// <summary>A person of whom the source tells a name and no key. Names only suggest: two of them are never joined by name alone.</summary>
    NameOnly,

    /// <summary>A company, school, page or feed.</summary>
    Organisation,
}

/// <summary>
/// A network and a key on it, the way a source names someone: <c>linkedin:/in/anais-k</c>, <c>bluesky:did:plc:…</c>, <c>linkedin:name:anaïs kermarrec</c>.
/// Keys are normalised by the source; equal keys are the same handle.
/// </summary>
public sealed class Handle : IEquatable<Handle>
{
    private readonly int hash;

    public Handle(string network, string key, HandleKind kind = HandleKind.Profile)
    {
        Network = network;
        Key = key;
        Kind = kind;
        hash = HashCode.Combine(network.GetHashCode(StringComparison.Ordinal), key.GetHashCode(StringComparison.Ordinal));
    }

    /// <summary>The owner of the archive, before the source has found out which handle is theirs.</summary>
    public static Handle Owner { get; } = new("quinze", "owner");

    public string Network { get; }

    public string Key { get; }

    public HandleKind Kind { get; }

    /// <summary>Reads back what <see cref="ToString"/> wrote; null when the text has no network in front.</summary>
    public static Handle? Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == text.Length - 1)
        {
            return null;
        }
        var key = text[(colon + 1)..];
        var kind =
            key.StartsWith("name:", StringComparison.Ordinal) ? HandleKind.NameOnly
            : key.StartsWith("org:", StringComparison.Ordinal) ? HandleKind.Organisation
            : HandleKind.Profile;
        return new Handle(text[..colon], key, kind);
    }

    public bool Equals(Handle? other) =>
        ReferenceEquals(this, other) || (other is not null && hash == other.hash && Key == other.Key && Network == other.Network);

    public override bool Equals(object? obj) => Equals(obj as Handle);

    public override int GetHashCode() => hash;

    public override string ToString() => $"{Network}:{Key}";
}
