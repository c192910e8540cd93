using System.Text.RegularExpressions;
using NodaTime;
using Quinze.Analyses;
using Quinze.Cli.Browsers;
using Quinze.Cli.Commands;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Cli.Rows;
using Quinze.Cli.Syncing;
using Quinze.Importing;
using Quinze.Live;
using Quinze.People;
using Quinze.Sources.Native;
using Quinze.Storage.Sqlite;
using Quinze.Storing;
using Quinze.Targets;
using Quinze.Verbs;
using Quinze.Views;
using Quinze.Web;
using Quinze.World;

namespace Quinze.Cli;

/// <summary>The house as the rooms in the browser know it.</summary>
internal sealed class WebRooms(House house, string ledgerFolder, Func<string, string?>? variable = null) : IWebHouse
{
    private const int SampleSeed = 15;

    public IClock Clock => house.Clock;

    public string LedgerFolder { get; } = ledgerFolder;

    public IReadOnlyList<SourceCard> Sources => House.Sources;

    public IReadOnlyList<IAnalysis> Analyses => House.Analyses;

    public FrenchReasons InFrench => House.InFrench;

    public ImportArchive Importer => house.Importer;

    public ILedgerStore OpenLedger(string path) => House.OpenLedger(path);

    public IArchive OpenArchive(string path, string scratchFolder) => House.OpenArchive(path, scratchFolder);

    public LedgerView View(ILedgerStore store, Facts facts) => House.View(store, facts);

    public PasteRead Read(LedgerView view, Paste paste) => PasteReading.Of(view, paste);

    public Problem In(Web.Words.Tongue tongue, Problem problem) =>
        tongue == Web.Words.Tongue.French ? ProblemTexts.In(Tongue.French, problem) : problem;

    public Problem Mistaken(Web.Words.Tongue tongue, TargetMistake mistake) => RecordTarget.ProblemOf(Of(tongue), mistake);

    public (string Sure, string Because) Suggested(Web.Words.Tongue tongue, Suggestion suggestion) =>
        (SuggestionRows.Sure(suggestion, Of(tongue)), SuggestionRows.Because(suggestion, Of(tongue)));

    public void DropUnfinishedSyncs(string ledger) => Syncs.DropUnfinished(SyncPlace.FolderOf(ledger));

    public IReadOnlyList<string> ColumnMeanings => House.ColumnMeanings;

    public async Task<ImportReport> WriteDown(ILedgerStore store, IReadOnlyList<Entry> entries, string name = "typed")
    {
        using var typed = TypedArchive.Of(name, entries);
        return await house
            .Importer.RunAsync(typed, store, new ImportOptions(Anyway: true), null, CancellationToken.None)
            .ConfigureAwait(false);
    }

    public bool CanPrint => Browser is not null;

    public bool Print(string page, string pdf) => Browser?.Print(page, pdf) == true;

    public bool Photograph(string page, int width, int height, string picture) => Browser?.Photograph(page, width, height, picture) == true;

    public void Export(ILedgerStore store, string folder) => NativeExport.Write(House.Everything(store), folder, NativeDialect.Jsonl);

    public void DeleteLedger(string path)
    {
        SqliteLedger.Delete(path);
        SyncPlace.Delete(path);
    }

    public void RenameLedger(string path, string to)
    {
        SqliteLedger.Rename(path, to);
        SyncPlace.Move(path, to);
    }

    private InstalledBrowser? Browser { get; } = variable is null ? null : InstalledBrowser.Find(variable);

    public IReadOnlyList<string> WriteSample(string folder)
    {
        var town = Town.Build(TownPlan.Small(SampleSeed));
        return
        [
            LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, folder, ArchiveShape.Zip).Path,
            BlueskyCar.Write(town, Path.Combine(folder, "bluesky.car")).Path,
        ];
    }

    public RowsShown Rows(ILedgerStore store, Web.Words.Tongue tongue, string show, int most)
    {
        var language = Of(tongue);
        var said = ShowLine.Match(show);
        var name = said.Groups["table"].Value;
        if (!said.Success || !RowTables.Names.Contains(name))
        {
            throw Usage.Problem(language, "show", "TABLE", show, string.Join(", ", RowTables.Names));
        }
        List<Clause> where = [.. said.Groups["where"].Captures.Select(c => Clause.Read(language, c.Value.Trim('"', '\'')))];
        var table = RowTables.Of(name, store, language, where, withText: true);
        var total = table.Select(where);
        var lines = table.LinesWithText(most, language).ToList();
        return new RowsShown(name, [.. table.Headings.Select(h => h.In(language))], [.. lines.Select(l => l.Cells)], total)
        {
            Texts = [.. lines.Select(l => l.Text)],
        };
    }

    private static Tongue Of(Web.Words.Tongue tongue) => tongue == Web.Words.Tongue.French ? Tongue.French : Tongue.English;

    /// <summary>What stands behind <c>quinze show</c> in the evidence of a figure.</summary>
    private static readonly Regex ShowLine = new(
        """^(?<table>[a-z]+)(?: +--where +(?<where>"[^"]*"|'[^']*'|[^ ]+))*(?: +--limit +[0-9]+)?$"""
    );
}
