using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Cli.People;
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

    public static readonly Flag Strict = new(
        "--strict",
        new("exit with 2 when anything could not be read", "finir avec le code 2 si quelque chose n'a pas pu être lu")
    );

    public static readonly Phrase Path = new(
        "a zip as the network made it, its unpacked folder, or a single file",
        "un zip tel que le réseau l'a fait, son dossier décompressé, ou un fichier seul"
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
        return new ImportOptions(call.Said.Has(DryRun), owner, call.Said.Has(Anyway), call.Said.Has(WithBodies));
    }
}
