using System.Text.RegularExpressions;

namespace Quinze.Sources.Meta;

/// <summary>What web addresses in an export tell of an account.</summary>
internal static class MetaAddress
{
    public static bool IsOne(string? text) =>
        text is not null
        && (
            text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>
    /// The account behind <c>https://www.instagram.com/anna</c>, <c>…/_u/anna</c> (as written since the end of 2025) or <c>https://www.threads.net/@anna/post/…</c>; null when the address is of none.
    /// </summary>
    public static string? AccountOf(string? address) =>
        address is not null && Profile.Match(address) is { Success: true } m && !IsOfAPost(m) ? Account(m.Groups["account"].Value) : null;

    /// <summary>A name as the networks allow them: letters, digits, points and low lines; in lower case, for case means nothing there. Null when it is none.</summary>
    public static string? Account(string? text) =>
        text?.Trim().TrimStart('@') is { Length: > 0 and <= 30 } name && Allowed.IsMatch(name) ? name.ToLowerInvariant() : null;

    /// <summary>Accounts named in a text.</summary>
    public static IEnumerable<string> Named(string text) =>
        Mention.Matches(text).Select(m => m.Groups[1].Value.ToLowerInvariant()).Distinct();

    /// <summary><c>/p/…</c> and the like are addresses of posts of Instagram, whose author they do not tell.</summary>
    private static bool IsOfAPost(Match address) =>
        !address.Value.EndsWith('@' + address.Groups["account"].Value, StringComparison.Ordinal)
        && address.Groups["account"].Value.ToLowerInvariant()
            is "p"
                or "reel"
                or "reels"
                or "tv"
                or "stories"
                or "explore"
                or "accounts"
                or "direct";

    private static readonly Regex Profile = new(
        @"^https?://(?:[a-z0-9-]+\.)*(?:instagram\.com/(?:_u/)?|threads\.(?:net|com)/@)(?<account>[A-Za-z0-9._]{1,30})(?=[/?#]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    private static readonly Regex Allowed = new(@"^[A-Za-z0-9._]+$", RegexOptions.CultureInvariant);

    /// <summary>A mail address is no mention, and a point at its end ends the sentence.</summary>
    private static readonly Regex Mention = new(
        @"(?<![\w@./])@([A-Za-z0-9_](?:[A-Za-z0-9._]{0,28}[A-Za-z0-9_])?)(?![\w@])",
        RegexOptions.CultureInvariant
    );
}
