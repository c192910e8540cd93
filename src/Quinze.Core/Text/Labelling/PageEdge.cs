using System.Buffers;
using System.Collections.Frozen;

namespace Quinze.Text.Labelling;

/// <summary>What a page shows under a text that is no word of its author's: "J'aime · Répondre · 2 j", "12 likes", "…voir plus". People copy it along.</summary>
internal static class PageEdge
{
    private const int LongestLine = 60;

    private static readonly SearchValues<char> Between = SearchValues.Create(" \u00A0\u202F\t\r·•|,.()…");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Buttons = FrozenSet
        .ToFrozenSet<string>(
            [
                .. "j'aime j’aime aime like likes liked répondre reply replies réponse réponses commenter comment comments commentaire".Split(
                    ' '
                ),
                .. "commentaires partager share shares partage partages envoyer send republier republications repost reposts suivre follow".Split(
                    ' '
                ),
                .. "modifié edited auteur author traduction translation voir afficher masquer see show hide view plus more la les all".Split(
                    ' '
                ),
                .. "j h min sem w d mo an ans y yr il y a".Split(' '),
            ],
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // One of these makes a line of small words and numbers a line of buttons: "Like" alone may be what somebody wrote.
    private static readonly string[] Surely =
    [
        "répondre",
        "reply",
        "replies",
        "réponse",
        "commenter",
        "voir plus",
        "see more",
        "see translation",
        "voir la traduction",
        "j'aime",
        "j’aime",
        "likes",
        "republi",
        "repost",
    ];

    private static readonly string[] CutMarks = ["voir plus", "see more", "…plus", "… plus", "…more", "… more", "...more", "... more"];

    /// <summary>The text without its page; the same object where there is none, and never nothing.</summary>
    public static string Without(string text)
    {
        var written = text.AsSpan().TrimEnd();
        var kept = LastMark(written).TrimEnd().Length;
        var (end, sure) = (kept, false);
        while (end > 0)
        {
            var start = text.AsSpan(0, end).LastIndexOf('\n') + 1;
            var line = text.AsSpan(start..end);
            if (start == 0 || !IsOfPage(line))
            {
                break;
            }

            sure |= IsSure(line);
            end = text.AsSpan(0, start).TrimEnd().Length;
        }

        kept = sure && end > 0 ? LastMark(text.AsSpan(0, end)).TrimEnd().Length : kept;
        return kept == written.Length || kept == 0 ? text : text[..kept];
    }

    private static ReadOnlySpan<char> LastMark(ReadOnlySpan<char> text)
    {
        // Most texts end with another letter than all of these.
        if (text.IsEmpty || text[^1] is not ('s' or 'S' or 'e' or 'E'))
        {
            return text;
        }

        foreach (var mark in CutMarks)
        {
            if (text.EndsWith(mark, StringComparison.OrdinalIgnoreCase) && text[..^mark.Length].TrimEnd() is { Length: > 0 } rest)
            {
                // A page puts dots before it; a writer may well "see more".
                return mark[0] is '…' or '.' || rest[^1] is '…' or '.' ? rest.TrimEnd("…. ") : text;
            }
        }

        return text;
    }

    private static bool IsOfPage(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
        {
            return false;
        }

        foreach (var range in line.SplitAny(Between))
        {
            var word = line[range];
            if (!word.IsEmpty && !Buttons.Contains(word.TrimStart("0123456789")) && word.ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSure(ReadOnlySpan<char> line)
    {
        foreach (var word in Surely)
        {
            if (line.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return line.Trim().Equals("like", StringComparison.OrdinalIgnoreCase);
    }
}
