using System.Runtime.CompilerServices;
using System.Text;

namespace Quinze.Reports;

/// <summary>What a stretch of words means; each form shows it in its own way, and never by colour alone.</summary>
public enum Tone
{
    Plain,

    /// <summary>What is near, and the figure a sentence is about.</summary>
    Near,

    /// <summary>What has gone quiet.</summary>
    Quiet,

    /// <summary>Written where a number would stand, when it is not known.</summary>
    Unknown,

    /// <summary>A name.</summary>
    Name,

    /// <summary>Beside the point: smaller and softer.</summary>
    Soft,

    /// <summary>A command, to be typed as it stands.</summary>
    Code,
}

/// <summary>A stretch of words in one tone.</summary>
/// <param name="Literal">True for our own words, whose typography we set; false for names and texts that came with the data.</param>
public sealed record Run(string Text, Tone Tone = Tone.Plain, bool Literal = false)
{
    /// <summary>The id of the person that it names, for a form that can lead to them; null where nobody is to be led to.</summary>
    public string? Person { get; init; }

    /// <summary>The id of the post whose words these are, for a form that can lead to it.</summary>
    public string? Post { get; init; }

    public static Run Near(string text) => new(text, Tone.Near);

    public static Run Quiet(string text) => new(text, Tone.Quiet);

    public static Run Name(string text, string? person = null) => new(text, Tone.Name) { Person = person };

    public static Run Soft(string text) => new(text, Tone.Soft);

    public static Run Code(string text) => new(text, Tone.Code);
}

/// <summary>A sentence or a cell: runs of words.</summary>
public sealed record Prose(IReadOnlyList<Run> Runs)
{
    public static Prose Empty { get; } = new([]);

    public bool IsEmpty => Runs.Count == 0;

    public static Prose Of(string text, Tone tone = Tone.Plain) => new([new Run(text, tone)]);

    public static implicit operator Prose(string text) => Of(text);

    public static implicit operator Prose(Run run) => new([run]);

    public Prose Then(Prose more) => new([.. Runs, .. more.Runs]);

    /// <summary>The words alone.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var run in Runs)
        {
            text.Append(run.Text);
        }
        return text.ToString();
    }
}

/// <summary>Lets a table of words write <c>$"{Near(n)} se taisent"</c>: what stands between the holes is ours, what fills them comes with its tone.</summary>
[InterpolatedStringHandler]
public readonly ref struct ProseBuilder
{
    private readonly List<Run> runs;

    public ProseBuilder(int literalLength, int formattedCount)
    {
        runs = new List<Run>((2 * formattedCount) + 1);
        _ = literalLength;
    }

    public IReadOnlyList<Run> Runs => runs;

    public void AppendLiteral(string value) => runs.Add(new Run(value, Tone.Plain, Literal: true));

    public void AppendFormatted(Run value) => runs.Add(value);

    public void AppendFormatted(string value) => runs.Add(new Run(value));

    public void AppendFormatted(Prose value) => runs.AddRange(value.Runs);
}
