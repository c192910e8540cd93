namespace Quinze.Sources.Pasted;

/// <summary>What a pasted item is.</summary>
public enum PastedKind
{
    Reaction,
    Comment,
    Reply,
    Repost,
    Post,
}

/// <summary>Who stands behind a pasted name.</summary>
public enum PastedSort
{
    Person,
    Organisation,

    /// <summary>The screen says "You".</summary>
    You,

    /// <summary>"LinkedIn Member": somebody whose name the screen withholds. Counted, never invented.</summary>
    Hidden,
}

/// <summary>Somebody as the screen names them.</summary>
/// <param name="Handle">Their handle where the screen shows one (<c>@anaisk</c> on X); null otherwise.</param>
/// <param name="IsAuthor">True when the screen marks them as the author of the post.</param>
public sealed record PastedPerson(string Name, PastedSort Sort, string? Handle = null, string? Headline = null, bool IsAuthor = false);

/// <summary>A reaction, a comment, a post: one thing understood in a pasted text.</summary>
/// <param name="Text">What they wrote; empty for a reaction. Mail addresses and telephone numbers are already out of it.</param>
/// <param name="Line">The line, from 1, on which it begins.</param>
public sealed record PastedItem(PastedKind Kind, PastedPerson Who, string Text, Ago? When, int Line)
{
    /// <summary>The type of a reaction, in the network's own word (<c>PRAISE</c>); null when the screen does not show it.</summary>
    public string? Detail { get; init; }

    /// <summary>For a reply, the place in <see cref="PastedPage.Items"/> of the comment it answers.</summary>
    public int? Parent { get; init; }

    /// <summary>For a post that shows another, the place in <see cref="PastedPage.Items"/> of the one it shows.</summary>
    public int? Shows { get; init; }

    /// <summary>True for a post that somebody paid to have shown.</summary>
    public bool Promoted { get; init; }
}

/// <summary>A number the screen shows of the post.</summary>
/// <param name="Part">The part it counts (<c>type=PRAISE</c>); null for the whole.</param>
/// <param name="Bound"><see cref="Bound.AtLeast"/> for what the screen rounds, as in "1.2K".</param>
public sealed record PastedCount(string Metric, string? Part, double Value, Bound Bound, int Line);

/// <summary>What became of a line.</summary>
public enum LineUse : byte
{
    NotUnderstood,
    Blank,

    /// <summary>Part of an item or a count.</summary>
    Item,

    /// <summary>A word of the network's own interface: a button, a menu, a label.</summary>
    Interface,
}

/// <summary>All that was understood of a pasted text, and what was not: every line has a use.</summary>
public sealed record PastedPage(
    string Network,
    IReadOnlyList<PastedItem> Items,
    IReadOnlyList<PastedCount> Counts,
    IReadOnlyList<LineUse> Lines
)
{
    /// <summary>Numbers, from 1, of the lines that were not understood.</summary>
    public IReadOnlyList<int> NotUnderstood =>
        [.. Lines.Select((use, i) => (use, Line: i + 1)).Where(l => l.use == LineUse.NotUnderstood).Select(l => l.Line)];

    /// <summary>Reads what a person copied out of a browser.</summary>
    /// <param name="network"><c>linkedin</c>, <c>facebook</c> or <c>x</c>; null to go by what the text looks like.</param>
    /// <param name="feed">True for a piece of the feed: posts of several people.</param>
    public static PastedPage Read(string text, string? network = null, bool feed = false)
    {
        var lines = PastedLines.Of(text);
        network ??= Likeliest(lines);
        return network switch
        {
            "x" => new XPaste(lines).Read(feed),
            "facebook" => new FacebookPaste(lines).Read(feed),
            _ => new LinkedInPaste(lines).Read(feed),
        };
    }

    private static string Likeliest(PastedLines lines)
    {
        if (LinkedInHeads.Find(lines).Count > 0)
        {
            return "linkedin";
        }
        return XPaste.LooksLike(lines) ? "x"
            : FacebookPaste.LooksLike(lines) ? "facebook"
            : "linkedin";
    }
}
