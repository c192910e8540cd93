namespace Quinze.Sources.Native;

/// <summary>What the readers of our own files say, in French.</summary>
internal static class NativeInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            ["what the export says of itself"] = "ce que l'export dit de lui-même",
            ["not a file of this format"] = "pas un fichier de ce format",
            ["the file owner"] = "le fichier owner",
            ["nobody says whose it is"] = "personne ne dit à qui c'est",
            ["it cannot be opened"] = "il ne s'ouvre pas",
            ["columns not used: {0}"] = "colonnes non utilisées : {0}",
            ["the line is no JSON object"] = "la ligne n'est pas un objet JSON",
            ["the line is no valid JSON"] = "la ligne n'est pas du JSON valide",
            ["the line is longer than {0} MiB"] = "la ligne dépasse {0} Mio",
            ["the field \"{0}\" is missing"] = "le champ « {0} » manque",
            ["the field \"{0}\" is no time"] = "le champ « {0} » n'est pas un moment",
            ["the field \"{0}\" is no day (2026-11-22)"] = "le champ « {0} » n'est pas un jour (2026-11-22)",
            ["the field \"{0}\" is no number"] = "le champ « {0} » n'est pas un nombre",
            ["the field \"{0}\" is no amount (1200.50)"] = "le champ « {0} » n'est pas un montant (1200.50)",
            ["the field \"{0}\" is no whole number"] = "le champ « {0} » n'est pas un nombre entier",
            ["the field \"{0}\" is none of the words known there"] = "le champ « {0} » n'est aucun des mots attendus là",
        };
}
