using Quinze.Importing;
using Quinze.Sources.Formats.Csv;

namespace Quinze.Sources.LinkedIn;

/// <summary>The archive LinkedIn gives its members ("Get a copy of your data"), Basic or Complete, of any year since 2020: a zip, its folder, or single files of it.</summary>
public sealed class LinkedInArchiveSource : ISource
{
    internal const string Name = "linkedin-archive";

    /// <summary>How many files are opened to recognise an archive whose names say nothing.</summary>
    private const int FilesToOpen = 5;

    public SourceCard Card { get; } = new(Name, LinkedInPeople.Network, 3, "LinkedIn archive", "Archive LinkedIn");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => LinkedInInFrench.Reasons;

    public Recognition Recognise(IArchive archive)
    {
        try
        {
            return Judge(archive);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or ProblemException or UnauthorizedAccessException)
        {
            return Recognition.Nearly($"it cannot be read: {(e as ProblemException)?.Problem.Found ?? e.Message}");
        }
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        new LinkedInWalk(archive, options, cancellation).Readings();

    /// <summary>Whether names alone show that files are one archive of LinkedIn's and nothing besides; false when there is any doubt.</summary>
    internal static bool IsWhole(IReadOnlyList<ArchiveFile> files) =>
        files.All(f => f.Trouble is null && LinkedInFiles.IsInItsPlace(f.Name))
        && files.Where(f => !f.Name.Contains('/', StringComparison.Ordinal)).Select(f => LinkedInFiles.PlaceOf(f.Name)).Distinct().Count()
            >= 2;

    private static Recognition Judge(IArchive archive)
    {
        var files = archive.Files.Where(f => !LinkedInNames.IsJunk(f.Name)).ToList();
        var csv = files.Where(f => LinkedInNames.IsCsv(f.Name)).ToList();
        var known = csv.Where(f => LinkedInFiles.PlaceOf(f.Name) >= 0).ToList();
        var stems = known.Select(f => LinkedInNames.WithoutPart(LinkedInNames.Stem(f.Name))).ToHashSet(StringComparer.Ordinal);
        if (stems.Count >= 2)
        {
            return WithAdvice(archive, stems, $"it holds {known.Count} files with LinkedIn's names");
        }
        foreach (var file in csv.Where(f => f.Trouble is null).Take(FilesToOpen))
        {
            if (HeaderOf(archive, file) is { } what)
            {
                return csv.Count == 1 ? Recognition.Yes(what) : WithAdvice(archive, stems, what);
            }
        }
        return known.Count > 0
            ? Recognition.Nearly($"{known[0].Name} has LinkedIn's name and not its columns")
            : Recognition.No(WhatElse(files, csv.Count));
    }

    private static string? HeaderOf(IArchive archive, ArchiveFile file)
    {
        var place = LinkedInFiles.PlaceOf(file.Name);
        var suggested = place < 0 ? null : LinkedInFiles.All[place].Rows;
        using var csv = new CsvReader(archive.Open(file));
        var table = LinkedInTable.Find(csv, suggested);
        return table.Columns.Length > 0 ? $"{file.Name} has the columns of LinkedIn's {table.Rows!.Kind ?? "profile"} file" : null;
    }

    private static Recognition WithAdvice(IArchive archive, HashSet<string> stems, string because)
    {
        var larger =
            LinkedInNames.SaysComplete(archive.Name)
            || archive.Files.Any(f => LinkedInNames.SaysComplete(f.Name))
            || stems.Count(LinkedInFiles.OnlyInComplete.Contains) >= 2
            || stems.Overlaps(LinkedInFiles.NotInBasic);
        if (larger)
        {
            return Recognition.Yes(because);
        }
        return stems.Contains("connections") || stems.Contains("messages") || LinkedInNames.SaysBasic(archive.Name)
            ? Recognition.YesBut(
                because,
                "This is a Basic archive: no posts, comments or reactions are in it. Ask LinkedIn for the larger one (Settings, Data privacy, Get a copy of your data)."
            )
            : Recognition.YesBut(because, "Only a few files of a LinkedIn archive are here; what the others would say stays unknown.");
    }

    private static string WhatElse(List<ArchiveFile> files, int csvCount)
    {
        bool Any(string end) => files.Any(f => f.Name.EndsWith(end, StringComparison.OrdinalIgnoreCase));
        return files.Count == 0 ? "it holds no file"
            : files.All(f => f.Trouble is not null) ? $"none of its files can be read: {files[0].Trouble}"
            : Any("data/tweets.js") || Any("data/tweet.js") ? "it looks like an archive of X"
            : Any(".xlsx") || Any(".xls") ? "it holds workbooks, as LinkedIn's analytics pages give them, and no file of an archive"
            : Any(".car") ? "it looks like a Bluesky repository"
            : csvCount == 0 ? "it holds no CSV file"
            : "none of its CSV files has a name or columns of a LinkedIn archive";
    }
}
