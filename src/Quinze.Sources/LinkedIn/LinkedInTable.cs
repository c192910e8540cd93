using System.Text;
using Quinze.Sources.Formats.Csv;

namespace Quinze.Sources.LinkedIn;

/// <summary>What the first records of a CSV file show: where the header is, and which reader it belongs to.</summary>
internal sealed record LinkedInTable(RowReader? Rows, int[] Columns, int Width, string? Problem, string? Remark)
{
    /// <summary>
    /// Looks for the header, which may stand below a preamble of any length. Columns decide before names: a reader that the name suggests is taken when its columns are there,
    /// otherwise any reader whose columns are unmistakable.
    /// </summary>
    public static LinkedInTable Find(CsvReader csv, RowReader? suggested)
    {
        var records = 0;
        var widest = 0;
        string? lacking = null;
        while (records < LinkedInOddities.PreambleRecords && csv.Read())
        {
            records++;
            var header = Header(csv);
            widest = Math.Max(widest, header.Length);
            var rows = Fits(suggested, header) ? suggested : Unmistakable(header);
            if (rows is not null)
            {
                csv.ExpectFields(header.Length);
                return new LinkedInTable(rows, Locate(rows.Columns, header), header.Length, null, null);
            }
            if (suggested is not null && header.Length > 1 && suggested.Needed.Any(n => Array.IndexOf(header, Key(n)) >= 0))
            {
                lacking ??= suggested.Needed.First(n => Array.IndexOf(header, Key(n)) < 0);
            }
        }
        return suggested is not null && records == 0 ? new LinkedInTable(suggested, [], 0, null, "an empty file")
            : suggested is not null && records == 1 && widest == 1 && lacking is null
                ? new LinkedInTable(suggested, [], 0, null, "one sentence in place of rows")
            : new LinkedInTable(
                null,
                [],
                0,
                lacking is null ? "no header with the columns we know" : $"the column \"{lacking}\" is missing",
                null
            );
    }

    private static string[] Header(CsvReader csv)
    {
        var header = new string[csv.FieldCount];
        for (var i = 0; i < header.Length; i++)
        {
            var name = csv[i].Length > 200 ? "" : Encoding.UTF8.GetString(csv[i]).Trim().Trim('"').Trim();
            header[i] = Key(LinkedInOddities.ColumnAliases.GetValueOrDefault(name, name));
        }
        return header;
    }

    private static string Key(string name) => name.ToLowerInvariant();

    private static bool Fits(RowReader? rows, string[] header) =>
        rows is not null && rows.Needed.All(n => Array.IndexOf(header, Key(n)) >= 0);

    /// <summary>The reader with the most needed columns among those that fit; none when two fit equally well.</summary>
    private static RowReader? Unmistakable(string[] header)
    {
        var fitting = LinkedInFiles.All.Select(r => r.Rows).OfType<RowReader>().Where(r => r.Distinctive && Fits(r, header)).ToList();
        var most = fitting.Count == 0 ? 0 : fitting.Max(r => r.Needed.Count);
        return fitting.FirstOrDefault(r => r.Needed.Count == most);
    }

    private static int[] Locate(IReadOnlyList<string> columns, string[] header) => [.. columns.Select(c => Array.IndexOf(header, Key(c)))];
}
