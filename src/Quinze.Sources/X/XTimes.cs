using NodaTime;
using NodaTime.Text;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.X;

/// <summary>
/// When a post was made: <c>Thu Nov 03 08:50:26 +0000 2022</c>. Some archives of 2025 date posts to 1997 or 2003: what is before X, or missing, is taken from the post's number.
/// </summary>
internal sealed class XTimes
{
    private static readonly Instant Opened = Instant.FromUtc(2006, 3, 21, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(2100, 1, 1, 0, 0);

    // The offset is always +0000, which is taken as the letters it is.
    private static readonly LocalDateTimePattern Written = LocalDateTimePattern.CreateWithInvariantCulture(
        "ddd MMM dd HH:mm:ss '+0000' uuuu"
    );

    /// <summary>Posts whose written time was impossible.</summary>
    public int Replaced { get; private set; }

    public Moment? Of(string? written, string? number)
    {
        if (Parse(written) is { } at && at.Instant >= Opened && at.Instant < Latest)
        {
            return at;
        }
        Replaced++;
        return XSnowflake.At(number) is { } inside ? Moment.At(inside) : null;
    }

    public static Moment? Parse(string? written)
    {
        if (written is null)
        {
            return null;
        }
        var parsed = Written.Parse(written);
        return parsed.Success ? Moment.At(parsed.Value.InUtc().ToInstant()) : JsonTime.Parse(written);
    }
}
