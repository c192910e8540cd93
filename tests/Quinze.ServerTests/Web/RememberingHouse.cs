using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Storing;
using Quinze.Views;
using Quinze.Web;

namespace Quinze.ServerTests.Web;

/// <summary>
/// A house that finds the same thing in the same sample once in a run, however many tests open it: an analysis is a pure function of facts, decisions and what is asked.
/// Facts that anything was added to or taken from are other facts, and everything is found in them anew.
/// </summary>
internal sealed class RememberingHouse(IWebHouse whole) : SimilarHouse(whole)
{
    private const long OfTheSample = 1;

    private static readonly ConcurrentDictionary<(string Analysis, AnalysisRequest Asked, string Decided), Lazy<Finding>> Found = new();

    private readonly ConditionalWeakTable<Facts, object> samples = [];

    public override IReadOnlyList<IAnalysis> Analyses => [.. base.Analyses.Select(a => new Remembered(a, samples))];

    public override LedgerView View(ILedgerStore store, Facts facts)
    {
        var head = store.Head;
        if (head.FactsVersion == OfTheSample && SampleLedger.IsIts(head.Key.Span))
        {
            samples.TryAdd(facts, facts);
        }
        return base.View(store, facts);
    }

    private sealed class Remembered(IAnalysis whole, ConditionalWeakTable<Facts, object> samples) : IAnalysis
    {
        public string Name => whole.Name;

        public int Version => whole.Version;

        public Finding Run(LedgerView view, AnalysisRequest request) =>
            samples.TryGetValue(view.Facts, out _)
                ? Found.GetOrAdd((Name, request, Decided(view)), _ => new Lazy<Finding>(() => whole.Run(view, request))).Value
                : whole.Run(view, request);

        private static string Decided(LedgerView view) =>
            string.Join('\n', view.Overlay.InForce.All.Select(j => $"{j.Number} {j.At} {j.Kind} {string.Join('|', j.About)} {j.Says}"));
    }
}
