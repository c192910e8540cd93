using Quinze.Importing;
using Quinze.Sources.Formats.Mail;

namespace Quinze.Sources.Mail;

/// <summary>Everybody whom mails, meetings or cards name by an address, each as one handle object; spellings of names are told once.</summary>
internal sealed class MailPeople
{
    private const int LongestName = 120;

    private readonly Dictionary<string, Handle?> byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<Handle, Handle> interned = [];
    private readonly HashSet<(Handle, string)> spellings = [];

    public Handle? Find(string address)
    {
        if (!byAddress.TryGetValue(address, out var handle))
        {
            handle = MailIdentity.Of(address);
            if (handle is not null && !interned.TryAdd(handle, handle))
            {
                handle = interned[handle];
            }
            byAddress.Add(address, handle);
        }
        return handle;
    }

    /// <summary>The person, whose name goes to <paramref name="said"/> at the first sight of a spelling.</summary>
    public Handle? Find(MailAddress written, Place place, List<Reading> said)
    {
        var who = Find(written.Address);
        Named(who, written.Name, place, said);
        return who;
    }

    public void Named(Handle? who, string name, Place place, List<Reading> said)
    {
        if (who is not null && name.Length is > 0 and <= LongestName && spellings.Add((who, name)))
        {
            said.Add(new Seen(place, who, name));
        }
    }
}
