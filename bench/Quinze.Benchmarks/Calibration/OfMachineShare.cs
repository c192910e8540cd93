using Quinze.Tests.Text;
using Quinze.Text;

namespace Quinze.Benchmarks.Calibration;

/// <summary>A hundred and twenty texts of two writers who prefer other words of one vocabulary, and a hundred texts of each to learn from.</summary>
internal static class MixedTexts
{
    /// <summary>Two hundred splits of the references make each world a second's work, so that fewer of them are made.</summary>
    public const int MostWorlds = 200;

    public static GroupShare Measured(int seed, double share)
    {
        var writers = new TwoWriters(seed);
        return GroupShare.Of(writers.Mixed(120, share), writers.Human(100), writers.Machine(100), seed);
    }
}

internal abstract class MachineShareInterval(double share) : Coverage
{
    public override string Analysis => "machine-share";

    public override string Claim => "the interval of the share holds it";

    protected override double? Truth => share;

    public override bool?[] Hold(int worlds) => base.Hold(Math.Min(worlds, MixedTexts.MostWorlds));

    protected override Estimate? Say(int seed)
    {
        var found = MixedTexts.Measured(seed, share);
        return found.Apart < GroupShare.LeastApart ? null : new Estimate(found.Share, found.Interval.Lo, found.Interval.Hi);
    }
}

internal sealed class MachineShareOfAFifth() : MachineShareInterval(0.2)
{
    public override string World =>
        $"120 texts, a fifth of them another writer's, a hundred of each to learn from ({MixedTexts.MostWorlds} worlds)";
}

internal sealed class MachineShareOfHalf() : MachineShareInterval(0.5)
{
    public override string World =>
        $"120 texts, half of them another writer's, a hundred of each to learn from ({MixedTexts.MostWorlds} worlds)";
}

internal sealed class MachineShareFloor : FalseAlarm
{
    public override string Analysis => "machine-share";

    public override string World => $"120 texts of one writer, a hundred of each to learn from ({MixedTexts.MostWorlds} worlds)";

    public override string Claim => "a share above the floor where there is none";

    public override bool?[] Hold(int worlds) => base.Hold(Math.Min(worlds, MixedTexts.MostWorlds));

    protected override bool? Alarm(int seed)
    {
        var found = MixedTexts.Measured(seed, 0);
        return found.Apart < GroupShare.LeastApart ? null : found.Share > found.Floor;
    }
}
