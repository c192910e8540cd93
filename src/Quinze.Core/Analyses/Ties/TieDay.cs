namespace Quinze.Analyses;

/// <summary>Who wrote to whom, one to one, on a day.</summary>
[Flags]
public enum Wrote : byte
{
    /// <summary>Nobody to the other alone: what there was went through a group.</summary>
    Nobody = 0,
    Owner = 1,
    Other = 2,
    Both = 3,
}

/// <summary>One day of contact between the owner and one person.</summary>
/// <param name="Day">Days since 1970, UTC.</param>
/// <param name="Wrote">Who wrote to the other alone; a meeting counts as both.</param>
/// <param name="Weight">
/// What the day is worth as two-way contact, 0 to 1: 1 when it answers one to one, the share 1/n of the larger group when both wrote only in groups, 0 when it is one-sided.
/// </param>
/// <param name="Turn">True when the day is not a second letter into a silence: both wrote, or the one who had not written last.</param>
/// <param name="Sent">Messages of the owner's, one to n people counting 1/n.</param>
/// <param name="Received">Messages of theirs, counted alike.</param>
public readonly record struct TieDay(int Day, Wrote Wrote, double Weight, bool Turn, double Sent, double Received)
{
    /// <summary>True when the day is two-way contact, one to one.</summary>
    public bool TwoWay => Weight >= 1;
}
