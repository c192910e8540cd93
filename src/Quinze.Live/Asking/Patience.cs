using System.Globalization;
using System.Net.Http.Headers;
using NodaTime;
using NodaTime.Text;

namespace Quinze.Live.Asking;

/// <summary>How waiting is done: the clock, the wait itself and the chance in it are handed in, so that a test neither sleeps nor rolls dice.</summary>
public sealed record Patience(IClock Clock, Func<Duration, CancellationToken, Task> Wait, Random Chance)
{
    /// <summary>No run waits longer than this for one answer.</summary>
    public static readonly Duration Longest = Duration.FromMinutes(16);

    private static readonly Duration Shortest = Duration.FromSeconds(1);
    private static readonly Duration LongestGuess = Duration.FromSeconds(64);

    /// <summary>How long the headers ask to wait; null when they ask nothing. By the server's own clock where it tells: ours may be wrong, and may jump.</summary>
    internal Duration? Asked(HttpResponseHeaders headers)
    {
        var now = headers.Date is { } date ? Instant.FromDateTimeOffset(date) : Clock.GetCurrentInstant();
        if (headers.RetryAfter is { } after)
        {
            return AtLeast(after.Delta is { } delta ? Duration.FromTimeSpan(delta) : Instant.FromDateTimeOffset(after.Date!.Value) - now);
        }
        return Reset(headers) is { } reset ? AtLeast(reset(now)) : null;
    }

    /// <summary>Whether the server says that the next question would be one too many.</summary>
    internal static bool IsSpent(HttpResponseHeaders headers) =>
        First(headers, "X-RateLimit-Remaining", "RateLimit-Remaining") is { } left
        && long.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number == 0;

    /// <summary>How long to wait when the server does not say: twice as long each time, give or take, so that many clients do not come back together.</summary>
    internal Duration Guess(int attempt)
    {
        var doubled = Math.Min(LongestGuess.TotalSeconds, Math.Pow(2, attempt));
        return Duration.FromSeconds(doubled * (0.5 + Chance.NextDouble()));
    }

    private static Duration AtLeast(Duration asked) => asked < Shortest ? Shortest : asked;

    /// <summary>Mastodon writes a time, Bluesky the seconds of one, others the seconds left.</summary>
    private static Func<Instant, Duration>? Reset(HttpResponseHeaders headers)
    {
        if (First(headers, "X-RateLimit-Reset", "RateLimit-Reset") is not { } reset)
        {
            return null;
        }
        if (long.TryParse(reset, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            const long sinceEpoch = 1_000_000_000;
            return seconds >= sinceEpoch
                ? now => Instant.FromUnixTimeSeconds(Math.Min(seconds, 9_999_999_999)) - now
                : _ => Duration.FromSeconds(seconds);
        }
        var written = OffsetDateTimePattern.ExtendedIso.Parse(reset);
        return written.Success ? now => written.Value.ToInstant() - now : null;
    }

    private static string? First(HttpResponseHeaders headers, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (headers.TryGetValues(name, out var values))
            {
                return values.First();
            }
        }
        return null;
    }
}
