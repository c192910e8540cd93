using System.Text;

namespace Quinze.World;

/// <summary>A post before it is laid out: an opening line, sentences, a closing line, hashtags.</summary>
internal sealed record Draft(
    bool French,
    string Theme,
    string Opening,
    IReadOnlyList<string> Body,
    string Closing,
    IReadOnlyList<string> Tags
)
{
    /// <summary>Where in the grammar the sentences come from.</summary>
    public IReadOnlyList<Line> Lines { get; init; } = [];
    public string Emoji { get; init; } = "";
    public string Address { get; init; } = "";
    public Layout Layout { get; init; }

    public string Text()
    {
        var text = new StringBuilder(Opening);
        if (Emoji.Length > 0)
        {
            text.Append(' ').Append(Emoji);
        }
        var between = Layout == Layout.OneLine ? " " : "\n\n";
        text.Append(between);
        for (var i = 0; i < Body.Count; i++)
        {
            if (Layout == Layout.List)
            {
                text.Append("• ");
            }
            text.Append(Body[i]);
            text.Append(
                i == Body.Count - 1 ? between
                : Layout == Layout.OneLine ? " "
                : Layout == Layout.Broetry ? "\n\n"
                : Layout == Layout.List ? "\n"
                : i % 3 == 2 ? "\n\n"
                : " "
            );
        }
        text.Append(Closing);
        if (Address.Length > 0)
        {
            text.Append(between).Append(Address);
        }
        if (Tags.Count > 0)
        {
            text.Append(between).AppendJoin(' ', Tags.Select(t => "#" + t));
        }
        return text.ToString();
    }
}

/// <summary>How the lines of a post are broken.</summary>
internal enum Layout
{
    OneLine,
    Paragraphs,
    Broetry,
    List,
}
