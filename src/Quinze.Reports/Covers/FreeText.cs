using System.Text.RegularExpressions;

namespace Quinze.Reports.Covers;

/// <summary>
/// What somebody typed for a report, in the little of Markdown that a letter needs: paragraphs, headings, lists, <c>**bold**</c>. Everything else is the text it is:
/// no picture, no link, no markup of one's own.
/// </summary>
public static class FreeText
{
    public static IReadOnlyList<Block> Blocks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Block> blocks = [];
        foreach (var part in Gap.Split(text.ReplaceLineEndings("\n").Trim()))
        {
            var lines = part.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (lines.Length == 0)
            {
                continue;
            }
            if (lines.Length == 1 && Heading.Match(lines[0]) is { Success: true } heading)
            {
                blocks.Add(new Subheading(heading.Groups["text"].Value));
            }
            else if (lines.All(l => Item.IsMatch(l)))
            {
                blocks.Add(new Bullets([.. lines.Select(l => Of(Item.Replace(l, "")))]));
            }
            else
            {
                blocks.Add(new Paragraph(Of(string.Join(' ', lines))));
            }
        }
        return blocks;
    }

    /// <summary>The words alone, a line each.</summary>
    public static IEnumerable<string> Lines(string text) =>
        Blocks(text)
            .SelectMany(b =>
                b switch
                {
                    Bullets bullets => bullets.Items.Select(i => "• " + i),
                    Subheading heading => [heading.Text],
                    Paragraph paragraph => [paragraph.Text.ToString()],
                    _ => Array.Empty<string>(),
                }
            );

    private static Prose Of(string text) =>
        new([.. text.Split("**").Select((run, i) => new Run(run, i % 2 == 1 ? Tone.Near : Tone.Plain)).Where(r => r.Text.Length > 0)]);

    private static readonly Regex Gap = new(@"\n\s*\n");

    private static readonly Regex Heading = new("^#{1,4} +(?<text>.+)$");

    private static readonly Regex Item = new("^[-*] +");
}
