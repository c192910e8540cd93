namespace Quinze.Statistics;

/// <summary>Hill numbers (Hill 1973): how many equal voices would be as diverse as these. Order 0 counts all, order 1 is exp of Shannon's entropy, order 2 the inverse of Simpson's concentration.</summary>
public static class Hill
{
    public static double Number(ReadOnlySpan<double> amounts, double order)
    {
        var whole = 0.0;
        foreach (var amount in amounts)
        {
            whole += amount;
        }
        var sum = 0.0;
        foreach (var amount in amounts)
        {
            if (amount > 0)
            {
                var share = amount / whole;
                sum += order == 1 ? -share * Math.Log(share) : Math.Pow(share, order);
            }
        }
        return order == 1 ? Math.Exp(sum) : Math.Pow(sum, 1 / (1 - order));
    }
}
