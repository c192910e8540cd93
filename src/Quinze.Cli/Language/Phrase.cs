using System.Diagnostics.CodeAnalysis;

namespace Quinze.Cli.Language;

/// <summary>The languages the front door speaks.</summary>
internal enum Tongue
{
    English,
    French,
}

/// <summary>One text in both languages, side by side, so that neither can be forgotten.</summary>
internal sealed record Phrase(string En, string Fr)
{
    public string In(Tongue tongue) => tongue == Tongue.French ? Fr : En;

    public string In(Tongue tongue, params ReadOnlySpan<object?> arguments) => string.Format(Numbers.Of(tongue), In(tongue), arguments);
}

/// <summary>What a source said of a file, a row or an archive, in the user's language.</summary>
internal static class Reasons
{
    [return: NotNullIfNotNull(nameof(english))]
    public static string? In(Tongue tongue, string? english) =>
        tongue == Tongue.French && english is not null ? House.InFrench.Of(english) : english;
}

/// <summary>A word that is counted: "1 post", "12 posts". French counts nought in the singular.</summary>
internal sealed record Noun(Phrase One, Phrase Many)
{
    public string Count(Tongue tongue, long count) =>
        (count == 1 || (count == 0 && tongue == Tongue.French) ? One : Many).In(tongue, Numbers.Of(tongue, count));
}
