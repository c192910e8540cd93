namespace Quinze.Labels.Training;

/// <summary>How the weights are made; chosen on voices held out, the same for every task.</summary>
internal sealed record Settings
{
    /// <summary>Texts in which a feature has to stand to be kept.</summary>
    public int LeastTexts { get; init; } = 3;

    /// <summary>Weight of the quadratic penalty against the mean loss.</summary>
    public double Penalty { get; init; } = 1e-4;

    /// <summary>What one rule weighs beside a vector of length one.</summary>
    public double RuleScale { get; init; } = 0.2;

    public int Steps { get; init; } = 120;

    public int Folds { get; init; } = 5;

    /// <summary>Macro-F1 that abstaining may cost: little, for texts of others are less surely told than ours, and would be abstained from far oftener.</summary>
    public double AbstentionCost { get; init; } = 0.001;
}
