using NodaTime;
using Quinze.Importing;

namespace Quinze.Sources.LinkedIn;

/// <summary>Whose archive it is: no file says so. The owner is in all conversations, signs the outgoing invitations, and has the name in Profile.csv.</summary>
internal sealed class LinkedInOwner
{
    private readonly Dictionary<Handle, int> invitations = [];
    private int invitationCount;

    /// <summary>The name in Profile.csv.</summary>
    public string? Name { get; set; }

    public void SignedInvitation(Handle? own)
    {
        if (own is not null)
        {
            invitationCount++;
            invitations[own] = invitations.GetValueOrDefault(own) + 1;
        }
    }

    public OwnerFound Find(LinkedInThreads threads, LinkedInPeople people, ReadingOptions options, LocalDate? archiveDay)
    {
        if (options.Owner is { } told)
        {
            return new OwnerFound([told], Name, "you said so", archiveDay);
        }
        var named = Name is null ? [] : people.Named(Name).Where(h => h.Kind == HandleKind.Profile).ToHashSet();
        var byThreads = Leading(threads.Participants, threads.Count, named);
        var byInvitations = Leading(invitations, invitationCount, named);
        var found = new List<Handle>();
        var because = new List<string>();
        if (byThreads is { } inThreads)
        {
            found.Add(inThreads);
            because.Add($"takes part in {threads.Participants[inThreads]} of {threads.Count} conversations");
        }
        if (byInvitations is { } inInvitations)
        {
            if (found.Count == 0 || inInvitations.Equals(found[0]))
            {
                because.Add($"signs {invitations[inInvitations]} of {invitationCount} invitations");
            }
            else if (named.Contains(inInvitations) && named.Contains(found[0]))
            {
                because.Add("invites under an earlier address and the same name");
            }
            if (found.Count == 0 || named.Contains(inInvitations) && named.Contains(found[0]))
            {
                found.Add(inInvitations);
            }
        }
        if (found.Count > 0 && named.Contains(found[0]))
        {
            because.Add("has the name in Profile.csv");
        }
        if (found.Count == 0 && options.KnownOwner.Count > 0)
        {
            return new OwnerFound([.. options.KnownOwner], Name, "as found when the other files of this archive were read", archiveDay);
        }
        return found.Count > 0
            ? new OwnerFound([.. found.Distinct()], Name, string.Join("; ", because), archiveDay)
            : new OwnerFound(
                [],
                Name,
                Name is null
                    ? "nothing in it shows whose it is"
                    : "the name in Profile.csv; no message or invitation shows an address for it",
                archiveDay
            );
    }

    /// <summary>
    /// The handle that is in (almost) all, and in more than any other. The name decides between equals, and when few rows carry addresses (messages until 2022 show the sender's only).
    /// </summary>
    private static Handle? Leading(IReadOnlyDictionary<Handle, int> counts, int total, HashSet<Handle> named)
    {
        Handle? first = null;
        var (most, second) = (0, 0);
        foreach (var (who, count) in counts)
        {
            if (who.Kind != HandleKind.Profile || count <= second)
            {
                continue;
            }
            (first, most, second) = count > most ? (who, count, most) : (first, most, count);
        }
        if ((most >= 0.8 * total && most > second) || (most >= 3 && most >= 3 * second))
        {
            return first;
        }
        return first is null ? null : counts.Keys.Where(named.Contains).MaxBy(h => counts[h]);
    }
}
