using NodaTime;
using Quinze.Importing;

namespace Quinze.ServerTests.Web;

/// <summary>Puts things into the open ledger of a test as if they had been typed.</summary>
internal static class Writing
{
    public static async Task Type(this OpenRooms rooms, params IEnumerable<Entry> entries)
    {
        using var store = rooms.House.OpenLedger(Path.Combine(rooms.Folder, "default.quinze"));
        var report = await rooms.House.WriteDown(store, [.. entries]);
        Assert.NotNull(report.Id);
    }

    /// <summary>The owner's newest post that everybody could read, with words.</summary>
    public static Quinze.Views.PostFact Newest(this OpenRooms rooms)
    {
        using var store = rooms.House.OpenLedger(Path.Combine(rooms.Folder, "default.quinze"));
        return store.Read().Posts.Last(p => p is { Own: true, IsForAFew: false, Kind: PostKind.Post, Words: > 10, Day: not null });
    }

    public static ObservationEntry Shown(this Quinze.Views.PostFact post, double value, int daysAfter)
    {
        var day = post.Day!.Value.PlusDays(daysAfter);
        return new ObservationEntry(default)
        {
            Network = post.Network,
            Post = post.Ref,
            Metric = "impressions",
            Value = value,
            SeenAt = Moment.At(day.At(new LocalTime(12, 0)).InUtc().ToInstant()),
            From = post.Day.Value,
            To = day,
        };
    }
}
