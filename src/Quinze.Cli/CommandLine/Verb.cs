using Quinze.Cli.Language;

namespace Quinze.Cli.CommandLine;

/// <summary>One command, or a group of commands: what it is called, what it takes, what it does, and what its help page says.</summary>
internal abstract class Verb
{
    public abstract string Name { get; }

    public abstract Phrase Summary { get; }

    public virtual IReadOnlyList<string> Aliases => [];

    /// <summary>What stands behind the name; a group has none.</summary>
    public virtual IReadOnlyList<Operand> Operands => [];

    public virtual IReadOnlyList<Flag> Flags => [];

    /// <summary>The commands of a group.</summary>
    public virtual IReadOnlyList<Verb> Verbs => [];

    /// <summary>Paragraphs under the table of options.</summary>
    public virtual IReadOnlyList<Phrase> Notes => [];

    public virtual IReadOnlyList<string> Examples => [];

    public virtual Task<int> RunAsync(Call call) => throw new InvalidOperationException($"'{Name}' is a group and is never run itself.");
}

/// <summary>Something given by its place: <c>PATH…</c>.</summary>
internal sealed record Operand(string Name, Phrase Says, int Least = 1, bool Many = false)
{
    public string Usage => (Least == 0 ? "[" : "") + Name + (Many ? "…" : "") + (Least == 0 ? "]" : "");
}

/// <summary>An option: a switch when it has no <paramref name="Value"/>.</summary>
/// <param name="Value">What stands for its value in help: <c>FILE</c>.</param>
internal sealed record Flag(string Name, Phrase Says, string? Value = null)
{
    public string Usage => Value is null ? Name : $"{Name} {Value}";
}
