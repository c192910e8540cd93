namespace Quinze.World;

/// <summary>Everything the town can say, in two languages.</summary>
internal sealed record Phrases(Grammar Names, Grammar French, Grammar English, string[] FrenchThemes, string[] EnglishThemes)
{
    private static readonly Lazy<Phrases> Once = new(Read);

    public static Phrases Load() => Once.Value;

    public Grammar In(bool french) => french ? French : English;

    public string[] Themes(bool french) => french ? FrenchThemes : EnglishThemes;

    private static Phrases Read()
    {
        var french = Grammar.Read("fr.posts.txt", "fr.themes.txt", "fr.trades.txt", "fr.letters.txt", "fr.synonyms.txt");
        var english = Grammar.Read("en.posts.txt", "en.themes.txt", "en.trades.txt", "en.letters.txt", "en.synonyms.txt");
        return new Phrases(Grammar.Read("names.txt"), french, english, ThemesOf(french), ThemesOf(english));
    }

    private static string[] ThemesOf(Grammar grammar) =>
        [.. grammar.Rules.Where(r => r.StartsWith("theme.", StringComparison.Ordinal)).Select(r => r[..r.LastIndexOf('.')]).Distinct()];
}
