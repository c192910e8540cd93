using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.WebAnalytics;

/// <summary>Walks the tables of a site's statistics and closes every file.</summary>
internal sealed class WebAnalyticsWalk(IArchive archive, ReadingOptions options, CancellationToken cancellation)
{
    public IEnumerable<Reading> Readings()
    {
        var files = archive.Files.Where(f => !options.Known.Contains(f.Index)).ToList();
        var tables = archive.Files.Where(f => f.Trouble is null && WebAnalyticsSource.IsTable(f)).ToList();
        var plausible = PlausibleFiles.Export(tables) is null ? null : PlausibleFiles.Of(archive, tables);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var reading in Guarded.Readings(file, OfFile(file, plausible)))
            {
                yield return reading;
            }
        }
        yield return new OwnerFound([.. options.KnownOwner], null, "statistics of a site do not say whose it is", null);
    }

    private IEnumerable<Reading> OfFile(ArchiveFile file, PlausibleFiles? plausible) =>
        Junk.Is(file.Name) ? [new FileLeftAside(file.Index, Junk.Reason)]
        : file.Trouble is { } trouble ? [new FileUnread(file.Index, trouble)]
        : !WebAnalyticsSource.IsTable(file) ? [new FileLeftAside(file.Index, "not a CSV table")]
        : plausible is not null ? plausible.Read(archive, file, cancellation)
        : Report(file);

    private IEnumerable<Reading> Report(ArchiveFile file)
    {
        using var table = Table.Open(archive, file);
        if (!table.Read())
        {
            yield return new FileRead(file.Index, 0, "an empty file");
            yield break;
        }
        IEnumerable<Reading> readings;
        if (table[0].StartsWith('#'))
        {
            table.ReadAgain();
            readings = new Ga4Report(table, file, cancellation).Readings();
        }
        else
        {
            table.TakeHeader();
            readings = MatomoReport.Columns(table) is { } columns
                ? new MatomoReport(table, columns, file, archive.Name, cancellation).Readings()
                : [new FileUnread(file.Index, "no table of Plausible, Matomo or Google Analytics 4")];
        }
        foreach (var reading in readings)
        {
            yield return reading;
        }
    }
}
