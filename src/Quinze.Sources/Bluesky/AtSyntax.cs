using System.Text.RegularExpressions;

namespace Quinze.Sources.Bluesky;

/// <summary>The small words of the AT Protocol, by its strict syntax: who, what kind, which, in what language. Its own vectors say what is one and what is none.</summary>
public static class AtSyntax
{
    private const int MaxUri = 8 * 1024;
    private const int MaxDid = 2048;
    private const int MaxHandle = 253;
    private const int MaxCollection = 317;
    private const string CidVersion0 = "Qmb";

    public static bool IsDid(string text) => text.Length <= MaxDid && Did.IsMatch(text);

    /// <summary>A name of an account, which is a name of the Internet: it changes hands, and is no key.</summary>
    public static bool IsHandle(string text) => text.Length <= MaxHandle && Handle.IsMatch(text);

    /// <summary>What stands for an account where either is allowed.</summary>
    public static bool IsIdentifier(string text) => IsDid(text) || IsHandle(text);

    /// <summary>The kind of a record (an NSID): <c>app.bsky.feed.post</c>.</summary>
    public static bool IsCollection(string text) => text.Length <= MaxCollection && Collection.IsMatch(text);

    public static bool IsRecordKey(string text) => text is not ("." or "..") && RecordKey.IsMatch(text);

    /// <summary>A content id as any tool may write it. Repositories write base32, which is all that <see cref="Formats.Car.Cid"/> reads.</summary>
    public static bool IsCid(string text) => !text.StartsWith(CidVersion0, StringComparison.Ordinal) && Cid.IsMatch(text);

    public static bool IsUri(string text) => text.Length <= MaxUri && Uri.IsMatch(text);

    /// <summary>A language tag (BCP 47) with a language of two or three small letters, and no part named twice.</summary>
    public static bool IsLanguage(string text)
    {
        if (!Language.IsMatch(text))
        {
            return false;
        }
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var inExtension = false;
        foreach (var part in text.Split('-').Skip(1))
        {
            if (part.Equals("x", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
            var isSingleton = part.Length == 1;
            inExtension |= isSingleton;
            var isVariant = !inExtension && (part.Length >= 5 || (part.Length == 4 && char.IsAsciiDigit(part[0])));
            if ((isSingleton || isVariant) && !seen.Add(part))
            {
                return false;
            }
        }
        return true;
    }

    private static readonly Regex Did = new(@"\Adid:[a-z]+:[a-zA-Z0-9._:%-]*[a-zA-Z0-9._-]\z", RegexOptions.CultureInvariant);

    private static readonly Regex Handle = new(
        @"\A([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\z",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex Collection = new(
        @"\A[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+\.[a-zA-Z][a-zA-Z0-9]{0,62}\z",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex RecordKey = new(@"\A[a-zA-Z0-9._:~-]{1,512}\z", RegexOptions.CultureInvariant);

    private static readonly Regex Cid = new(@"\A[a-zA-Z0-9+=]{8,256}\z", RegexOptions.CultureInvariant);

    private static readonly Regex Uri = new(@"\A[a-zA-Z][a-zA-Z0-9+.-]*:(//)?[^\s/][^\s]*\z", RegexOptions.CultureInvariant);

    private static readonly Regex Language = new(
        @"\A((en-GB-oed|i-(ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(BE-FR|BE-NL|CH-DE)|art-lojban|cel-gaulish|no-bok|no-nyn|zh-(guoyu|hakka|min|min-nan|xiang))"
            + @"|((?-i:[a-z]{2,3})(-[a-z]{3}){0,3})(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[0-9a-wy-z](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?"
            + @"|x(-[a-z0-9]{1,8})+)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );
}
