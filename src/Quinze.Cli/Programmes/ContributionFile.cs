using System.Globalization;
using System.Text.Json;
using Quinze.Analyses;
using Quinze.Cli.Json;
using Quinze.Importing;
using Quinze.Programme;
using Quinze.Storing;

namespace Quinze.Cli.Programmes;

/// <summary>What one expert sends to a programme, as a file: the quarter, a key that means nothing outside, and at most five counts.</summary>
internal sealed record ContributionFile(string Programme, Quarter Quarter, Contribution Contribution)
{
    /// <summary>The only column there is.</summary>
    public const string Column = "all";

    /// <summary>A key that stays for one ledger in one programme, and is another one in every other programme.</summary>
    public static string KeyOf(ILedgerStore store, string programme) =>
        Written(new KeyMaker(store.Head.Key.Span).Digest("programme\n" + programme.Trim()));

    private static string Written(NaturalKey key) => string.Create(CultureInfo.InvariantCulture, $"{key.High:x16}{key.Low:x16}");

    public static void Write(Stream into, string programme, string key, ProgrammeResults figures)
    {
        using var writer = new Utf8JsonWriter(into, JsonForm.Options(indented: true));
        writer.WriteStartObject();
        writer.WriteString("programme", programme.Trim());
        writer.WriteString("quarter", figures.Quarter);
        writer.WriteString("contributor", key);
        writer.WriteStartObject("figures");
        foreach (var cell in figures.Cells.Where(c => c.Value is not null))
        {
            writer.WriteNumber(cell.Row, cell.Value!.Value);
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Null when the file is no contribution.</summary>
    public static ContributionFile? Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            var figures = new Dictionary<Cell, double>();
            foreach (var figure in root.GetProperty("figures").EnumerateObject())
            {
                var value = figure.Value.GetInt32();
                if (value < 0)
                {
                    return null;
                }
                figures[new Cell(figure.Name, Column)] = value;
            }
            return
                Quarter.Parse(root.GetProperty("quarter").GetString() ?? "") is { } quarter
                && root.GetProperty("programme").GetString() is { Length: > 0 } programme
                && root.GetProperty("contributor").GetString() is { Length: > 0 } key
                ? new ContributionFile(programme, quarter, new Contribution(key, figures))
                : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
