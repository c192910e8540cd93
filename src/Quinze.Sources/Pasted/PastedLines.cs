using System.Text;

namespace Quinze.Sources.Pasted;

/// <summary>
/// The lines of a pasted text, made plain: single spaces, no invisible marks, and nobody's mail address or telephone number. Keeps account of what each line was used for.
/// </summary>
internal sealed class PastedLines
{
    private readonly string[] lines;
    private readonly string[] folded;
    private readonly LineUse[] uses;

    private PastedLines(string[] lines)
    {
        this.lines = lines;
        folded = [.. lines.Select(Fold)];
        uses = [.. lines.Select(l => l.Length == 0 ? LineUse.Blank : LineUse.NotUnderstood)];
    }

    public int Count => lines.Length;

    public IReadOnlyList<LineUse> Uses => uses;

    public string this[int line] => lines[line];

    public static PastedLines Of(string text) =>
        // Line by line before anything is understood, so that nothing that is understood can hold one.
        new([.. text.ReplaceLineEndings("\n").Split('\n').Select(l => NeverKept.Without(Plain(l)))]);

    /// <summary>Lower case with straight apostrophes and three dots for an ellipsis: how words of an interface are compared.</summary>
    public string Folded(int line) => folded[line];

    public static string Fold(string text) =>
        text.ToLowerInvariant().Replace('’', '\'').Replace('ʼ', '\'').Replace("…", "...", StringComparison.Ordinal);

    public bool IsBlank(int line) => lines[line].Length == 0;

    public void Use(int line, LineUse use)
    {
        if (uses[line] == LineUse.NotUnderstood)
        {
            uses[line] = use;
        }
    }

    /// <summary>The next line at or after this one that is not blank; <paramref name="end"/> when there is none before it.</summary>
    public int Next(int line, int end)
    {
        while (line < end && IsBlank(line))
        {
            line++;
        }
        return line;
    }

    /// <summary>The line at or before this one that is not blank; -1 when there is none.</summary>
    public int Previous(int line)
    {
        while (line >= 0 && IsBlank(line))
        {
            line--;
        }
        return line;
    }

    /// <summary>The lines from one to another as one text, without blank ones at the ends; the ones used become part of an item.</summary>
    public string Take(int from, int end, Func<int, bool> isInterface)
    {
        var text = new StringBuilder();
        var blanks = 0;
        for (var i = from; i < end; i++)
        {
            if (IsBlank(i))
            {
                blanks++;
                continue;
            }
            if (isInterface(i))
            {
                Use(i, LineUse.Interface);
                continue;
            }
            Use(i, LineUse.Item);
            if (text.Length > 0)
            {
                text.Append('\n', Math.Min(blanks, 1) + 1);
            }
            blanks = 0;
            text.Append(lines[i]);
        }
        return Tidied(text.ToString());
    }

    /// <summary>"…see more" at the end of a text is a button; "hashtag#lin" is what screen readers are told of "#lin".</summary>
    private static string Tidied(string text)
    {
        foreach (
            var button in (ReadOnlySpan<string>)
                ["…voir plus", "… voir plus", "...voir plus", "…plus", "… plus", "…see more", "…more", "… more", "...more"]
        )
        {
            if (text.EndsWith(button, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^button.Length].TrimEnd();
                break;
            }
        }
        return text.Replace("hashtag#", "#", StringComparison.Ordinal).Replace("hashtag\n#", "#", StringComparison.Ordinal);
    }

    private static string Plain(string line)
    {
        var plain = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            // Joiners stay: emoji and Persian are written with them.
            if (
                c
                is '\u200b'
                    or '\u200e'
                    or '\u200f'
                    or '\u2060'
                    or '\ufeff'
                    or (>= '\u202a' and <= '\u202e')
                    or (>= '\u2066' and <= '\u2069')
            )
            {
                continue;
            }
            var space = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!space || (plain.Length > 0 && plain[^1] != ' '))
            {
                plain.Append(space ? ' ' : c);
            }
        }
        return plain.ToString().Trim();
    }
}
