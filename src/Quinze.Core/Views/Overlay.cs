using System.Runtime.CompilerServices;
using NodaTime;

namespace Quinze.Views;

/// <summary>
/// The other half of the view: what the user decided, at one version of the decisions. A snooze or a merge rebuilds only this;
/// the facts stay as they are.
/// </summary>
public sealed class Overlay
{
    private static readonly ConditionalWeakTable<Facts, Joining> LastJoined = [];

    private readonly Joining joined;

    private Overlay(Joining joined, JudgementsInForce inForce)
    {
        this.joined = joined;
        InForce = inForce;
    }

    /// <summary>What stands for who is one person with whom: the same object in all overlays in which the same are.</summary>
    internal object Joined => joined;

    /// <summary>Everybody with more than one handle.</summary>
    internal IReadOnlyCollection<int> MergedPeople => joined.Merged.Keys;

    /// <summary>The decisions that hold: those not undone.</summary>
    public JudgementsInForce InForce { get; }

    /// <summary>The person behind a handle: the lowest handle index joined with it.</summary>
    public int PersonOf(int handle) => joined.PersonOf[handle];

    /// <summary>True for nearly everybody: their only handle is the one they are numbered by.</summary>
    public bool HasOneHandle(int person) => !joined.Merged.ContainsKey(person);

    /// <summary>All handles of a person, the lowest first.</summary>
    public IReadOnlyList<int> HandlesOf(int person) => joined.Merged.TryGetValue(person, out var handles) ? handles : [person];

    /// <summary>
    /// Joins handles by what the sources say for sure and by what the user decided; <c>different</c> cuts both.
    /// </summary>
    public static Overlay Build(Facts facts, IReadOnlyList<Judgement> judgements)
    {
        var inForce = JudgementsInForce.From(judgements);
        // Most decisions are about something else: who is who then stays as it was found for these facts.
        if (!LastJoined.TryGetValue(facts, out var joined) || !joined.Stands(inForce))
        {
            joined = Join(facts, inForce);
            LastJoined.AddOrUpdate(facts, joined);
        }
        return new Overlay(joined, inForce);
    }

    private static Joining Join(Facts facts, JudgementsInForce inForce)
    {
        var edges = facts.Joins.Select(j => (j.A, j.B)).ToList();
        edges.AddRange(Pairs(facts, inForce.Same));
        var apart = Pairs(facts, inForce.Different).ToHashSet();
        var persons = Enumerable.Range(0, facts.HandleCount).ToArray();
        foreach (var (a, b) in edges)
        {
            Join(persons, a, b, apart);
        }
        var merged = new Dictionary<int, List<int>>();
        for (var handle = 0; handle < persons.Length; handle++)
        {
            persons[handle] = Root(persons, handle);
            if (persons[handle] != handle)
            {
                (merged.TryGetValue(persons[handle], out var list) ? list : merged[persons[handle]] = [persons[handle]]).Add(handle);
            }
        }
        return new Joining(persons, merged.ToDictionary(m => m.Key, m => m.Value.ToArray()), inForce.Same, inForce.Different);
    }

    /// <summary>Who is one person with whom, as some decisions have it.</summary>
    private sealed record Joining(
        int[] PersonOf,
        Dictionary<int, int[]> Merged,
        IReadOnlyList<(string A, string B)> Same,
        IReadOnlyList<(string A, string B)> Different
    )
    {
        public bool Stands(JudgementsInForce now) => Same.SequenceEqual(now.Same) && Different.SequenceEqual(now.Different);
    }

    private static IEnumerable<(int A, int B)> Pairs(Facts facts, IEnumerable<(string A, string B)> pairs)
    {
        foreach (var (a, b) in pairs)
        {
            if (Handle.Parse(a) is { } first && Handle.Parse(b) is { } second && facts.Find(first) is { } i && facts.Find(second) is { } j)
            {
                yield return (Math.Min(i, j), Math.Max(i, j));
            }
        }
    }

    /// <summary>Joins two groups unless a pair across them was declared different.</summary>
    private static void Join(int[] persons, int a, int b, HashSet<(int A, int B)> apart)
    {
        var (ra, rb) = (Root(persons, a), Root(persons, b));
        if (ra == rb || apart.Any(p => Crosses(persons, p, ra, rb)))
        {
            return;
        }
        persons[Math.Max(ra, rb)] = Math.Min(ra, rb);
    }

    private static bool Crosses(int[] persons, (int A, int B) pair, int ra, int rb)
    {
        var (pa, pb) = (Root(persons, pair.A), Root(persons, pair.B));
        return (pa == ra && pb == rb) || (pa == rb && pb == ra);
    }

    private static int Root(int[] persons, int handle)
    {
        while (persons[handle] != handle)
        {
            persons[handle] = persons[persons[handle]];
            handle = persons[handle];
        }
        return handle;
    }
}

/// <summary>The decisions that hold, sorted by what they are about; an undone decision, and an undone undoing, are resolved.</summary>
public sealed record JudgementsInForce(
    IReadOnlyList<(string A, string B)> Same,
    IReadOnlyList<(string A, string B)> Different,
    IReadOnlySet<string> Elsewhere,
    IReadOnlySet<string> Objected,
    IReadOnlyDictionary<string, LocalDate> Snoozed,
    IReadOnlyDictionary<string, string> Labels,
    IReadOnlyList<string> Fifteen,
    IReadOnlyList<Judgement> All
)
{
    /// <summary>True once the user has said their fifteen; an empty list that was said is still said.</summary>
    public bool FifteenSaid { get; init; }

    /// <summary>The decision on how long texts of others are kept; null while the user has not decided.</summary>
    public Retention? Retention { get; init; }

    public IReadOnlyList<Case> Cases { get; init; } = [];

    /// <summary>Those of one kind that hold, the oldest first; nothing is worked out where none was ever made, as in most imports.</summary>
    public static IReadOnlyList<Judgement> Of(JudgementKind kind, IReadOnlyList<Judgement> judgements) =>
        judgements.Any(j => j.Kind == kind) ? Live(judgements).FindAll(j => j.Kind == kind) : [];

    public static Retention? RetentionIn(IReadOnlyList<Judgement> judgements) =>
        Of(JudgementKind.Retention, judgements) is [.., var said] ? Retention.Parse(said.Says) : null;

    private static List<Judgement> Live(IReadOnlyList<Judgement> judgements)
    {
        var undone = new HashSet<long>();
        foreach (var undo in judgements.Where(j => j.Kind == JudgementKind.Undo).OrderByDescending(j => j.Number))
        {
            if (
                !undone.Contains(undo.Number)
                && long.TryParse(undo.About[0], System.Globalization.CultureInfo.InvariantCulture, out var number)
            )
            {
                undone.Add(number);
            }
        }
        return judgements.Where(j => j.Kind != JudgementKind.Undo && !undone.Contains(j.Number)).OrderBy(j => j.Number).ToList();
    }

    public static JudgementsInForce From(IReadOnlyList<Judgement> judgements)
    {
        var live = Live(judgements);
        List<Judgement> Of(JudgementKind kind) => live.FindAll(j => j.Kind == kind);
        var snoozed = new Dictionary<string, LocalDate>();
        foreach (var snooze in Of(JudgementKind.Snooze))
        {
            if (DayText.Read(snooze.Says) is { } day)
            {
                snoozed[snooze.About[0]] = day;
            }
        }
        var labels = new Dictionary<string, string>();
        foreach (var label in Of(JudgementKind.Label))
        {
            labels[label.About[0]] = label.Says ?? "";
        }
        var fifteen = Of(JudgementKind.Fifteen).LastOrDefault();
        return new JudgementsInForce(
            [.. Of(JudgementKind.Same).SelectMany(j => j.About.Chunk(2)).Where(p => p.Length == 2).Select(p => (p[0], p[1]))],
            [.. Of(JudgementKind.Different).Select(j => (j.About[0], j.About[1]))],
            Of(JudgementKind.Elsewhere).Select(j => j.About[0]).ToHashSet(),
            Of(JudgementKind.Object).Select(j => j.About[0]).ToHashSet(),
            snoozed,
            labels,
            fifteen?.About ?? [],
            live
        )
        {
            FifteenSaid = fifteen is not null,
            Cases = Case.Of(live),
            Retention = RetentionIn(live),
        };
    }
}
