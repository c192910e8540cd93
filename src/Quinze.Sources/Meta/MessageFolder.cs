using Quinze.Importing;

namespace Quinze.Sources.Meta;

/// <summary>
/// Letters lie in <c>messages/inbox/&lt;name&gt;_&lt;number&gt;/message_1.json</c>. The number stays when the conversation gets another name or goes to another folder;
/// on Instagram the name is the other's account, at least as it was.
/// </summary>
internal static class MessageFolder
{
    private const int ShortestNumber = 6;

    public static bool IsLetters(ArchiveFile file) =>
        MetaNames.IsJson(file.Name) && MetaNames.Stem(file.Name) == "message" && MetaNames.IsIn(file.Name, "messages");

    /// <summary>The conversation's own number, else the whole folder.</summary>
    public static string Thread(ArchiveFile file)
    {
        var (_, number) = Parts(file);
        return number.Length >= ShortestNumber ? number : MetaNames.Folder(file.Name);
    }

    /// <summary>What stands before the number.</summary>
    public static string Name(ArchiveFile file) => Parts(file).Name;

    /// <summary>Letters that the network takes for unwanted.</summary>
    public static bool IsSpam(ArchiveFile file) => MetaNames.IsIn(file.Name, "filtered_threads") || MetaNames.IsIn(file.Name, "spam");

    private static (string Name, string Number) Parts(ArchiveFile file)
    {
        var folder = MetaNames.Folder(file.Name);
        var cut = folder.LastIndexOf('_');
        return cut < 0 ? (folder, "") : (folder[..cut], folder[(cut + 1)..]);
    }
}
