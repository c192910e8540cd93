using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What every analysis takes besides the view: a period (each analysis documents what it filters) and a seed for resampling.</summary>
public sealed record AnalysisRequest(PeriodWish? Period = null, int Seed = 15)
{
    /// <summary>Another period of the same ledger to put beside, for an analysis that compares; null for none.</summary>
    public PeriodWish? Compare { get; init; }

    /// <summary>The post that <c>fit</c> is asked about, by entry id; null for all of the period.</summary>
    public long? Post { get; init; }

    /// <summary>The name of the target that <c>fit</c> reads people against; null for the one written down last.</summary>
    public string? Target { get; init; }

    /// <summary>The minutes somebody has; only the desk asks.</summary>
    public int? Minutes { get; init; }
}

/// <summary>A question asked of a ledger. A pure function of view and request: no clock, no file, no chance but the seed.</summary>
public interface IAnalysis
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>Raised when the same view would give another answer.</summary>
    int Version { get; }

    Finding Run(LedgerView view, AnalysisRequest request);
}
