namespace Quinze.Analyses;

/// <summary>What went both ways within the window of the fifteen.</summary>
/// <param name="Sent">Messages of the owner's, one to n people counting 1/n.</param>
/// <param name="ActiveDays">Days of two-way contact, one to one.</param>
internal readonly record struct RecentContact(double Sent, double Received, int ActiveDays)
{
    public static RecentContact Of(Tie tie)
    {
        var (sent, received, active) = (0.0, 0.0, 0);
        foreach (var day in tie.After(tie.AsOf - Closest.WindowDays))
        {
            sent += day.Sent;
            received += day.Received;
            active += day.TwoWay ? 1 : 0;
        }
        return new RecentContact(sent, received, active);
    }
}
