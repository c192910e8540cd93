using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats;

namespace Quinze.Sources.Calendars;

/// <summary>Calendars as programs export them (RFC 5545, .ics): the meetings that were held, with whom; no titles, no notes, nothing that was only planned.</summary>
public sealed class IcsSource : ISource
{
    public const string Name = "ics";

    /// <summary>The network of meetings; those who met are named by their mail addresses.</summary>
    public const string Network = "calendar";

    private static readonly string[] Endings = [".ics", ".ical", ".icalendar", ".vcs"];

    public SourceCard Card { get; } = new(Name, Network, 1, "Calendar (.ics)", "Calendrier (.ics)");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => CalendarInFrench.Reasons;

    public Recognition Recognise(IArchive archive)
    {
        try
        {
            var single = archive.Files.Count == 1;
            var first = archive.Files.FirstOrDefault(f => f.Trouble is null && (single || IsCalendar(f.Name)) && Begins(archive, f));
            return first is null
                ? Recognition.No("no file in it begins as a calendar does")
                : Recognition.Yes($"{first.Name} begins as a calendar does");
        }
        catch (Exception e) when (Guarded.IsOfTheFile(e))
        {
            return Recognition.No("it cannot be read");
        }
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        new CalendarWalk(archive, options, cancellation).Readings();

    internal static bool IsCalendar(string name) => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    internal static bool Begins(IArchive archive, ArchiveFile file) => FirstBytes.BeginAs(archive, file, "BEGIN:VCALENDAR");
}
