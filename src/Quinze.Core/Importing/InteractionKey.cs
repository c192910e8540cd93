using Quinze.Storing;

namespace Quinze.Importing;

/// <summary>The natural key of an interaction: its own id where it has one, so that it is one in every archive; else what it says.</summary>
internal sealed class InteractionKey(KeyMaker keys, Identities identities)
{
    public NaturalKey Of(InteractionEntry entry)
    {
        if (entry.Reference is { } reference)
        {
            // With or without its text, whoever is said to have received it.
            keys.Start((byte)'I').Add((long)entry.Kind).Add(identities.DigestOfWord(entry.Network)).Add(reference);
        }
        else
        {
            AddWhatItSays(entry);
        }
        return keys.Finish();
    }

    private void AddWhatItSays(InteractionEntry entry)
    {
        keys.Start((byte)'i')
            .Add(((long)entry.Kind << 56) | (long)entry.Post.Kind)
            .Add(entry.At?.UnixSeconds ?? 0)
            .Add(entry.Comment)
            .Add(identities.DigestOfWord(entry.Network))
            .Add(entry.From is null ? default : identities.DigestOf(entry.From))
            .Add(entry.Conversation is null ? default : identities.DigestOf(entry.Conversation))
            .Add(identities.DigestOf(entry.Post))
            .Add(entry.Detail is null ? default : identities.DigestOfWord(entry.Detail));
        // Recipients are not part of a message's key: older archives named them, newer ones give their addresses.
        if (entry.Kind != InteractionKind.Message || entry.Conversation is null)
        {
            AddAudience(entry.To);
        }
        keys.AddText(entry.Text.Bytes.Span);
    }

    private void AddAudience(Audience audience)
    {
        if (audience.Single is { } single)
        {
            keys.Add(identities.DigestOf(single));
            return;
        }
        if (audience.Count == 0)
        {
            return;
        }
        // A set has no order, and another telling of the same meeting may name its guests in another one.
        var members = new List<NaturalKey>(audience.Count);
        foreach (var member in audience.Many)
        {
            members.Add(identities.DigestOf(member));
        }
        members.Sort(static (a, b) => a.High == b.High ? a.Low.CompareTo(b.Low) : a.High.CompareTo(b.High));
        foreach (var member in members)
        {
            keys.Add(member);
        }
    }
}
