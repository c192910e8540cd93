using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Quinze.Findings.Json;

/// <summary>
/// How the results of every analysis are written: their properties in their own order, names in camelCase, values of enums as kebab-case words.
/// </summary>
internal static class ResultsShapes
{
    // Asked of the types when the program runs: generated, it would be more code than all analyses together, and a fifth of the first build.
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters =
        {
            new InstantJson(),
            new DayJson(),
            new MomentJson(),
            new NumberJson(),
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower),
        },
    };

    public static JsonTypeInfo Of(Type results) => Options.GetTypeInfo(results);
}
