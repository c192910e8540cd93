namespace Quinze.Statistics;

/// <summary>
/// Projection of people by single years of age: P(a+1, t+1) = P(a, t) s(a) + G(a+1), the last age open (Leslie 1945; Preston, Heuveline and Guillot 2001, chapter 6).
/// Ages are counted from 0; <c>s</c> is the share who stay for a year, <c>G</c> the newcomers of a year by their age at its end.
/// </summary>
public static class CohortComponent
{
    /// <summary>The people by age one year on.</summary>
    public static double[] Step(ReadOnlySpan<double> people, ReadOnlySpan<double> staying, ReadOnlySpan<double> newcomers)
    {
        var next = new double[people.Length];
        Step(people, staying, newcomers, next);
        return next;
    }

    /// <summary>The same into a row of its own, for thousands of them.</summary>
    public static void Step(ReadOnlySpan<double> people, ReadOnlySpan<double> staying, ReadOnlySpan<double> newcomers, Span<double> next)
    {
        for (var age = 0; age < people.Length; age++)
        {
            next[age] = newcomers[age] + (age == 0 ? 0 : people[age - 1] * staying[age - 1]);
        }
        next[^1] += people[^1] * staying[^1];
    }

    /// <summary>The people by age that no longer change: P* = (I − L)⁻¹ G, age by age; null when everybody at the open end stays, for then they would grow without end.</summary>
    public static double[]? Stationary(ReadOnlySpan<double> staying, ReadOnlySpan<double> newcomers)
    {
        var people = new double[newcomers.Length];
        for (var age = 0; age < people.Length; age++)
        {
            people[age] = newcomers[age] + (age == 0 ? 0 : people[age - 1] * staying[age - 1]);
        }
        if (staying[^1] >= 1)
        {
            return people[^1] == 0 ? people : null;
        }
        people[^1] /= 1 - staying[^1];
        return people;
    }

    /// <summary>Mean age, a year of age counted at its middle; null when there is nobody.</summary>
    public static double? MeanAge(ReadOnlySpan<double> people)
    {
        var (sum, weighted) = (0.0, 0.0);
        for (var age = 0; age < people.Length; age++)
        {
            sum += people[age];
            weighted += people[age] * (age + 0.5);
        }
        return sum > 0 ? weighted / sum : null;
    }
}
