using System.Text;
using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Csv;
using Quinze.Sources.LinkedIn;

namespace Quinze.Tests.Sources.LinkedIn;

/// <summary>
/// What another reader of LinkedIn's files (linkedin-analyzer, MIT) makes of 880 rows of every quoting accident, and what ours does. Cell by cell they are the same, but for what theirs does to please a spreadsheet:
/// it drops control characters and blanks at the ends, empties "NA" and its like, puts an apostrophe before a formula, takes "UTC" from a date and drops rows without a needed cell.
/// </summary>
public class DialectTests
{
    private static readonly HashSet<string> NotAvailable =
    [
        "",
        "NA",
        "N/A",
        "n/a",
        "nan",
        "NaN",
        "-nan",
        "-NaN",
        "NULL",
        "null",
        "None",
        "none",
        "<NA>",
        "#N/A",
        "#NA",
        "#N/A N/A",
        "1.#QNAN",
        "1.#IND",
        "-1.#IND",
        "-1.#QNAN",
    ];

    /// <summary>
    /// Theirs before the colon, ours behind it. Where they differ: theirs refuses a whole file for one row too wide, a lone backslash or a quote that never closes, of which ours reads or names that row alone;
    /// of a column that comes twice ours takes the first; and messages without conversations, which no archive has, are told by the missing column.
    /// </summary>
    private static readonly string[] Outcomes =
    [
        "blank-header invalid_header: no header with the columns we know",
        "comments-escaped-quote-valid accepted: 1 read, 0 unread",
        "comments-trailing-escape parse_error: 1 read, 0 unread",
        "connections-preamble-only empty_input: no header with the columns we know",
        "duplicate-normalized-header invalid_header: 1 read, 0 unread",
        "empty-document empty_input: 0 read, 0 unread",
        "missing-required-header invalid_header: the column \"CONVERSATION ID\" is missing",
        "multiline-quoted-field-valid accepted: the column \"CONVERSATION ID\" is missing",
        "over-wide-data-row parse_error: 2 read, 0 unread",
        "quoted-comma-valid accepted: 1 read, 0 unread",
        "short-row-valid accepted: 1 read, 0 unread",
        "unmatched-final-quote parse_error: 0 read, 1 unread",
    ];

    private static string File(string name) => Path.Combine(Drained.CheckData("linkedin-dialects"), name);

    [Theory]
    [InlineData("shares", CsvDialect.Rfc4180, "Date ShareLink")]
    [InlineData("messages", CsvDialect.Rfc4180, "FROM DATE")]
    [InlineData("comments", CsvDialect.Backslash, "Message")]
    [InlineData("connections", CsvDialect.Rfc4180, "")]
    public void Every_cell_of_the_corpus_comes_out_as_the_other_reader_expects(string table, CsvDialect dialect, string needed)
    {
        using var all = JsonDocument.Parse(System.IO.File.ReadAllBytes(File("parity-corpus-expected.json")));
        var expected = all.RootElement.GetProperty(table).EnumerateArray().ToArray();
        using var csv = new CsvReader(System.IO.File.OpenRead(File(table + "-corpus.csv")), dialect);
        var header = HeaderOf(csv, expected[0].EnumerateObject().First().Name);
        var (at, dropped) = (0, new List<string>());
        while (csv.Read())
        {
            Assert.Null(csv.Fault);
            var row = header
                .Select((name, i) => (name, Cell: Theirs(Encoding.UTF8.GetString(csv[i]), name)))
                .ToDictionary(c => c.name, c => c.Cell);
            if (at < expected.Length && expected[at].EnumerateObject().All(c => (c.Value.GetString() ?? "") == row[c.Name]))
            {
                at++;
                continue;
            }
            dropped.Add(string.Join(" | ", row.Select(c => $"{c.Key}={c.Value}")));
            var isNeeded = needed.Length == 0 ? row.Values.Take(2).All(v => v.Length == 0) : needed.Split(' ').Any(n => row[n].Length == 0);
            Assert.True(
                isNeeded,
                $"line {csv.Line}: {dropped[^1]}; expected {(at < expected.Length ? expected[at].ToString() : "nothing")}"
            );
        }
        Assert.Equal(expected.Length, at);
    }

    [Fact]
    public void What_becomes_of_each_malformed_file_is_known()
    {
        using var outcomes = JsonDocument.Parse(System.IO.File.ReadAllBytes(File("malformed-csv-outcomes.json")));
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in outcomes.RootElement.GetProperty("cases").EnumerateArray())
        {
            var type = one.GetProperty("fileType").GetString()!;
            var name = (type == "messages" ? type : char.ToUpperInvariant(type[0]) + type[1..]) + ".csv";
            var drained = Drained.OfFiles((name, one.GetProperty("csv").GetString()!));
            var file = drained.All.OfType<FileUnread>().FirstOrDefault()?.Reason;
            var entries = drained.All.Count(r => r is PostEntry or InteractionEntry);
            found[one.GetProperty("id").GetString()!] =
                $"{one.GetProperty("expected").GetProperty("python").GetString()}: {file ?? $"{entries} read, {drained.All.OfType<Unread>().Count()} unread"}";
        }

        Assert.Equal(Outcomes, found.Select(f => $"{f.Key} {f.Value}"));
    }

    private static string[] HeaderOf(CsvReader csv, string first)
    {
        // Connections stand below a preamble.
        while (csv.Read())
        {
            var header = Enumerable.Range(0, csv.FieldCount).Select(i => Encoding.UTF8.GetString(csv[i])).ToArray();
            if (header.Length > 2 && (header.Contains(first) || header.Contains("First Name")))
            {
                return header;
            }
        }
        throw new InvalidDataException("no header");
    }

    private static string Theirs(string cell, string column)
    {
        // Of a backslash that the author wrote before a quote the other reader leaves nothing; ours undoes what LinkedIn's writer did: \\ is \, \" is ".
        cell = column == "Message" ? cell.Replace("\\\"", "\"", StringComparison.Ordinal) : cell;
        var plain = string.Concat(cell.Where(c => !char.IsControl(c) || c is '\n' or '\t' or '\r')).Trim();
        if (NotAvailable.Contains(plain))
        {
            return "";
        }
        if (column.Equals("date", StringComparison.OrdinalIgnoreCase) && plain.EndsWith(" UTC", StringComparison.Ordinal))
        {
            return plain[..^" UTC".Length];
        }
        if (column == "Connected On")
        {
            return LinkedInDates.TryParse(Encoding.UTF8.GetBytes(plain), out var at)
                ? NodaTime.Text.LocalDatePattern.Iso.Format(at.Day)
                : plain;
        }
        return plain[0] is '=' or '+' or '-' or '@' ? "'" + plain : plain;
    }
}
