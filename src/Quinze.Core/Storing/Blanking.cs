using System.Text;
using System.Text.RegularExpressions;

namespace Quinze.Storing;

/// <summary>
/// Takes forgotten people out of texts: their keys wherever they stand (an address of a profile, a DID, a mail address, an @mention), and their names when the user says so,
/// because a name in one's own words may be somebody else's.
/// </summary>
public sealed class Blanking
{
    public const string Blank = "[…]";

    private readonly Regex? pattern;
    private readonly string[] needles;

    /// <param name="names">The names to take out too; empty to leave names alone.</param>
    public Blanking(IEnumerable<Handle> handles, IEnumerable<string> names)
    {
        needles =
        [
            .. handles
                .Where(h => h.Kind != HandleKind.NameOnly)
                .SelectMany(Keys)
                .Concat(names)
                .Where(n => n.Length > 2)
                .Distinct()
                .OrderByDescending(n => n.Length),
        ];
        // Not inside a longer word or key: /in/anna is not /in/anna-kern.
        pattern =
            needles.Length == 0
                ? null
                : new Regex(
                    $@"(?<![\p{{L}}\p{{N}}_])(?:{string.Join('|', needles.Select(Regex.Escape))})(?![\p{{L}}\p{{N}}_]|-[\p{{L}}\p{{N}}])",
                    RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
                );
    }

    /// <summary>The text without them; null when they are not in it.</summary>
    public string? Of(string? text)
    {
        if (text is null || pattern is null || !needles.Any(n => text.Contains(n, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }
        var blanked = pattern.Replace(text, Blank);
        return blanked == text ? null : blanked;
    }

    public Utf8Text? Of(Utf8Text text) =>
        text.IsEmpty ? null
        : Of(text.ToString()) is { } blanked ? new Utf8Text(Encoding.UTF8.GetBytes(blanked))
        : null;

    /// <summary>The key, and how a text writes it: <c>@anna@example.org</c> for <c>anna@example.org</c>.</summary>
    private static IEnumerable<string> Keys(Handle handle)
    {
        yield return "@" + handle.Key;
        yield return handle.Key;
    }
}
