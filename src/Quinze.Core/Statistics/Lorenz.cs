namespace Quinze.Statistics;

/// <summary>The curve of Lorenz (1905): the share of the whole that the poorest share of people has. Its area to the diagonal is half the Gini of a population.</summary>
public static class Lorenz
{
    /// <summary>The curve at so many even steps and at both ends; the values are ascending and sum to more than nothing.</summary>
    public static IReadOnlyList<(double People, double Amount)> Curve(ReadOnlySpan<double> ascending, int steps)
    {
        var whole = 0.0;
        foreach (var value in ascending)
        {
            whole += value;
        }
        var points = new List<(double, double)> { (0, 0) };
        var (sum, taken) = (0.0, 0);
        for (var step = 1; step <= steps; step++)
        {
            var upTo = (int)Math.Round((double)ascending.Length * step / steps);
            for (; taken < upTo; taken++)
            {
                sum += ascending[taken];
            }
            if (points[^1].Item1 * ascending.Length < taken)
            {
                points.Add(((double)taken / ascending.Length, sum / whole));
            }
        }
        return points;
    }
}
