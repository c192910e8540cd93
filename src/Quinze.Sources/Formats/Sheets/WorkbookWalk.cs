using Quinze.Importing;

namespace Quinze.Sources.Formats.Sheets;

/// <summary>Opens the workbooks of an archive one after the other; whatever else lies beside them is closed with a reason. One failing workbook never stops the others.</summary>
internal static class WorkbookWalk
{
    private const int ToOpen = 5;

    /// <summary>The first workbooks of an archive, those with a telling name before the others, for a source that asks whether they are its own.</summary>
    public static IEnumerable<(ArchiveFile File, Workbook Workbook)> First(IArchive archive, Func<string, bool> telling)
    {
        foreach (var file in archive.Files.Where(f => IsCandidate(f, archive)).OrderBy(f => telling(f.Name) ? 0 : 1).Take(ToOpen))
        {
            if (Try(archive, file, CancellationToken.None, out _) is { } workbook)
            {
                yield return (file, workbook);
            }
        }
    }

    /// <summary>Every file of an archive, closed: read by <paramref name="read"/>, left aside, or unread.</summary>
    public static IEnumerable<Reading> Read(
        IArchive archive,
        ReadingOptions options,
        Func<ArchiveFile, Workbook, IEnumerable<Reading>> read,
        CancellationToken cancellation
    )
    {
        foreach (var file in archive.Files.Where(f => !options.Known.Contains(f.Index)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsJunk(file.Name))
            {
                yield return new FileLeftAside(file.Index, "left by an operating system or a spreadsheet program");
                continue;
            }
            if (file.Trouble is { } trouble)
            {
                yield return new FileUnread(file.Index, trouble);
                continue;
            }
            if (!IsCandidate(file, archive))
            {
                yield return new FileUnread(file.Index, "no workbook; give it to Quinze by itself");
                continue;
            }
            if (Try(archive, file, cancellation, out var why) is not { } workbook)
            {
                yield return new FileUnread(file.Index, why);
                continue;
            }
            foreach (var reading in read(file, workbook))
            {
                yield return reading;
            }
        }
    }

    private static bool IsCandidate(ArchiveFile file, IArchive archive) =>
        file.Trouble is null && !IsJunk(file.Name) && (Workbook.IsNamed(file.Name) || archive.Files.Count == 1);

    private static Workbook? Try(IArchive archive, ArchiveFile file, CancellationToken cancellation, out string why)
    {
        try
        {
            why = "";
            return Workbook.Read(archive.Open(file), file.Name, cancellation);
        }
        catch (Exception e) when (e is ProblemException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            why = e is ProblemException known ? $"{known.Problem.Found}. {known.Problem.Try}" : e.Message;
            return null;
        }
    }

    /// <summary><c>~$x.xlsx</c> is the lock of a workbook that is open in Excel; <c>.~lock.x.xlsx#</c> LibreOffice's.</summary>
    private static bool IsJunk(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return file.StartsWith("~$", StringComparison.Ordinal)
            || file.StartsWith(".~lock.", StringComparison.Ordinal)
            || file.StartsWith("._", StringComparison.Ordinal)
            || name.StartsWith("__MACOSX/", StringComparison.Ordinal)
            || name.Contains("/__MACOSX/", StringComparison.Ordinal)
            || file is ".DS_Store" or "Thumbs.db" or "desktop.ini";
    }
}
