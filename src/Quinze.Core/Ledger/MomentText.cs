using NodaTime.Text;

namespace Quinze;

/// <summary>
/// A moment as text and back, without loss: <c>2025</c>, <c>2025-05</c>, <c>2025-05-01</c>, <c>2025-05-01T10:00</c>, <c>2025-05-01T10:00:00</c>, and a <c>Z</c> behind it when the zone is known.
/// Offsets (<c>+02:00</c>), a space instead of the T and fractions of a second are understood too.
/// </summary>
public static class MomentText
{
    private static readonly (Precision Precision, InstantPattern Pattern)[] Forms =
    [
        (Precision.Year, InstantPattern.CreateWithInvariantCulture("uuuu")),
        (Precision.Month, InstantPattern.CreateWithInvariantCulture("uuuu-MM")),
        (Precision.Day, InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd")),
        (Precision.Minute, InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")),
        (Precision.Second, InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss")),
        (Precision.Millisecond, InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF")),
    ];

    private static readonly OffsetDateTimePattern WithOffset = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<G>"
    );

    private static readonly OffsetDateTimePattern MinuteWithOffset = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mmo<G>"
    );

    public static string Write(Moment moment)
    {
        var text = Forms[(int)moment.Precision].Pattern.Format(moment.Instant);
        // A whole second told to the millisecond must not read back as a second.
        var fraction = moment.Precision == Precision.Millisecond && !text.Contains('.', StringComparison.Ordinal) ? ".000" : "";
        return text + fraction + (moment.ZoneKnown ? "Z" : "");
    }

    /// <summary>Null when the text is no time.</summary>
    public static Moment? Read(string text)
    {
        text = text.Trim();
        if (text.Length > 10 && text[10] == ' ')
        {
            text = string.Concat(text.AsSpan(0, 10), "T", text.AsSpan(11));
        }
        var zone = text.EndsWith('Z');
        var plain = zone ? text[..^1] : text;
        foreach (var (precision, pattern) in Forms)
        {
            if (pattern.Parse(plain) is { Success: true } told)
            {
                return new Moment(told.Value, precision, zone);
            }
        }
        if (WithOffset.Parse(text) is { Success: true } exact)
        {
            return new Moment(
                exact.Value.ToInstant(),
                text.Contains('.', StringComparison.Ordinal) ? Precision.Millisecond : Precision.Second,
                true
            );
        }
        return MinuteWithOffset.Parse(text) is { Success: true } minute
            ? new Moment(minute.Value.ToInstant(), Precision.Minute, true)
            : null;
    }
}
