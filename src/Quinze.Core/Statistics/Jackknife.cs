using MathNet.Numerics.Distributions;

namespace Quinze.Statistics;

/// <summary>
/// How much a figure would vary with other people, from the figures that leave out one at a time (Quenouille 1956; Tukey 1958). Where each has several cases that hang together,
/// a person is left out with all of theirs; with few people it errs to the wide side, where redrawing them errs to the narrow one (MacKinnon, Nielsen and Webb 2023).
/// </summary>
public static class Jackknife
{
    /// <summary>Standard error; not a number below two figures.</summary>
    public static double StandardError(IReadOnlyCollection<double> withoutOne)
    {
        var n = withoutOne.Count;
        var mean = n == 0 ? 0 : withoutOne.Average();
        return n < 2 ? double.NaN : Math.Sqrt((n - 1.0) / n * withoutOne.Sum(f => (f - mean) * (f - mean)));
    }

    /// <summary>Figure ± Student's quantile with people − 1 degrees of freedom × standard error.</summary>
    public static Interval Around(double figure, IReadOnlyCollection<double> withoutOne, double level = 0.95)
    {
        var half = Student(withoutOne.Count, level) * StandardError(withoutOne);
        return new Interval(figure - half, figure + half, level);
    }

    /// <summary>
    /// Interval of a share of cases that hang together by person: Clopper and Pearson's, with as many cases as independent ones of that spread would be, and fewer
    /// where people are few (effective sample size, Korn and Graubard 1998). Where nothing spreads (none or all), each person counts as one case.
    /// </summary>
    public static Interval OfShare(double share, IReadOnlyCollection<double> withoutOne, double level = 0.95)
    {
        var people = withoutOne.Count;
        var error = StandardError(withoutOne);
        var few = Level.ToZ(level) / Student(people, level);
        var effective = error > 0 && share is > 0 and < 1 ? share * (1 - share) / (error * error) * few * few : people;
        return ClopperPearson.Of(share * effective, effective, level);
    }

    private static double Student(int people, double level) => people < 2 ? double.NaN : StudentT.InvCDF(0, 1, people - 1, (1 + level) / 2);
}
