using Quinze.Importing;

namespace Quinze.Sources.Formats.Csv;

/// <summary>Finds what stands between the fields of a table: a comma, a semicolon (programs that write decimal commas) or a tab.</summary>
internal static class CsvDelimiter
{
    private const int Head = 64 << 10;

    public static byte Of(IArchive archive, ArchiveFile file)
    {
        using var input = new CsvInput(archive.Open(file));
        var head = new byte[Head];
        var length = input.Read(head);
        return Of(head.AsSpan(0, length));
    }

    /// <summary>The one that "sep=" names, else the one that the first line with any of them holds most often, outside of quotes and comment lines.</summary>
    public static byte Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("sep="u8) && head.Length > 4 && head[4] is (byte)',' or (byte)';' or (byte)'\t')
        {
            return head[4];
        }
        var (commas, semicolons, tabs) = (0, 0, 0);
        var (quoted, comment, atStart) = (false, false, true);
        foreach (var b in head)
        {
            comment = atStart ? b == '#' : comment;
            atStart = b == '\n' && !quoted;
            quoted ^= b == '"' && !comment;
            if (atStart && commas + semicolons + tabs > 0)
            {
                break;
            }
            commas += b == ',' && !quoted && !comment ? 1 : 0;
            semicolons += b == ';' && !quoted && !comment ? 1 : 0;
            tabs += b == '\t' && !quoted && !comment ? 1 : 0;
        }
        return semicolons > commas && semicolons >= tabs ? (byte)';'
            : tabs > commas ? (byte)'\t'
            : (byte)',';
    }
}
