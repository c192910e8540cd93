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

    public static string Of(string question)
    {
        var line = WithoutGreeting(string.Join(' ', question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        if (line.Length > Longest)
        {
            var cut = line.LastIndexOf(' ', Longest);
            line = line[..(cut > Longest / 2 ? cut : Longest)].TrimEnd(',', ';', ':', ' ') + "…";
        }

        return line.Length == 0 ? line : string.Concat(line[..1].ToUpperInvariant(), line.AsSpan(1));
    }

    private static string WithoutGreeting(string line)
    {
        var end = line.AsSpan().IndexOfAny(",:!");
        if (end <= 0 || end > line.Length - 2)
        {
            return line;
        }

        // "Bonjour Léa, ": a greeting and at most two words with it.
        var opening = line[..end].TrimEnd().ToLowerInvariant();
        return Greetings.Any(g =>
            opening == g || (opening.StartsWith(g + " ", StringComparison.Ordinal) && opening.Count(c => c == ' ') <= 2)
        )
            ? line[(end + 1)..].Trim()
            : line;
    }
}
