namespace Quinze.Reports.Terminal;

/// <summary>A text as somebody wrote it, on a terminal.</summary>
public static class TerminalText
{
    /// <summary>Its lines in so many columns, cut between words; its own empty lines are left out.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(line => Wrapping.Lines([new Run(line)], width, new Ink(Colour: false), cut: true))
            .Select(line => line.Text);
    }
}
