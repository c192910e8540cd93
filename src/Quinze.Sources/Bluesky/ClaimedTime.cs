using NodaTime;

namespace Quinze.Sources.Bluesky;

/// <summary>Reads <c>createdAt</c> by the strict syntax of the AT Protocol: a full time with a zone, and as many decimals as the client liked.</summary>
public static class ClaimedTime
{
    private static readonly Instant YearZero = Instant.FromUtc(0, 1, 1, 0, 0);

    /// <summary>Reads a time; null when it is not written as one, or no such time exists.</summary>
    public static Moment? Parse(ReadOnlySpan<byte> text)
    {
        if (
            text.Length is < 20 or > 64
            || !TryNumber(text[..4], out var year)
            || !TryNumber(text[5..7], out var month)
            || !TryNumber(text[8..10], out var day)
            || !TryNumber(text[11..13], out var hour)
            || !TryNumber(text[14..16], out var minute)
            || !TryNumber(text[17..19], out var second)
            || (text[4], text[7], text[10], text[13], text[16]) != ('-', '-', 'T', ':', ':')
            || !TryDecimals(text[19..], out var nanoseconds, out var decimals)
            || !TryZone(text[(19 + decimals)..], out var offset)
            || month is < 1 or > 12
            || day < 1
            || day > CalendarSystem.Iso.GetDaysInMonth(year, month)
            || hour > 23
            || minute > 59
            || second > 59
        )
        {
            return null;
        }
        var local = new LocalDateTime(year, month, day, hour, minute, second).PlusNanoseconds(nanoseconds);
        var instant = local.WithOffset(offset).ToInstant();
        return instant < YearZero ? null : new Moment(instant, decimals == 0 ? Precision.Second : Precision.Millisecond, ZoneKnown: true);
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }
            number = 10 * number + digit - '0';
        }
        return true;
    }

    private static bool TryDecimals(ReadOnlySpan<byte> text, out int nanoseconds, out int length)
    {
        nanoseconds = 0;
        length = 0;
        if (text[0] != '.')
        {
            return true;
        }
        var end = text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (end < 1)
        {
            return false;
        }
        length = 1 + end;
        // Some clients write twelve decimals; beyond nanoseconds they are cut off.
        for (var i = 1; i <= 9; i++)
        {
            nanoseconds = 10 * nanoseconds + (i < length ? text[i] - '0' : 0);
        }
        return true;
    }

    private static bool TryZone(ReadOnlySpan<byte> text, out Offset offset)
    {
        offset = Offset.Zero;
        if (text.SequenceEqual("Z"u8))
        {
            return true;
        }
        if (
            text.Length != 6
            || text[0] is not ((byte)'+' or (byte)'-')
            || text[3] != ':'
            || !TryNumber(text[1..3], out var hours)
            || !TryNumber(text[4..6], out var minutes)
            || hours > 17
            || minutes > 59
            // "-00:00" says in RFC 3339 that the zone is not known, which ISO 8601 does not have.
            || text.SequenceEqual("-00:00"u8)
        )
        {
            return false;
        }
        offset = Offset.FromSeconds((text[0] == '-' ? -60 : 60) * (60 * hours + minutes));
        return true;
    }
}
