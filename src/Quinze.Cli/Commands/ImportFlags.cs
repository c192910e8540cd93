using System.Text.RegularExpressions;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Importing;
using Quinze.Verbs;

namespace Quinze.Cli.Commands;

/// <summary>The operands and options that <c>import</c> and <c>audit</c> share.</summary>
internal static class ImportFlags
{
    public static readonly Flag DryRun = new("--dry-run", new("read and report, write nothing", "lire et rendre compte, sans rien écrire"));

    public static readonly Flag Owner = new(
        "--owner",
        new("whose archive it is, when you know better than the files", "à qui est l'archive, si vous le savez mieux que les fichiers"),
        "URL"
    );

    public static readonly Flag Anyway = new(
        "--anyway",
        new("import although it seems to be another person's", "importer même si l'archive semble être celle d'une autre personne")
    );

    public static readonly Flag WithBodies = new(
        "--with-bodies",
        new(
            "read the texts of mail too (plain text, without quoted mail and signatures)",
            "lire aussi le texte des courriers (texte brut, sans citations ni signatures)"
        )
    );

    public static readonly Flag AuditOnly = new(
        "--audit-only",
        new(
            "for files that somebody hands over: messages, mail and connections are not even read",
            "pour des fichiers que quelqu'un remet : messages, courriers et relations ne sont même pas lus"
        )
    );

    public static readonly Flag Strict = new(
        "--strict",
        new("exit with 2 when anything could not be read", "finir avec le code 2 si quelque chose n'a pas pu être lu")
    );

    public static readonly Flag Columns = new(
        "--columns",
        new(
            "what the columns of a CSV table mean, remembered: \"title=Project,amount=Price\"",
            "ce que veulent dire les colonnes d'un tableau CSV, retenu : \"title=Projet,amount=Prix\""
        ),
        "MAP"
    );

    public static readonly Flag As = new(
        "--as",
        new(
            "whose texts and feeds these are: mine, theirs (to compare with), or a reference for machine-share: human, machine; theirs without it",
            "de qui sont ces textes et ces flux : mine (de moi), theirs (d'autres, pour comparer), ou une référence pour machine-share : human (humaine), machine ; theirs sinon"
        ),
        "WHOSE"
    );

    public static readonly Phrase Path = new(
        "a zip as the network made it, its unpacked folder, a single file, or a folder with several of these",
        "un zip tel que le réseau l'a fait, son dossier décompressé, un fichier seul, ou un dossier qui en contient plusieurs"
    );

    public static ImportOptions Options(Call call)
    {
        Handle? owner = null;
        if (call.Said.Value(Owner) is { } url)
        {
            owner =
                ProfileAddress.Parse(url)
                ?? throw Usage.Problem(
                    call,
                    Owner.Name,
                    url,
                    new Phrase("a profile URL or a handle", "une adresse de profil ou un identifiant")
                );
        }
        return new ImportOptions(call.Said.Has(DryRun), owner, call.Said.Has(Anyway), call.Said.Has(WithBodies))
        {
            AuditOnly = call.Said.Has(AuditOnly),
            Columns = call.Said.Value(Columns) is { } map ? ColumnsIn(call, map) : null,
            Writings = call.Said.Value(As) switch
            {
                null => null,
                "mine" => Writings.Mine,
                "theirs" => Writings.Theirs,
                "human" => Writings.Human,
                "machine" => Writings.Machine,
                var other => throw Usage.Problem(call, As.Name, other, "mine, theirs, human, machine"),
            },
        };
    }

    /// <summary>A name of a column may hold commas: only a comma with a meaning and "=" behind it begins the next pair.</summary>
    private static Dictionary<string, string> ColumnsIn(Call call, string map)
    {
        var starts = Regex.Matches(map, Meaning).Where(m => House.ColumnMeanings.Contains(m.Groups["meaning"].Value)).ToList();
        if (starts.Count == 0 || starts[0].Index != 0)
        {
            throw Usage.Problem(
                call,
                Columns.Name,
                map,
                new Phrase(
                    "pairs of a meaning and a column: \"title=Project,amount=Price\"",
                    "des paires d'un sens et d'une colonne : \"title=Projet,amount=Prix\""
                )
            );
        }
        var columns = new Dictionary<string, string>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Index : map.Length;
            columns[starts[i].Groups["meaning"].Value] = map[(starts[i].Index + starts[i].Length)..end].Trim();
        }
        return columns;
    }

    // No field of an expression: every import and every audit would make it, and hardly any has columns to explain.
    private const string Meaning = @"(?:^|,)\s*(?<meaning>[a-z]+(?:-[a-z]+)*)\s*=";
}
