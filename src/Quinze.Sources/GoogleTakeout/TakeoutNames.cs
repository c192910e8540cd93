using System.Text.RegularExpressions;
using NodaTime;
using Quinze.Importing;

namespace Quinze.Sources.GoogleTakeout;

/// <summary>Names in a Takeout.</summary>
internal static class TakeoutNames
{
    private const string Folder = "Takeout/";

    /// <summary>The name of a file within the Takeout; null when it lies outside. Several zips of one Takeout may lie in one folder, and the folder itself may be handed over.</summary>
    public static string? Inside(IArchive archive, ArchiveFile file)
    {
        if (file.Name.StartsWith(Folder, StringComparison.Ordinal))
        {
            return file.Name[Folder.Length..];
        }
        var at = file.Name.IndexOf("/" + Folder, StringComparison.Ordinal);
        return at >= 0 ? file.Name[(at + 1 + Folder.Length)..]
            : archive.Name == "Takeout" ? file.Name
            : null;
    }

    /// <summary><c>takeout-20261101T101500Z-001.zip</c>; null when no name tells.</summary>
    public static LocalDate? Day(IArchive archive) =>
        archive
            .Files.Select(f => f.Name)
            .Prepend(archive.Name)
            .Select(n => Stamp.Match(n))
            .Where(m => m.Success)
            .Select(m => Formats.Calendar.CalendarTime.Parse(m.Groups["day"].Value)?.Local.Date)
            .FirstOrDefault(d => d is not null);

    private static readonly Regex Stamp = new(@"takeout-(?<day>20\d{6})T\d{6}Z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
