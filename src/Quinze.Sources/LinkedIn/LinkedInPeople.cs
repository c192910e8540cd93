using System.Text;
using Quinze.Sources.Formats.Csv;

namespace Quinze.Sources.LinkedIn;

/// <summary>
/// Everybody an archive names, each as one handle object. The raw bytes of name and address find a person at once; they are normalised at first sight only.
/// </summary>
internal sealed class LinkedInPeople
{
    public const string Network = "linkedin";

    private readonly ByteTable byNameAndAddress = new();
    private readonly List<Handle?> found = [];
    private readonly Dictionary<string, Handle> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Handle, string> spellings = [];

    /// <summary>Further spellings of those who have more than one.</summary>
    private readonly Dictionary<Handle, List<string>> moreSpellings = [];

    /// <summary>
    /// The person behind a name and a profile address, either of which may be empty; null for a closed account and for nobody.
    /// <paramref name="name"/> is told at the first sight of a spelling.
    /// </summary>
    public Handle? Find(ReadOnlySpan<byte> nameBytes, ReadOnlySpan<byte> address, out string? name)
    {
        var number = byNameAndAddress.Find(nameBytes, address, out var isNew);
        name = null;
        if (!isNew)
        {
            return found[number];
        }
        var written = WrittenName(nameBytes);
        var who = FromAddress(address) ?? (written.Length == 0 ? null : NameOnly(written, null));
        found.Add(who);
        name = who is null ? null : FirstSight(who, written);
        return who;
    }

    /// <summary>A person of whom the file tells no address. A word added to the key keeps namesakes apart.</summary>
    public Handle NameOnly(string name, string? apart)
    {
        var key = "name:" + name.ToLowerInvariant();
        return Intern(apart is null ? key : $"{key}#{apart}", HandleKind.NameOnly);
    }

    public Handle Organisation(string name) => Intern("org:" + name.ToLowerInvariant(), HandleKind.Organisation);

    /// <summary>The name if this handle was never seen under it before, else null.</summary>
    public string? FirstSight(Handle who, string name)
    {
        if (name.Length == 0 || spellings.TryAdd(who, name))
        {
            return name.Length == 0 ? null : name;
        }
        if (spellings[who] == name)
        {
            return null;
        }
        if (!moreSpellings.TryGetValue(who, out var more))
        {
            moreSpellings[who] = more = [];
        }
        if (more.Contains(name))
        {
            return null;
        }
        more.Add(name);
        return name;
    }

    /// <summary>The handles seen under this name, whatever its case.</summary>
    public IEnumerable<Handle> Named(string name)
    {
        bool Says(string spelling) => spelling.Equals(name, StringComparison.OrdinalIgnoreCase);
        foreach (var (who, spelling) in spellings)
        {
            if (Says(spelling) || (moreSpellings.TryGetValue(who, out var more) && more.Exists(Says)))
            {
                yield return who;
            }
        }
    }

    /// <summary>A name with single spaces; empty for nobody and for a closed account.</summary>
    public static string WrittenName(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.Trim(" \t\r\n"u8);
        if (bytes.SequenceEqual(LinkedInOddities.ClosedAccount))
        {
            return "";
        }
        var name = Encoding.UTF8.GetString(bytes);
        var plain =
            bytes.IndexOf("  "u8) < 0
            && bytes.IndexOfAnyInRange((byte)0, (byte)31) < 0
            && !name.Contains('\u00A0', StringComparison.Ordinal);
        return plain ? name : string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    public Handle? FromAddress(ReadOnlySpan<byte> address) =>
        LinkedInAddress.KeyOf(address) is { } key ? Intern(key, LinkedInAddress.KindOf(key)) : null;

    private Handle Intern(string key, HandleKind kind)
    {
        if (!byKey.TryGetValue(key, out var handle))
        {
            handle = new Handle(Network, key, kind);
            byKey.Add(key, handle);
        }
        return handle;
    }
}
