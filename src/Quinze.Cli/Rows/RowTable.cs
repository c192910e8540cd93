using System.Text.Json;
using Quinze.Cli.Language;

namespace Quinze.Cli.Rows;

/// <summary>A field that <c>--where</c> can ask about.</summary>
/// <param name="Test">Makes a test of rows from a condition.</param>
internal sealed record RowField<T>(string Name, Func<Clause, Func<T, bool>> Test);

/// <summary>What <c>show</c> needs of a kind of row, whatever the row is.</summary>
internal interface IRowTable
{
    IReadOnlyList<string> FieldNames { get; }

    /// <summary>Keeps the rows that every condition holds for, and says how many they are.</summary>
    int Select(IReadOnlyList<Clause> where);

    /// <summary>Writes the first rows as the items of a JSON array.</summary>
    void WriteItems(Utf8JsonWriter writer, int most);

    IReadOnlyList<Phrase> Headings { get; }

    IEnumerable<string[]> Lines(int most, Tongue tongue);

    /// <summary>The same with the text of each row, where texts were asked for and it has one.</summary>
    IEnumerable<(string[] Cells, string? Text)> LinesWithText(int most, Tongue tongue);
}

/// <summary>Rows of one kind: what can be asked about them, and how one is written.</summary>
internal abstract class RowTable<T> : IRowTable
{
    /// <summary>How many rows are fetched from the store and written in one go.</summary>
    private const int Portion = 2000;

    private List<T> selected = [];

    protected abstract IEnumerable<T> All { get; }

    protected abstract IReadOnlyList<RowField<T>> Fields { get; }

    public IReadOnlyList<string> FieldNames => [.. Fields.Select(f => f.Name)];

    public abstract IReadOnlyList<Phrase> Headings { get; }

    public int Select(IReadOnlyList<Clause> where)
    {
        var tests = new List<Func<T, bool>>();
        foreach (var clause in where)
        {
            var field = Fields.FirstOrDefault(f => f.Name == clause.Field);
            tests.Add(field is null ? throw clause.Wrong(string.Join(", ", FieldNames), "unknown-field") : field.Test(clause));
        }
        selected = [.. All.Where(row => tests.TrueForAll(test => test(row)))];
        return selected.Count;
    }

    public void WriteItems(Utf8JsonWriter writer, int most)
    {
        foreach (var portion in selected.Take(most).Chunk(Portion))
        {
            Fetch(portion);
            foreach (var row in portion)
            {
                writer.WriteStartObject();
                Write(writer, row);
                writer.WriteEndObject();
            }
            writer.Flush();
        }
    }

    public IEnumerable<string[]> Lines(int most, Tongue tongue) => LinesWithText(most, tongue).Select(l => l.Cells);

    public IEnumerable<(string[] Cells, string? Text)> LinesWithText(int most, Tongue tongue)
    {
        foreach (var portion in selected.Take(most).Chunk(Portion))
        {
            Fetch(portion);
            foreach (var row in portion)
            {
                yield return (Line(row, tongue), TextOf(row));
            }
        }
    }

    /// <summary>Brings what the facts do not hold about some rows, all at once.</summary>
    protected virtual void Fetch(IReadOnlyList<T> rows) { }

    protected abstract void Write(Utf8JsonWriter writer, T row);

    protected abstract string[] Line(T row, Tongue tongue);

    /// <summary>What the row says, for a table of texts; null where none was asked for or may be shown.</summary>
    protected virtual string? TextOf(T row) => null;
}
