namespace Quinze.Analyses;

/// <summary>The ages of a community by single years: each band is spread evenly over its years, and the open one over twenty (65+ over 65 to 84).</summary>
internal sealed class Pyramid
{
    /// <summary>Ages 0 to 109; who gets older stays in the last.</summary>
    public const int Ages = 110;

    /// <summary>Years that an open band is spread over: nobody says how old its people are.</summary>
    public const int OpenBandYears = 20;

    private readonly int[] bandOf = new int[Ages];

    private Pyramid(IReadOnlyList<AgeBandShape> bands, double toldSum)
    {
        Bands = bands;
        for (var age = 0; age < Ages; age++)
        {
            bandOf[age] = age == 0 ? 0 : bandOf[age - 1];
            while (bandOf[age] + 1 < bands.Count && age >= bands[bandOf[age] + 1].From)
            {
                bandOf[age]++;
            }
        }
        ToldSum = toldSum;
    }

    public IReadOnlyList<AgeBandShape> Bands { get; }

    public double ToldSum { get; }

    public double[] Shares => [.. Bands.Select(b => b.Share)];

    public static Pyramid Of(AgeTable table)
    {
        // "Less than 1 %" is somewhere between nothing and that: half of it is taken, and it is said.
        static double Value(ToldBand band) => band.Bound == Bound.Below ? band.Value / 2 : band.Value;
        var whole = table.Bands.Sum(Value);
        return new Pyramid(
            [
                .. table
                    .Bands.GroupBy(b => (b.From, b.To))
                    .Select(g => new AgeBandShape(
                        g.First().Ages,
                        g.Key.From,
                        g.Key.To,
                        g.Sum(Value) / whole,
                        g.Any(b => b.Bound == Bound.Below),
                        g.Where(b => b.Gender is not null).GroupBy(b => b.Gender!).ToDictionary(b => b.Key, b => b.Sum(Value) / whole)
                    )),
            ],
            whole
        );
    }

    /// <summary>The shares of the bands over single years of age.</summary>
    public double[] Spread(IReadOnlyList<double> shares)
    {
        var people = new double[Ages];
        for (var band = 0; band < Bands.Count; band++)
        {
            var (from, to) = Ends(Bands[band]);
            for (var age = from; age <= to; age++)
            {
                people[age] += shares[band] / (to - from + 1);
            }
        }
        return people;
    }

    /// <summary>People by single years gathered into the bands; who is younger than the first or older than the last is counted with it.</summary>
    public double[] Gather(ReadOnlySpan<double> people)
    {
        var shares = new double[Bands.Count];
        for (var age = 0; age < people.Length; age++)
        {
            shares[bandOf[age]] += people[age];
        }
        return shares;
    }

    /// <summary>Mean age if everybody were as young, or as old, as their band allows.</summary>
    public (double Lo, double Hi) MeanAgeBounds => (Bands.Sum(b => b.Share * b.From), Bands.Sum(b => b.Share * (Ends(b).To + 1)));

    private static (int From, int To) Ends(AgeBandShape band) =>
        (Math.Min(band.From, Ages - 1), Math.Min(band.To ?? (band.From + OpenBandYears - 1), Ages - 1));
}
