using Quinze.Importing;

namespace Quinze.Verbs;

/// <summary>How an archive was read where the user had a choice, as a note behind why it was recognised: so that the same bytes read the same way again are unchanged, and read another way are not.</summary>
internal static class ReadHow
{
    private const string Bodies = "; read with the texts of mail";
    private const string Mine = "; read as the owner's writings";

    public static string Note(string because, Choices choices, ImportOptions options) =>
        because
        + (options.WithBodies && choices.HasFlag(Choices.Bodies) ? Bodies : "")
        + (options.Writings == Writings.Mine && choices.HasFlag(Choices.Writings) ? Mine : "");

    public static bool WithBodies(string because) => because.Contains(Bodies, StringComparison.Ordinal);

    public static Writings Whose(string because) => because.Contains(Mine, StringComparison.Ordinal) ? Writings.Mine : Writings.Theirs;
}
