namespace Quinze.Reports.Html;

/// <summary>How each block of a report looks in HTML.</summary>
/// <param name="subheading">The element of a heading within a section: one level below the section's own.</param>
internal sealed class Blocks(HtmlWriter html, PartLinks links, string subheading)
{
    /// <summary>Up to so many rows a table stays on one printed page.</summary>
    private const int ShortTable = 12;

    private Words.Wording Words => html.Words;

    public void Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Said said:
                html.Raw("<p class=\"said\">");
                Joined(said.Sentences);
                html.Raw("</p>\n");
                break;
            case Note note:
                html.Raw("<p class=\"note\">").Prose(note.Text).Raw("</p>\n");
                break;
            case Paragraph paragraph:
                html.Raw("<p class=\"own\">").Prose(paragraph.Text).Raw("</p>\n");
                break;
            case Subheading heading:
                html.Raw("<").Raw(subheading);
                _ = heading.Id is { } id ? html.Attribute("id", id) : html;
                html.Raw(">").Text(heading.Text).Raw("</").Raw(subheading).Raw(">\n");
                break;
            case Basis basis:
                Why(basis);
                break;
            case Picture picture:
                Figure(picture);
                break;
            case Table table:
                TableOf(table);
                break;
            case NotEnough little:
                html.Raw("<div class=\"notenough\"><p><strong>")
                    .Text(Words.NotEnoughTitle)
                    .Raw("</strong></p><p>")
                    .Prose(little.Text)
                    .Raw("</p></div>\n");
                break;
            case NotYet waiting:
                NotYetOf(waiting);
                break;
            case Lists lists:
                ListsOf(lists);
                break;
            case Bullets bullets:
                html.Raw("<ul class=\"limits\">");
                foreach (var item in bullets.Items)
                {
                    html.Raw("<li>").Prose(item).Raw("</li>");
                }
                html.Raw("</ul>\n");
                break;
            case Details details:
                // The anchor is inside: a browser opens what it jumps into.
                html.Raw("<details><summary>").Text(details.Summary).Raw("</summary><div");
                _ = details.Id is { } inner ? html.Attribute("id", inner) : html;
                html.Raw(">\n");
                Write(details.Blocks);
                html.Raw("</div></details>\n");
                break;
        }
    }

    public void Joined(IReadOnlyList<Prose> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            _ = i > 0 ? html.Raw(" ") : html;
            html.Prose(sentences[i]);
        }
    }

    private void Why(Basis basis)
    {
        html.Raw("<p class=\"why\">");
        foreach (var part in basis.Parts)
        {
            html.Raw("<span>").Text(part).Raw("</span> ");
        }
        html.Raw("<a").Attribute("href", links.How(basis.Method)).Raw(">").Text(Words.How).Raw("</a>");
        if (basis.Show is { } show && links.Behind(basis.Method, show) is { } behind)
        {
            html.Raw(" <a").Attribute("href", behind).Raw(">").Text(Words.Behind).Raw("</a>");
        }
        else if (basis.Show is { } command)
        {
            html.Raw(" <code>").Text(command).Raw("</code>");
        }
        html.Raw("</p>\n");
    }

    private void Figure(Picture picture)
    {
        html.Raw("<figure class=\"card\">");
        Charts.Drawing.Draw(html, picture.Chart);
        if (picture.Caption is { } caption)
        {
            html.Raw("<figcaption>").Prose(caption).Raw("</figcaption>");
        }
        html.Raw("</figure>\n");
    }

    private void TableOf(Table table)
    {
        html.Raw(table.Rows.Count <= ShortTable ? "<div class=\"card t short\">" : "<div class=\"card t\">")
            .Raw("<table><caption>")
            .Text(table.Caption)
            .Raw("</caption><thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Raw(column.Kind == ColumnKind.Number ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">")
                .Text(column.Heading)
                .Raw("</th>");
        }
        html.Raw("</tr></thead><tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Raw("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                CellOf(table.Columns[i], row[i]);
            }
            html.Raw("</tr>\n");
        }
        html.Raw("</tbody></table>");
        _ = table.More is { } more ? html.Raw("<p class=\"note\">").Prose(more).Raw("</p>") : html;
        html.Raw("</div>\n");
    }

    private void CellOf(Column column, Cell cell)
    {
        var head = column.Kind == ColumnKind.Head;
        html.Raw(head ? "<th scope=\"row\"" : "<td");
        var kind = (column.Kind == ColumnKind.Number ? "num " : "") + (column.Folds ? "" : "keep");
        _ = kind.Length > 0 ? html.Attribute("class", kind.TrimEnd()) : html;
        // A narrow page folds the cell below its row's head and says what it is.
        _ = !head && column.Folds ? html.Attribute("data-label", column.Heading) : html;
        html.Raw(">");
        _ = cell.Key is { } key ? Charts.Swatch.Small(html, key) : html;
        html.Prose(cell.Text);
        _ = cell.Below is { } below ? html.Raw("<span class=\"below\">").Text(below).Raw("</span>") : html;
        html.Raw(head ? "</th>" : "</td>");
    }

    private void NotYetOf(NotYet waiting)
    {
        html.Raw("<ul class=\"notenough notyet\">");
        foreach (var item in waiting.Items)
        {
            html.Raw("<li").Attribute("id", item.Id).Raw("><strong>").Text(item.Heading).Raw("</strong> ").Prose(item.Text);
            html.Raw("<span class=\"below\">")
                .Prose(item.Help)
                .Raw("</span><span class=\"why\"><a")
                .Attribute("href", links.How(item.Method));
            html.Raw(">").Text(Words.How).Raw("</a></span></li>");
        }
        html.Raw("</ul>\n");
    }

    private void ListsOf(Lists lists)
    {
        html.Raw("<div class=\"lists\">");
        foreach (var list in lists.Items)
        {
            html.Raw("<div class=\"card\">")
                .Raw("<")
                .Raw(subheading)
                .Raw(">")
                .Text(list.Heading)
                .Raw("</")
                .Raw(subheading)
                .Raw("><p class=\"note\">")
                .Text(list.Remark)
                .Raw("</p><ul>");
            foreach (var item in list.Items)
            {
                html.Raw("<li>").Prose(item.Text).Raw("<span class=\"below\">").Text(item.Below ?? "").Raw("</span></li>");
            }
            _ = list.Items.Count == 0 ? html.Raw("<li class=\"sub\">").Text(Words.NoOne).Raw("</li>") : html;
            html.Raw("</ul></div>");
        }
        html.Raw("</div>\n");
    }
}
