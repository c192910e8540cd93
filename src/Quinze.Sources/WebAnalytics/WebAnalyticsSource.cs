using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.WebAnalytics;

/// <summary>Visits and conversions of one's own site by where they came from, as its statistics tell them: Plausible (both exports), Matomo reports, Google Analytics 4 downloads.</summary>
public sealed class WebAnalyticsSource : ISource
{
    internal const string Name = "web-analytics";
    internal const string Network = "web";

    private const int FilesToOpen = 8;

    public SourceCard Card { get; } =
        new(Name, Network, 1, "Web analytics (Plausible, Matomo, GA4)", "Statistiques de site (Plausible, Matomo, GA4)");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => WebAnalyticsInFrench.Reasons;

    public Recognition Recognise(IArchive archive)
    {
        var tables = archive.Files.Where(f => f.Trouble is null && IsTable(f)).ToList();
        if (PlausibleFiles.Export(tables) is { } export)
        {
            return Recognition.Yes($"its tables are named as {export}");
        }
        foreach (var file in tables.Take(FilesToOpen))
        {
            try
            {
                using var table = Table.Open(archive, file);
                if (!table.Read())
                {
                    continue;
                }
                if (table[0].StartsWith('#'))
                {
                    if (Ga4Report.BeginsHere(table))
                    {
                        return Recognition.Yes($"{file.Name} begins as a download of Google Analytics 4 does");
                    }
                    continue;
                }
                table.TakeHeader();
                if (MatomoReport.Columns(table) is not null)
                {
                    return Recognition.Yes($"{file.Name} has the columns of a Matomo report");
                }
            }
            catch (Exception e) when (Guarded.IsOfTheFile(e))
            {
                // Another file may tell.
            }
        }
        return Recognition.No("no table in it is one of Plausible, Matomo or Google Analytics 4");
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        new WebAnalyticsWalk(archive, options, cancellation).Readings();

    internal static bool IsTable(ArchiveFile file) =>
        Path.GetExtension(file.Name).ToLowerInvariant() is ".csv" or ".tsv" && !Junk.Is(file.Name);
}
