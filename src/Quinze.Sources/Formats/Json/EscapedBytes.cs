using System.Text;
using System.Text.Unicode;

namespace Quinze.Sources.Formats.Json;

/// <summary>
/// Text whose UTF-8 bytes were each written as a character of their own, as Meta's exports do: <c>p\u00c3\u00a5</c> for "på".
/// It is undone only where that is proved: no character above U+00FF, one at least above ASCII, and the whole of it, taken as bytes, is strict UTF-8. Anything else stays as it is.
/// </summary>
public static class EscapedBytes
{
    public static string Undone(string text)
    {
        var first = text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F');
        if (first < 0 || text.AsSpan(first).IndexOfAnyExceptInRange('\0', '\xFF') >= 0)
        {
            return text;
        }
        var bytes = Encoding.Latin1.GetBytes(text);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : text;
    }
}
