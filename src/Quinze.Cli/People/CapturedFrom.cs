using NodaTime;
using Quinze.Sources.Pasted;
using Quinze.Views;

namespace Quinze.Cli.People;

/// <summary>Says of a paste what the ledger knows: on which post it is, and whose.</summary>
internal static class CapturedFrom
{
    /// <summary>Whose post it is: as the ledger says; else as the paste says; else the owner's.</summary>
    public static Capture Of(LedgerView view, Named? post, PastedPage page, Instant at)
    {
        if (post is null)
        {
            return new Capture(at, PostRef.None, Handle.Owner, null);
        }
        var owner = Handle.Owner;
        if (post.Fact is { Own: false, Author: >= 0 } others)
        {
            owner = view.Facts.HandleAt(others.Author);
        }
        else if (
            post.Fact is null
            && view.OwnerName is { } me
            && page.Items.FirstOrDefault(i => i.Kind == PastedKind.Post)?.Who is { Sort: PastedSort.Person } author
            && !author.Name.Equals(me, StringComparison.OrdinalIgnoreCase)
        )
        {
            owner = new Handle(
                page.Network,
                author.Handle ?? "name:" + author.Name.ToLowerInvariant(),
                author.Handle is null ? HandleKind.NameOnly : HandleKind.Profile
            );
        }
        return new Capture(at, post.Ref, owner, post.Fact?.Day);
    }
}
