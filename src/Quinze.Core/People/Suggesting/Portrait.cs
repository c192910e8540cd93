using Quinze.Analyses;
using Quinze.Importing;
using Quinze.Views;

namespace Quinze.People;

/// <summary>What is known of one person of the view, as far as it helps to recognise them under another handle.</summary>
internal sealed class Portrait
{
    private const string Mail = "mail";

    /// <summary>Anyone can have an address there, so that it says nothing of its holder.</summary>
    private static readonly HashSet<string> PublicMail =
    [
        .. (
            "gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx proton protonmail pm fastmail mailbox posteo zoho "
            + "orange wanadoo free sfr neuf laposte bbox numericable aliceadsl club-internet btinternet comcast verizon web t-online example"
        ).Split(' '),
    ];

    public Portrait(LedgerView view, int person)
    {
        Person = person;
        var facts = view.Facts;
        foreach (var index in view.Overlay.HandlesOf(person))
        {
            var handle = facts.HandleAt(index);
            // One mail address is not the only one somebody has; of the other networks a member has one account.
            if (handle.Kind == HandleKind.Profile && handle.Network != Mail)
            {
                Networks.Add(handle.Network);
            }
            IsBareName &= handle.Kind == HandleKind.NameOnly && !handle.Key.Contains('#', StringComparison.Ordinal);
            foreach (var name in facts.NamesOf(index))
            {
                Take(name);
            }
            if (handle.Kind == HandleKind.NameOnly)
            {
                var mark = handle.Key.IndexOf('#', StringComparison.Ordinal);
                Take(handle.Key["name:".Length..(mark < 0 ? handle.Key.Length : mark)]);
            }
            else if (handle.Network == Mail && DomainOf(handle.Key) is { } domain)
            {
                Domains.Add(domain);
            }
            Handles.Add(handle);
            Describe(facts, index);
        }
        if (Names.Count == 0)
        {
            Spelled = Handles.Select(NameForm.InAddress).FirstOrDefault(s => s is not null) ?? Account;
        }
    }

    public int Person { get; }
    public List<Handle> Handles { get; } = [];
    public HashSet<string> Networks { get; } = [];

    /// <summary>Names in full, by their key.</summary>
    public Dictionary<string, NameForm> Names { get; } = [];

    /// <summary>What the address spells, where no name is known.</summary>
    public NameForm? Spelled { get; }

    /// <summary>True when a name without a date is all there is: it may be several people's.</summary>
    public bool IsBareName { get; private set; } = true;
    public HashSet<string> Companies { get; } = [];
    public HashSet<string> Headlines { get; } = [];
    public HashSet<string> Domains { get; } = [];

    private NameForm? Account { get; set; }

    private void Take(string name)
    {
        if (NameForm.Of(name) is { } form)
        {
            Names.TryAdd(form.Key, form);
        }
        else
        {
            Account ??= NameForm.InAccount(name);
        }
    }

    private void Describe(Facts facts, int handle)
    {
        foreach (var fact in facts.PersonFacts(handle))
        {
            var plain = PlainName.Of(fact.Value);
            if (fact.Field == PersonFact.Account)
            {
                Account ??= NameForm.InAccount(fact.Value);
            }
            else if (fact.Field == PersonFact.Company && plain.Length > 2)
            {
                Companies.Add(plain);
            }
            else if (fact.Field is PersonFact.Headline or PersonFact.Position or PersonFact.Summary && plain.Length > 8)
            {
                Headlines.Add(plain);
            }
        }
    }

    /// <summary>The part of a mail domain that names its owner, in one piece; null for a public mail service.</summary>
    private static string? DomainOf(string address)
    {
        var labels = address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..].Split('.');
        var owner = labels.Length < 2 ? "" : labels[^2];
        if (labels.Length > 2 && owner is "co" or "com" or "org" or "gouv" or "ac")
        {
            owner = labels[^3];
        }
        return owner.Length < 3 || PublicMail.Contains(owner) ? null : PlainName.Of(owner).Replace(" ", "", StringComparison.Ordinal);
    }
}
