using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Quinze.Findings.Json;

/// <summary>A converter of one direction: findings are written and never read back.</summary>
internal abstract class WriteOnly<T> : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Findings are written, never read back.");
}

/// <summary>ISO 8601 in UTC: <c>2025-01-02T03:04:05Z</c>, with fractions of a second when there are any.</summary>
internal sealed class InstantJson : WriteOnly<Instant>
{
    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
}

/// <summary>An ISO day: <c>2025-01-02</c>.</summary>
internal sealed class DayJson : WriteOnly<LocalDate>
{
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(DayText.Write(value));
}

/// <summary>As fine as it is known: <c>2020</c>, <c>2020-01</c>, <c>2020-01-02</c>, else an instant.</summary>
internal sealed class MomentJson : WriteOnly<Moment>
{
    private static readonly LocalDatePattern Year = LocalDatePattern.CreateWithInvariantCulture("uuuu");
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM");

    public override void Write(Utf8JsonWriter writer, Moment value, JsonSerializerOptions options) =>
        writer.WriteStringValue(
            value.Precision switch
            {
                Precision.Year => Year.Format(value.Day),
                Precision.Month => Month.Format(value.Day),
                Precision.Day => DayText.Write(value.Day),
                _ => InstantPattern.ExtendedIso.Format(value.Instant),
            }
        );
}

/// <summary>A number; what is no number (0/0) is null, for JSON has no word for it.</summary>
internal sealed class NumberJson : WriteOnly<double>
{
    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
