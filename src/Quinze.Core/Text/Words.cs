namespace Quinze.Text;

/// <summary>The words of a text: runs of letters and digits. "l'ami" and "qu'elle" are two words, "aujourd'hui", "don't", "rendez-vous" and
/// "3,5" are one; a web address, an emoji or a sign is none. Tags and mentions count as the words they show.</summary>
public static class Words
{
    public static int Count(ReadOnlySpan<char> text)
    {
        var scanner = new WordScanner<char, Utf16>(text);
        var count = 0;
        while (scanner.MoveNext())
        {
            count++;
        }

        return count;
    }

    /// <summary>The same count on a text still in UTF-8, as files hold it; bytes that are no character separate words.</summary>
    public static int Count(ReadOnlySpan<byte> utf8)
    {
        var scanner = new WordScanner<byte, Utf8>(utf8);
        var count = 0;
        while (scanner.MoveNext())
        {
            count++;
        }

        return count;
    }

    /// <summary>Each word as it stands, without a copy: <c>foreach (var word in Words.In(text))</c>.</summary>
    public static WordWalk In(ReadOnlySpan<char> text) => new(text);

    public static List<string> Of(ReadOnlySpan<char> text)
    {
        List<string> words = [];
        foreach (var word in In(text))
        {
            words.Add(word.ToString());
        }

        return words;
    }
}

/// <summary>A walk over the words of one text.</summary>
public ref struct WordWalk
{
    private readonly ReadOnlySpan<char> text;
    private WordScanner<char, Utf16> scanner;

    internal WordWalk(ReadOnlySpan<char> text)
    {
        this.text = text;
        scanner = new WordScanner<char, Utf16>(text);
    }

    public readonly ReadOnlySpan<char> Current => text[scanner.Start..scanner.End];

    public readonly WordWalk GetEnumerator() => this;

    public bool MoveNext() => scanner.MoveNext();
}
