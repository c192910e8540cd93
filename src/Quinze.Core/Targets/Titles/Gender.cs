namespace Quinze.Targets.Titles;

/// <summary>
/// Folds the feminine and the plural of a French word onto its masculine singular, by its ending and in plain letters: <c>directrices</c> → <c>directeur</c>, <c>financiere</c> → <c>financier</c>.
/// A rule for comparing, no grammar: both sides are folded alike, so an English word that ends so loses nothing.
/// </summary>
public static class Gender
{
    private static readonly (string Feminine, string Masculine)[] Endings =
    [
        ("trice", "teur"),
        ("euse", "eur"),
        ("eure", "eur"),
        ("enne", "en"),
        ("onne", "on"),
        ("effe", "ef"),
        ("ere", "er"),
        ("ive", "if"),
        ("elle", "el"),
        ("ale", "al"),
        ("aine", "ain"),
        ("nte", "nt"),
        ("rte", "rt"),
        ("ointe", "oint"),
        ("ate", "at"),
        ("ee", "e"),
    ];

    public static string Fold(string word)
    {
        if (word.Length > 3 && word[^1] == 's' && word[^2] != 's')
        {
            word = word[..^1];
        }
        if (word.Length < 5)
        {
            return word;
        }
        foreach (var (feminine, masculine) in Endings)
        {
            if (word.EndsWith(feminine, StringComparison.Ordinal))
            {
                return string.Concat(word.AsSpan(0, word.Length - feminine.Length), masculine);
            }
        }
        return word;
    }
}
