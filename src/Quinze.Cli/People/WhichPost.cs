using Quinze.Sources;
using Quinze.Views;

namespace Quinze.Cli.People;

/// <summary>A post that the user named: its place in the facts when it is there, and a reference in any case.</summary>
/// <param name="Fact">Null when the ledger does not know the post.</param>
internal sealed record Named(PostFact? Fact, string? Network, PostRef Ref);

/// <summary>Finds the post meant by an id (post-12) or by an address copied from a browser, under any of its numbers.</summary>
internal sealed class WhichPost(LedgerView view)
{
    public Named Find(string text)
    {
        var posts = view.Facts.Posts;
        if (JudgementMerge.ItemIn(text) is { } id && posts.FirstOrDefault(p => p.Id == id) is { } known)
        {
            return new Named(known, known.Network, known.Ref);
        }
        var (network, reference) = PostAddress.Parse(text);
        var meant = posts.FirstOrDefault(p => p.Ref == reference || p.Aliases.Any(a => a.Ref == reference));
        return new Named(meant, meant?.Network ?? network, meant?.Ref ?? reference);
    }
}
