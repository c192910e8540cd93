using System.Collections.Concurrent;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Asks several analyses of one view, on all the cores there are; the findings come in the order of the list.</summary>
public static class SideBySide
{
    /// <summary>Those that take longest when asked for the first time, the longest first: begun last, one of them would keep a single core busy at the end.</summary>
    private static readonly string[] Longest =
    [
        "circles",
        "questions",
        "repeats",
        "words-went",
        "desk",
        "promises",
        "novelty",
        "exchanges",
        "topics",
        "arrivals",
        "fit",
        "machine-share",
        "audit",
        "messages",
    ];

    public static Finding[] Ask(IReadOnlyList<IAnalysis> asked, LedgerView view, AnalysisRequest request)
    {
        var findings = new Finding[asked.Count];
        var order = Enumerable.Range(0, asked.Count).OrderBy(i => PlaceOf(asked[i].Name)).ToList();
        // One at a time to whoever is free, never several in advance. A thread of the pool asks, not the caller's: what an analysis does side by side
        // in its turn lies in the queue of its own thread, which takes it back when nobody else came for it; other threads would wait until one comes.
        Task.Run(() =>
            {
                _ = Parallel.ForEach(
                    Partitioner.Create(order, EnumerablePartitionerOptions.NoBuffering),
                    i => findings[i] = asked[i].Run(view, request)
                );
            })
            .GetAwaiter()
            .GetResult();
        return findings;
    }

    private static int PlaceOf(string name) => Array.IndexOf(Longest, name) is >= 0 and var place ? place : Longest.Length;
}
