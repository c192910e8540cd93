using Quinze.Analyses;
using Quinze.Importing;
using Quinze.Views;

namespace Quinze.People;

/// <summary>What is known of one person of the view, as far as it helps to recognise them under another handle.</summary>
/// <remarks>Made of everybody, and compared for few: what only a comparison asks for is read when it asks.</remarks>
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

    private readonly LedgerView view;
    private readonly IReadOnlyList<int> handles;

    public Portrait(LedgerView view, int person)
    {
        (this.view, Person, handles) = (view, person, view.Overlay.HandlesOf(person));
        var names = new List<NameForm>(1);
        NameForm? account = null;
        foreach (var index in handles)
        {
            Take(index, names, ref account);
        }
        Names = names;
        if (names.Count == 0)
        {
            Spelled = handles.Select(h => NameForm.InAddress(view.Facts.HandleAt(h))).FirstOrDefault(s => s is not null) ?? account;
        }
    }

    public int Person { get; }

    /// <summary>Where they have an account: one mail address is not the only one somebody has; of the other networks a member has one account.</summary>
    public List<string> Networks { get; } = new(1);

    /// <summary>Names in full, no two with one key.</summary>
    public IReadOnlyList<NameForm> Names { get; }

    /// <summary>What the address spells, where no name is known.</summary>
    public NameForm? Spelled { get; }

    /// <summary>True when a name without a date is all there is: it may be several people's.</summary>
    public bool IsBareName { get; private set; } = true;

    public IReadOnlyList<string> Companies => field ??= Told(2, PersonFact.Company);

    public IReadOnlyList<string> Headlines => field ??= Told(8, PersonFact.Headline, PersonFact.Position, PersonFact.Summary);

    public IReadOnlyList<string> Domains =>
        field ??= [
            .. handles
                .Select(view.Facts.HandleAt)
                .Where(h => h.Kind != HandleKind.NameOnly && h.Network == Mail)
                .Select(h => DomainOf(h.Key))
                .OfType<string>()
                .Distinct(),
        ];

    public bool IsCalled(string key)
    {
        foreach (var name in Names)
        {
            if (name.Key == key)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True when both have an account on one network: then they are two.</summary>
    public bool SharesANetworkWith(Portrait other)
    {
        foreach (var network in Networks)
        {
            if (other.Networks.Contains(network))
            {
                return true;
            }
        }
        return false;
    }

    private void Take(int index, List<NameForm> names, ref NameForm? account)
    {
        var facts = view.Facts;
        var handle = facts.HandleAt(index);
        if (handle.Kind == HandleKind.Profile && handle.Network != Mail && !Networks.Contains(handle.Network))
        {
            Networks.Add(handle.Network);
        }
        IsBareName &= handle.Kind == HandleKind.NameOnly && !handle.Key.Contains('#', StringComparison.Ordinal);
        foreach (var name in facts.NamesOf(index))
        {
            Take(name, names, ref account);
        }
        if (handle.Kind == HandleKind.NameOnly)
        {
            var mark = handle.Key.IndexOf('#', StringComparison.Ordinal);
            Take(handle.Key["name:".Length..(mark < 0 ? handle.Key.Length : mark)], names, ref account);
        }
        foreach (var told in names.Count == 0 ? facts.PersonFacts(index, PersonFact.Account) : [])
        {
            account ??= NameForm.InAccount(told.Value);
        }
    }

    private static void Take(string name, List<NameForm> names, ref NameForm? account)
    {
        if (NameForm.Of(name) is not { } form)
        {
            account ??= NameForm.InAccount(name);
        }
        else if (!names.Exists(n => n.Key == form.Key))
        {
            names.Add(form);
        }
    }

    /// <summary>A company of theirs in the spelling that a source has; null when it is none of theirs.</summary>
    public string? Spelling(string company) =>
        handles
            .SelectMany(h => view.Facts.PersonFacts(h, PersonFact.Company))
            .Select(f => f.Value)
            .FirstOrDefault(v => PlainName.Of(v) == company);

    private List<string> Told(int longerThan, params string[] fields)
    {
        var told = new List<string>();
        foreach (var handle in handles)
        {
            foreach (var fact in view.Facts.PersonFacts(handle, fields))
            {
                var plain = PlainName.Of(fact.Value);
                if (plain.Length > longerThan && !told.Contains(plain))
                {
                    told.Add(plain);
                }
            }
        }
        return told;
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
