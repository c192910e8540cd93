namespace Quinze.Sources.Formats.Csv;

/// <summary>Undoes the quoting of one field, in place.</summary>
internal static class CsvEscapes
{
    /// <summary><paramref name="field"/> is the field as it stands in the file, its opening quote included; the answer is the length of the value, which begins at the same place.</summary>
    public static int Unescape(Span<byte> field, CsvDialect dialect)
    {
        var quoted = false;
        var to = 0;
        for (var from = 0; from < field.Length; from++)
        {
            var b = field[from];
            var following = from + 1 < field.Length ? field[from + 1] : (byte)0;
            if (b == '\\' && dialect == CsvDialect.Backslash && following is (byte)'"' or (byte)'\\')
            {
                b = following;
                from++;
            }
            else if (b == '"' && from == 0)
            {
                quoted = true;
                continue;
            }
            else if (b == '"' && quoted)
            {
                if (following != '"')
                {
                    quoted = false;
                    continue;
                }
                from++;
            }
            field[to++] = b;
        }
        return to;
    }
}
