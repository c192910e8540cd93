using Quinze.Analyses;
using Quinze.Reports.Charts;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>What the owner's posts speak of, and how constant that is.</summary>
internal static class TopicsSection
{
    private const int MostSaid = 3;
    private const int MostRows = 9;
    private const int DaysOfAQuarter = 100;

    /// <summary>A difference that chance brings in fewer than one case of twenty.</summary>
    private const double Telling = 0.05;

    public static Section? Of(Composition c)
    {
        if (c.Find("topics") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not TopicsResults results)
        {
            return new Section("topics", words.TopicsHeading, c.TooLittle(finding));
        }
        List<Prose> said =
        [
            words.TopicsSaid(
                results.Items.Count,
                results.Topics.Count,
                [.. results.Topics.Take(MostSaid).Select(t => (Plain.Of(t.Name), (int)t.Share.Count))]
            ),
        ];
        List<Block> blocks = [new Said(said)];
        if (results.Topics.Count > 1)
        {
            said.AddRange(LineOf(words, results));
            blocks.AddRange([new Picture(Chart(words, results)), Table(words, results)]);
        }
        blocks.Add(Composition.BasisOf(finding, "topics", words.N(words.Posts(results.Items.Count)), c.Period(finding)));
        blocks.Add(new Note(words.TopicsNote));
        if (results.TooShort + results.TextGone > 0)
        {
            blocks.Add(new Note(words.TopicsLeftOut(results.TooShort, results.TextGone)));
        }
        return new Section("topics", words.TopicsHeading, blocks);
    }

    private static IEnumerable<Prose> LineOf(Wording words, TopicsResults results)
    {
        var years = results.Parts.Count > 0 && NodaTime.Period.DaysBetween(results.Parts[0].From, results.Parts[0].To) > DaysOfAQuarter;
        if (results.Constancy is { } constancy)
        {
            yield return words.ConstancySaid(constancy.Value, constancy.Unchanging, years, constancy.P < Telling);
        }
        if (results.Drift is { } drift)
        {
            yield return words.DriftSaid(drift.Value, drift.Unchanging, drift.P < Telling);
        }
    }

    private static IntervalRows Chart(Wording words, TopicsResults results)
    {
        var rows = results
            .Topics.Take(MostRows)
            .Where(t => t.Share is { Share: not null, Interval: not null })
            .Select(t => new IntervalRow(
                Plain.Of(t.Name),
                t.Share.Share!.Value,
                t.Share.Interval!.Lo,
                t.Share.Interval.Hi,
                words.Percent(t.Share.Share!.Value)
            ))
            .ToList();
        return new IntervalRows(
            "shares-topics",
            words.TopicsPicture,
            words.TopicsPictureSays(string.Join("; ", rows.Select(r => $"{r.Label} {r.Text}")) + "."),
            rows,
            Scale.Linear(rows.Max(r => r.Hi ?? r.Value!.Value), words.Percent),
            Logarithmic: false
        );
    }

    private static Table Table(Wording words, TopicsResults results)
    {
        var halves = results.Topics.Any(t => t.Halves is not null);
        var trade = results.Trade is not null;
        List<Column> columns = [new(words.TopicColumn, ColumnKind.Head), new(words.ShareColumn, ColumnKind.Number, Folds: false)];
        if (halves)
        {
            columns.AddRange([new Column(words.FirstHalfColumn, ColumnKind.Number), new Column(words.SecondHalfColumn, ColumnKind.Number)]);
        }
        if (trade)
        {
            columns.Add(new Column(words.AboutTradeColumn, ColumnKind.Number));
        }
        return new Table(
            words.TopicsPicture,
            columns,
            [.. results.Topics.Take(MostRows).Select(t => (IReadOnlyList<Cell>)[.. CellsOf(words, t, halves, trade)])]
        )
        {
            More = results.Topics.Count > MostRows ? words.More(results.Topics.Count - MostRows, "quinze analyse topics") : null,
        };
    }

    private static IEnumerable<Cell> CellsOf(Wording words, TopicShape topic, bool halves, bool trade)
    {
        yield return new Cell(Plain.Of(topic.Name), words.Posts(topic.Share.Count));
        yield return Share(words, topic.Share);
        if (halves)
        {
            yield return topic.Halves is { } first ? words.Percent(first.First) : Prose.Of(words.Unknown, Tone.Unknown);
            yield return topic.Halves is { } second
                ? new Cell(words.Percent(second.Second), second.Changed ? words.TopicChanged : null)
                : Prose.Of(words.Unknown, Tone.Unknown);
        }
        if (trade)
        {
            yield return topic.AboutTrade is { } about ? Share(words, about) : Prose.Of(words.Unknown, Tone.Unknown);
        }
    }

    private static Cell Share(Wording words, ShareOf share) =>
        share is { Share: { } value, Interval: { } i }
            ? new Cell(words.Percent(value), words.Range(words.Percent(i.Lo), words.Percent(i.Hi)))
            : Prose.Of(words.Unknown, Tone.Unknown);
}
