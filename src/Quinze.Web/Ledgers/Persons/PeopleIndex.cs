using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Quinze.Analyses;
using Quinze.Importing;
using Quinze.Targets;
using Quinze.Views;

namespace Quinze.Web.Ledgers.Persons;

/// <summary>Names in their plain form and in alphabetical order: made once for each version of the facts.</summary>
internal sealed class NameIndex
{
    private static readonly ConditionalWeakTable<Facts, NameIndex> Made = [];

    private NameIndex(Facts facts)
    {
        Plain = new string[facts.HandleCount];
        for (var handle = 0; handle < Plain.Length; handle++)
        {
            var names = facts.IsForgotten(handle) ? "" : string.Join('\n', facts.NamesOf(handle).Select(PlainName.Of));
            Plain[handle] = names.Length > 0 || facts.IsForgotten(handle) ? names : PlainName.Of(facts.HandleAt(handle).Key);
        }
        InOrder = [.. Enumerable.Range(0, Plain.Length)];
        Array.Sort((string[])Plain.Clone(), InOrder, StringComparer.Ordinal);
    }

    /// <summary>The plain names of each handle, one a line, its first name first; of one without a name, its key.</summary>
    public string[] Plain { get; }

    /// <summary>Handles by name.</summary>
    public int[] InOrder { get; }

    public static NameIndex Of(Facts facts) => Made.GetValue(facts, f => new NameIndex(f));
}

/// <summary>What finding people needs beyond names, made once for each view when first asked for.</summary>
internal sealed class PeopleIndex
{
    private readonly LedgerView view;
    private readonly Lazy<string[]> companies;
    private readonly ConcurrentDictionary<string, Lazy<byte[]>> fits = new(StringComparer.Ordinal);

    private PeopleIndex(LedgerView view)
    {
        this.view = view;
        Names = NameIndex.Of(view.Facts);
        Everybody = view.OnceOfPeople("everybody by name", () => Names.InOrder.Where(IsSomebody).ToArray());
        companies = new Lazy<string[]>(() => view.OnceOfPeople("companies in plain form", Companies));
    }

    public NameIndex Names { get; }

    /// <summary>Every person in alphabetical order, without the owner, organisations and those who were forgotten.</summary>
    public int[] Everybody { get; }

    public static PeopleIndex Of(LedgerView view) => view.Once("people index", () => new PeopleIndex(view));

    /// <summary>True when a plain part of a name stands in one of theirs.</summary>
    public bool IsCalled(int person, string plain)
    {
        if (view.Overlay.HasOneHandle(person))
        {
            return Names.Plain[person].Contains(plain, StringComparison.Ordinal);
        }
        foreach (var handle in view.Overlay.HandlesOf(person))
        {
            if (Names.Plain[handle].Contains(plain, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Where somebody works, as last told, in plain form; empty when nothing is.</summary>
    public string CompanyOf(int person) => companies.Value[person];

    /// <summary>How a person stands to a target.</summary>
    public Targets.Fit FitOf(int person, Target target) => (Targets.Fit)FitsTo(target)[person];

    /// <summary>How many people are in, near, out and unknown.</summary>
    public FitCounts Counts(Target target)
    {
        var fits = FitsTo(target);
        return FitCounts.Of(Everybody.Where(p => fits[p] != NotRead).Select(p => (Targets.Fit)fits[p]));
    }

    private const byte NotRead = byte.MaxValue;

    private byte[] FitsTo(Target target) => fits.GetOrAdd(target.Expression, _ => new Lazy<byte[]>(() => Read(target))).Value;

    private byte[] Read(Target target)
    {
        var reader = new TargetFit(view, target);
        var read = new byte[view.Facts.HandleCount];
        Array.Fill(read, NotRead);
        foreach (var person in Everybody)
        {
            // Who objected is in no target and out of none.
            if (reader.MayRead(person))
            {
                read[person] = (byte)reader.Of(person);
            }
        }
        return read;
    }

    private bool IsSomebody(int handle)
    {
        var facts = view.Facts;
        return view.Overlay.PersonOf(handle) == handle
            && facts.KindOf(handle) != HandleKind.Organisation
            && !facts.IsForgotten(handle)
            && !facts.IsOwner(handle);
    }

    private string[] Companies()
    {
        var found = new string[view.Facts.HandleCount];
        foreach (var person in Everybody)
        {
            found[person] = PlainName.Of(view.Latest(person, PersonFact.Company)?.Value ?? "");
        }
        return found;
    }
}
