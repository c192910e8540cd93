using Quinze.Importing;

namespace Quinze.Verbs;

/// <summary>How an archive was read where the user had a choice, as a note behind why it was recognised: so that the same bytes read the same way again are unchanged, and read another way are not.</summary>
internal static class ReadHow
{
    private const string Bodies = "; read with the texts of mail";
    private const string Mine = "; read as the owner's writings";
    private const string Human = "; read as a human reference";
    private const string Machine = "; read as a machine reference";

    public static string Note(string because, Choices choices, ImportOptions options) =>
        because
        + (options.WithBodies && choices.HasFlag(Choices.Bodies) ? Bodies : "")
        + (choices.HasFlag(Choices.Writings) ? NoteOf(options.Writings) : "");

    public static bool WithBodies(string because) => because.Contains(Bodies, StringComparison.Ordinal);

    public static Writings Whose(string because) =>
        because.Contains(Mine, StringComparison.Ordinal) ? Writings.Mine
        : because.Contains(Human, StringComparison.Ordinal) ? Writings.Human
        : because.Contains(Machine, StringComparison.Ordinal) ? Writings.Machine
        : Writings.Theirs;

    private static string NoteOf(Writings? writings) =>
        writings switch
        {
            Writings.Mine => Mine,
            Writings.Human => Human,
            Writings.Machine => Machine,
            _ => "",
        };
}
