using Quinze.Text.Labelling;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>A text of the ledger that may be labelled, with what stands around it.</summary>
/// <param name="Entry">The id of its post or interaction.</param>
internal sealed record TextToLabel(long Entry, string Text, TextContext Context);

/// <summary>A text of the ledger with its label.</summary>
/// <param name="Given">The label that holds: the user's, else that of the ledger's own classifier.</param>
/// <param name="Machine">What the machine alone says, the same for every ledger.</param>
/// <param name="Decided">True when the user gave the label to this very text.</param>
internal sealed record LabelledText(long Entry, Labelled Given, string Machine, bool Decided)
{
    /// <summary>What the user's corrections changed: a decision against the machine's label, or a label that leans on other decisions.</summary>
    public bool Changed => Given.Label != Machine;
}

/// <summary>Which labels go with which things of a ledger.</summary>
internal static class LabelledKinds
{
    public static TextTask? TaskOf(InteractionKind kind) =>
        kind switch
        {
            InteractionKind.Message or InteractionKind.Mail => TextTask.Message,
            InteractionKind.Comment or InteractionKind.Reply or InteractionKind.Mention or InteractionKind.Quote => TextTask.Comment,
            _ => null,
        };

    /// <summary>True for a post whose genre is asked for: something with words of its owner's, told to everybody, and no answer to one.</summary>
    public static bool HasGenre(PostFact post) =>
        post.Origin == PostOrigin.Presence
        && PublicActivity.IsPublished(post)
        && post.Kind is PostKind.Post or PostKind.Article or PostKind.Quote;

    /// <summary>An article is read with its title above it; the title of anything else is a link's.</summary>
    public static string TextOf(PostFact post, string text) =>
        post is { Kind: PostKind.Article, Title.Length: > 0 } ? $"{post.Title}\n\n{text}" : text;
}
