using System.Globalization;
using NodaTime;

namespace Quinze.Sources.X;

/// <summary>The time inside a post's number: milliseconds since X's own epoch, above 22 bits of machine and sequence. Numbers were so made from November 2010 on.</summary>
internal static class XSnowflake
{
    private const long Epoch = 1_288_834_974_657;

    /// <summary>The first numbers that were made so, on 4 November 2010.</summary>
    private const long First = 29_700_859_247;

    public static Instant? At(string? number) =>
        long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id >= First
            ? Instant.FromUnixTimeMilliseconds((id >> 22) + Epoch)
            : null;
}
