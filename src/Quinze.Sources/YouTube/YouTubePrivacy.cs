namespace Quinze.Sources.YouTube;

/// <summary>Who may see a video; the table says it in the language of the account.</summary>
internal static class YouTubePrivacy
{
    public const string Private = "private";

    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Public"] = "public",
        ["Publique"] = "public",
        ["Öffentlich"] = "public",
        ["Openbaar"] = "public",
        ["Público"] = "public",
        ["Unlisted"] = "unlisted",
        ["Non répertoriée"] = "unlisted",
        ["Non répertorié"] = "unlisted",
        ["Nicht gelistet"] = "unlisted",
        ["Verborgen"] = "unlisted",
        ["Private"] = Private,
        ["Privée"] = Private,
        ["Privé"] = Private,
        ["Privat"] = Private,
        ["Privado"] = Private,
    };

    /// <summary>The word in English; another word as it is, so that nobody takes it for public.</summary>
    public static string? Of(string said) => said.Length == 0 ? null : Words.GetValueOrDefault(said, said.ToLowerInvariant());
}
