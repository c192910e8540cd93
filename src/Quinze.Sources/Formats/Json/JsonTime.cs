using NodaTime.Text;

namespace Quinze.Sources.Formats.Json;

/// <summary>Times as programs write them into JSON: ISO 8601 with <c>Z</c>, with an offset, or (Python's plain <c>isoformat</c>) without any zone.</summary>
public static class JsonTime
{
    public static Moment? Parse(string? text)
    {
        if (text is not { Length: >= 19 and <= 40 })
        {
            return null;
        }
        var precision = text[19..].StartsWith('.') ? Precision.Millisecond : Precision.Second;
        var withZone = OffsetDateTimePattern.ExtendedIso.Parse(text);
        if (withZone.Success)
        {
            return new Moment(withZone.Value.ToInstant(), precision, ZoneKnown: true);
        }
        var local = LocalDateTimePattern.ExtendedIso.Parse(text);
        return local.Success ? new Moment(local.Value.InUtc().ToInstant(), precision, ZoneKnown: false) : null;
    }
}
