using Quinze.Analyses;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>Two periods of one presence side by side, when it was asked for.</summary>
internal static class ComparisonSection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("audit") is not { Results: AuditResults { Comparison: { } comparison } } finding)
        {
            return null;
        }
        var words = c.Words;
        var tested = comparison.Figures.Where(f => f.Change?.Clear is not null).ToList();
        return new Section(
            "compare",
            words.CompareHeading,
            [
                new Said([words.CompareSaid(tested.Count(f => f.Change!.Clear == true), tested.Count)]),
                new Table(
                    words.CompareHeading,
                    [
                        new Column(words.FigureColumn, ColumnKind.Head),
                        new Column($"{words.FirstPeriodColumn} · {words.Between(comparison.From, comparison.To)}", ColumnKind.Number),
                        new Column($"{words.SecondPeriodColumn} · {c.Period(finding)}", ColumnKind.Number),
                        new Column(words.ChangedColumn, ColumnKind.Number, Folds: false),
                    ],
                    [.. comparison.Figures.Select(f => RowOf(c, f))]
                ),
                Composition.BasisOf(finding, null, c.Period(finding)),
                new Note(words.CompareNote(comparison.Overlapping)),
            ]
        );
    }

    private static IReadOnlyList<Cell> RowOf(Composition c, ComparedFigure figure)
    {
        var words = c.Words;
        var isShare = IsShare(figure.Figure);
        Cell Value(double? value) =>
            value is not { } v ? Prose.Of(words.Unknown, Tone.Unknown)
            : isShare ? words.Rate(v)
            : words.Figure(v);
        return
        [
            Wording.Capital(NameOf(words, figure.Figure)),
            Value(figure.Before),
            Value(figure.After),
            Changed(words, figure.Change, isShare),
        ];
    }

    private static Cell Changed(Wording words, Change? change, bool isShare)
    {
        if (change is null)
        {
            return "";
        }
        string Write(double value) =>
            change.Is == "ratio" ? words.Times(value)
            : isShare ? words.Points(value)
            : (value > 0 ? "+" : "") + words.Figure(value);
        var text = Write(change.Value);
        return new Cell(
            change.Clear == true ? Run.Near(text) : text,
            change.Interval is { } i ? words.Range(Write(i.Lo), Write(i.Hi)) : null
        );
    }

    private static bool IsShare(string figure) =>
        figure.StartsWith("ownWords", StringComparison.Ordinal)
        || figure.StartsWith("about", StringComparison.Ordinal)
        || figure.StartsWith("rate.", StringComparison.Ordinal)
        || figure.EndsWith(".engagement", StringComparison.Ordinal);

    private static string NameOf(Wording words, string figure)
    {
        if (figure.StartsWith("activities[", StringComparison.Ordinal))
        {
            return $"{words.Term("kind", figure["activities[".Length..^1])}, {words.PerWorkingDay}";
        }
        if (figure.StartsWith("page.", StringComparison.Ordinal))
        {
            var last = figure.LastIndexOf('.');
            var page = Plain.Of(
                figure[(figure.IndexOf('/', StringComparison.Ordinal) + 1)..last].Replace("company/", "", StringComparison.Ordinal)
            );
            return figure[last..] == ".engagement" ? $"{page}, {words.EngagementColumn}" : words.Postsper30(page);
        }
        return figure.Split('.') switch
        {
            ["activities"] => words.ActivitiesPicture,
            ["ownWords", ..] => words.OwnHeading,
            ["about", "trade"] => words.AboutTradeRow,
            ["about", "brand"] => words.AboutBrandRow,
            ["published", ..] => words.MedianWords,
            ["reach", var network] => $"{words.Metric("impressions")}, {words.TheMedian} ({network})",
            ["followers", var network] => $"{words.FollowersColumn} ({network})",
            ["rate", var network, var id, var of] =>
                $"{EngagementSection.NameOf(words, id)} ({network}{(of == "account" ? ", " + words.TheWhole : of == "median" ? ", " + words.TheMedian : "")})",
            _ => figure,
        };
    }
}
