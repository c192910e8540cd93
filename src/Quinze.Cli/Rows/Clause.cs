using System.Globalization;
using NodaTime;
using Quinze.Analyses;
using Quinze.Cli.Commands;
using Quinze.Cli.Language;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Cli.Rows;

internal enum Comparison
{
    Is,
    IsNot,
    AtLeast,
    AtMost,
    More,
    Less,
}

/// <summary>One condition of <c>--where</c>: <c>kind=post,article</c>, <c>words>=5</c>, <c>period=2025</c>. Values between commas are alternatives.</summary>
internal sealed class Clause
{
    private static readonly (string Sign, Comparison How)[] Signs =
    [
        (">=", Comparison.AtLeast),
        ("<=", Comparison.AtMost),
        ("!=", Comparison.IsNot),
        ("=", Comparison.Is),
        (">", Comparison.More),
        ("<", Comparison.Less),
    ];

    private const string Command = "show";

    private readonly Tongue tongue;

    private Clause(Tongue tongue, string field, Comparison how, string value)
    {
        this.tongue = tongue;
        (Field, How, Value) = (field, how, value);
    }

    public string Field { get; }

    public Comparison How { get; }

    /// <summary>All that stands behind the sign.</summary>
    public string Value { get; }

    public IReadOnlyList<string> Values => Value.Split(',', StringSplitOptions.TrimEntries);

    public static Clause Read(Tongue tongue, string text)
    {
        var at = text.AsSpan().IndexOfAny("=<>!");
        foreach (var (sign, how) in Signs)
        {
            if (at > 0 && text.AsSpan(at).StartsWith(sign))
            {
                return new Clause(tongue, text[..at].Trim().ToLowerInvariant(), how, text[(at + sign.Length)..].Trim());
            }
        }
        throw Usage.Problem(tongue, Command, "--where", text, "field=value, field!=value, field>=value, field<=value");
    }

    public ProblemException Wrong(string expected, string id = "unknown-value") =>
        Usage.Problem(tongue, Command, $"--where {Field}", Value, expected, id);

    /// <summary>A test of a word; <paramref name="known"/> are all it can be, when that is known.</summary>
    public Func<T, bool> Word<T>(Func<T, string?> of, IReadOnlyList<string>? known = null)
    {
        var wanted = Values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (known is not null && wanted.FirstOrDefault(w => !known.Contains(w, StringComparer.OrdinalIgnoreCase)) is not null)
        {
            throw Wrong(string.Join(", ", known));
        }
        return AnyOf<T>(row => of(row) is { } word && wanted.Contains(word));
    }

    /// <summary>A test that holds when any of the values applies, or none of them for <c>!=</c>.</summary>
    public Func<T, bool> AnyOf<T>(Func<T, bool> applies) =>
        How switch
        {
            Comparison.Is => applies,
            Comparison.IsNot => row => !applies(row),
            _ => throw Wrong("= , !="),
        };

    /// <summary>A test for a part of a text, whatever its case.</summary>
    public Func<T, bool> Contains<T>(Func<T, string?> of) =>
        AnyOf<T>(row => of(row)?.Contains(Value, StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>A test for the rows behind a figure, <c>words-went:years.0.went.one-way:2025</c>: the analysis is asked again and tells them.</summary>
    public Func<T, bool> Behind<T>(LedgerView view, Func<T, long> id)
    {
        var parts = Value.Split(':', StringSplitOptions.TrimEntries);
        if (
            parts is not [var name, var figure, var period, .. { Length: <= 1 } further]
            || House.Analyses.FirstOrDefault(a => a.Name == name) is not { } analysis
            || PeriodWish.Parse(period) is not { } wish
        )
        {
            throw Wrong("words-went:years.0.went.one-way:2025");
        }
        // A figure without a row behind it has none to show; one whose rows a condition describes is asked for by that condition.
        var target = further is [var escaped] ? Uri.UnescapeDataString(escaped) : null;
        var request = new AnalysisRequest(wish) { Target = target };
        var told = view.Once(("behind", name, period, target), () => analysis.Run(view, request).Evidence)
            .Where(e => e.Entries.Count > 0 || e.Count == 0)
            .ToList();
        var entries =
            told.FirstOrDefault(e => EvidenceOf.Plain(e.Figure) == figure)?.Entries.ToHashSet()
            ?? throw Wrong(string.Join(", ", told.Select(e => EvidenceOf.Plain(e.Figure))));
        return AnyOf<T>(row => entries.Contains(id(row)));
    }

    public Func<T, bool> Number<T>(Func<T, double> of)
    {
        if (!double.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            throw Wrong(new Phrase("a number", "un nombre").In(tongue));
        }
        return How switch
        {
            Comparison.Is => row => of(row) == number,
            Comparison.IsNot => row => of(row) != number,
            Comparison.AtLeast => row => of(row) >= number,
            Comparison.AtMost => row => of(row) <= number,
            Comparison.More => row => of(row) > number,
            _ => row => of(row) < number,
        };
    }

    /// <summary>Numbers of ids: <c>post-12</c>, or 12.</summary>
    public HashSet<long> Ids(string prefix)
    {
        var ids = new HashSet<long>();
        foreach (var value in Values)
        {
            var digits = value.StartsWith(prefix, StringComparison.Ordinal) ? value.AsSpan(prefix.Length) : value;
            if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                throw Wrong(prefix + "12");
            }
            ids.Add(id);
        }
        return ids;
    }

    /// <summary>A test of a day against a year, a month, a day, or (only with <c>=</c>) a period as <c>--period</c> takes it.</summary>
    /// <param name="asOf">The day that "the last 90 days" ends with.</param>
    public Func<T, bool> Day<T>(Func<T, LocalDate?> of, LocalDate? asOf)
    {
        var span =
            SpanOf(Value)
            ?? PeriodWish.Parse(Value)?.In(asOf ?? Period.All.To)
            ?? throw Wrong("2025, 2025-03, 2025-03-14, 2025-01-01..2025-06-30, 90d");
        return How switch
        {
            Comparison.Is when span.IsAll => _ => true,
            Comparison.Is => row => of(row) is { } day && span.Contains(day),
            Comparison.IsNot => row => of(row) is { } day && !span.Contains(day),
            Comparison.AtLeast => row => of(row) >= span.From,
            Comparison.AtMost => row => of(row) <= span.To,
            Comparison.More => row => of(row) > span.To,
            _ => row => of(row) < span.From,
        };
    }

    private static Period? SpanOf(string text)
    {
        if (DayText.Read(text) is { } day)
        {
            return new Period(day, day);
        }
        return DayText.Read(text + "-01") is { } month ? new Period(month, month.PlusMonths(1).PlusDays(-1)) : null;
    }
}
