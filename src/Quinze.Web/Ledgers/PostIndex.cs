using System.Runtime.CompilerServices;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>
/// What belongs to each post of the facts: rows of interactions and observations. Counted out once for each version of the facts,
/// so that a page of one post never walks through ten million rows.
/// </summary>
internal sealed class PostIndex
{
    private static readonly ConditionalWeakTable<Facts, PostIndex> Made = [];

    private readonly int[] starts;
    private readonly int[] rows;
    private readonly Dictionary<long, PostFact> byId;
    private readonly ILookup<int, ObservationView> observations;

    private PostIndex(Facts facts)
    {
        var of = facts.Interactions.Post;
        starts = new int[facts.Posts.Count + 1];
        foreach (var post in of)
        {
            if (post >= 0)
            {
                starts[post + 1]++;
            }
        }
        for (var post = 0; post < facts.Posts.Count; post++)
        {
            starts[post + 1] += starts[post];
        }
        rows = new int[starts[^1]];
        var next = starts.AsSpan(0, facts.Posts.Count).ToArray();
        for (var row = 0; row < of.Length; row++)
        {
            if (of[row] >= 0)
            {
                rows[next[of[row]]++] = row;
            }
        }
        byId = facts.Posts.ToDictionary(p => p.Id);
        observations = facts.Observations.Where(o => o.Post >= 0).ToLookup(o => o.Post);
    }

    public static PostIndex Of(Facts facts) => Made.GetValue(facts, f => new PostIndex(f));

    /// <summary>The interactions on a post, in the order of time.</summary>
    public ReadOnlySpan<int> RowsOf(PostFact post) => rows.AsSpan(starts[post.Index], starts[post.Index + 1] - starts[post.Index]);

    public IEnumerable<ObservationView> ObservationsOf(PostFact post) => observations[post.Index];

    public PostFact? Find(long id) => byId.GetValueOrDefault(id);
}
