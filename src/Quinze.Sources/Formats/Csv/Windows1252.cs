using System.Text;

namespace Quinze.Sources.Formats.Csv;

/// <summary>Windows-1252 as browsers read it: the five bytes without a letter stay the control characters they were in Latin-1.</summary>
internal static class Windows1252
{
    private const string From128 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Writes <paramref name="bytes"/> as UTF-8 (at most three times as long) and returns the length.</summary>
    public static int ToUtf8(ReadOnlySpan<byte> bytes, Span<byte> into)
    {
        var written = 0;
        foreach (var b in bytes)
        {
            if (b < 128)
            {
                into[written++] = b;
                continue;
            }
            var rune = new Rune(b < 160 ? From128[b - 128] : (char)b);
            written += rune.EncodeToUtf8(into[written..]);
        }
        return written;
    }
}
