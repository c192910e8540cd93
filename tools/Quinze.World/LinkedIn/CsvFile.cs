using System.Text;

namespace Quinze.World;

/// <summary>How a file quotes its fields: when needed, always, or with backslashes (Comments only).</summary>
internal enum Quoting
{
    WhenNeeded,
    Always,
    Backslash,
}

/// <summary>A CSV file as LinkedIn writes it: UTF-8 without mark, LF.</summary>
internal sealed class CsvFile : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly StreamWriter writer;
    private readonly Quoting quoting;
    private readonly bool endsWithBreak;
    private bool first = true;

    public CsvFile(Stream stream, Quoting quoting = Quoting.WhenNeeded, bool endsWithBreak = true)
    {
        writer = new StreamWriter(stream, Utf8, 1 << 16);
        this.quoting = quoting;
        this.endsWithBreak = endsWithBreak;
    }

    public void Line(string raw)
    {
        Break();
        writer.Write(raw);
    }

    public void Row(params ReadOnlySpan<string> fields)
    {
        Break();
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }
            Field(fields[i]);
        }
    }

    private void Break()
    {
        if (!first)
        {
            writer.Write('\n');
        }
        first = false;
    }

    private void Field(string field)
    {
        if (quoting == Quoting.Backslash)
        {
            field = field.Replace("\\", "\\\\", StringComparison.Ordinal);
        }
        if (quoting != Quoting.Always && field.AsSpan().IndexOfAny(",\"\n\r") < 0)
        {
            writer.Write(field);
            return;
        }
        writer.Write('"');
        writer.Write(
            field.Contains('"', StringComparison.Ordinal)
                ? field.Replace("\"", quoting == Quoting.Backslash ? "\\\"" : "\"\"", StringComparison.Ordinal)
                : field
        );
        writer.Write('"');
    }

    public void Dispose()
    {
        if (endsWithBreak && !first)
        {
            writer.Write('\n');
        }
        writer.Dispose();
    }
}
