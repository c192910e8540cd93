using System.Globalization;

namespace Quinze.Web.Words;

/// <summary>The id of something that was written, as addresses and evidence write it: <c>interaction-12</c>.</summary>
internal static class ItemId
{
    private const string Prefix = "interaction-";

    public static long? Of(string said) =>
        said.StartsWith(Prefix, StringComparison.Ordinal)
        && long.TryParse(said.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
