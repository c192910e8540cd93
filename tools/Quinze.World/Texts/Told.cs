namespace Quinze.World;

/// <summary>What an owner has already told: a fixed line is told once and a line with slots never twice with the same things, as long as that can be avoided.</summary>
internal sealed class Told
{
    private const int Again = 1_000;
    private readonly Dictionary<(string Theme, Line Line), int> times = [];
    private readonly HashSet<string> sentences = [];

    /// <summary>How stale a line is under a theme: 0 when it was never used.</summary>
    public int Staleness(string theme, Line line, bool isFixed) =>
        times.GetValueOrDefault((isFixed ? "" : theme, line)) * (isFixed ? Again : 1);

    public bool Holds(string sentence) => sentences.Contains(WithoutFigures(sentence));

    public void Keep(Draft draft, Func<Line, bool> isFixed)
    {
        foreach (var line in draft.Lines)
        {
            var key = (isFixed(line) ? "" : draft.Theme, line);
            times[key] = times.GetValueOrDefault(key) + 1;
        }
        foreach (var sentence in draft.Body)
        {
            sentences.Add(WithoutFigures(sentence));
        }
    }

    private static string WithoutFigures(string sentence) => string.Concat(sentence.Where(c => !char.IsAsciiDigit(c)));
}

/// <summary>A line of the grammar: its rule and its number there.</summary>
internal readonly record struct Line(string Rule, int Number);
