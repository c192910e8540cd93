using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Views;
using Quinze.Web;

namespace Quinze.ServerTests.Web;

/// <summary>A house in which one analysis does not come to an end while <see cref="Holds"/>: as on a very large ledger, without one.</summary>
internal sealed class SlowHouse(IWebHouse whole, string slow) : SimilarHouse(whole), IDisposable
{
    private readonly ManualResetEventSlim open = new(initialState: true);

    public override IReadOnlyList<IAnalysis> Analyses => [.. base.Analyses.Select(a => a.Name == slow ? new Held(a, open) : a)];

    public bool Holds
    {
        set
        {
            if (value)
            {
                open.Reset();
            }
            else
            {
                open.Set();
            }
        }
    }

    public void Dispose() => open.Dispose();

    private sealed class Held(IAnalysis whole, ManualResetEventSlim open) : IAnalysis
    {
        public string Name => whole.Name;

        public int Version => whole.Version;

        public Finding Run(LedgerView view, AnalysisRequest request)
        {
            open.Wait(TestContext.Current.CancellationToken);
            return whole.Run(view, request);
        }
    }
}
