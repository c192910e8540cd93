using Quinze.Analyses;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>Visits to the site by source and by campaign, with the posts that carry its mark. Never a proof of influence.</summary>
internal static class VisitsSection
{
    private const int Most = 10;

    public static Section? Of(Composition c)
    {
        if (c.Find("visits") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not VisitsResults results)
        {
            return new Section("visits", words.VisitsHeading, c.TooLittle(finding));
        }
        List<Prose> said = [results.Visits is { } visits ? words.VisitsSaid(visits) : words.VisitsNoTotal];
        said.AddRange(
            results
                .AroundPosts.Where(a => a is { PerDayAfter: not null, PerOtherDay: not null })
                .Select(a =>
                    words.VisitsAround(Wording.NetworkName(a.Network), a.PerDayAfter!.Value, a.PerOtherDay!.Value, a.Difference?.Clear)
                )
        );
        List<Block> blocks = [new Said(said)];
        if (results.Sources.Count > 0)
        {
            blocks.Add(Sources(c, results));
        }
        if (results.Campaigns.Count > 0)
        {
            blocks.Add(Campaigns(c, results));
        }
        blocks.AddRange([
            new Note(words.VisitsNote),
            Composition.BasisOf(finding, "sources", words.N(words.DaysOf(results.DaysTold)), c.Period(finding)),
        ]);
        return new Section("visits", words.VisitsHeading, blocks);
    }

    private static Cell Counted(Wording words, double? count) =>
        count is { } known ? words.Number(known) : Prose.Of(words.Unknown, Tone.Unknown);

    private static Table Sources(Composition c, VisitsResults results)
    {
        var words = c.Words;
        return new Table(
            words.VisitsHeading,
            [
                new Column(words.SourceColumn, ColumnKind.Head),
                new Column(words.VisitsColumn, ColumnKind.Number, Folds: false),
                new Column(words.ConversionsColumn, ColumnKind.Number),
            ],
            [
                .. results
                    .Sources.Take(Most)
                    .Select(s => (IReadOnlyList<Cell>)[Plain.Of(s.Source), words.Number(s.Visits), Counted(words, s.Conversions)]),
            ]
        )
        {
            More = results.Sources.Count > Most ? words.More(results.Sources.Count - Most, "quinze analyse visits") : null,
        };
    }

    private static Table Campaigns(Composition c, VisitsResults results)
    {
        var words = c.Words;
        return new Table(
            words.CampaignColumn,
            [
                new Column(words.CampaignColumn, ColumnKind.Head),
                new Column(words.VisitsColumn, ColumnKind.Number, Folds: false),
                new Column(words.ConversionsColumn, ColumnKind.Number),
                new Column(words.PostsColumn, ColumnKind.Number),
            ],
            [
                .. results
                    .Campaigns.Take(Most)
                    .Select(s =>
                        (IReadOnlyList<Cell>)
                            [Plain.Of(s.Campaign), words.Number(s.Visits), Counted(words, s.Conversions), words.Number(s.Posts.Count)]
                    ),
            ]
        )
        {
            More = results.Campaigns.Count > Most ? words.More(results.Campaigns.Count - Most, "quinze analyse visits") : null,
        };
    }
}
