using System.Diagnostics;
using System.Globalization;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Storage.Sqlite;
using Quinze.Views;

namespace Quinze.Benchmarks;

/// <summary>How long each analysis takes once the view of a ledger is loaded: one after the other on one core, and all side by side as an audit asks them.</summary>
public static class AnalysesTimed
{
    private const int Rounds = 5;

    public static void Tell(string path)
    {
        using var store = SqliteLedger.Open(path);
        var facts = store.Read();
        var view = new LedgerView(facts, Overlay.Build(facts, store.Judgements()), store.Head.OwnerName, store.Texts);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{facts.Interactions.Count} interactions, {facts.Posts.Count} posts, {facts.Observations.Count} observations, {facts.Outcomes.Count} outcomes."
            )
        );
        Console.WriteLine();
        Console.WriteLine("| analysis | status | first ms | median ms of five more |");
        Console.WriteLine("|---|---|---|---|");
        var (firsts, medians) = (0.0, 0.0);
        foreach (var analysis in AllAnalyses.List)
        {
            var (first, status) = Once(analysis, view);
            var median = Enumerable.Range(0, Rounds).Select(_ => Once(analysis, view).Milliseconds).Order().ElementAt(Rounds / 2);
            (firsts, medians) = (firsts + first, medians + median);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {analysis.Name} | {status} | {first:0} | {median:0} |"));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| **one after the other** | | **{firsts:0}** | **{medians:0}** |"));
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| **side by side, as an audit asks** | | | **{Together(view):0}** |")
        );
    }

    private static (double Milliseconds, FindingStatus Status) Once(IAnalysis analysis, LedgerView view)
    {
        var began = Stopwatch.GetTimestamp();
        var finding = analysis.Run(view, new AnalysisRequest());
        return (Stopwatch.GetElapsedTime(began).TotalMilliseconds, finding.Status);
    }

    private static double Together(LedgerView view)
    {
        var began = Stopwatch.GetTimestamp();
        _ = SideBySide.Ask(AllAnalyses.List, view, new AnalysisRequest());
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
