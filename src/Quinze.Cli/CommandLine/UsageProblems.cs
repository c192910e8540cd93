using Quinze.Cli.Language;

namespace Quinze.Cli.CommandLine;

/// <summary>What is wrong with a command line, as a problem in the user's language.</summary>
internal static class UsageProblems
{
    private static readonly Phrase UnknownCommand = new("There is no command '{0}'.", "Il n'y a pas de commande « {0} ».");
    private static readonly Phrase UnknownOption = new("There is no option '{0}' here.", "Il n'y a pas d'option « {0} » ici.");
    private static readonly Phrase NoValue = new("The option {0} has no value.", "L'option {0} n'a pas de valeur.");
    private static readonly Phrase CommandMissing = new("No command was given.", "Aucune commande n'a été donnée.");
    private static readonly Phrase OperandMissing = new("{0} is missing.", "Il manque {0}.");
    private static readonly Phrase OperandTooMany = new("'{0}' is one too many.", "« {0} » est de trop.");
    private static readonly Phrase UnknownLanguage = new("'{0}' is no language of Quinze.", "Quinze ne parle pas « {0} ».");
    private static readonly Phrase OneOf = new("One of: {0}.", "L'une de : {0}.");
    private static readonly Phrase Like = new("Expected: {0}", "Attendu : {0}");
    private static readonly Phrase Try = new("See: {0} --help", "Voir : {0} --help");

    public static Problem Of(UsageMistake mistake, Said said, Tongue tongue)
    {
        var name = string.Join(' ', said.Path.Select(v => v.Name));
        var found = mistake.Kind switch
        {
            UsageMistakeKind.UnknownCommand => UnknownCommand,
            UsageMistakeKind.UnknownOption => UnknownOption,
            UsageMistakeKind.NoValue => NoValue,
            UsageMistakeKind.CommandMissing => CommandMissing,
            UsageMistakeKind.OperandMissing => OperandMissing,
            UsageMistakeKind.OperandTooMany => OperandTooMany,
            _ => UnknownLanguage,
        };
        var expected = mistake.Kind switch
        {
            UsageMistakeKind.UnknownCommand or UsageMistakeKind.CommandMissing => OneOf.In(
                tongue,
                string.Join(", ", said.Verb.Verbs.Select(v => v.Name))
            ),
            UsageMistakeKind.UnknownOption => OneOf.In(
                tongue,
                string.Join(", ", said.Verb.Flags.Concat(CommonFlags.All).Select(f => f.Name))
            ),
            UsageMistakeKind.UnknownLanguage => OneOf.In(tongue, "fr, en"),
            _ => Like.In(tongue, string.Join(' ', [name, .. said.Verb.Operands.Select(o => o.Usage)])),
        };
        return new Problem("usage", found.In(tongue, mistake.What), name, expected, Try.In(tongue, name));
    }
}
