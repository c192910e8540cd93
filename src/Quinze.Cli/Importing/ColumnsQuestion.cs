using Quinze.Cli.Language;
using Quinze.Importing;

namespace Quinze.Cli.Importing;

/// <summary>Asks what the columns of an unknown table mean: lists them, and prints the command that answers, filled in as far as it can be guessed.</summary>
internal static class ColumnsQuestion
{
    public const string Unknown = "columns-unknown";
    public const string Wrong = "columns-wrong";

    private static readonly Phrase Found = new(
        "A table of no known program. Its columns: {0}",
        "Un tableau d'aucun programme connu. Ses colonnes : {0}"
    );
    private static readonly Phrase FoundWrong = new(
        "--columns names a meaning or a column that is not there. The table's columns: {0}",
        "--columns nomme un sens ou une colonne qui n'existe pas. Les colonnes du tableau : {0}"
    );
    private static readonly Phrase Expected = new(
        "Say once what they mean; the next file with the same columns is then read without asking. Meanings: {0}.",
        "Dites une fois ce qu'elles veulent dire ; le prochain fichier aux mêmes colonnes sera lu sans demander. Sens : {0}."
    );
    private static readonly Phrase Try = new("Correct this where it is wrong, then: {0}", "Corrigez ce qui est faux, puis : {0}");

    /// <summary>The problem in the user's language, with the path as the user typed it.</summary>
    public static Problem In(Tongue tongue, Problem problem, string path, TableProposal table)
    {
        var columns = string.Join(", ", table.Columns);
        return problem with
        {
            Found = (problem.Id == Wrong ? FoundWrong : Found).In(tongue, columns),
            Where = path,
            Expected = Expected.In(tongue, string.Join(", ", House.ColumnMeanings)),
            Try = Try.In(tongue, Command(path, table.Guess)),
        };
    }

    /// <summary>The words of the front door are already in the user's language.</summary>
    public static bool Words(string id) => id is Unknown or Wrong;

    private static string Command(string path, IReadOnlyDictionary<string, string> guess)
    {
        var said = guess.Count == 0 ? "title=…" : string.Join(",", guess.Select(g => $"{g.Key}={g.Value}"));
        return $"quinze import {Quoted(path)} --columns {Quoted(said)}";
    }

    /// <summary>As a shell takes it: bare when it can be, else between double quotes with what a shell would touch behind a backslash.</summary>
    private static string Quoted(string word) =>
        word.All(c => char.IsLetterOrDigit(c) || c is '.' or '/' or '-' or '_' or '~' or ',' or '=' or '+' or ':')
            ? word
            : "\"" + string.Concat(word.Select(c => c is '"' or '$' or '`' or '\\' ? "\\" + c : c.ToString())) + "\"";
}
