using Quinze.Importing;

namespace Quinze.Sources.Formats.Archives;

/// <summary>
/// Opens what people hand over: a folder, a zip (also <c>.zip.zip</c>, or under another name), a tar (plain or in gzip), zips inside a folder or zip, or a single file.
/// </summary>
public static class Archives
{
    /// <summary>Office documents are zips too, and are read as the one file they are.</summary>
    private static readonly HashSet<string> ZipsThatAreFiles = new(StringComparer.OrdinalIgnoreCase)
    {
        ".xlsx",
        ".xlsm",
        ".docx",
        ".pptx",
        ".ods",
        ".odt",
        ".epub",
        ".jar",
    };

    /// <param name="scratchFolder">Where a zip inside a zip is laid while it is read, and nothing else; it goes away with the archive.</param>
    public static IArchive Open(string path, string scratchFolder)
    {
        var members = new Members(scratchFolder);
        try
        {
            var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
            if (Directory.Exists(path))
            {
                members.AddFolder(path);
            }
            else if (File.Exists(path))
            {
                AddFile(members, path, name);
            }
            else
            {
                throw new ProblemException(
                    new Problem("archive-missing", "There is nothing here", path, "Expected a folder, a zip or a file.", "Check the path.")
                );
            }
            if (members.Count == 0)
            {
                throw new ProblemException(
                    new Problem(
                        "archive-empty",
                        "It holds no file",
                        path,
                        "Expected an archive with files in it.",
                        "Ask the network for it again."
                    )
                );
            }
            return new OpenedArchive(name, members);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            members.Dispose();
            throw new ProblemException(
                new Problem(
                    "archive-unreadable",
                    "It cannot be opened: " + e.Message,
                    path,
                    "Expected a readable file.",
                    "Check its permissions."
                )
            );
        }
        catch
        {
            members.Dispose();
            throw;
        }
    }

    /// <summary>Whether a file of this name is a zip to look into, or a document that happens to be one.</summary>
    internal static bool IsDocument(string name) => ZipsThatAreFiles.Contains(Path.GetExtension(name));

    private static void AddFile(Members members, string path, string name)
    {
        var content = FileNature.Of(path);
        if (content == FileNature.Zip && !IsDocument(name) && !ZipDirectory.IsOfOneDocument(path))
        {
            if (members.AddZip(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16), "", 1) is { } problem)
            {
                throw new ProblemException(problem with { Where = path });
            }
            return;
        }
        if (FileNature.IsTar(content))
        {
            if (members.AddTar(path, "") is { } problem)
            {
                throw new ProblemException(problem with { Where = path });
            }
            return;
        }
        if (content != FileNature.Zip && name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            throw new ProblemException(
                content == FileNature.Empty
                    ? new Problem(
                        "archive-empty",
                        "The file is empty",
                        path,
                        "Expected a zip.",
                        "The download did not finish: download it again."
                    )
                    : new Problem(
                        "archive-not-zip",
                        $"This is {content}, not a zip",
                        path,
                        "Expected the zip as the network made it.",
                        content == FileNature.Html
                            ? "A page was saved instead of the file: sign in, then download again."
                            : "Unpack it first and hand over the folder."
                    )
            );
        }
        members.AddDiskFile(path, name);
    }
}
