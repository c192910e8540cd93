using System.Globalization;
using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>A band as it was told: who was told of, from one age to another, and a share or a count.</summary>
internal sealed record ToldBand(int From, int? To, string? Gender, double Value, Bound Bound, long Observation)
{
    public string Ages =>
        To is { } to
            ? string.Create(CultureInfo.InvariantCulture, $"{From}-{to}")
            : string.Create(CultureInfo.InvariantCulture, $"{From}+");
}

/// <summary>The bands told for one community on one day.</summary>
internal sealed record AgeTable(string Network, int Account, LocalDate On, bool Counted, IReadOnlyList<ToldBand> Bands)
{
    /// <summary>Every table of ages in the ledger, the latest last.</summary>
    public static IReadOnlyList<AgeTable> In(LedgerView view, Period period)
    {
        var told = new Dictionary<(string Network, int Account, LocalDate On, bool Counted), List<ToldBand>>();
        foreach (var seen in view.Facts.Observations)
        {
            if (seen.Post < 0 && seen.Dimension is { } dimension && BandOf(dimension, seen) is { } band)
            {
                var day = seen.To == Period.OpenEnd ? seen.From : seen.To;
                if (period.IsAll || period.Contains(day))
                {
                    // Shares and counts of one day are two tables; a share never has a value above one.
                    var key = (seen.Network, seen.Account, day, Counted: !seen.Metric.EndsWith("Share", StringComparison.Ordinal));
                    (told.TryGetValue(key, out var bands) ? bands : told[key] = []).Add(band);
                }
            }
        }
        return
        [
            .. told.Select(t => new AgeTable(
                    t.Key.Network,
                    t.Key.Account,
                    t.Key.On,
                    t.Key.Counted,
                    [.. t.Value.OrderBy(b => b.From).ThenBy(b => b.Gender, StringComparer.Ordinal)]
                ))
                .Where(t => t.Bands.Sum(b => b.Value) > 0)
                .OrderBy(t => t.On)
                .ThenBy(t => t.Counted),
        ];
    }

    // "age=25-34", "age=65+&gender=women"; the gender may come first.
    private static ToldBand? BandOf(string dimension, ObservationView seen)
    {
        string? ages = null;
        string? gender = null;
        foreach (var part in dimension.Split('&'))
        {
            ages = part.StartsWith("age=", StringComparison.Ordinal) ? part["age=".Length..] : ages;
            gender = part.StartsWith("gender=", StringComparison.Ordinal) ? part["gender=".Length..] : gender;
        }
        if (ages is null || dimension.Split('&').Length > (gender is null ? 1 : 2))
        {
            return null;
        }
        if (ages.EndsWith('+') && int.TryParse(ages.AsSpan(0, ages.Length - 1), CultureInfo.InvariantCulture, out var open))
        {
            return new ToldBand(open, null, gender, seen.Value, seen.Bound, seen.Id);
        }
        var ends = ages.Split('-');
        return
            ends.Length == 2
            && int.TryParse(ends[0], CultureInfo.InvariantCulture, out var from)
            && int.TryParse(ends[1], CultureInfo.InvariantCulture, out var to)
            && from <= to
            ? new ToldBand(from, to, gender, seen.Value, seen.Bound, seen.Id)
            : null;
    }
}
