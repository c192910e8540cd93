using Quinze.Analyses;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>How much tells others what to do, and how much tells what happened.</summary>
internal static class PreceptsSection
{
    private static readonly string[] Sides = ["precepts", "experience", "both", "neither"];

    public static Section? Of(Composition c)
    {
        if (c.Find("precepts") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not PreceptsResults results)
        {
            return new Section("precepts", words.PreceptsHeading, c.TooLittle(finding));
        }
        var table = new Table(
            words.PreceptsHeading,
            [
                new Column(words.WhatColumn, ColumnKind.Head),
                new Column(words.CountColumn, ColumnKind.Number),
                new Column(words.ShareColumn, ColumnKind.Number, Folds: false),
            ],
            [
                .. Sides.Select(s =>
                    (IReadOnlyList<Cell>)
                        [
                            Wording.Capital(words.Term("side", s)),
                            words.Number(results.Counts[s]),
                            results.Shares[s] is { Share: { } share, Interval: { } i }
                                ? new Cell(words.Percent(share), words.Range(words.Percent(i.Lo), words.Percent(i.Hi)))
                                : Prose.Of(words.Unknown, Tone.Unknown),
                        ]
                ),
            ]
        );
        return new Section(
            "precepts",
            words.PreceptsHeading,
            [
                new Said([words.PreceptsSaid(results.Sentences.All, results.Sentences.Precepts, results.Sentences.Experience)]),
                table,
                Composition.BasisOf(finding, "counts", words.N(words.Posts(results.Items.Count)), c.Period(finding)),
                new Note(words.PreceptsNote),
            ]
        );
    }
}
