using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What cases are about, found in the view in one pass: the rows of their items, and their people.</summary>
internal sealed class ItemsOfCases
{
    private readonly LedgerView view;
    private readonly Dictionary<long, int> rows = [];
    private readonly Dictionary<long, PostFact> posts = [];
    private readonly Dictionary<string, int> handles = new(StringComparer.Ordinal);

    public ItemsOfCases(LedgerView view, IReadOnlyList<Case> cases)
    {
        this.view = view;
        var about = cases.SelectMany(c => c.About.Concat(c.Steps.SelectMany(s => s.About))).ToHashSet(StringComparer.Ordinal);
        var wanted = about.Select(JudgementMerge.ItemIn).OfType<long>().ToHashSet();
        if (wanted.Count > 0)
        {
            var ids = view.Facts.Interactions.Id;
            for (var i = 0; i < ids.Length; i++)
            {
                if (wanted.Contains(ids[i]))
                {
                    rows[ids[i]] = i;
                }
            }
            foreach (var post in view.Facts.Posts.Where(p => wanted.Contains(p.Id)))
            {
                posts[post.Id] = post;
            }
        }
        var named = about.Where(a => JudgementMerge.ItemIn(a) is null).ToHashSet(StringComparer.Ordinal);
        for (var handle = 0; named.Count > 0 && handle < view.Facts.HandleCount; handle++)
        {
            if (!view.Facts.IsForgotten(handle) && view.Facts.HandleAt(handle).ToString() is var name && named.Contains(name))
            {
                handles[name] = handle;
            }
        }
    }

    /// <summary>The row of an interaction that a decision names; null when it is not here.</summary>
    public int? RowOf(string about) => JudgementMerge.ItemIn(about) is { } id && rows.TryGetValue(id, out var row) ? row : null;

    public PostFact? PostOf(string about) => JudgementMerge.ItemIn(about) is { } id ? posts.GetValueOrDefault(id) : null;

    /// <summary>Everyone a case is about, each once, those who objected left out: named by the user, or on the other side of its items.</summary>
    public IReadOnlyList<int> PeopleOf(Case which)
    {
        var people = new SortedSet<int>();
        foreach (var about in which.About)
        {
            if (handles.TryGetValue(about, out var handle))
            {
                people.Add(view.Overlay.PersonOf(handle));
            }
            else if (RowOf(about) is { } row)
            {
                people.UnionWith(view.PersonsIn(row));
            }
            else if (PostOf(about) is { Own: false } post)
            {
                people.Add(view.Overlay.PersonOf(post.Author));
            }
        }
        return [.. people.Where(p => !view.Facts.IsOwner(p) && !view.Objected(p))];
    }
}
