using System.Text.Json;
using Quinze.Findings;
using Quinze.Findings.Json;
using Quinze.Reports.Composing;

namespace Quinze.Reports.Xlsx;

/// <summary>
/// Every number and day of a finding as a row of its own, called as in <c>quinze analyse --json</c>, with its interval and its n where the results state them,
/// and whom or what it is about.
/// </summary>
internal sealed class FigureRows(Names names)
{
    /// <summary>Which figure an interval without a name belongs to, where several numbers stand beside it.</summary>
    private static readonly string[] Estimates =
    [
        "share",
        "value",
        "perWeek",
        "perWorkingDay",
        "perDay",
        "median",
        "medianHours",
        "days",
        "cumulative",
        "tau",
        "rate",
        "difference",
    ];

    private static readonly string[] Denominators = ["of", "n"];

    public IEnumerable<Figure> Of(Finding finding) =>
        finding.Results is { } results
            ? Of(JsonSerializer.SerializeToElement(results, FindingJson.ShapeOf(results.GetType())), "", null)
            : [];

    private IEnumerable<Figure> Of(JsonElement element, string path, string? about)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                return OfObject(element, path, Called(element) ?? about);
            case JsonValueKind.Array:
                return element.EnumerateArray().SelectMany((e, i) => Of(e, $"{path}[{Composition.Id(i)}]", about));
            case JsonValueKind.Number:
                return [new Figure(path, about, Value.Decimal(element.GetDouble()))];
            case JsonValueKind.String:
                return DayText.Read(element.GetString()!) is { } day ? [new Figure(path, about, Value.Day(day))] : [];
            default:
                return [];
        }
    }

    private IEnumerable<Figure> OfObject(JsonElement element, string path, string? about)
    {
        var interval = IntervalIn(element, "interval");
        var estimate = interval is null ? null : Estimates.FirstOrDefault(e => Number(element, e) is not null);
        var of = Denominators.Select(d => Number(element, d)).FirstOrDefault(n => n is not null);
        foreach (var property in element.EnumerateObject())
        {
            var here = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (property.Value.ValueKind == JsonValueKind.Number)
            {
                var around = property.Name == estimate ? interval : IntervalIn(element, property.Name + "Interval");
                yield return new Figure(here, about, Value.Decimal(property.Value.GetDouble()))
                {
                    Interval = around,
                    N = around is not null || property.Name == "share" ? of : null,
                };
            }
            else if (IsIdentity(property) || (IsInterval(property.Value) && IsTaken(element, property.Name, estimate)))
            {
                continue;
            }
            else if (IsInterval(property.Value))
            {
                yield return new Figure(here, about, Value.Nothing) { Interval = IntervalIn(element, property.Name), N = of };
            }
            else
            {
                foreach (var figure in Of(property.Value, here, about))
                {
                    yield return figure;
                }
            }
        }
    }

    /// <summary>An interval that stands beside its figure needs no row of its own.</summary>
    private static bool IsTaken(JsonElement around, string name, string? estimate) =>
        name == "interval"
            ? estimate is not null
            : name.EndsWith("Interval", StringComparison.Ordinal) && Number(around, name[..^"Interval".Length]) is not null;

    /// <summary>Who or what an object is, which says nothing by itself.</summary>
    private static bool IsIdentity(JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.Object
        && property.Value.TryGetProperty("id", out _)
        && (property.Value.TryGetProperty("handles", out _) || property.Value.TryGetProperty("nativeId", out _));

    private string? Called(JsonElement element)
    {
        foreach (var property in element.EnumerateObject().Where(IsIdentity))
        {
            return property.Value.TryGetProperty("handles", out _) ? Name(property.Value) : property.Value.GetProperty("id").GetString();
        }
        return element.TryGetProperty("handles", out _) && element.TryGetProperty("id", out _) ? Name(element) : null;
    }

    private string Name(JsonElement person) =>
        names.Of(new PersonShape(person.GetProperty("id").GetString()!, person.GetProperty("name").GetString() ?? "", []));

    private static double? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private static bool IsInterval(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty("lo", out _)
        && element.TryGetProperty("hi", out _)
        && element.TryGetProperty("level", out _);

    private static Around? IntervalIn(JsonElement element, string name) =>
        element.TryGetProperty(name, out var found) && IsInterval(found)
            ? new Around(Number(found, "lo"), Number(found, "hi"), Number(found, "level"))
            : null;
}

/// <summary>A figure of a finding.</summary>
/// <param name="Path">Its name in JSON.</param>
/// <param name="About">A person as they are called in this report, or the id of a post; null for the whole.</param>
internal sealed record Figure(string Path, string? About, Value Value)
{
    public Around? Interval { get; init; }

    public double? N { get; init; }
}

/// <summary>The interval around a figure; an end that was not reached is null.</summary>
internal sealed record Around(double? Lo, double? Hi, double? Level);
