using Quinze.World;

namespace Quinze.Benchmarks.Calibration;

/// <summary>The laws of chance that worlds are drawn from.</summary>
internal static class Chances
{
    public static Chance Of(int seed, string purpose) => new Chance(Chance.Mix((ulong)seed)).For(purpose);

    public static double Normal(this Chance chance) => Math.Sqrt(-2 * Math.Log(1 - chance.Unit())) * Math.Cos(2 * Math.PI * chance.Unit());

    public static double Exponential(this Chance chance, double mean) => -Math.Log(1 - chance.Unit()) * mean;

    public static int Poisson(this Chance chance, double mean)
    {
        var (count, left) = (0, chance.Exponential(1));
        while (left < mean)
        {
            left += chance.Exponential(1);
            count++;
        }
        return count;
    }
}
