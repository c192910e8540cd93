using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using NodaTime;

namespace Quinze.Findings.Json;

/// <summary>
/// Writes a finding as <c>docs/json/finding.schema.json</c> describes it: the stable contract of <c>analyse --json</c>, the web and the MCP server.
/// </summary>
public static class FindingJson
{
    // Letters of every language stay readable; what could end a string, a script or a tag is escaped.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>How every JSON of ours is written.</summary>
    public static JsonWriterOptions Options(bool indented = false) =>
        new()
        {
            Encoder = Encoder,
            Indented = indented,
            NewLine = "\n",
        };

    /// <summary>How results of a type are written.</summary>
    public static JsonTypeInfo ShapeOf(Type results) => ResultsShapes.Of(results);

    public static string ToText(Finding finding, bool indented = false)
    {
        using var block = new MemoryStream();
        Write(block, finding, indented);
        return Encoding.UTF8.GetString(block.GetBuffer(), 0, (int)block.Length);
    }

    public static void Write(Stream stream, Finding finding, bool indented = false)
    {
        using var writer = new Utf8JsonWriter(stream, Options(indented));
        Write(writer, finding);
    }

    /// <summary>Writes the finding as one object, wherever the writer stands.</summary>
    public static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("analysis", finding.Analysis);
        writer.WriteNumber("version", finding.Version);
        WritePeriod(writer, finding);
        WriteDay(writer, "asOf", finding.AsOf);
        WriteCoverage(writer, finding.Coverage);
        writer.WriteString("status", finding.Status == FindingStatus.Found ? "found" : "not-enough");
        WriteAmount(writer, "have", finding.Have);
        WriteAmount(writer, "need", finding.Need);
        WriteMethod(writer, finding.Method);
        WriteResults(writer, finding);
        WriteEvidence(writer, finding.Evidence);
        writer.WriteEndObject();
    }

    /// <summary>Everything is from the first to the last day of coverage; null where coverage does not say.</summary>
    private static void WritePeriod(Utf8JsonWriter writer, Finding finding)
    {
        LocalDate? from = finding.Period.From;
        LocalDate? to = finding.Period.To;
        if (finding.Period.IsAll)
        {
            from = finding.Coverage.Min(c => c.From);
            to = finding.Coverage.Max(c => c.To) ?? finding.AsOf;
        }
        writer.WriteStartObject("period");
        WriteDay(writer, "from", from);
        WriteDay(writer, "to", to);
        writer.WriteEndObject();
    }

    private static void WriteCoverage(Utf8JsonWriter writer, IReadOnlyList<CoverageSpan> coverage)
    {
        writer.WriteStartArray("coverage");
        foreach (var span in coverage)
        {
            writer.WriteStartObject();
            writer.WriteString("source", span.Source);
            writer.WriteString("kind", span.Kind);
            WriteDay(writer, "from", span.From);
            WriteDay(writer, "to", span.To);
            writer.WriteBoolean("complete", span.Complete);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteAmount(Utf8JsonWriter writer, string name, Amount? amount)
    {
        if (amount is null)
        {
            writer.WriteNull(name);
            return;
        }
        writer.WriteStartObject(name);
        WriteNumber(writer, "count", amount.Count);
        writer.WriteString("of", amount.Of);
        writer.WriteEndObject();
    }

    private static void WriteMethod(Utf8JsonWriter writer, Method method)
    {
        writer.WriteStartObject("method");
        writer.WriteString("id", method.Id);
        writer.WriteString("formula", method.Formula);
        writer.WriteString("source", method.Source);
        writer.WriteStartObject("parameters");
        foreach (var (name, value) in method.Parameters)
        {
            WriteNumber(writer, name, value);
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter writer, Finding finding)
    {
        writer.WritePropertyName("results");
        if (finding.Results is not { } results)
        {
            writer.WriteNullValue();
            return;
        }
        JsonSerializer.Serialize(writer, results, ShapeOf(results.GetType()));
    }

    private static void WriteEvidence(Utf8JsonWriter writer, IReadOnlyList<EvidenceOf> evidence)
    {
        writer.WriteStartObject("evidence");
        foreach (var figure in evidence)
        {
            writer.WriteStartObject(figure.Figure);
            writer.WriteNumber("count", figure.Count);
            writer.WriteStartArray("ids");
            foreach (var id in figure.Ids)
            {
                writer.WriteStringValue(id);
            }
            writer.WriteEndArray();
            writer.WriteString("show", figure.Show);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, LocalDate? day) =>
        writer.WriteString(name, day is { } known ? DayText.Write(known) : null);

    private static void WriteNumber(Utf8JsonWriter writer, string name, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
