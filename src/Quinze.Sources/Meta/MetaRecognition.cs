using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.Meta;

/// <summary>Whether an archive is an export of one of Meta's networks: by folders that only it has, else by how the files begin that are called as its files are.</summary>
internal static class MetaRecognition
{
    private const int FilesLookedAt = 8;

    /// <param name="folders">Folders that no other export has.</param>
    /// <param name="isSure">Whether a root name (empty for a list without one) in a file of this name is written by this network alone.</param>
    /// <param name="mayBe">Whether a file is called as one of its files is.</param>
    public static Recognition Of(
        IArchive archive,
        string network,
        IReadOnlyList<string> folders,
        Func<string, string, bool> isSure,
        Func<string, bool> mayBe
    )
    {
        var data = archive.Files.Where(f => MetaNames.IsJson(f.Name) && !Junk.Is(f.Name)).ToList();
        if (data.FirstOrDefault(f => IsInOne(f.Name)) is { } inside)
        {
            return Recognition.Yes($"{inside.Name} lies where {network} puts it");
        }
        ArchiveFile? part = null;
        foreach (var file in data.Where(f => mayBe(f.Name)).OrderBy(f => MessageFolder.IsLetters(f)).Take(FilesLookedAt))
        {
            if (MetaNames.Root(archive, file) is { } root && isSure(file.Name, root))
            {
                if (!IsOfAll(root))
                {
                    return Recognition.Yes($"{file.Name} is written as {network} writes it");
                }
                part ??= file;
            }
        }
        if (part is not null)
        {
            return Recognition.YesBut(
                $"{part.Name} is written as {network} writes it",
                "Only a profile or letters are here; what the other files of the export would say stays unknown."
            );
        }
        return archive.Files.FirstOrDefault(f => MetaNames.IsPage(f.Name) && IsInOne(f.Name)) is { } page
            ? Recognition.YesBut(
                $"{page.Name} lies where {network} puts it",
                $"This export is made of pages to look at. Ask {network} for it again and choose the format JSON: only that one can be read."
            )
            : Recognition.No($"no file of it is written as {network} writes its exports");

        // A profile is Threads' as well as Instagram's, and letters are Facebook's as well: they are but a part of an export.
        static bool IsOfAll(string root) => root is "profile_user" or "profile_v2" or "participants";

        bool IsInOne(string name) => folders.Any(f => MetaNames.IsIn(name, f));
    }
}
