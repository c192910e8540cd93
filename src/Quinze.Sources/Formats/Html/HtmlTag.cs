namespace Quinze.Sources.Formats.Html;

/// <summary>Where a tag ends and what it is called, whatever its markup is worth.</summary>
internal static class HtmlTag
{
    /// <summary>The place of the <c>&gt;</c> that ends the tag which opens here: between quotes it ends none. The end of the text when nothing does.</summary>
    public static int EndOf(string html, int open)
    {
        var quote = '\0';
        for (var i = open; i < html.Length; i++)
        {
            var c = html[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return i;
            }
            else if (c is '"' or '\'' && html[i - 1] == '=')
            {
                quote = c;
            }
        }
        return html.Length;
    }

    /// <summary>The name in small letters, of an opening or a closing tag.</summary>
    public static string NameOf(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var end = 0;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
        {
            end++;
        }
        return tag[..end].ToString().ToLowerInvariant();
    }
}
