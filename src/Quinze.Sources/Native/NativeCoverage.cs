using NodaTime;
using Quinze.Importing;

namespace Quinze.Sources.Native;

/// <summary>What our files cover: as a coverage file says; where there is none, from the first row of a kind to the last, and never complete.</summary>
internal sealed class NativeCoverage(bool toldByFile)
{
    private readonly Dictionary<string, (LocalDate From, LocalDate To)> met = [];

    public static CoverageSpan Told(NativeRows row) =>
        new(
            NativeFields.Needed(row, "source"),
            NativeFields.Needed(row, "kind"),
            NativeFields.Day(row, "from"),
            NativeFields.Day(row, "to"),
            NativeFields.YesOrNo(row, "complete")
        );

    public void Met(IReadOnlyList<Reading> readings)
    {
        foreach (var reading in readings)
        {
            var (kind, day) = reading switch
            {
                InteractionEntry i => (Word(i.Kind.ToString()), i.At?.Day),
                PostEntry { Origin: PostOrigin.Presence } p => (Word(p.Kind.ToString()), p.At?.Day),
                ObservationEntry o => ("observation", o.To),
                OutcomeEntry o => ("outcome", o.At?.Day),
                _ => ("", null),
            };
            if (day is { } known)
            {
                met[kind] = met.TryGetValue(kind, out var span)
                    ? (LocalDate.Min(span.From, known), LocalDate.Max(span.To, known))
                    : (known, known);
            }
        }
    }

    /// <summary>What is said at the end of a file of rows when no file speaks of coverage; an export always has one.</summary>
    public IEnumerable<CoverageSpan> Spans()
    {
        if (toldByFile)
        {
            yield break;
        }
        foreach (var (kind, span) in met)
        {
            yield return new CoverageSpan(NativeSource.Name, kind, span.From, span.To, Complete: false);
        }
        met.Clear();
    }

    private static string Word(string name) =>
        string.Concat(
            name.Select((c, i) => i > 0 && char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString())
        );
}
