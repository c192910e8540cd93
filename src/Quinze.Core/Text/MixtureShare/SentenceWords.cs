namespace Quinze.Text;

/// <summary>Texts as sentences of words, numbered by a vocabulary that all of them share: nothing of a text is left but which words stand together in a sentence.</summary>
internal sealed class SentenceWords
{
    // A shorter sentence holds too few words to speak for either side.
    private const int LeastWords = 4;

    private readonly Dictionary<ulong, int> numbers = [];

    public int Count => numbers.Count;

    /// <summary>The sentences of each text, each as distinct numbers of words.</summary>
    public int[][][] Of(IReadOnlyList<string> texts)
    {
        var read = new ulong[texts.Count][][];
        Parallel.For(0, read.Length, i => read[i] = Hashed(texts[i]));
        return Array.ConvertAll(read, text => Array.ConvertAll(text, sentence => Array.ConvertAll(sentence, NumberOf)));
    }

    private int NumberOf(ulong word)
    {
        if (!numbers.TryGetValue(word, out var number))
        {
            numbers[word] = number = numbers.Count;
        }

        return number;
    }

    private static ulong[][] Hashed(string text) =>
        [
            .. Sentences
                .Of(text)
                .Select(s => WordRow.Of(s.In(text).ToString()).Words)
                .Where(w => w.Length >= LeastWords)
                .Select(w => w.Distinct().ToArray()),
        ];
}
