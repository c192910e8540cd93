using NodaTime;
using Quinze.Analyses;
using Quinze.Importing;
using Quinze.People;
using Quinze.Storing;
using Quinze.Targets;
using Quinze.Verbs;
using Quinze.Views;

namespace Quinze.Web;

/// <summary>What the rooms need of the house: the front door composes it, the web knows neither the sources nor the store.</summary>
public interface IWebHouse
{
    IClock Clock { get; }

    /// <summary>The folder in which the ledgers stand, one file each; the files of an upload wait in a folder beside them.</summary>
    string LedgerFolder { get; }

    IReadOnlyList<SourceCard> Sources { get; }

    IReadOnlyList<IAnalysis> Analyses { get; }

    /// <summary>What sources say in English, in French.</summary>
    FrenchReasons InFrench { get; }

    ImportArchive Importer { get; }

    ILedgerStore OpenLedger(string path);

    IArchive OpenArchive(string path, string scratchFolder);

    LedgerView View(ILedgerStore store, Facts facts);

    /// <summary>The rows that a figure's evidence names, as <c>quinze show</c> lists them; a problem when it names none.</summary>
    RowsShown Rows(ILedgerStore store, Words.Tongue tongue, string show, int most);

    /// <summary>Writes down what the user typed: it comes in as an import of its own, and goes again as one.</summary>
    /// <param name="name">What the list of imports shows: "typed", "capture".</param>
    Task<ImportReport> WriteDown(ILedgerStore store, IReadOnlyList<Entry> entries, string name = "typed");

    /// <summary>What a column of a table that nobody knows can be said to mean.</summary>
    IReadOnlyList<string> ColumnMeanings { get; }

    /// <summary>What is understood of a text that was copied off a screen; nothing is written.</summary>
    PasteRead Read(LedgerView view, Paste paste);

    /// <summary>A problem as this language tells it.</summary>
    Problem In(Words.Tongue tongue, Problem problem);

    /// <summary>Why the expression of a target could not be read.</summary>
    Problem Mistaken(Words.Tongue tongue, TargetMistake mistake);

    /// <summary>How sure a suggestion is that two are one person, and why.</summary>
    (string Sure, string Because) Suggested(Words.Tongue tongue, Suggestion suggestion);

    /// <summary>Drops what interrupted syncs of a ledger left beside it: somebody has just been forgotten.</summary>
    void DropUnfinishedSyncs(string ledger);

    /// <summary>True when a browser is installed that can print and photograph.</summary>
    bool CanPrint { get; }

    /// <summary>Prints a page that lies on this disk, with the browser that is installed; false when none is, or it made none.</summary>
    bool Print(string page, string pdf);

    /// <summary>A picture of a page that lies on this disk, made alike.</summary>
    bool Photograph(string page, int width, int height, string picture);

    /// <summary>Writes everything a ledger holds into an empty folder, as lines of JSON that <c>quinze import</c> reads back.</summary>
    void Export(ILedgerStore store, string folder);

    /// <summary>Deletes a ledger's file and what lies beside it for its sake. It does not come back.</summary>
    void DeleteLedger(string path);

    /// <summary>Gives a ledger another name, and takes along what lies beside it for its sake; refused when a ledger has that name.</summary>
    void RenameLedger(string path, string to);

    /// <summary>Writes an invented town as archives into a folder, to look around without data of one's own.</summary>
    IReadOnlyList<string> WriteSample(string folder);
}

/// <summary>Some rows of a table, for reading: the first ones, and how many there are.</summary>
public sealed record RowsShown(string Table, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Lines, int Total)
{
    /// <summary>What each line says, where it is a text; as many as <see cref="Lines"/>.</summary>
    public IReadOnlyList<string?> Texts { get; init; } = [];
}
