using NodaTime;
using Quinze.Reports.Composing;
using Quinze.Reports.Words;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Reports.Xlsx;

/// <summary>Posts, what networks told of them, gestures by month, and what came of it.</summary>
internal static class PresenceSheets
{
    /// <summary>How much of a post its row shows: enough to know which one it is.</summary>
    private const int MostWords = 160;

    public static Sheet Posts(Composition c)
    {
        string W(string id) => c.Words.InWorkbook("column." + id);
        return FindingSheets.SheetOf(
            c,
            "posts",
            [
                new(W("id"), 13),
                new(W("day"), 18),
                new(W("network"), 14),
                new(W("kind"), 22),
                new(W("own"), 10),
                new(W("words"), 9),
                new(W("language"), 10),
                new(W("title"), 44),
                new(W("beginning"), 70),
                new(W("link"), 50),
            ],
            // Titles, words and addresses would tell who it is, and what is for a few is not shown by the way.
            from told in c.View.Facts.Posts.Zip(
                c.Names.Hidden ? [.. c.View.Facts.Posts.Select(_ => "")] : c.View.PostTexts(c.View.Facts.Posts)
            )
            let post = told.First
            let shown = !c.Names.Hidden && !post.IsForAFew
            select (IReadOnlyList<Value>)
                [
                    $"post-{Id(post.Id)}",
                    Value.At(post.At),
                    Wording.NetworkName(post.Network),
                    c.Words.Term("one", Word(post.Kind)),
                    post.Own ? c.Words.Yes : c.Words.No,
                    Value.Whole(post.Words),
                    post.Language,
                    shown ? post.Title : null,
                    shown && told.Second.Length > 0 ? Plain.Beginning(told.Second, MostWords) : null,
                    shown ? post.Link : null,
                ]
        );
    }

    public static Sheet Observations(Composition c)
    {
        string W(string id) => c.Words.InWorkbook("column." + id);
        return FindingSheets.SheetOf(
            c,
            "observations",
            [
                new(W("post"), 13),
                new(W("network"), 14),
                new(W("metric"), 20),
                new(W("dimension"), 24),
                new(W("value"), 12),
                new(W("bound"), 14),
                new(W("from"), 12),
                new(W("to"), 12),
            ],
            from seen in c.View.Facts.Observations
            select (IReadOnlyList<Value>)
                [
                    seen.Post < 0 ? null : $"post-{Id(c.View.Facts.Posts[seen.Post].Id)}",
                    seen.Network is { Length: > 0 } network ? Wording.NetworkName(network) : null,
                    c.Words.Metric(seen.Metric),
                    seen.Dimension,
                    Value.Decimal(seen.Value),
                    c.Words.InWorkbook(
                        seen.Bound switch
                        {
                            Bound.Below => "bound.below",
                            Bound.AtLeast => "bound.at-least",
                            _ => "bound.exact",
                        }
                    ),
                    Value.Day(seen.From),
                    seen.To == Quinze.Period.OpenEnd ? Value.Nothing : Value.Day(seen.To),
                ]
        );
    }

    public static Sheet Interactions(Composition c)
    {
        string W(string id) => c.Words.InWorkbook("column." + id);
        return FindingSheets.SheetOf(
            c,
            "interactions",
            [new(W("month"), 12), new(W("kind"), 28), new(W("way"), 16), new(W("count"), 10)],
            from counted in Monthly(c.View.Facts.Interactions)
            select (IReadOnlyList<Value>)
                [
                    Value.Day(counted.Month),
                    c.Words.Term("kind", Word(counted.Kind)),
                    c.Words.InWorkbook("way." + Word(counted.Direction)),
                    Value.Whole(counted.Count),
                ]
        );
    }

    public static Sheet Outcomes(Composition c)
    {
        string W(string id) => c.Words.InWorkbook("column." + id);
        var people = !c.Options.AuditOnly;
        List<SheetColumn> columns =
        [
            new(W("day"), 18),
            new(W("kind"), 22),
            new(W("stage"), 18),
            new(W("amount"), 12),
            new(W("currency"), 10),
            new(W("title"), 36),
        ];
        if (people)
        {
            columns.AddRange([new(W("person"), 28), new(W("said"), 44, Wraps: true)]);
        }
        return FindingSheets.SheetOf(
            c,
            "outcomes",
            columns,
            from outcome in c.View.Facts.Outcomes
            let row = (Value[])
                [
                    Value.At(outcome.At),
                    outcome.Kind,
                    outcome.Stage,
                    Value.Decimal((double?)outcome.Amount),
                    outcome.Currency,
                    c.Names.Hidden ? null : outcome.Title,
                ]
            select (IReadOnlyList<Value>)(people ? [.. row, Who(c, outcome), c.Names.Hidden ? null : outcome.Said] : row)
        );
    }

    /// <summary>By the first day of the month; what has no time comes first, without one.</summary>
    internal static IEnumerable<(LocalDate? Month, InteractionKind Kind, Direction Direction, long Count)> Monthly(
        InteractionColumns columns
    )
    {
        var counts = new SortedDictionary<(int Month, byte Kind, byte Direction), long>();
        for (var row = 0; row < columns.Count; row++)
        {
            if ((columns.Marks[row] & (byte)Marks.HiddenProfile) != 0)
            {
                continue;
            }
            var month = 0;
            if (columns.How[row] != InteractionRow.NoTime)
            {
                var day = Instant.FromUnixTimeSeconds(columns.At[row]).InUtc().Date;
                month = (day.Year * 12) + day.Month - 1;
            }
            var key = (month, columns.Kind[row], columns.Direction[row]);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
        foreach (var ((month, kind, direction), count) in counts)
        {
            yield return (
                month == 0 ? null : new LocalDate(month / 12, (month % 12) + 1, 1),
                (InteractionKind)kind,
                (Direction)direction,
                count
            );
        }
    }

    private static string Who(Composition c, OutcomeView outcome) =>
        string.Join(
            ", ",
            outcome
                .People.Select(c.View.Overlay.PersonOf)
                .Distinct()
                .Where(p => !c.View.Facts.IsForgotten(p))
                .Select(p => c.Names.Of(Findings.PersonShape.Of(c.View.PersonAt(p))))
        );

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Id(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
