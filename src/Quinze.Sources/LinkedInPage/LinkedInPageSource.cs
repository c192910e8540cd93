using Quinze.Importing;
using Quinze.Sources.Formats.Sheets;

namespace Quinze.Sources.LinkedInPage;

/// <summary>The workbooks that the admins of a company page download: content, followers and visitors (binary <c>.xls</c>), competitors (<c>.xlsx</c>).</summary>
public sealed class LinkedInPageSource : ISource
{
    internal const string Name = "linkedin-page";
    internal const string Network = "linkedin";

    public SourceCard Card { get; } =
        new(Name, Network, ReaderVersion: 1, TitleEn: "LinkedIn company page (workbooks)", TitleFr: "Page entreprise LinkedIn (classeurs)");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => PageInFrench.Reasons;

    public Recognition Recognise(IArchive archive)
    {
        foreach (var (file, workbook) in WorkbookWalk.First(archive, name => PageName.Of(name).IsTelling))
        {
            if (PageWorkbook.AreOurs([.. workbook.Sheets.Select(PageSheet.Of)]))
            {
                return Recognition.Yes($"{file.Name} has the columns of a LinkedIn page's statistics");
            }
        }
        return Recognition.No("no workbook in it has the columns of a LinkedIn page's statistics");
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation)
    {
        foreach (var reading in WorkbookWalk.Read(archive, options, (file, workbook) => Read(file, workbook, options), cancellation))
        {
            yield return reading;
        }
        // A page beside a person's own presence is no owner of the ledger; it is when the user says so.
        yield return options.Owner is { Kind: HandleKind.Organisation } page
            ? new OwnerFound([page], null, "you said so", null)
            : new OwnerFound([], null, "a page's statistics do not say whose presence they belong to", null);
    }

    private static IReadOnlyList<Reading> Read(ArchiveFile file, Workbook workbook, ReadingOptions options)
    {
        var sheets = workbook.Sheets.Select(PageSheet.Of).ToList();
        return PageWorkbook.AreOurs(sheets)
            ? new PageWorkbook(file, sheets, options).Read()
            : [new FileUnread(file.Index, "a workbook without the columns of a LinkedIn page's statistics; give it to Quinze by itself")];
    }
}
