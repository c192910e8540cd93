namespace Quinze.Cli.CommandLine;

/// <summary>The options that every command has.</summary>
internal static class CommonFlags
{
    public static readonly Flag Json = new("--json", new("write JSON for programs", "écrire du JSON pour les programmes"));

    public static readonly Flag Ledger = new(
        "--ledger",
        new("the ledger to use; without it, your default one", "le carnet à utiliser ; sinon, votre carnet par défaut"),
        "FILE"
    );

    public static readonly Flag Lang = new("--lang", new("language: fr or en", "langue : fr ou en"), "fr|en");

    public static readonly Flag Help = new("--help", new("show this page", "afficher cette page"));

    public static readonly Flag Version = new("--version", new("show the version", "afficher la version"));

    public static IReadOnlyList<Flag> All { get; } = [Json, Ledger, Lang, Help];
}
