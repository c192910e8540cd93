using System.Text;
using Quinze.Importing;
using Quinze.Sources.Formats.Csv;
using Quinze.Storing;

namespace Quinze.Tests.Formats.Csv;

/// <summary>Records that are known by their bytes are gone over without looking for their fields.</summary>
public class CsvSkippingTests
{
    private static readonly string[] Fields =
    [
        "plain",
        "",
        "\"quoted\"",
        "\"two\nlines\"",
        "\"a \"\"word\"\"\"",
        "5\" wide",
        "é, non",
        "\"\\\"\"",
        "\"lone\rreturn\"",
        "\"x\"y",
    ];

    [Theory]
    [InlineData("\n", "Rfc4180")]
    [InlineData("\r\n", "Rfc4180")]
    [InlineData("\r", "Rfc4180")]
    [InlineData("\n", "Backslash")]
    [InlineData("\r\n", "Backslash")]
    public void What_is_read_between_skipped_records_is_what_it_was(string lineEnd, string dialectName)
    {
        var dialect = Enum.Parse<CsvDialect>(dialectName);
        for (var seed = 0; seed < 40; seed++)
        {
            var chance = new Random(seed);
            var text = Encoding.UTF8.GetBytes(string.Join(lineEnd, Enumerable.Range(0, 120).Select(_ => Record(chance))));
            var whole = Read(text, dialect, new HashSet<ulong>());
            var known = whole.Where(r => r.Mark != 0 && chance.Next(3) > 0).Select(r => r.Mark).ToHashSet();

            var partly = Read(text, dialect, known);

            Assert.Equal(whole.Count, partly.Count);
            Assert.Equal(whole.Select(r => r.Line), partly.Select(r => r.Line));
            Assert.Equal(
                whole.Zip(partly).Where(r => r.Second.Fields is not null).Select(r => r.First.Fields),
                partly.Select(r => r.Fields).OfType<string>()
            );
            Assert.All(whole.Zip(partly).Where(r => r.Second.Fields is null), r => Assert.Contains(r.First.Mark, known));
        }
    }

    [Fact]
    public void Records_with_line_ends_in_quotes_are_skipped_whole()
    {
        var text = Encoding.UTF8.GetBytes("a,\"b\nc\",d\ne,f,g\n");
        var known = Read(text, CsvDialect.Rfc4180, new HashSet<ulong>()).Select(r => r.Mark).ToHashSet();

        var skipped = Read(text, CsvDialect.Rfc4180, known);

        Assert.Equal([(1L, (string?)null), (3L, null)], skipped.Select(r => (r.Line, r.Fields)));
    }

    private static string Record(Random chance) =>
        chance.Next(15) == 0
            ? ""
            : string.Join(',', Enumerable.Range(0, 1 + chance.Next(4)).Select(_ => Fields[chance.Next(Fields.Length)] + chance.Next(40)));

    /// <summary>Every record with its line; those that are known have no fields.</summary>
    private static List<(long Line, ulong Mark, string? Fields)> Read(byte[] text, CsvDialect dialect, HashSet<ulong> known)
    {
        var records = new List<(long, ulong, string?)>();
        using var csv = new CsvReader(new MemoryStream(text), dialect)
        {
            Marks = new KnownRecords(new byte[16], _ => { }).Of(new SourceCard("made", "made", 1, "Made", "Fait")).In("table"),
        };
        while (true)
        {
            if (known.Count > 0 && csv.MarkAhead() && known.Contains(csv.Mark))
            {
                csv.Skip();
                records.Add((csv.Line, 0, null));
            }
            else if (csv.Read())
            {
                records.Add(
                    (
                        csv.Line,
                        csv.Mark,
                        csv.Fault ?? string.Join('|', Enumerable.Range(0, csv.FieldCount).Select(i => Encoding.UTF8.GetString(csv[i])))
                    )
                );
            }
            else
            {
                return records;
            }
        }
    }
}
