using NodaTime;
using Quinze.Analyses;
using Quinze.Importing;
using Quinze.Sources;
using Quinze.Sources.Formats.Archives;
using Quinze.Storage.Sqlite;
using Quinze.Storing;
using Quinze.Verbs;
using Quinze.Views;

namespace Quinze.Cli;

/// <summary>The one place that knows all parts of the house and puts them together: sources, store, analyses, clock.</summary>
internal sealed class House(IClock clock)
{
    public IClock Clock { get; } = clock;

    public static IReadOnlyList<IAnalysis> Analyses { get; } = [new Audit(), new Tempo()];

    public ImportArchive Importer => new(AllSources.List, Clock, CountWords);

    /// <summary>Opens an archive; a zip inside it is laid into the scratch folder while it is read.</summary>
    public static IArchive OpenArchive(string path, string scratchFolder) => Archives.Open(path, scratchFolder);

    public static ILedgerStore OpenLedger(string path) => SqliteLedger.Open(path);

    public static LedgerView View(ILedgerStore store) => View(store, store.Read());

    public static LedgerView View(ILedgerStore store, Facts facts)
    {
        var overlay = Overlay.Build(facts, store.Judgements());
        var oneAtATime = new Lock();
        return new LedgerView(
            facts,
            overlay,
            store.Head.OwnerName,
            ids =>
            {
                // Analyses run side by side; a store answers one at a time.
                lock (oneAtATime)
                {
                    return store.Details(ids).ToDictionary(d => d.Key, d => d.Value.Text);
                }
            }
        );
    }

    private static int CountWords(ReadOnlyMemory<byte> utf8)
    {
        var (words, inside) = (0, false);
        foreach (var letter in utf8.Span)
        {
            var space = letter is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
