using System.Text;
using Quinze.Sources.Formats.Archives;
using Quinze.Sources.Formats.Csv;

namespace Quinze.Tests.Formats.Csv;

public class CsvReaderTests
{
    internal static List<string[]> Read(byte[] bytes, CsvDialect dialect = CsvDialect.Rfc4180)
    {
        using var csv = new CsvReader(new MemoryStream(bytes), dialect);
        var records = new List<string[]>();
        while (csv.Read())
        {
            records.Add(
                csv.Fault is { } fault
                    ? ["!" + fault]
                    : [.. Enumerable.Range(0, csv.FieldCount).Select(i => Encoding.UTF8.GetString(csv[i]))]
            );
        }
        return records;
    }

    private static List<string[]> Read(string text, CsvDialect dialect = CsvDialect.Rfc4180) => Read(Encoding.UTF8.GetBytes(text), dialect);

    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a,b\r\n1,2\r\n")]
    [InlineData("a,b\r1,2\r")]
    [InlineData("a,b\n1,2")]
    [InlineData("\uFEFFa,b\n\n1,2\n\n")]
    [InlineData("\"a\",\"b\"\n\"1\",\"2\"")]
    [InlineData("a\0,b\n1\0\0,2\n")]
    public void Line_ends_marks_and_empty_lines_change_nothing(string text) =>
        Assert.Equal(
            [
                ["a", "b"],
                ["1", "2"],
            ],
            Read(text)
        );

    [Theory]
    [InlineData("\"x\"\"y\"", "x\"y")]
    [InlineData("\"x,\n\ry\"", "x,\n\ry")]
    [InlineData("\"\"", "")]
    [InlineData("\"\"\"\"", "\"")]
    [InlineData("x\"y", "x\"y")]
    [InlineData("\"x\"y", "xy")]
    [InlineData("\"x\" \"y\"", "x \"y\"")]
    [InlineData("x\\y", "x\\y")]
    [InlineData("é🚀", "é🚀")]
    public void A_field_of_RFC_4180_is_unquoted(string written, string value) =>
        Assert.Equal(
            [
                ["a", value, "z"],
            ],
            Read($"a,{written},z\n")
        );

    [Theory]
    [InlineData("\"x \\\"y\\\" z\"", "x \"y\" z")]
    [InlineData("\"x\\\\\"", "x\\")]
    [InlineData("\"x\"\"y\"", "x\"y")]
    [InlineData("C:\\\\boats", "C:\\boats")]
    [InlineData("\"C:\\boats\"", "C:\\boats")]
    [InlineData("\"\\\",\\\"\"", "\",\"")]
    public void A_field_of_the_backslash_dialect_is_unquoted(string written, string value) =>
        Assert.Equal(
            [
                ["a", value, "z"],
            ],
            Read($"a,{written},z\n", CsvDialect.Backslash)
        );

    [Fact]
    public void A_record_tells_the_line_it_begins_on()
    {
        using var csv = new CsvReader(new MemoryStream("a,b\r\n\r\n\"1\n2\r\n3\",x\r\n4,5"u8.ToArray()));
        var lines = new List<long>();

        while (csv.Read())
        {
            lines.Add(csv.Line);
        }

        Assert.Equal([1, 3, 6], lines);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void UTF_16_is_read_with_and_without_a_mark(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = "Name,Note\n" + string.Join('\n', Enumerable.Range(0, 20_000).Select(i => $"Anaïs {i},\"é, 🚀\""));
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

        var records = Read(bytes);

        Assert.Equal(20_001, records.Count);
        Assert.Equal(["Anaïs 19999", "é, 🚀"], records[^1]);
    }

    [Fact]
    public void A_row_that_is_not_UTF_8_is_read_as_Windows_1252_and_counted()
    {
        using var csv = new CsvReader(new MemoryStream([.. "caf\u00e9,"u8, 0x80, (byte)' ', 0x93, 0xE9, 0x94, (byte)'\n', .. "é\n"u8]));

        Assert.True(csv.Read());
        Assert.Equal("café", Encoding.UTF8.GetString(csv[0]));
        Assert.Equal("€ “é”", Encoding.UTF8.GetString(csv[1]));
        Assert.True(csv.Read());
        Assert.Equal(1, csv.Windows1252Rows);
    }

    [Fact]
    public void A_quote_that_never_closes_costs_one_record_and_not_the_rest()
    {
        var records = Read("a,b,c\n1,\"open,3\n4,5,6\n7,8,9\n");

        Assert.Equal(
            [
                ["a", "b", "c"],
                ["!a quote that opens here never closes"],
                ["4", "5", "6"],
                ["7", "8", "9"],
            ],
            records
        );
    }

    [Fact]
    public void A_field_of_50_MB_is_skipped_in_little_memory_and_the_next_row_is_read()
    {
        using var csv = new CsvReader(new Repeated("a,b,c\n1,\"", "some text, and more text\n", 2_000_000, "end\",3\n4,5,6\n"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var records = new List<(long Line, string? Fault, string First)>();

        while (csv.Read())
        {
            records.Add((csv.Line, csv.Fault, Encoding.UTF8.GetString(csv[0])));
        }

        Assert.Equal([(1, true), (2, false), (2_000_003, true)], records.Select(r => (r.Line, r.Fault is null)));
        Assert.Equal("4", records[2].First);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 40 << 20);
    }

    [Fact]
    public void Any_records_written_by_the_rules_are_read_back()
    {
        var random = new Random(15);
        string[] pieces = ["", "a", ",", "\"", "\n", "\r\n", "é", "🚀", "\\", " ", "long " + new string('x', 300)];
        for (var round = 0; round < 300; round++)
        {
            var records = Enumerable
                .Range(0, random.Next(1, 40))
                .Select(_ =>
                    Enumerable
                        .Range(0, 3)
                        .Select(_ => string.Concat(Enumerable.Range(0, random.Next(0, 6)).Select(_ => pieces[random.Next(pieces.Length)])))
                        .ToArray()
                )
                .ToList();
            var dialect = (CsvDialect)(round % 2);
            string Escape(string f) =>
                dialect == CsvDialect.Rfc4180
                    ? f.Replace("\"", "\"\"", StringComparison.Ordinal)
                    : f.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

            var text = string.Join(
                round % 3 == 0 ? "\r\n" : "\n",
                records.Select(r => string.Join(',', r.Select(f => $"\"{Escape(f)}\"")))
            );

            Assert.Equal(records, Read(text, dialect));
        }
    }

    [Fact]
    public void Any_bytes_end_without_an_exception()
    {
        var random = new Random(1515);
        var alphabet = "a,\"\n\r\\\0é"u8.ToArray();
        for (var round = 0; round < 2000; round++)
        {
            var bytes = Enumerable.Range(0, random.Next(0, 400)).Select(_ => alphabet[random.Next(alphabet.Length)]).ToArray();

            Assert.True(Read(bytes, (CsvDialect)(round % 2)).Count <= bytes.Length);
        }
    }

    /// <summary>A stream of a beginning, a text many times over, and an end, never all in memory.</summary>
    private sealed class Repeated(string begin, string text, int times, string end) : ForwardStream
    {
        private readonly byte[] text = Encoding.UTF8.GetBytes(text);
        private readonly byte[] end = Encoding.UTF8.GetBytes(end);
        private byte[] now = Encoding.UTF8.GetBytes(begin);
        private int at;
        private int done = -1;

        public override int Read(Span<byte> buffer)
        {
            if (at == now.Length)
            {
                done++;
                now =
                    done < times ? text
                    : done == times ? end
                    : [];
                at = 0;
            }
            var count = Math.Min(buffer.Length, now.Length - at);
            now.AsSpan(at, count).CopyTo(buffer);
            at += count;
            return count;
        }
    }
}
