using Quinze.Cli.Language;

namespace Quinze.Cli.Rows;

/// <summary>Rows as an answer: {"items":[…],"total":n}, or a table of the first fifty.</summary>
internal static class RowsAnswer
{
    private const int MostAsText = 50;

    private static readonly Phrase None = new("Nothing.", "Rien.");
    private static readonly Phrase SomeOf = new("{0} of {1}. More with --limit.", "{0} sur {1}. Davantage avec --limit.");

    public static void Write(Call call, IRowTable table, IReadOnlyList<Clause> where, int? limit)
    {
        var total = table.Select(where);
        if (call.Json)
        {
            call.WriteJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteStartArray("items");
                table.WriteItems(writer, limit ?? int.MaxValue);
                writer.WriteEndArray();
                writer.WriteNumber("total", total);
                writer.WriteEndObject();
            });
            return;
        }
        if (total == 0)
        {
            call.Line(None);
            return;
        }
        var shown = Math.Min(limit ?? MostAsText, total);
        Columns.Write(
            call.Out,
            [.. table.Headings.Select(h => h.In(call.Tongue))],
            [.. table.LinesWithText(shown, call.Tongue)],
            call.Around.Width
        );
        if (shown < total)
        {
            call.Line(SomeOf, Numbers.Of(call.Tongue, shown), Numbers.Of(call.Tongue, total));
        }
    }
}
