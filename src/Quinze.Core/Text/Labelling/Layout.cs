namespace Quinze.Text.Labelling;

/// <summary>How a folded text is laid out.</summary>
internal static class Layout
{
    private const int ShortLine = 13;
    private const int ClosingWords = 7;

    [ThreadStatic]
    private static FoldedText? beside;

    public static char FirstStop(FoldedText text)
    {
        var stop = text.Bytes.IndexOfAny((byte)'.', (byte)'?', (byte)'!');
        return stop < 0 ? ' ' : (char)text.Bytes[stop];
    }

    /// <summary>The mark that ends the last sentence; tags, links and pictures behind it do not count.</summary>
    public static char LastStop(FoldedText text)
    {
        var words = text.Words;
        var last = words.Length - 1;
        while (last >= 0 && words[last].Kind != WordKind.Plain)
        {
            last--;
        }

        if (last < 0)
        {
            return ' ';
        }

        var rest = text.Bytes[words[last].End..];
        var stop = rest[..Math.Min(rest.Length, 6)].IndexOfAny((byte)'.', (byte)'?', (byte)'!');
        return stop < 0 ? ' ' : (char)rest[stop];
    }

    public static bool Shouts(FoldedText text)
    {
        var letters = text.Bytes.Length - text.Words.Length;
        return letters > 20 && text[Sign.Capital] > 0.35 * letters;
    }

    public static double QuotedShare(FoldedText text)
    {
        var bytes = text.Bytes;
        if (!bytes.Contains(Folding.Quote))
        {
            return 0;
        }

        int inside = 0,
            open = -1;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != Folding.Quote)
            {
                continue;
            }

            inside += open >= 0 ? i - open - 1 : 0;
            open = open >= 0 ? -1 : i;
        }

        return bytes.Length < 2 ? 0 : (double)inside / bytes.Length;
    }

    public static bool BeginsWithQuote(FoldedText text)
    {
        var start = text.Bytes.TrimStart(" -*"u8);
        return start.Length > 0 && start[0] == Folding.Quote;
    }

    /// <summary>The last line before the tags is two to six words, begins with a dash, or follows a closed quotation.</summary>
    public static bool SignedLine(FoldedText text)
    {
        var (from, to) = LastPlainLine(text);
        if (to - from is < 1 or > 6 || from == 0)
        {
            return false;
        }

        var before = text.Bytes[text.Words[from - 1].End..text.Words[from].Start];
        return before.Contains((byte)'-') || before.Contains(Folding.Quote) || before.Contains((byte)'(');
    }

    public static bool SignedBy(FoldedText text, string author)
    {
        var name = Beside(author);
        var words = text.Words;
        var plain = words.Length;
        while (plain > 0 && words[plain - 1].Kind != WordKind.Plain)
        {
            plain--;
        }

        var met = 0;
        foreach (var part in name.Words)
        {
            for (var i = Math.Max(0, plain - ClosingWords); i < plain; i++)
            {
                met += words[i].Hash == part.Hash ? 1 : 0;
            }
        }

        return met > 0 && met >= name.Words.Length - 1;
    }

    public static bool IsLineBreakPoetry(FoldedText text)
    {
        var words = text.Words;
        int lines = 0,
            shortLines = 0,
            start = 0;
        for (var i = 1; i <= words.Length; i++)
        {
            if (i == words.Length || words[i].Line != words[start].Line)
            {
                lines++;
                shortLines += i - start <= ShortLine ? 1 : 0;
                start = i;
            }
        }

        return lines >= 6 && shortLines > 0.7 * lines;
    }

    /// <summary>Lines that begin with a dash, a picture or a number.</summary>
    public static int Bullets(FoldedText text)
    {
        var words = text.Words;
        var bullets = 0;
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].Line == words[i - 1].Line)
            {
                continue;
            }

            var before = text.Bytes[words[i - 1].End..words[i].Start];
            var first = text.Bytes[words[i].Start];
            bullets += words[i].Kind == WordKind.Picture || first == Folding.Digit || before.IndexOfAny((byte)'-', (byte)'*') >= 0 ? 1 : 0;
        }

        return bullets;
    }

    public static bool Names(FoldedText text, string brand)
    {
        var name = Beside(brand);
        var parts = name.Words;
        for (var i = 0; i + parts.Length <= text.Words.Length; i++)
        {
            var same = parts.Length > 0;
            for (var j = 0; same && j < parts.Length; j++)
            {
                same = text.Words[i + j].Hash == parts[j].Hash;
            }

            if (same)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The share of longer words (four letters and more) that stand in another text as well.</summary>
    public static double Shared(FoldedText text, string other)
    {
        var theirs = new HashSet<ulong>();
        foreach (var word in Beside(other).Words)
        {
            _ = word.End - word.Start > 3 && theirs.Add(word.Hash);
        }

        int all = 0,
            shared = 0;
        foreach (var word in text.Words)
        {
            if (word.End - word.Start > 3)
            {
                all++;
                shared += theirs.Contains(word.Hash) ? 1 : 0;
            }
        }

        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>Another text than the one that is laid out; valid until the next of them.</summary>
    private static FoldedText Beside(string text)
    {
        // Its buffers are large, and every post has an author.
        var folded = beside ??= new FoldedText();
        folded.Read(text);
        return folded;
    }

    private static (int From, int To) LastPlainLine(FoldedText text)
    {
        var words = text.Words;
        var to = words.Length;
        while (to > 0 && words[to - 1].Kind != WordKind.Plain)
        {
            to--;
        }

        var from = to;
        while (from > 0 && words[from - 1].Line == words[to - 1].Line)
        {
            from--;
        }

        return (from, to);
    }
}
