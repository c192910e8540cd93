using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.Crm;

/// <summary>Walks the files of a customer export, contacts before the deals that point at them, and closes every one.</summary>
internal sealed class CrmWalk(IArchive archive, ReadingOptions options, CancellationToken cancellation)
{
    private readonly Dictionary<string, CrmPeople> people = [];

    public IEnumerable<Reading> Readings()
    {
        var files = archive
            .Files.Where(f => !options.Known.Contains(f.Index))
            .Select(f => (File: f, Layout: LayoutOf(f)))
            .OrderBy(f => f.Layout is { OfPeople: true } ? 0 : 1)
            .ThenBy(f => f.File.Index);
        foreach (var (file, layout) in files)
        {
            foreach (var reading in Guarded.Readings(file, OfFile(file, layout)))
            {
                yield return reading;
            }
        }
        yield return new OwnerFound([.. options.KnownOwner], null, "a customer table does not say whose it is", null);
    }

    private CrmLayout? LayoutOf(ArchiveFile file) =>
        file.Trouble is null && CrmTableSource.IsTable(file) && CrmTableSource.HeaderOf(archive, file) is { } header
            ? CrmLayout.Of(header, options.Columns)
            : null;

    private IEnumerable<Reading> OfFile(ArchiveFile file, CrmLayout? layout) =>
        Junk.Is(file.Name) ? [new FileLeftAside(file.Index, Junk.Reason)]
        : file.Trouble is { } trouble ? [new FileUnread(file.Index, trouble)]
        : !CrmTableSource.IsTable(file) ? [new FileLeftAside(file.Index, "not a CSV table")]
        : layout is null ? [new FileUnread(file.Index, "a table whose columns nobody has explained; import it alone to be asked")]
        : options.AuditOnly ? [new FileLeftAside(file.Index, "customers: not read in an audit")]
        : Rows(file, layout);

    private IEnumerable<Reading> Rows(ArchiveFile file, CrmLayout layout)
    {
        CrmSurvey survey;
        using (var first = Table.OpenBelowHeader(archive, file))
        {
            survey = CrmSurvey.Of(first!, layout, cancellation);
        }
        if (!people.TryGetValue(layout.Network, out var who))
        {
            people[layout.Network] = who = new CrmPeople(layout.Network);
        }
        using var table = Table.OpenBelowHeader(archive, file);
        foreach (var reading in new CrmRows(layout, survey, who).All(table!, file.Index, cancellation))
        {
            yield return reading;
        }
    }
}
