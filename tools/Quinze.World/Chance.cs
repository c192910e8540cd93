namespace Quinze.World;

/// <summary>Seeded chance (SplitMix64, Steele, Lea and Flood 2014): the same seed tells the same story on every machine and version.</summary>
public sealed class Chance(ulong seed)
{
    private ulong state = seed;

    public ulong Bits() => Mix(state += 0x9E3779B97F4A7C15UL);

    /// <summary>A stream of its own for one purpose, so that a change in one part of the town leaves the others as they were.</summary>
    public Chance For(string purpose)
    {
        var hash = state ^ 0xCBF29CE484222325UL;
        foreach (var c in purpose)
        {
            hash = (hash ^ c) * 0x100000001B3UL;
        }
        return new Chance(Mix(hash));
    }

    public static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>0 ≤ value &lt; <paramref name="end"/>.</summary>
    public int Below(int end) => (int)Math.BigMul(Bits(), (ulong)end, out _);

    /// <summary>Both ends included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public double Unit() => (Bits() >> 11) * (1.0 / (1UL << 53));

    public double Between(double low, double high) => low + (high - low) * Unit();

    public bool Happens(double probability) => Unit() < probability;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Few large values, many small ones: Pareto with the given exponent, from 1 up.</summary>
    public double Pareto(double exponent) => Math.Pow(1 - Unit(), -1 / exponent);

    /// <summary>A gap around <paramref name="mean"/>: a sum of <paramref name="shape"/> exponentials, steadier as the shape grows.</summary>
    public double Gap(double mean, int shape)
    {
        var product = 1.0;
        for (var i = 0; i < shape; i++)
        {
            product *= 1 - Unit();
        }
        return -Math.Log(product) * mean / shape;
    }

    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
