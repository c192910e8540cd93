using NodaTime;
using Quinze.Sources.Formats.Car;

namespace Quinze.Sources.Bluesky;

/// <summary>
/// When a record was made. Two clocks say so: the client's claim (<c>createdAt</c>, which may be an import of old posts, or false)
/// and the record's key, which the server's clock wrote. The claim is kept while it is possible; what is far from the key is counted.
/// </summary>
internal sealed class BlueskyTimes(Tid? revision, LocalDate? today)
{
    /// <summary>The first repositories are of 2022: a key before that was not made by a clock.</summary>
    private static readonly Instant FirstKeys = Instant.FromUtc(2022, 1, 1, 0, 0);

    /// <summary>People bring their posts of older networks with them, with their first dates; nothing was posted anywhere before this.</summary>
    private static readonly Instant FirstClaims = Instant.FromUtc(1990, 1, 1, 0, 0);
    private static readonly Instant LastClaims = Instant.FromUtc(2100, 1, 1, 0, 0);

    /// <summary>The time of the last change, after which nothing in the repository can have been made; null when it does not say.</summary>
    private readonly Instant? changed =
        revision?.At is { } at && at >= FirstKeys && at < LastClaims && (today is null || at < StartOf(today.Value) + Duration.FromDays(2))
            ? at
            : null;

    /// <summary>Records whose claim is more than a day from the time of their key.</summary>
    public int Far { get; private set; }

    /// <summary>Records whose claim is missing or impossible, so that the time of their key stands for it.</summary>
    public int Replaced { get; private set; }

    /// <summary>When the oldest record was made, by its key where that tells.</summary>
    public Instant? First { get; private set; }

    private Instant? last;

    /// <summary>As of which day the repository speaks.</summary>
    public LocalDate? LastDay => (changed is null || last > changed ? last : changed)?.InUtc().Date;

    public Moment? Of(string recordKey, ReadOnlySpan<byte> createdAt)
    {
        Instant? made = Tid.Parse(recordKey) is { } tid && tid.At >= FirstKeys && tid.At <= Latest ? tid.At : null;
        var claim =
            ClaimedTime.Parse(createdAt) is { } moment && moment.Instant >= FirstClaims && moment.Instant <= Latest
                ? moment
                : (Moment?)null;
        if (claim is null)
        {
            Replaced++;
        }
        else if (made is { } at && Difference(claim.Value.Instant, at) > Duration.FromDays(1))
        {
            Far++;
        }
        if ((made ?? claim?.Instant) is { } known)
        {
            First = First is null || known < First ? known : First;
            last = last is null || known > last ? known : last;
        }
        return claim ?? (made is { } key ? Moment.At(key) : null);
    }

    // A day of grace: clocks and zones of clients are not always right.
    private Instant Latest => changed + Duration.FromDays(1) ?? (today is { } day ? StartOf(day) + Duration.FromDays(2) : LastClaims);

    private static Instant StartOf(LocalDate day) => day.AtMidnight().InUtc().ToInstant();

    private static Duration Difference(Instant a, Instant b) => a > b ? a - b : b - a;
}
