namespace Quinze.Text.Questions;

/// <summary>A question as a title: on one line, without the greeting before it, cut at a word where it is long.</summary>
public static class QuestionTitle
{
    private const int Longest = 120;

    private static readonly string[] Greetings =
    [
        "bonjour",
        "bonsoir",
        "salut",
        "coucou",
        "hello",
        "hi",
        "hey",
        "merci",
        "thanks",
        "dis",
        "dites",
        "question",
        "quick question",
        "petite question",
    ];

    /// <param name="asked">The name of who is asked: a title does not call by name.</param>
    public static string Of(string question, string? asked = null)
    {
        var line = string.Join(' ', question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        for (var shorter = WithoutOpening(line, asked); shorter.Length < line.Length; shorter = WithoutOpening(line, asked))
        {
            line = shorter;
        }
        if (line.Length > Longest)
        {
            var cut = line.LastIndexOf(' ', Longest);
            line = line[..(cut > Longest / 2 ? cut : Longest)].TrimEnd(',', ';', ':', ' ') + "…";
        }

        return line.Length == 0 ? line : string.Concat(line[..1].ToUpperInvariant(), line.AsSpan(1));
    }

    private static string WithoutOpening(string line, string? asked)
    {
        var end = line.AsSpan().IndexOfAny(",:!");
        if (end <= 0 || end > line.Length - 2)
        {
            return line;
        }
        var opening = line[..end].TrimEnd().ToLowerInvariant();
        return Calls(opening, asked) || Greets(opening) || (line[end] == ':' && Announces(opening)) ? line[(end + 1)..].Trim() : line;
    }

    /// <summary>"Anne, ".</summary>
    private static bool Calls(string opening, string? asked) =>
        asked is { Length: > 0 }
        && (
            string.Equals(opening, asked, StringComparison.OrdinalIgnoreCase)
            || string.Equals(opening, asked.Split(' ')[0], StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>"Bonjour Léa, ": a greeting and at most two words with it.</summary>
    private static bool Greets(string opening) =>
        Greetings.Any(g => opening == g || (opening.StartsWith(g + " ", StringComparison.Ordinal) && opening.Count(c => c == ' ') <= 2));

    /// <summary>"Une question bête : ".</summary>
    private static bool Announces(string opening)
    {
        var words = opening.Split(' ');
        return words.Length <= MostAnnouncing && words.Any(w => w is "question" or "questions" or "curiosité" or "curiosity");
    }

    private const int MostAnnouncing = 5;
}
