using System.Buffers.Text;
using System.Text;

namespace Quinze.Sources.LinkedIn;

/// <summary>Finds the number of a post, and of a comment on it, in the addresses LinkedIn writes.</summary>
internal static class LinkedInLinks
{
    private const int LongestToDecodeOnTheStack = 1024;

    /// <summary>
    /// <c>urn:li:activity:n</c> and its kin, plain or percent-encoded up to twice, else <c>…-share-n-xxxx</c> in a <c>/posts/</c> address, else the address itself.
    /// <paramref name="comment"/> is the number in <c>commentUrn</c>, or 0.
    /// </summary>
    public static PostRef Post(ReadOnlySpan<byte> link, out long comment)
    {
        comment = 0;
        link = link.Trim(" \t\r\n"u8);
        if (link.IsEmpty)
        {
            return PostRef.None;
        }
        if (TryCommon(link, out var common))
        {
            return common;
        }
        if (link.Length > LongestToDecodeOnTheStack)
        {
            return PostRef.At(Encoding.UTF8.GetString(link));
        }
        Span<byte> decoded = stackalloc byte[link.Length];
        link.CopyTo(decoded);
        var length = Percent.Decode(decoded);
        length = Percent.Decode(decoded[..length]);
        ReadOnlySpan<byte> plain = decoded[..length];
        var about = plain;
        var tail = plain.IndexOf("omment:("u8);
        if (tail >= 0)
        {
            comment = CommentNumber(plain[(tail + 8)..]);
            var query = plain.IndexOf((byte)'?');
            about = query > 0 ? plain[..query] : plain;
        }
        var post = FromUrn(about);
        if (post.IsNone)
        {
            post = FromWords(about);
        }
        if (post.IsNone && tail >= 0)
        {
            post = FromInsideComment(plain[(tail + 8)..]);
        }
        return post.IsNone ? PostRef.At(Address(link)) : post;
    }

    /// <summary>The form of nearly all rows, <c>…/feed/update/urn%3Ali%3Aactivity%3A7000000000000000000</c>, without decoding it.</summary>
    private static bool TryCommon(ReadOnlySpan<byte> link, out PostRef post)
    {
        var begin = "https://www.linkedin.com/feed/update/urn%3Ali%3A"u8;
        post = PostRef.None;
        if (!link.StartsWith(begin))
        {
            return false;
        }
        var rest = link[begin.Length..];
        var colon = rest.IndexOf("%3A"u8);
        if (colon < 0)
        {
            return false;
        }
        var digits = rest[(colon + 3)..];
        var kind =
            rest[..colon].SequenceEqual("activity"u8) ? PostRefKind.Activity
            : rest[..colon].SequenceEqual("share"u8) ? PostRefKind.Share
            : rest[..colon].SequenceEqual("ugcPost"u8) ? PostRefKind.UgcPost
            : PostRefKind.None;
        if (kind == PostRefKind.None || !Utf8Parser.TryParse(digits, out long number, out var used) || used != digits.Length || number <= 0)
        {
            return false;
        }
        post = new PostRef(kind, number);
        return true;
    }

    /// <summary>An address without its query, fragment and closing slash: what stays the same wherever it is copied from.</summary>
    private static string Address(ReadOnlySpan<byte> link)
    {
        var end = link.IndexOfAny((byte)'?', (byte)'#');
        return Encoding.UTF8.GetString((end > 0 ? link[..end] : link).TrimEnd((byte)'/'));
    }

    private static PostRef FromUrn(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            var at = text.IndexOf("urn:li:"u8);
            if (at < 0)
            {
                return PostRef.None;
            }
            text = text[(at + 7)..];
            var post = Typed(text, (byte)':');
            if (!post.IsNone)
            {
                return post;
            }
        }
    }

    private static PostRef Typed(ReadOnlySpan<byte> text, byte separator)
    {
        var (kind, name) =
            text.StartsWith("activity"u8) ? (PostRefKind.Activity, 8)
            : text.StartsWith("share"u8) ? (PostRefKind.Share, 5)
            : text.StartsWith("ugcPost"u8) ? (PostRefKind.UgcPost, 7)
            : text.StartsWith("groupPost"u8) ? (PostRefKind.GroupPost, 9)
            : (PostRefKind.None, 0);
        if (kind == PostRefKind.None || text.Length <= name || text[name] != separator)
        {
            return PostRef.None;
        }
        var digits = text[(name + 1)..];
        if (!Utf8Parser.TryParse(digits, out long number, out var used) || number <= 0)
        {
            return PostRef.None;
        }
        if (kind == PostRefKind.GroupPost && used < digits.Length && digits[used] == '-')
        {
            // groupPost:<group>-<post>: the second number is the post's.
            return Utf8Parser.TryParse(digits[(used + 1)..], out long post, out _) && post > 0 ? new PostRef(kind, post) : PostRef.None;
        }
        return new PostRef(kind, number);
    }

    /// <summary><c>/posts/name_words-activity-7000000000000000000-AbCd</c></summary>
    private static PostRef FromWords(ReadOnlySpan<byte> text)
    {
        const int FewestDigits = 15;
        for (var i = 0; i < text.Length - FewestDigits; i++)
        {
            if (text[i] is not ((byte)'-' or (byte)'_'))
            {
                continue;
            }
            var post = Typed(text[(i + 1)..], (byte)'-');
            if (!post.IsNone && post.Number >= 100_000_000_000_000)
            {
                return post;
            }
        }
        return PostRef.None;
    }

    /// <summary><c>comment:(activity:p,c)</c>, <c>comment:(urn:li:activity:p,c)</c>, or the web's <c>fsd_comment:(c,urn:li:activity:p)</c>.</summary>
    private static long CommentNumber(ReadOnlySpan<byte> inside)
    {
        if (Utf8Parser.TryParse(inside, out long first, out _))
        {
            return first;
        }
        var comma = inside.IndexOf((byte)',');
        return comma >= 0 && Utf8Parser.TryParse(inside[(comma + 1)..], out long second, out _) ? second : 0;
    }

    private static PostRef FromInsideComment(ReadOnlySpan<byte> inside)
    {
        var post = FromUrn(inside);
        return post.IsNone ? Typed(inside, (byte)':') : post;
    }
}
