namespace Quinze.Statistics;

/// <summary>A closed range of plausible values and the level (0 to 1) at which it is meant, in the unit of the figure it accompanies.</summary>
public sealed record Interval(double Lo, double Hi, double Level)
{
    public double Width => Hi - Lo;

    public bool Contains(double value) => value >= Lo && value <= Hi;
}
