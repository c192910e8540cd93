using System.CommandLine;
using System.CommandLine.Parsing;

namespace Quinze.Cli.CommandLine;

/// <summary>
/// Reads a command line with System.CommandLine. Every value is taken as text and every operand as "any number of them", so that what is
/// wrong with a line can be said in our own words and in both languages.
/// </summary>
internal static class CommandLineReader
{
    private static readonly ParserConfiguration Configuration = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static Said Read(Verb program, IReadOnlyList<string> arguments)
    {
        // Not a RootCommand, which comes with a help, a version and directives that we have ourselves: to make and drop them takes a hundredth of a second.
        var root = new Command("quinze");
        var verbs = new Dictionary<Command, Verb> { [root] = program };
        var options = new Dictionary<Option, Flag>();
        foreach (var flag in CommonFlags.All.Append(CommonFlags.Version))
        {
            Add(root, flag, options, everywhere: flag != CommonFlags.Version);
        }
        AddVerbs(root, program, arguments, verbs, options);
        // Help may also be asked for as other programs have it: "quinze help import".
        var result = root.Parse(arguments is ["help", ..] ? [.. arguments.Skip(1), CommonFlags.Help.Name] : arguments, Configuration);

        var path = new List<Verb>();
        for (var at = result.CommandResult; at is not null; at = at.Parent as CommandResult)
        {
            path.Insert(0, verbs[at.Command]);
        }
        var flags = new Dictionary<Flag, IReadOnlyList<string>>();
        foreach (var (option, flag) in options)
        {
            if (result.GetResult(option) is { Implicit: false } given)
            {
                flags[flag] = flag.Value is null ? [""] : [.. given.Tokens.Select(t => t.Value)];
            }
        }
        var operand = result.CommandResult.Command.Arguments.FirstOrDefault();
        IReadOnlyList<string> operands = operand is null ? [] : [.. result.GetResult(operand)?.Tokens.Select(t => t.Value) ?? []];
        return new Said(path, operands, flags, Mistake(path[^1], operands, flags, result, arguments));
    }

    private static void AddVerbs(
        Command into,
        Verb group,
        IReadOnlyList<string> arguments,
        Dictionary<Command, Verb> verbs,
        Dictionary<Option, Flag> options
    )
    {
        foreach (var verb in group.Verbs)
        {
            var command = new Command(verb.Name);
            foreach (var alias in verb.Aliases)
            {
                command.Aliases.Add(alias);
            }
            verbs[command] = verb;
            into.Subcommands.Add(command);
            // A command that is not named is only a name that could have been: what it takes would be made and dropped, on every run.
            if (!arguments.Contains(verb.Name) && !verb.Aliases.Any(arguments.Contains))
            {
                continue;
            }
            if (verb.Verbs.Count == 0)
            {
                command.Arguments.Add(new Argument<string[]>("operands") { Arity = ArgumentArity.ZeroOrMore });
            }
            foreach (var flag in verb.Flags)
            {
                Add(command, flag, options, everywhere: false);
            }
            AddVerbs(command, verb, arguments, verbs, options);
        }
    }

    private static void Add(Command command, Flag flag, Dictionary<Option, Flag> options, bool everywhere)
    {
        Option option = flag.Value is null
            ? new Option<bool>(flag.Name) { Arity = ArgumentArity.Zero }
            : new Option<string[]>(flag.Name) { Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
        option.Recursive = everywhere;
        if (flag == CommonFlags.Help)
        {
            option.Aliases.Add("-h");
            option.Aliases.Add("-?");
        }
        options[option] = flag;
        command.Options.Add(option);
    }

    private static UsageMistake? Mistake(
        Verb verb,
        IReadOnlyList<string> operands,
        Dictionary<Flag, IReadOnlyList<string>> flags,
        ParseResult result,
        IReadOnlyList<string> arguments
    )
    {
        if (flags.FirstOrDefault(f => f.Key.Value is not null && f.Value.Count == 0).Key is { } empty)
        {
            return new UsageMistake(UsageMistakeKind.NoValue, empty.Usage);
        }
        // The parser takes an option it does not know for an operand. Behind "--" everything is one.
        var strangers = arguments.Contains("--") ? [] : operands;
        var unmatched = result.UnmatchedTokens;
        if (unmatched.Concat(strangers).FirstOrDefault(t => t.Length > 1 && t[0] == '-') is { } option)
        {
            return new UsageMistake(UsageMistakeKind.UnknownOption, option);
        }
        if (flags.ContainsKey(CommonFlags.Help) || flags.ContainsKey(CommonFlags.Version))
        {
            return null;
        }
        if (verb.Verbs.Count > 0)
        {
            return unmatched.Count > 0
                ? new UsageMistake(UsageMistakeKind.UnknownCommand, unmatched[0])
                : new UsageMistake(UsageMistakeKind.CommandMissing, verb.Name);
        }
        if (unmatched.Count > 0)
        {
            return new UsageMistake(UsageMistakeKind.OperandTooMany, unmatched[0]);
        }
        return CountOperands(verb, operands);
    }

    private static UsageMistake? CountOperands(Verb verb, IReadOnlyList<string> operands)
    {
        var least = verb.Operands.Sum(o => o.Least);
        if (operands.Count < least)
        {
            var given = operands.Count;
            var missing = verb.Operands.First(o => (given -= o.Least) < 0);
            return new UsageMistake(UsageMistakeKind.OperandMissing, missing.Name);
        }
        return operands.Count > verb.Operands.Count && !verb.Operands.Any(o => o.Many)
            ? new UsageMistake(UsageMistakeKind.OperandTooMany, operands[verb.Operands.Count])
            : null;
    }
}
