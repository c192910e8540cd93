using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>One act of a known person: a row, what it was on, and when.</summary>
/// <param name="Post">Index of the owner's post it is on, or -1.</param>
/// <param name="Day">Null when the source does not tell.</param>
internal readonly record struct Act(int Row, InteractionKind Kind, int Post, LocalDate? Day);

/// <summary>What known people did on the owner's posts and towards the owner, in one walk over the rows.</summary>
internal sealed class Acts
{
    private const Marks NoRelation = Marks.Spam | Marks.ClosedAccount | Marks.HiddenProfile | Marks.Forgotten | Marks.Automatic;

    private readonly LedgerView view;
    private readonly Dictionary<int, List<Act>> byPerson = [];
    private readonly Dictionary<int, Dictionary<InteractionKind, int>> named = [];

    /// <param name="posts">Whether a post is asked about.</param>
    /// <param name="within">Acts on no post have to lie within.</param>
    public Acts(LedgerView view, Func<PostFact, bool> posts, Period? within)
    {
        this.view = view;
        var rows = view.Facts.Interactions;
        var asked = view.Facts.Posts.Select(p => p is { Own: true } && posts(p)).ToArray();
        for (var i = 0; i < rows.Count; i++)
        {
            var kind = (InteractionKind)rows.Kind[i];
            if (rows.Other[i] < 0 || (rows.Marks[i] & (byte)NoRelation) != 0)
            {
                continue;
            }
            if (kind == InteractionKind.Connection)
            {
                Connected.Add(view.Overlay.PersonOf(rows.Other[i]));
                continue;
            }
            if (rows.Direction[i] != (byte)Direction.Received)
            {
                continue;
            }
            var day = WrittenContact.DayIsKnown(rows.How[i]) ? WrittenContact.ToDate(WrittenContact.DayOf(rows.At[i])) : (LocalDate?)null;
            if (rows.Post[i] >= 0 ? IsOnPost(kind) && asked[rows.Post[i]] : IsTowards(kind) && Within(within, day))
            {
                Add(view.Overlay.PersonOf(rows.Other[i]), new Act(i, kind, rows.Post[i], day));
            }
        }
    }

    public HashSet<int> Connected { get; } = [];

    /// <summary>Everybody who acted on a post asked about.</summary>
    public IEnumerable<int> OnPosts => byPerson.Where(p => p.Value.Exists(a => a.Post >= 0)).Select(p => p.Key);

    /// <summary>Everybody who acted at all.</summary>
    public IReadOnlyCollection<int> Everyone => byPerson.Keys;

    public IReadOnlyList<Act> Of(int person) => byPerson[person];

    /// <summary>By post: acts that the network counted beyond those with a name. A post of which it gave no count is not among them.</summary>
    public IReadOnlyDictionary<int, long> Unnamed()
    {
        var counted = new Dictionary<int, Dictionary<string, double>>();
        foreach (var seen in view.Facts.Observations)
        {
            if (seen.Post >= 0 && seen.Dimension is null && seen.Metric is "reactions" or "comments" or "reposts")
            {
                var of = counted.TryGetValue(seen.Post, out var known) ? known : counted[seen.Post] = [];
                of[seen.Metric] = Math.Max(of.GetValueOrDefault(seen.Metric), seen.Value);
            }
        }
        return counted.ToDictionary(c => c.Key, c => Beyond(c.Value, named.GetValueOrDefault(c.Key) ?? []));
    }

    private static long Beyond(Dictionary<string, double> counted, Dictionary<InteractionKind, int> named)
    {
        long Left(string metric, params ReadOnlySpan<InteractionKind> kinds)
        {
            var known = 0;
            foreach (var kind in kinds)
            {
                known += named.GetValueOrDefault(kind);
            }
            return Math.Max(0, (long)counted.GetValueOrDefault(metric) - known);
        }
        return Left("reactions", InteractionKind.Reaction)
            + Left("comments", InteractionKind.Comment, InteractionKind.Reply)
            + Left("reposts", InteractionKind.Repost, InteractionKind.Quote);
    }

    private void Add(int person, Act act)
    {
        (byPerson.TryGetValue(person, out var acts) ? acts : byPerson[person] = []).Add(act);
        if (act.Post >= 0)
        {
            var kinds = named.TryGetValue(act.Post, out var known) ? known : named[act.Post] = [];
            kinds[act.Kind] = kinds.GetValueOrDefault(act.Kind) + 1;
        }
    }

    private static bool Within(Period? within, LocalDate? day) => within is { } span && (span.IsAll || (day is { } d && span.Contains(d)));

    private static bool IsOnPost(InteractionKind kind) =>
        kind
            is InteractionKind.Reaction
                or InteractionKind.Comment
                or InteractionKind.Reply
                or InteractionKind.Repost
                or InteractionKind.Quote
                or InteractionKind.Vote;

    private static bool IsTowards(InteractionKind kind) =>
        IsOnPost(kind)
        || kind
            is InteractionKind.Follow
                or InteractionKind.Invitation
                or InteractionKind.Mention
                or InteractionKind.Endorsement
                or InteractionKind.Recommendation
                or InteractionKind.ServiceRequest;
}
