using Quinze.Reports.Words;

namespace Quinze.Reports.Terminal;

/// <summary>The pieces of a report as lines of a terminal, none wider than it but for a command, which stands whole. Pictures are told by the tables beside them.</summary>
/// <param name="asked">The command whose answer this is: what is left out here it cannot give again, and <c>--json</c> gives.</param>
internal sealed class TerminalPage(Wording words, int width, Ink ink, string asked)
{
    private const int MostRows = 20;
    private readonly List<string> lines = [];

    public string Everything => asked + " --json";

    public void Heading(string text)
    {
        Apart();
        Text([Run.Name(text)]);
    }

    public void Text(IEnumerable<Run> runs, int indent = 0)
    {
        var first = true;
        foreach (var line in Wrapping.Lines(runs, width - indent, ink))
        {
            lines.Add(first ? line.Text : new string(' ', indent) + line.Text);
            first = false;
        }
    }

    public void Blocks(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Of(block, blocks);
        }
    }

    public void WriteTo(TextWriter writer)
    {
        foreach (var line in lines)
        {
            writer.Write(line.TrimEnd());
            writer.Write('\n');
        }
    }

    private void Of(Block block, IReadOnlyList<Block> blocks)
    {
        switch (block)
        {
            case Said said:
                Text(said.Sentences.SelectMany((s, i) => i > 0 ? s.Runs.Prepend(new Run(" ")) : s.Runs));
                break;
            case Note note:
                Text(note.Text.Runs.Select(r => r.Tone == Tone.Plain ? r with { Tone = Tone.Soft } : r));
                break;
            case Paragraph paragraph:
                Text(paragraph.Text.Runs);
                break;
            case NotEnough little:
                Text([new Run(words.NotEnoughTitle + words.Colon), .. little.Text.Runs]);
                break;
            case Subheading heading:
                Heading(heading.Text);
                break;
            case Basis { Parts.Count: > 0 } basis when !blocks.OfType<NotEnough>().Any():
                Text([Run.Soft(string.Join(" · ", basis.Parts))]);
                break;
            case Bullets bullets:
                Items(bullets.Items);
                break;
            case NotYet waiting:
                Items([.. waiting.Items.Select(i => Prose.Of(i.Heading + words.Colon).Then(i.Text))]);
                break;
            case Lists lists:
                foreach (var list in lists.Items)
                {
                    List(list);
                }
                break;
            case Table { Rows.Count: > 0 } table:
                Apart();
                lines.AddRange(new TerminalTable(table, words.Colon, width, ink).Lines(MostRows));
                More(table.Rows.Count, table.More);
                lines.Add("");
                break;
            case Details details:
                Heading(details.Summary);
                Blocks(details.Blocks);
                break;
            default:
                break;
        }
    }

    private void List(CalmList list)
    {
        Heading(list.Heading);
        Text([Run.Soft(list.Remark)]);
        Items(
            list.Items.Count == 0
                ? [Prose.Of(words.NoOne)]
                : [.. list.Items.Select(i => i.Below is { Length: > 0 } below ? i.Text.Then(Run.Soft(", " + below)) : i.Text)]
        );
    }

    private void Items(IReadOnlyList<Prose> items)
    {
        foreach (var item in items.Take(MostRows))
        {
            Text([new Run("- "), .. item.Runs], 2);
        }
        More(items.Count, null);
    }

    private void More(int count, Prose? more)
    {
        if (count > MostRows)
        {
            Text(words.More(count - MostRows, Everything).Runs);
        }
        else if (more is not null)
        {
            Text(more.Runs.Select(r => r.Tone == Tone.Code && r.Text == asked ? Run.Code(Everything) : r));
        }
    }

    /// <summary>One empty line, unless there is one.</summary>
    private void Apart()
    {
        if (lines.Count > 0 && lines[^1].Length > 0)
        {
            lines.Add("");
        }
    }
}
