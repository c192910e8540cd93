namespace Quinze.Text;

/// <summary>Where a passage stands in a text: its letters, end not included, and its words, counted from one, both included.</summary>
/// <param name="Of">Words of the whole text.</param>
public readonly record struct PassageAt(int Start, int End, int FirstWord, int LastWord, int Of)
{
    public string In(string text) => text[Start..End];
}

/// <summary>Words that two texts have in common in the same order, with few others between them.</summary>
/// <param name="Left">The number of the text among the first list.</param>
/// <param name="Right">The number of the other among the second list.</param>
/// <param name="Words">How many words are the same.</param>
public sealed record SharedPassage(int Left, PassageAt InLeft, int Right, PassageAt InRight, int Words);
