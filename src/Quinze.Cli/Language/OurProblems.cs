namespace Quinze.Cli.Language;

/// <summary>Problems that the front door itself has to tell of.</summary>
internal static class OurProblems
{
    private static readonly Phrase Fault = new("Quinze made a mistake of its own ({0}).", "Quinze s'est trompé de lui-même ({0}).");
    private static readonly Phrase FaultExpected = new(
        "This should not happen, whatever the files hold.",
        "Cela ne devrait pas arriver, quoi que contiennent les fichiers."
    );
    private static readonly Phrase FaultTry = new(
        "Run it again with QUINZE_DEBUG=1 and report what it prints, without any of your own data.",
        "Relancez avec QUINZE_DEBUG=1 et signalez ce qui s'affiche, sans aucune de vos données."
    );
    private static readonly Phrase Stopped = new("Stopped.", "Arrêté.");
    private static readonly Phrase StoppedExpected = new(
        "What was being read is left out whole; the ledger is as before it.",
        "Ce qui était en cours de lecture est entièrement laissé ; le carnet est comme avant."
    );
    private static readonly Phrase StoppedTry = new("Run the same command again.", "Relancez la même commande.");

    /// <summary>Only the type is told: a message of the platform's may hold a part of somebody's letter.</summary>
    public static Problem OurFault(Exception broken, Tongue tongue) =>
        new("our-fault", Fault.In(tongue, broken.GetType().Name), "quinze", FaultExpected.In(tongue), FaultTry.In(tongue));

    public static Problem Interrupted(Tongue tongue) =>
        new("interrupted", Stopped.In(tongue), "quinze", StoppedExpected.In(tongue), StoppedTry.In(tongue));
}
