using NodaTime;

namespace Quinze;

/// <summary>How finely a source tells a time.</summary>
public enum Precision : byte
{
    Year,
    Month,
    Day,
    Minute,
    Second,
    Millisecond,
}

/// <summary>
/// A time as far as a source tells it: an instant, how fine it is, and whether the source said its zone.
/// A time without a zone is kept as if it were UTC and marked so.
/// </summary>
public readonly record struct Moment(Instant Instant, Precision Precision, bool ZoneKnown) : IComparable<Moment>
{
    /// <summary>Whole seconds since 1970, in UTC.</summary>
    public long UnixSeconds => Instant.ToUnixTimeSeconds();

    /// <summary>The day in UTC.</summary>
    public LocalDate Day => Instant.InUtc().Date;

    public static Moment OnDay(LocalDate day) => new(day.AtMidnight().InUtc().ToInstant(), Precision.Day, ZoneKnown: false);

    public static Moment At(Instant instant) => new(instant, Precision.Second, ZoneKnown: true);

    /// <summary>Precision and zone in one small number, as the ledger's tables keep it: precision, plus 16 when the zone is known.</summary>
    public byte How => (byte)((byte)Precision | (ZoneKnown ? 16 : 0));

    public static Moment FromParts(long unixSeconds, byte how) =>
        new(Instant.FromUnixTimeSeconds(unixSeconds), (Precision)(how & 15), (how & 16) != 0);

    public int CompareTo(Moment other) => Instant.CompareTo(other.Instant);

    public static bool operator <(Moment a, Moment b) => a.Instant < b.Instant;

    public static bool operator >(Moment a, Moment b) => a.Instant > b.Instant;

    public static bool operator <=(Moment a, Moment b) => a.Instant <= b.Instant;

    public static bool operator >=(Moment a, Moment b) => a.Instant >= b.Instant;
}
