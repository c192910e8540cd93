using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Quinze.Sources.Native;

/// <summary>Writes rows of one file; fields come in the order of their kind and each once.</summary>
internal abstract class NativeWriter(string name) : IDisposable
{
    public string Name { get; } = name;

    public long Rows { get; protected set; }

    /// <summary>The line the row that is being written begins on.</summary>
    public long Line { get; protected set; } = 1;

    public abstract NativeWriter One(string field, string? value);

    public abstract NativeWriter Text(string field, Utf8Text value);

    public abstract NativeWriter Many(string field, IReadOnlyList<string> values);

    public abstract void End();

    public abstract void Dispose();
}

/// <summary>JSON lines: an object a line, without the fields that are empty.</summary>
internal sealed class JsonWriter(Stream stream, string name) : NativeWriter(name)
{
    private readonly ArrayBufferWriter<byte> line = new(4096);
    private Utf8JsonWriter? json;

    public override NativeWriter One(string field, string? value)
    {
        var writer = Row();
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteString(field, value);
        }
        return this;
    }

    public override NativeWriter Text(string field, Utf8Text value) => One(field, value.IsEmpty ? null : value.ToString());

    public override NativeWriter Many(string field, IReadOnlyList<string> values)
    {
        var writer = Row();
        if (values.Count > 0)
        {
            writer.WriteStartArray(field);
            foreach (var value in values)
            {
                writer.WriteStringValue(value);
            }
            writer.WriteEndArray();
        }
        return this;
    }

    public override void End()
    {
        var writer = Row();
        writer.WriteEndObject();
        writer.Dispose();
        json = null;
        line.Write("\n"u8);
        stream.Write(line.WrittenSpan);
        line.ResetWrittenCount();
        Rows++;
        Line++;
    }

    public override void Dispose() => stream.Dispose();

    private Utf8JsonWriter Row()
    {
        if (json is null)
        {
            json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            json.WriteStartObject();
        }
        return json;
    }
}

/// <summary>CSV with a header: RFC 4180, every field of the kind, cells that spreadsheets leave alone.</summary>
internal sealed class CsvWriter : NativeWriter
{
    private readonly StreamWriter writer;
    private readonly StringBuilder row = new();

    public CsvWriter(Stream stream, string name, NativeKind kind)
        : base(name)
    {
        writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(string.Join(',', kind.Fields) + "\r\n");
        Line = 2;
    }

    public override NativeWriter One(string field, string? value)
    {
        if (row.Length > 0)
        {
            row.Append(',');
        }
        row.Append('"').Append(CsvCell.Write(value ?? "").Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        return this;
    }

    public override NativeWriter Text(string field, Utf8Text value) => One(field, value.ToString());

    public override NativeWriter Many(string field, IReadOnlyList<string> values) => One(field, CsvCell.Join(values));

    public override void End()
    {
        row.Append("\r\n");
        writer.Write(row);
        for (var i = 0; i < row.Length; i++)
        {
            Line += row[i] == '\n' ? 1 : 0;
        }
        row.Clear();
        Rows++;
    }

    public override void Dispose() => writer.Dispose();
}
