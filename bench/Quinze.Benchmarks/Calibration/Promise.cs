using Quinze.Findings;

namespace Quinze.Benchmarks.Calibration;

/// <summary>
/// What one analysis states of its own errors, and invented worlds to hold it against. To add one: a class, and a line in <see cref="AllPromises"/>.
/// </summary>
internal abstract class Promise
{
    public abstract string Analysis { get; }

    /// <summary>What the worlds are like.</summary>
    public abstract string World { get; }

    /// <summary>What is stated.</summary>
    public abstract string Claim { get; }

    /// <summary>The error or the level that is stated; null when none is, and the rate is only measured.</summary>
    public abstract double? Stated { get; }

    /// <summary>True for a level that must be reached, false for an error that must not be passed.</summary>
    public abstract bool IsLevel { get; }

    /// <summary>Whether it was so in each world (a false alarm, or an interval that held); null where the analysis refused to say.</summary>
    public abstract bool?[] Hold(int worlds);

    protected static T[] Each<T>(int worlds, Func<int, T> of)
    {
        var found = new T[worlds];
        Parallel.For(
            0,
            worlds,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            seed => found[seed] = of(seed + 1)
        );
        return found;
    }
}

/// <summary>An analysis that may find something where nothing is.</summary>
internal abstract class FalseAlarm : Promise
{
    public override double? Stated => 0.05;

    public override bool IsLevel => false;

    public override bool?[] Hold(int worlds) => Each(worlds, Alarm);

    /// <summary>Whether a world without the effect shows one; null where the analysis refuses to say.</summary>
    protected abstract bool? Alarm(int seed);
}

/// <summary>A figure with an interval that is to hold the truth.</summary>
internal readonly record struct Estimate(double Value, double Lo, double Hi)
{
    public static Estimate? Of(double value, IntervalShape? interval) =>
        interval is null ? null : new Estimate(value, interval.Lo, interval.Hi);
}

/// <summary>An analysis that states an interval.</summary>
internal abstract class Coverage : Promise
{
    public override double? Stated => 0.95;

    public override bool IsLevel => true;

    /// <summary>What is true in every world; null: what the worlds find on average.</summary>
    protected abstract double? Truth { get; }

    public override bool?[] Hold(int worlds)
    {
        var found = Each(worlds, Say);
        var truth = Truth ?? found.OfType<Estimate>().Select(e => e.Value).DefaultIfEmpty().Average();
        return [.. found.Select(e => e is { } said ? said.Lo <= truth && truth <= said.Hi : (bool?)null)];
    }

    protected abstract Estimate? Say(int seed);
}
