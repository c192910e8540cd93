using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Quinze.Sources.Formats.Json;

/// <summary>
/// Fields of a record, whatever it turns out to be: a field that is absent or of another kind is nothing, numbers may be written as texts, and of a name that comes twice
/// the last value with something in it counts.
/// </summary>
public static class JsonFields
{
    public static JsonElement Field(this JsonElement record, string name)
    {
        if (record.ValueKind != JsonValueKind.Object || !record.TryGetProperty(name, out var value))
        {
            return default;
        }
        if (IsEmpty(value))
        {
            foreach (var other in record.EnumerateObject())
            {
                value = other.NameEquals(name) && !IsEmpty(other.Value) ? other.Value : value;
            }
        }
        return value;
    }

    /// <summary>The value as a text: a text as it is, a number as it is written; null for anything else.</summary>
    public static string? Text(this JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => Unescaped(value),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };

    public static string? Text(this JsonElement record, string name) => record.Field(name).Text();

    /// <summary>The value as a whole number; null when it is none.</summary>
    public static long? Whole(this JsonElement record, string name) =>
        long.TryParse(record.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>An array's elements, a lone value as one, nothing as none: ActivityStreams allows all three.</summary>
    public static IEnumerable<JsonElement> Each(this JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray(),
            JsonValueKind.Undefined or JsonValueKind.Null => [],
            _ => [value],
        };

    public static IEnumerable<JsonElement> Each(this JsonElement record, string name) => record.Field(name).Each();

    private static bool IsEmpty(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => value.GetArrayLength() == 0,
            JsonValueKind.String => value.ValueEquals(""u8),
            JsonValueKind.Null or JsonValueKind.Undefined => true,
            _ => false,
        };

    private static string Unescaped(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return WithHalves(value.GetRawText());
        }
    }

    /// <summary>Programs that cut texts by UTF-16 units leave half an emoji as an escape: that half is lost, the text is not.</summary>
    private static string WithHalves(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 1; i < raw.Length - 1; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }
            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
                continue;
            }
            text.Append(
                raw[i] switch
                {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    'b' => '\b',
                    'f' => '\f',
                    var other => other,
                }
            );
        }
        // Half a pair is replaced on the way to UTF-8 and back.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
