using NodaTime;
using Quinze.Analyses;
using Quinze.Importing;
using Quinze.People;
using Quinze.Storing;
using Quinze.Targets;
using Quinze.Verbs;
using Quinze.Views;
using Quinze.Web;

namespace Quinze.ServerTests.Web;

/// <summary>A house that is another one in everything but what is replaced.</summary>
internal class SimilarHouse(IWebHouse whole) : IWebHouse
{
    public IClock Clock => whole.Clock;

    public string LedgerFolder => whole.LedgerFolder;

    public IReadOnlyList<SourceCard> Sources => whole.Sources;

    public virtual IReadOnlyList<IAnalysis> Analyses => whole.Analyses;

    public FrenchReasons InFrench => whole.InFrench;

    public ImportArchive Importer => whole.Importer;

    public ILedgerStore OpenLedger(string path) => whole.OpenLedger(path);

    public virtual IArchive OpenArchive(string path, string scratchFolder) => whole.OpenArchive(path, scratchFolder);

    public virtual LedgerView View(ILedgerStore store, Facts facts) => whole.View(store, facts);

    public RowsShown Rows(ILedgerStore store, Quinze.Web.Words.Tongue tongue, string show, int most) =>
        whole.Rows(store, tongue, show, most);

    public IReadOnlyList<string> ColumnMeanings => whole.ColumnMeanings;

    public Task<ImportReport> WriteDown(ILedgerStore store, IReadOnlyList<Entry> entries, string name) =>
        whole.WriteDown(store, entries, name);

    public PasteRead Read(LedgerView view, Paste paste) => whole.Read(view, paste);

    public Problem In(Quinze.Web.Words.Tongue tongue, Problem problem) => whole.In(tongue, problem);

    public Problem Mistaken(Quinze.Web.Words.Tongue tongue, TargetMistake mistake) => whole.Mistaken(tongue, mistake);

    public (string Sure, string Because) Suggested(Quinze.Web.Words.Tongue tongue, Suggestion suggestion) =>
        whole.Suggested(tongue, suggestion);

    public void DropUnfinishedSyncs(string ledger) => whole.DropUnfinishedSyncs(ledger);

    public bool CanPrint => whole.CanPrint;

    public bool Print(string page, string pdf) => whole.Print(page, pdf);

    public bool Photograph(string page, int width, int height, string picture) => whole.Photograph(page, width, height, picture);

    public void Export(ILedgerStore store, string folder) => whole.Export(store, folder);

    public void DeleteLedger(string path) => whole.DeleteLedger(path);

    public void RenameLedger(string path, string to) => whole.RenameLedger(path, to);

    public IReadOnlyList<string> WriteSample(string folder) => whole.WriteSample(folder);
}
