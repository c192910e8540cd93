using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>Results that count texts by the label they have.</summary>
public interface ILabelled
{
    /// <summary>Texts by label, as they stand.</summary>
    IReadOnlyDictionary<string, int> Counts { get; }

    /// <summary>The interval of each label's share.</summary>
    IReadOnlyDictionary<string, IntervalShape> Shares { get; }

    /// <summary>The share itself, 0 to 1.</summary>
    IReadOnlyDictionary<string, double> Estimates { get; }

    /// <summary>Whether the shares are corrected: one of the two sentences of <see cref="Analyses.Labelling"/>.</summary>
    string Labelling { get; }

    /// <summary>Texts of the period that the user labelled.</summary>
    int Checked { get; }
}
