using System.Text;
using Quinze.Reports.Covers;
using Quinze.Reports.Words;

namespace Quinze.Reports.Markdown;

/// <summary>The report as Markdown that GitHub shows well: the same words and tables, the pictures told by the tables beside them.</summary>
public static class MarkdownReport
{
    public static void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var words = report.Words;
        writer.Write($"# {Escaped(report.Owner is { } owner ? $"{report.Title} · {owner}" : report.Title)}\n\n");
        writer.Write($"{Escaped(Wording.Capital(report.Period))}  \n{Escaped(report.Read)}\n\n");
        if (report.Cover.For is { } client)
        {
            writer.Write($"{Escaped(words.PreparedFor)} {Escaped(client)}\n\n");
        }
        Blocks(writer, words, FreeText.Blocks(report.Cover.Before));
        writer.Write($"> {Joined(report.Letter)}\n");
        foreach (var chapter in report.Chapters)
        {
            // A report of one chapter is called what its chapter is.
            if (chapter.Heading != report.Title)
            {
                writer.Write($"\n## {Escaped(chapter.Heading)}\n");
            }
            foreach (var section in chapter.Sections)
            {
                writer.Write($"\n### {Escaped(section.Heading)}\n");
                Blocks(writer, words, section.Blocks);
            }
        }
        Blocks(writer, words, FreeText.Blocks(report.Cover.After));
        writer.Write($"\n---\n\n{Escaped(words.Colophon)}\n");
    }

    private static void Blocks(TextWriter writer, Wording words, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            writer.Write(
                block switch
                {
                    Said said => $"\n{Joined(said.Sentences)}\n",
                    Note note => $"\n{Of(note.Text)}\n",
                    Paragraph paragraph => $"\n{Of(paragraph.Text)}\n",
                    Subheading heading => $"\n#### {Escaped(heading.Text)}\n",
                    Basis basis => Why(words, basis),
                    NotEnough little => $"\n> **{Escaped(words.NotEnoughTitle)}**  \n> {Of(little.Text)}\n",
                    Bullets bullets => "\n" + string.Concat(bullets.Items.Select(i => $"- {Of(i)}\n")),
                    NotYet waiting => "\n"
                        + string.Concat(waiting.Items.Select(i => $"- **{Escaped(i.Heading)}** {Of(i.Text)}  \n  {Of(i.Help)}\n")),
                    Lists lists => string.Concat(lists.Items.Select(l => ListOf(words, l))),
                    Table table => TableOf(table),
                    _ => "",
                }
            );
            if (block is Details details)
            {
                writer.Write($"\n<details><summary>{Escaped(details.Summary)}</summary>\n");
                Blocks(writer, words, details.Blocks);
                writer.Write("\n</details>\n");
            }
        }
    }

    private static string Why(Wording words, Basis basis)
    {
        var how = words.Methods.TryGetValue(basis.Method, out var method) ? $"{words.How} — {method.Name}" : words.How;
        var parts = basis.Parts.Select(Escaped).Append(Escaped(how));
        var show = basis.Show is { } command ? $" · {Code(command)}" : "";
        return $"\n<sub>{string.Join(" · ", parts)}{show}</sub>\n";
    }

    private static string ListOf(Wording words, CalmList list)
    {
        var items =
            list.Items.Count == 0
                ? $"- {Escaped(words.NoOne)}\n"
                : string.Concat(list.Items.Select(i => $"- {Of(i.Text)}, {Escaped(i.Below ?? "")}\n"));
        return $"\n#### {Escaped(list.Heading)}\n\n{Escaped(list.Remark)}\n\n{items}";
    }

    private static string TableOf(Table table)
    {
        var text = new StringBuilder("\n|");
        foreach (var column in table.Columns)
        {
            text.Append(' ').Append(Escaped(Wording.Capital(column.Heading))).Append(" |");
        }
        text.Append("\n|");
        foreach (var column in table.Columns)
        {
            text.Append(column.Kind == ColumnKind.Number ? "--:|" : "---|");
        }
        text.Append('\n');
        foreach (var row in table.Rows)
        {
            text.Append('|');
            foreach (var cell in row)
            {
                text.Append(' ').Append(Of(cell.Text));
                _ = cell.Below is { } below ? text.Append(cell.Text.IsEmpty ? "" : "<br>").Append(Escaped(below)) : text;
                text.Append(" |");
            }
            text.Append('\n');
        }
        _ = table.More is { } more ? text.Append('\n').Append(Of(more)).Append('\n') : text;
        return text.ToString();
    }

    private static string Joined(IReadOnlyList<Prose> sentences) => string.Join(" ", sentences.Select(Of));

    private static string Of(Prose prose) =>
        string.Concat(
            prose.Runs.Select(run =>
                run.Tone switch
                {
                    Tone.Near or Tone.Quiet => $"**{Escaped(run.Text)}**",
                    Tone.Unknown => $"*{Escaped(run.Text)}*",
                    Tone.Code => Code(run.Text),
                    _ => Escaped(run.Text),
                }
            )
        );

    private static string Code(string text)
    {
        var clean = Plain.Of(text).Replace("|", "\\|", StringComparison.Ordinal);
        return clean.Contains('`', StringComparison.Ordinal) ? $"`` {clean} ``" : $"`{clean}`";
    }

    /// <summary>Every character that Markdown or HTML might take for its own, at the cost of a backslash where none was needed.</summary>
    private static string Escaped(string text)
    {
        var clean = Plain.Of(text);
        var escaped = new StringBuilder(clean.Length + 8);
        foreach (var c in clean)
        {
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '!' => escaped.Append('\\').Append(c),
                // GitHub makes links and mentions of these: nobody is to be called from a report.
                '@' => escaped.Append("&#64;"),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }
}
