using System.Globalization;
using Quinze.Analyses;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>What a post's page shows beyond its words.</summary>
internal static class PostPage
{
    private const string Prefix = "post-";

    public static PostFact? Find(LedgerView view, string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal)
        && long.TryParse(id.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? view.Facts.Posts.FirstOrDefault(p => p.Id == number)
            : null;

    /// <summary>Those known to have acted on it, by name.</summary>
    public static IReadOnlyList<(Person Person, IReadOnlyList<InteractionKind> Kinds)> Acts(LedgerView view, PostFact post)
    {
        var columns = view.Facts.Interactions;
        var kinds = new Dictionary<int, SortedSet<InteractionKind>>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (
                columns.Post[i] == post.Index
                && (Direction)columns.Direction[i] == Direction.Received
                && view.PersonIn(i) is var person and >= 0
            )
            {
                (kinds.TryGetValue(person, out var known) ? known : kinds[person] = []).Add((InteractionKind)columns.Kind[i]);
            }
        }
        return
        [
            .. kinds
                .Select(k => (view.PersonAt(k.Key), (IReadOnlyList<InteractionKind>)[.. k.Value]))
                .OrderBy(k => PlainName.Of(k.Item1.Name), StringComparer.Ordinal),
        ];
    }
}
