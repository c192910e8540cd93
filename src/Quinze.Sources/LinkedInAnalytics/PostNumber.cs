using NodaTime;

namespace Quinze.Sources.LinkedInAnalytics;

/// <summary>The time inside a post's number (number &gt;&gt; 22 = Unix milliseconds), to the day and the instant.</summary>
internal static class PostNumber
{
    private const long Earliest = 1_200_000_000_000;
    private const long Latest = 2_500_000_000_000;

    /// <summary>Null when LinkedIn cannot have minted the number.</summary>
    public static Instant? TimeIn(long number) =>
        number >> 22 is var time and > Earliest and < Latest ? Instant.FromUnixTimeMilliseconds(time) : null;

    public static LocalDate? DayIn(PostRef post) =>
        post.Kind is PostRefKind.None or PostRefKind.Address ? null : TimeIn(post.Number)?.InUtc().Date;
}
