namespace Quinze.Text;

/// <summary>The words of a text that carry matter: lower case, at least two letters, no bare number, no stop word of French or English,
/// in the order of the text and as often as they stand there.</summary>
public static class ContentWords
{
    public static List<string> Of(string text) => OfNormalised(NormalisedText.Of(text).Body);

    internal static List<string> OfNormalised(ReadOnlySpan<char> body)
    {
        List<string> words = [];
        foreach (var word in Words.In(body))
        {
            if (IsContent(word))
            {
                words.Add(word.ToString());
            }
        }

        return words;
    }

    internal static bool IsContent(ReadOnlySpan<char> word) => word.Length > 1 && !char.IsDigit(word[0]) && !StopWords.Contains(word);
}
