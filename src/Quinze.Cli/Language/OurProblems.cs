namespace Quinze.Cli.Language;

/// <summary>Problems that the front door itself has to tell of.</summary>
internal static class OurProblems
{
    public const string OurFaultId = "our-fault";

    private static readonly Phrase Fault = new("Quinze made a mistake of its own ({0}).", "Quinze s'est trompé de lui-même ({0}).");
    private static readonly Phrase FaultExpected = new(
        "This should not happen, whatever the files hold.",
        "Cela ne devrait pas arriver, quoi que contiennent les fichiers."
    );
    private static readonly Phrase FaultTry = new(
        "Run it again with QUINZE_DEBUG=1 and report what it prints, without any of your own data.",
        "Relancez avec QUINZE_DEBUG=1 et signalez ce qui s'affiche, sans aucune de vos données."
    );
    private static readonly Phrase Refused = new(
        "The system refused to read or write a file ({0}).",
        "Le système a refusé de lire ou d'écrire un fichier ({0})."
    );
    private static readonly Phrase RefusedExpected = new(
        "Files and folders that you may read and write were expected, and room on the disk.",
        "Il faut des fichiers et dossiers que vous pouvez lire et écrire, et de la place sur le disque."
    );
    private static readonly Phrase RefusedTry = new(
        "Check the permissions and the room left.",
        "Vérifiez les permissions et la place restante."
    );
    private static readonly Phrase Stopped = new("Stopped.", "Arrêté.");
    private static readonly Phrase StoppedExpected = new(
        "What was being read is left out whole; the ledger is as before it.",
        "Ce qui était en cours de lecture est entièrement laissé ; le carnet est comme avant."
    );
    private static readonly Phrase StoppedTry = new("Run the same command again.", "Relancez la même commande.");

    /// <summary>Only the type is told: a message of the platform's may hold a part of somebody's letter.</summary>
    public static Problem OurFault(Exception broken, Tongue tongue) =>
        new(OurFaultId, Fault.In(tongue, broken.GetType().Name), "quinze", FaultExpected.In(tongue), FaultTry.In(tongue));

    /// <summary>The platform's message would name paths at most, but only the type is told, as ever.</summary>
    public static Problem AccessRefused(Exception refused, string ledger, Tongue tongue) =>
        new("access-refused", Refused.In(tongue, refused.GetType().Name), ledger, RefusedExpected.In(tongue), RefusedTry.In(tongue));

    public static Problem Interrupted(Tongue tongue) =>
        new("interrupted", Stopped.In(tongue), "quinze", StoppedExpected.In(tongue), StoppedTry.In(tongue));
}
