using System.Globalization;
using NodaTime;

namespace Quinze.World;

/// <summary>Writes a town as the archive that LinkedIn would hand over, in the quirks of a chosen generation.</summary>
public static class LinkedInArchive
{
    /// <summary>
    /// Writes the archive and says what a reader should find in it. <paramref name="path"/> is a folder; for the zip shapes it may also
    /// name the file itself (<c>….zip</c>), otherwise the file gets LinkedIn's own name inside that folder.
    /// </summary>
    public static ArchiveTruth Write(Town town, LinkedInEra era, string path, ArchiveShape shape, LocalDate? asOf = null)
    {
        var view = new ArchiveView(town, era, asOf);
        var name = NameOf(view);
        if (shape == ArchiveShape.Folder)
        {
            using var folder = Container.Folder(path);
            return ArchiveTruth.Of(view, path, shape, WriteFiles(view, folder));
        }
        var target = path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? path : Path.Combine(path, name + ".zip");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        using var stream = File.Create(target);
        return ArchiveTruth.Of(view, target, shape, WriteZip(view, stream, shape, name));
    }

    /// <summary><c>Complete_LinkedInDataExport_10-31-2026</c>, month first.</summary>
    private static string NameOf(ArchiveView view) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(view.Era.Complete ? "Complete" : "Basic")}_LinkedInDataExport_{view.Day.Month:00}-{view.Day.Day:00}-{view.Day.Year}"
        );

    private static SortedDictionary<string, int> WriteZip(ArchiveView view, Stream stream, ArchiveShape shape, string name)
    {
        if (shape == ArchiveShape.ZipInZip)
        {
            using var outer = Container.Zip(stream);
            using var inside = outer.Open(name + ".zip");
            using var inner = Container.Zip(inside);
            return WriteFiles(view, inner);
        }
        using var zip = Container.Zip(stream, shape == ArchiveShape.ZipWithTopFolder ? name + "/" : "");
        var rows = WriteFiles(view, zip);
        if (shape == ArchiveShape.ZipWithTopFolder)
        {
            using var junk = zip.OpenBeside("__MACOSX/" + name + "/._Connections.csv");
            junk.Write([0x00, 0x05, 0x16, 0x07, 0x00, 0x02, 0x00, 0x00]);
        }
        return rows;
    }

    private static SortedDictionary<string, int> WriteFiles(ArchiveView view, Container container)
    {
        var files = new ArchiveFiles(view, container);
        PeopleFiles.Write(files);
        MessageFiles.Write(files);
        ActivityFiles.Write(files);
        ProfileFiles.Write(files);
        if (view.Era.Complete)
        {
            ContextFiles.Write(files);
        }
        return files.Rows;
    }
}

/// <summary>The files being written, with the number of data rows of each.</summary>
internal sealed class ArchiveFiles(ArchiveView view, Container container)
{
    public ArchiveView View => view;
    public SortedDictionary<string, int> Rows { get; } = new(StringComparer.Ordinal);

    /// <summary>Writes a file. A null row list leaves the file out: LinkedIn ships no file for a category that was never used.</summary>
    public void Write(
        string name,
        string header,
        IEnumerable<string[]> rows,
        Quoting quoting = Quoting.WhenNeeded,
        bool endsWithBreak = true,
        string preamble = ""
    )
    {
        using var file = new CsvFile(container.Open(name), quoting, endsWithBreak);
        if (preamble.Length > 0)
        {
            file.Line(preamble);
        }
        if (quoting == Quoting.Always)
        {
            file.Row(header.Split(','));
        }
        else
        {
            file.Line(header);
        }
        var count = 0;
        foreach (var row in rows)
        {
            file.Row(row);
            count++;
        }
        Rows[name] = count;
    }

    /// <summary>As <see cref="Write"/>, but an empty category has no file.</summary>
    public void WriteIfAny(string name, string header, IEnumerable<string[]> rows, Quoting quoting = Quoting.WhenNeeded)
    {
        var all = rows.ToList();
        if (all.Count > 0)
        {
            Write(name, header, all, quoting);
        }
    }

    public void Text(string name, string content)
    {
        using var file = new CsvFile(container.Open(name));
        file.Line(content);
    }

    /// <summary><c>Shares_123456789.csv</c> since 2026, <c>Shares.csv</c> before.</summary>
    public string Member(string stem) =>
        view.Era.MemberIdInNames ? string.Create(CultureInfo.InvariantCulture, $"{stem}_{view.Town.MemberId}.csv") : stem + ".csv";
}
