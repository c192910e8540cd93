using System.Text.Json;
using Quinze.Views;

namespace Quinze.Importing;

/// <summary>What the columns of a table mean, as the user confirmed it once; remembered by the header, so that the next export with the same columns is read without asking.</summary>
/// <param name="Header">The folded names of the table's columns in order, joined: equal headers mean the same kind of table.</param>
/// <param name="Columns">For each meaning a source knows (<c>title</c>, <c>amount</c>, <c>person</c>…) the name of the column that holds it.</param>
public sealed record ColumnMap(string Header, IReadOnlyDictionary<string, string> Columns)
{
    /// <summary>The maps that the user's decisions hold, by header; the last word on a header counts.</summary>
    public static IReadOnlyDictionary<string, ColumnMap> In(IReadOnlyList<Judgement> judgements)
    {
        var maps = new Dictionary<string, ColumnMap>();
        foreach (var said in JudgementsInForce.Of(JudgementKind.Columns, judgements))
        {
            if (said.About is [var header] && ColumnsIn(said.Says) is { } columns)
            {
                maps[header] = new ColumnMap(header, columns);
            }
        }
        return maps;
    }

    /// <summary>The decision that remembers this map.</summary>
    public Judgement Remembered(NodaTime.Instant at) => new(0, at, JudgementKind.Columns, [Header], JsonSerializer.Serialize(Columns));

    public bool SaysTheSameAs(ColumnMap? other) =>
        other is not null
        && Header == other.Header
        && Columns.Count == other.Columns.Count
        && Columns.All(c => other.Columns.TryGetValue(c.Key, out var column) && column == c.Value);

    private static Dictionary<string, string>? ColumnsIn(string? says)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(says ?? "{}");
        }
        catch (JsonException)
        {
            // Written by hand or by another version: asking again is all that it costs.
            return null;
        }
    }
}
