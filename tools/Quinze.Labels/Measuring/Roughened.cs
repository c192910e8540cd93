namespace Quinze.Labels.Measuring;

/// <summary>What happens to a text on its way: typed in haste, cut by a page, copied with what stood around it.</summary>
internal static class Roughened
{
    private const int Shown = 140;
    private const string Accented = "àâäçéèêëîïôöùûüÿÀÂÄÇÉÈÊËÎÏÔÖÙÛÜ";
    private const string Plain = "aaaceeeeiioouuuyAAACEEEEIIOOUUU";

    public static IReadOnlyList<(string Name, Func<string, string, string> Of)> Ways { get; } =
    [
        ("as written", (text, _) => text),
        ("small letters, no accents", (text, _) => WithoutAccents(text).ToLowerInvariant()),
        ("no punctuation, no pictures", (text, _) => Bare(text)),
        ("capitals", (text, _) => text.ToUpperInvariant()),
        ("cut after 140 signs, \"see more\"", Cut),
        ("a mention before, a link behind", (text, _) => "@Claude Martin " + text + " https://lnkd.example.org/e8Xq"),
        ("copied with the page around it", Copied),
    ];

    private static string WithoutAccents(string text) =>
        string.Concat(text.Select(c => Accented.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? Plain[at] : c));

    private static string Bare(string text) =>
        string.Concat(text.Where(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || c is '\'' or '’' or '-'));

    private static string Cut(string text, string language) =>
        text.Length <= Shown ? text : text[..text.LastIndexOf(' ', Shown)] + (language == "fr" ? " …voir plus" : " …see more");

    private static string Copied(string text, string language) =>
        language == "fr" ? $"{text}\nJ’aime\n·\n12\nRépondre\n·\n2 réponses" : $"{text}\nLike\n·\n12\nReply\n·\n2 replies";
}
