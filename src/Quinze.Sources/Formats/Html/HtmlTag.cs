namespace Quinze.Sources.Formats.Html;

/// <summary>Where a tag ends, what it is called and what it says, whatever its markup is worth.</summary>
internal static class HtmlTag
{
    /// <summary>The place of the <c>&gt;</c> that ends the tag which opens here: between quotes it ends none. The end of the text when nothing does.</summary>
    public static int EndOf(ReadOnlySpan<char> html, int open)
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

    /// <summary>What an attribute says, entities and all; null when the tag has none of this name, or its quote is never closed.</summary>
    /// <param name="tag">Between <c>&lt;</c> and <c>&gt;</c>.</param>
    public static string? Attribute(string tag, string name)
    {
        for (var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; )
        {
            var value = at + name.Length;
            if (char.IsWhiteSpace(tag[Math.Max(0, at - 1)]) && value + 1 < tag.Length && tag[value] == '=' && tag[value + 1] is '"' or '\'')
            {
                var end = tag.IndexOf(tag[value + 1], value + 2);
                return end < 0 ? null : tag[(value + 2)..end];
            }
            at = tag.IndexOf(name, value, StringComparison.OrdinalIgnoreCase);
        }
        return null;
    }

    /// <summary>What stands in the first element of a name; null when there is none, or it is never closed.</summary>
    public static string? FirstElement(string html, string name)
    {
        for (var at = 0; html.IndexOf('<' + name, at, StringComparison.OrdinalIgnoreCase) is var open and >= 0; at = open + 1)
        {
            var behind = open + 1 + name.Length;
            if (behind < html.Length && char.IsAsciiLetterOrDigit(html[behind]))
            {
                continue;
            }
            var from = EndOf(html, open) + 1;
            var end = from < html.Length ? html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase) : -1;
            return end < 0 ? null : html[from..end];
        }
        return null;
    }
}
