using System.Buffers;

namespace Quinze.Text;

/// <summary>A text as a row of words: what each is compared by, and where it stands in the text as it was written.</summary>
internal sealed class WordRow
{
    [ThreadStatic]
    private static ArrayBufferWriter<char>? foldedOfThread;

    private WordRow(ulong[] words, int[] starts, int[] ends)
    {
        Words = words;
        Starts = starts;
        Ends = ends;
    }

    /// <summary>A hash of each word without regard to case, compatibility forms and the shape of apostrophes; accents count.</summary>
    public ulong[] Words { get; }

    public int[] Starts { get; }

    public int[] Ends { get; }

    public static WordRow Of(string text)
    {
        List<ulong> words = new(text.Length / 6);
        List<int> starts = new(text.Length / 6);
        List<int> ends = new(text.Length / 6);
        var scanner = new WordScanner<char, Utf16>(text);
        while (scanner.MoveNext())
        {
            words.Add(HashOf(text.AsSpan(scanner.Start, scanner.End - scanner.Start)));
            starts.Add(scanner.Start);
            ends.Add(scanner.End);
        }

        return new WordRow([.. words], [.. starts], [.. ends]);
    }

    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[32];
        if (word.Length <= letters.Length && System.Text.Ascii.IsValid(word))
        {
            System.Text.Ascii.ToLower(word, letters, out var length);
            return Hashing.Of(letters[..length]);
        }

        var folded = foldedOfThread ??= new ArrayBufferWriter<char>();
        folded.ResetWrittenCount();
        Compatibility.Fold(word, folded);
        var kept = folded.WrittenCount <= letters.Length ? letters : new char[folded.WrittenCount];
        var count = 0;
        foreach (var letter in folded.WrittenSpan)
        {
            if (letter != '\u00AD')
            {
                kept[count++] = Letters.IsApostrophe(letter) ? '\'' : letter;
            }
        }

        return Hashing.Of(kept[..count]);
    }
}
