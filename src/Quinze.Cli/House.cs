using NodaTime;
using Quinze.Analyses;
using Quinze.Cli.Language;
using Quinze.Importing;
using Quinze.Sources;
using Quinze.Sources.Formats.Archives;
using Quinze.Sources.Native;
using Quinze.Storage.Sqlite;
using Quinze.Storing;
using Quinze.Text;
using Quinze.Verbs;
using Quinze.Views;

namespace Quinze.Cli;

/// <summary>The one place that knows all parts of the house and puts them together: sources, store, analyses, clock.</summary>
internal sealed class House(IClock clock)
{
    public IClock Clock { get; } = clock;

    public static IReadOnlyList<SourceCard> Sources { get; } = [.. AllSources.List.Select(s => s.Card)];

    /// <summary>What sources say in English, in French.</summary>
    public static FrenchReasons InFrench => AllSources.InFrench;

    /// <summary>What a column of a table can be said to mean.</summary>
    public static IReadOnlyList<string> ColumnMeanings { get; } = [.. AllSources.List.SelectMany(s => s.ColumnMeanings)];

    public static IReadOnlyList<IAnalysis> Analyses => AllAnalyses.List;

    public ImportArchive Importer => new(AllSources.List, Clock, utf8 => Words.Count(utf8.Span));

    /// <summary>Opens an archive; a zip inside it is laid into the scratch folder while it is read.</summary>
    public static IArchive OpenArchive(string path, string scratchFolder) => Archives.Open(path, scratchFolder);

    /// <summary>The exports of several networks that lie in one folder, each as an archive; the archive itself when it is one.</summary>
    public static IReadOnlyList<ExportWithin> ExportsIn(IArchive archive) => SeveralExports.In(archive, AllSources.List);

    public static ILedgerStore OpenLedger(string path) => SqliteLedger.Open(path);

    /// <summary>A source's title, or its name when this program does not know it any more.</summary>
    public static string TitleOf(string source, Tongue tongue) =>
        AllSources.List.FirstOrDefault(s => s.Card.Name == source)?.Card is { } card
            ? tongue == Tongue.French
                ? card.TitleFr
                : card.TitleEn
            : source;

    /// <summary>A ledger as an export writes it. The coverage is that of the living imports, each span once.</summary>
    public static NativeLedger Everything(ILedgerStore store) =>
        new(
            store.Head.Owner,
            store.Head.OwnerName,
            store.Retell().Select(t => (t.Id, t.Entry)),
            [.. store.Imports().Where(i => !i.Withdrawn).SelectMany(i => i.Files).SelectMany(f => f.Coverage).Distinct()],
            store.Judgements()
        );

    public static LedgerView View(ILedgerStore store) => View(store, store.Read());

    public static LedgerView View(ILedgerStore store, Facts facts) =>
        new(facts, Overlay.Build(facts, store.Judgements()), store.Head.OwnerName, store.Texts);
}
