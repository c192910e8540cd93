using Quinze.Cli.Language;

namespace Quinze.Cli.Commands;

/// <summary>Problems with what was typed, in the user's language.</summary>
internal static class Usage
{
    private static readonly Phrase Found = new("'{0}' does not fit here.", "« {0} » ne convient pas ici.");
    private static readonly Phrase Nothing = new("Nothing was given here.", "Rien n'a été donné ici.");
    private static readonly Phrase Expected = new("Expected: {0}.", "Attendu : {0}.");
    private static readonly Phrase Try = new("See: quinze {0} --help", "Voir : quinze {0} --help");

    public static ProblemException Problem(Call call, string where, string found, Phrase expected, string id = "usage") =>
        Problem(call, where, found, expected.In(call.Tongue), id);

    public static ProblemException Problem(Call call, string where, string found, string expected, string id = "usage") =>
        Problem(call.Tongue, string.Join(' ', call.Said.Path.Skip(1).Select(v => v.Name)), where, found, expected, id);

    /// <param name="command">The command whose help page says more.</param>
    public static ProblemException Problem(
        Tongue tongue,
        string command,
        string where,
        string found,
        string expected,
        string id = "usage"
    ) =>
        new(
            new Problem(
                id,
                found.Length == 0 ? Nothing.In(tongue) : Found.In(tongue, found),
                where,
                Expected.In(tongue, expected),
                Try.In(tongue, command)
            )
        );
}
