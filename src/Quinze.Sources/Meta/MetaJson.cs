using System.Text.Json;
using NodaTime;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta;

/// <summary>Fields of a record as Meta writes them: words as escaped bytes, times as counts of seconds or of milliseconds.</summary>
internal static class MetaJson
{
    /// <summary>A count of seconds above this one is of milliseconds: it would be the year 5138.</summary>
    private const long MostSeconds = 100_000_000_000;

    public static string? Said(this JsonElement value) => value.Text() is { } text ? EscapedBytes.Undone(text) : null;

    /// <summary>A field's words; null where it is absent or blank.</summary>
    public static string? Said(this JsonElement record, string name) =>
        record.Field(name).Said() is { } said && !string.IsNullOrWhiteSpace(said) ? said : null;

    /// <summary>A time as a count; zero stands for none.</summary>
    public static Moment? Time(this JsonElement record, string name) =>
        record.Whole(name) switch
        {
            null or <= 0 => null,
            > MostSeconds and long milliseconds => Milliseconds(milliseconds),
            long seconds => Moment.At(Instant.FromUnixTimeSeconds(seconds)),
        };

    private static Moment? Milliseconds(long count) =>
        count / 1000 > MostSeconds ? null : new Moment(Instant.FromUnixTimeMilliseconds(count), Precision.Millisecond, ZoneKnown: true);
}
