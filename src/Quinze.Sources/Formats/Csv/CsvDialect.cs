namespace Quinze.Sources.Formats.Csv;

/// <summary>How a quote inside a quoted field is written: doubled (RFC 4180), or after a backslash. The backslash dialect understands doubled quotes too.</summary>
public enum CsvDialect
{
    Rfc4180,
    Backslash,
}
