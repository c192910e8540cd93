using Quinze.Sources.Formats.Csv;

namespace Quinze.Sources.LinkedIn;

/// <summary>
/// Comments.csv is written with quotes behind backslashes, which nothing in the file says. Both ways are tried, and the one with fewer broken rows is taken:
/// a row is whole when it has three fields, nothing behind a closing quote, and its date, if any, is a date.
/// </summary>
internal static class LinkedInDialect
{
    private const int Fields = 3;

    public static CsvDialect Choose(Func<Stream> open, CancellationToken cancellation)
    {
        var backslash = Broken(open(), CsvDialect.Backslash, cancellation);
        return backslash > 0 && Broken(open(), CsvDialect.Rfc4180, cancellation) < backslash ? CsvDialect.Rfc4180 : CsvDialect.Backslash;
    }

    private static long Broken(Stream stream, CsvDialect dialect, CancellationToken cancellation)
    {
        using var csv = new CsvReader(stream, dialect);
        var broken = 0L;
        var rows = 0L;
        while (csv.Read())
        {
            if (++rows % 512 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
            var date = csv[0];
            if (rows > 1 && (csv.IsIrregular || csv.FieldCount != Fields || !(date.IsEmpty || LinkedInDates.TryParse(date, out _))))
            {
                broken++;
            }
        }
        return broken;
    }
}
