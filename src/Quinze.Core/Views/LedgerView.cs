using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NodaTime;
using Quinze.Importing;

namespace Quinze.Views;

/// <summary>A person as shown: a number that stays, a name, the handles.</summary>
/// <param name="Index">Person index in the view (the lowest handle index).</param>
public sealed record Person(int Index, string Name, IReadOnlyList<Handle> Handles)
{
    /// <summary>The id in JSON and in commands: <c>person-12</c>.</summary>
    public string Id => $"person-{Index + 1}";
}

/// <summary>
/// What an analysis sees: the facts of one version and the decisions of one version. It is a value: nothing in it changes, and nothing in it asks the clock.
/// </summary>
/// <param name="texts">Brings the texts of entries by id; called only by analyses of what is written.</param>
public sealed class LedgerView(
    Facts facts,
    Overlay overlay,
    string? ownerName,
    Func<IReadOnlyCollection<long>, IReadOnlyDictionary<long, string>> texts
)
{
    public Facts Facts { get; } = facts;

    public Overlay Overlay { get; } = overlay;

    public string? OwnerName { get; } = ownerName;

    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<object, Lazy<object>>> OfPeople = [];

    private readonly ConcurrentDictionary<object, Lazy<object>> computed = new();

    /// <summary>What several analyses compute from this view and nothing else, computed once: whoever asks while it is being computed waits for it.</summary>
    /// <param name="key">Says what it is and of which part: nothing else may have the same.</param>
    public T Once<T>(object key, Func<T> compute)
        where T : class => (T)computed.GetOrAdd(key, _ => new Lazy<object>(compute)).Value;

    /// <summary>
    /// What depends on the facts and on who is one person with whom, and on no other decision: computed once for all views in which both are the same.
    /// A snooze or a note throws none of it away.
    /// </summary>
    /// <param name="key">As for <see cref="Once"/>.</param>
    public T OnceOfPeople<T>(object key, Func<T> compute)
        where T : class => (T)OfPeople.GetValue(Overlay.Joined, _ => new()).GetOrAdd(key, _ => new Lazy<object>(compute)).Value;

    /// <summary>Everybody it speaks of but its owner, organisations and who was forgotten: person indexes, the first met first.</summary>
    public IReadOnlyList<int> People => OnceOfPeople<IReadOnlyList<int>>(nameof(People), Everybody);

    private List<int> Everybody()
    {
        var met = new HashSet<int>();
        List<int> people = [];
        for (var handle = 0; handle < Facts.HandleCount; handle++)
        {
            if (!Facts.IsOwner(handle) && Facts.KindOf(handle) != HandleKind.Organisation && !Facts.IsForgotten(handle))
            {
                var person = Overlay.PersonOf(handle);
                if (!Facts.IsOwner(person) && met.Add(person))
                {
                    people.Add(person);
                }
            }
        }
        return people;
    }

    /// <summary>The other party of an interaction as a person index; -1 when unknown or a group.</summary>
    public int PersonIn(int interaction)
    {
        var other = Facts.Interactions.Other[interaction];
        return other < 0 ? -1 : Overlay.PersonOf(other);
    }

    /// <summary>Everyone an interaction links the owner with, each once; the owner is never among them.</summary>
    public IEnumerable<int> PersonsIn(int interaction)
    {
        var other = Facts.Interactions.Other[interaction];
        if (other >= 0)
        {
            yield return Overlay.PersonOf(other);
        }
        else if (other <= -2)
        {
            var audience = Facts.Audience(-2 - other).ToArray();
            foreach (var person in audience.Where(h => !Facts.IsOwner(h)).Select(Overlay.PersonOf).Distinct())
            {
                yield return person;
            }
        }
    }

    /// <summary>The interactions that link the owner with a person, under whichever handle, in their order.</summary>
    public IReadOnlyList<int> RowsOf(int person)
    {
        var handles = Overlay.HandlesOf(person);
        if (handles.Count == 1)
        {
            return Facts.RowsOf(handles[0]).ToArray();
        }
        return OnceOfPeople<IReadOnlyList<int>>((nameof(RowsOf), person), () => RowsOfAny(handles));
    }

    /// <summary>The interactions that link the owner with one of several handles, each once and in their order.</summary>
    internal List<int> RowsOfAny(IEnumerable<int> handles)
    {
        List<int> rows = [];
        foreach (var handle in handles)
        {
            rows.AddRange(Facts.RowsOf(handle));
        }
        rows.Sort();
        // A letter to two of somebody's addresses is one.
        var kept = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (kept == 0 || rows[kept - 1] != rows[i])
            {
                rows[kept++] = rows[i];
            }
        }
        rows.RemoveRange(kept, rows.Count - kept);
        return rows;
    }

    public Person PersonAt(int person)
    {
        var handles = Overlay.HandlesOf(person);
        var name = handles.Select(Facts.NameOf).FirstOrDefault(n => n is not null);
        name ??= Latest(person, PersonFact.Account)?.Value;
        return new Person(person, name ?? Facts.HandleAt(person).Key, [.. handles.Select(Facts.HandleAt)]);
    }

    /// <summary>The newest value told about a person; null when nothing is.</summary>
    public PersonFactView? Latest(int person, string field) =>
        Overlay
            .HandlesOf(person)
            .SelectMany(h => Facts.PersonFacts(h, field))
            .OrderByDescending(f => f.AsOf ?? LocalDate.MinIsoValue)
            .FirstOrDefault();

    /// <summary>True for someone who objected: out of circles, leads and fit.</summary>
    public bool Objected(int person) => IsAmong(Overlay.InForce.Objected, person);

    /// <summary>True when the user said "we talk elsewhere".</summary>
    public bool Elsewhere(int person) => IsAmong(Overlay.InForce.Elsewhere, person);

    // Asked of everybody, and said of hardly anyone: most ledgers have nobody to compare with.
    private bool IsAmong(IReadOnlySet<string> handles, int person) =>
        handles.Count > 0 && Overlay.HandlesOf(person).Any(h => handles.Contains(Facts.HandleAt(h).ToString()));

    /// <summary>The texts of posts, by index into <see cref="Facts.Posts"/>; a post without text has an empty one.</summary>
    public IReadOnlyList<string> PostTexts(IReadOnlyList<PostFact> posts)
    {
        var found = texts([.. posts.Select(p => p.Id)]);
        return [.. posts.Select(p => found.TryGetValue(p.Id, out var text) ? text : "")];
    }

    /// <summary>The texts of entries by id; an entry without one, or whose text retention has taken, is not among them.</summary>
    public IReadOnlyDictionary<long, string> TextsOf(IReadOnlyCollection<long> ids) => texts(ids);

    /// <summary>The last day any of these kinds is covered: the "now" of silences. Null when none of them is covered at all.</summary>
    public LocalDate? AsOf(params ReadOnlySpan<string> kinds)
    {
        LocalDate? latest = null;
        foreach (var span in Facts.Coverage)
        {
            if ((kinds.IsEmpty || kinds.Contains(span.Kind)) && span.To is { } to && (latest is null || to > latest))
            {
                latest = to;
            }
        }
        return latest;
    }

    /// <summary>The spans of coverage of these kinds.</summary>
    public IReadOnlyList<CoverageSpan> Covered(params IReadOnlyList<string> kinds) =>
        [.. Facts.Coverage.Where(c => kinds.Count == 0 || kinds.Contains(c.Kind))];
}
