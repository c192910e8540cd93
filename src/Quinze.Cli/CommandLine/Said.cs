namespace Quinze.Cli.CommandLine;

/// <summary>What the user said: which command, with which operands and options; or what is wrong with it.</summary>
/// <param name="Path">The command and the groups it is in, the program first.</param>
internal sealed record Said(
    IReadOnlyList<Verb> Path,
    IReadOnlyList<string> Operands,
    IReadOnlyDictionary<Flag, IReadOnlyList<string>> Flags,
    UsageMistake? Mistake
)
{
    public Verb Verb => Path[^1];

    public bool Has(Flag flag) => Flags.ContainsKey(flag);

    /// <summary>The value of an option, the last one when it was repeated; null when it was not given.</summary>
    public string? Value(Flag flag) => Flags.TryGetValue(flag, out var values) ? values[^1] : null;

    public IReadOnlyList<string> Values(Flag flag) => Flags.TryGetValue(flag, out var values) ? values : [];
}

/// <summary>Something in the command line that makes no sense.</summary>
internal sealed record UsageMistake(UsageMistakeKind Kind, string What);

internal enum UsageMistakeKind
{
    UnknownCommand,
    UnknownOption,
    NoValue,
    CommandMissing,
    OperandMissing,
    OperandTooMany,
    UnknownLanguage,
}
