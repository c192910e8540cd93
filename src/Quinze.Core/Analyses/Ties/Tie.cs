namespace Quinze.Analyses;

/// <summary>The days of contact between the owner and one person, oldest first.</summary>
/// <param name="person">Person index in the view.</param>
/// <param name="asOf">The last covered day of the channels they use, as days since 1970: the "now" of this tie.</param>
public sealed class Tie(int person, int asOf, ReadOnlyMemory<TieDay> days)
{
    public int Person { get; } = person;

    public int AsOf { get; } = asOf;

    public ReadOnlySpan<TieDay> Days => days.Span;

    /// <summary>The last day on which either wrote to the other alone; null when they only ever met in groups.</summary>
    public int? LastAlone
    {
        get
        {
            for (var i = Days.Length - 1; i >= 0; i--)
            {
                if (Days[i].Wrote != Wrote.Nobody)
                {
                    return Days[i].Day;
                }
            }
            return null;
        }
    }

    /// <summary>The last day of two-way contact, in a group too; null when there was none.</summary>
    public int? LastTwoWay
    {
        get
        {
            for (var i = Days.Length - 1; i >= 0; i--)
            {
                if (Days[i].Weight > 0)
                {
                    return Days[i].Day;
                }
            }
            return null;
        }
    }

    /// <summary>The days after a day, by binary search.</summary>
    public ReadOnlySpan<TieDay> After(int day)
    {
        var (low, high) = (0, Days.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Days[middle].Day <= day ? (middle + 1, high) : (low, middle);
        }
        return Days[low..];
    }
}
