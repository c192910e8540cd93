namespace Quinze.Text;

/// <summary>The stem of a French or English word, hashed: six letters without accents and without the commonest endings, enough to hold "recruter", "recrutement" and "recruté" together.</summary>
internal static class LightStem
{
    private const int Letters = 6;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[16];
        var length = Plain(word, letters);
        ReadOnlySpan<char> stem = letters[..length];
        stem = stem.Length > 5 && stem.EndsWith("ing", StringComparison.Ordinal) ? stem[..^3] : stem;
        stem = stem.Length > 4 && stem.EndsWith("ed", StringComparison.Ordinal) ? stem[..^2] : stem;
        stem = stem[..Math.Min(Letters, stem.Length)];
        while (stem.Length > 4 && stem[^1] is 'e' or 's' or 'x' or 'r' or 'z' or 't' or 'n')
        {
            stem = stem[..^1];
        }

        return Hashing.Of(stem.Length == 4 && stem[^1] is 's' or 'x' ? stem[..^1] : stem);
    }

    /// <summary>The first letters of a word without their accents; how many were written.</summary>
    public static int Plain(ReadOnlySpan<char> word, Span<char> letters)
    {
        var length = Math.Min(word.Length, letters.Length);
        for (var i = 0; i < length; i++)
        {
            letters[i] = WithoutAccent(word[i]);
        }

        return length;
    }

    private static char WithoutAccent(char unit) =>
        unit switch
        {
            < '\u0080' => unit,
            'à' or 'â' or 'ä' or 'á' => 'a',
            'é' or 'è' or 'ê' or 'ë' => 'e',
            'î' or 'ï' or 'í' => 'i',
            'ô' or 'ö' or 'ó' => 'o',
            'ù' or 'û' or 'ü' or 'ú' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            _ => unit,
        };
}
