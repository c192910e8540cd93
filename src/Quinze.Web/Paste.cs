using NodaTime;
using Quinze.Importing;
using Quinze.Views;

namespace Quinze.Web;

/// <summary>What a visitor copied off a screen, before anything of it is taken. It is kept in memory alone.</summary>
/// <param name="Post">The id of the post it is about (<c>post-12</c>); null for a piece of the feed.</param>
/// <param name="Network"><c>linkedin</c>, <c>facebook</c> or <c>x</c>; null to go by what the text looks like.</param>
/// <param name="At">When it was copied: what "3 d" is counted from.</param>
public sealed record Paste(string Text, string? Post, string? Network, Instant At)
{
    /// <summary>Items, by their place in what was read, that are not to be taken.</summary>
    public IReadOnlySet<int> LeftOut { get; init; } = new HashSet<int>();
}

/// <summary>What was understood of a paste, what becomes of each item, and what was not understood.</summary>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Entries">What would come into the ledger.</param>
public sealed record PasteRead(
    string Network,
    IReadOnlyList<PasteItem> Items,
    IReadOnlyList<PasteCount> Counts,
    int Lines,
    IReadOnlyList<PasteLine> NotUnderstood,
    IReadOnlyList<PasteNamesake> Namesakes,
    IReadOnlyList<Entry> Entries
);

/// <summary>One thing understood.</summary>
/// <param name="Kind"><c>reaction</c>, <c>comment</c>, <c>reply</c>, <c>repost</c> or <c>post</c>.</param>
/// <param name="Sort"><c>person</c>, <c>organisation</c>, <c>you</c> or <c>hidden</c>: a name that the screen withholds.</param>
/// <param name="Fate"><c>taken</c>, or why not: <c>yours</c>, <c>the-post</c>, <c>not-with-you</c>, <c>left-out</c>.</param>
public sealed record PasteItem(
    string Kind,
    string Name,
    string Sort,
    string? Headline,
    string? Detail,
    Moment? At,
    string Text,
    int Line,
    string Fate
);

/// <summary>A number that the screen shows of the post.</summary>
public sealed record PasteCount(string Metric, string? Part, double Value, bool AtLeast);

/// <summary>A line that was not understood.</summary>
public sealed record PasteLine(int Number, string Text);

/// <summary>Somebody known who bears the exact name of somebody in the paste: a suggestion, never a conclusion.</summary>
/// <param name="HeadlineAgrees">Null when one side says nothing.</param>
public sealed record PasteNamesake(string Name, Handle Captured, Handle Known, Person Person, bool? HeadlineAgrees);
