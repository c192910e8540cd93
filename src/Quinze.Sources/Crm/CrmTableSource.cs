using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.Crm;

/// <summary>What came of it, as a customer program tells it: the CSV exports of HubSpot and Pipedrive, and any CSV whose columns the user has explained once.</summary>
public sealed class CrmTableSource : ISource
{
    internal const string Name = "crm-table";

    /// <summary>How many files are opened to recognise a folder.</summary>
    private const int FilesToOpen = 8;

    public SourceCard Card { get; } =
        new(Name, "crm", 1, "Customer table (HubSpot, Pipedrive, any CSV)", "Tableau de clients (HubSpot, Pipedrive, tout CSV)");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => CrmInFrench.Reasons;

    public IReadOnlyList<string> ColumnMeanings => Meaning.ForUsers;

    public Recognition Recognise(IArchive archive)
    {
        var none = new Dictionary<string, ColumnMap>();
        foreach (var file in Tables(archive).Take(FilesToOpen))
        {
            if (HeaderOf(archive, file) is { } header && CrmLayout.Of(header, none) is { } layout)
            {
                return Recognition.Yes($"{file.Name} has the columns of {layout.Title}");
            }
        }
        return Recognition.No("no table in it has the columns of HubSpot or Pipedrive");
    }

    public TableProposal? Propose(IArchive archive)
    {
        var files = archive.Files.Where(f => !Junk.Is(f.Name)).ToList();
        var tables = Tables(archive).ToList();
        if (tables.Count == 0 || tables.Count < files.Count || files.Any(f => f.Trouble is not null))
        {
            return null;
        }
        string? key = null;
        foreach (var file in tables)
        {
            if (HeaderOf(archive, file) is not { } header || (key ??= CrmLayout.HeaderKey(header)) != CrmLayout.HeaderKey(header))
            {
                return null;
            }
        }
        return ColumnGuess.Of(archive, tables[0]);
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        new CrmWalk(archive, options, cancellation).Readings();

    internal static bool IsTable(ArchiveFile file) =>
        Path.GetExtension(file.Name).ToLowerInvariant() is ".csv" or ".tsv" && !Junk.Is(file.Name);

    /// <summary>The names of a table's columns; null when it has none or cannot be read.</summary>
    internal static IReadOnlyList<string>? HeaderOf(IArchive archive, ArchiveFile file)
    {
        try
        {
            using var table = Table.OpenBelowHeader(archive, file);
            return table?.Header;
        }
        catch (Exception e) when (Guarded.IsOfTheFile(e))
        {
            return null;
        }
    }

    private static IEnumerable<ArchiveFile> Tables(IArchive archive) => archive.Files.Where(f => f.Trouble is null && IsTable(f));
}
