using Quinze.Analyses;
using Quinze.Findings;

namespace Quinze.Reports.Composing;

/// <summary>What the owner's posts are, and which of them tell a problem or its solution.</summary>
internal static class GenresSection
{
    private const int MostCases = 8;
    private const int MostWords = 110;

    public static Section? Of(Composition c)
    {
        if (c.Find("genres") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not GenresResults results)
        {
            return new Section("genres", words.GenresHeading, c.TooLittle(finding));
        }
        var labels = new LabelBlocks(finding, "genre", results);
        List<Block> blocks =
        [
            new Said([
                labels.Mostly(words, words.Posts(results.Items.Count)),
                words.CasesTold(results.Cases["problem"], results.Cases["solution"]),
                words.ServesSaid(results.Serves["others"], results.Serves["self"], results.Serves["both"], results.Serves["unclear"]),
            ]),
            .. labels.In(c, words.Posts),
        ];
        var cases = results.Items.Where(i => i.Case != "none").ToList();
        if (cases.Count > 0)
        {
            blocks.Add(new Details(words.CasesToldHeading, [CasesTable(c, cases)]));
        }
        blocks.Add(new Note(words.RelabelNote("quinze record label post-12 anecdote")));
        if (results.OtherLanguages + results.TextGone > 0)
        {
            blocks.Add(new Note(words.LeftUnlabelled(results.OtherLanguages, results.TextGone)));
        }
        return new Section("genres", words.GenresHeading, blocks);
    }

    private static Table CasesTable(Composition c, List<GenreItem> cases)
    {
        var words = c.Words;
        var shown = cases.TakeLast(MostCases).ToList();
        var texts = c.Names.Hidden ? new Dictionary<string, string>() : TextsOf(c, shown);
        return new Table(
            words.CasesToldHeading,
            [new Column(words.WhenColumn, ColumnKind.Head, Folds: false), new Column(words.WhatColumn), new Column(words.BeginningColumn)],
            [
                .. shown.Select(i =>
                    (IReadOnlyList<Cell>)
                        [
                            i.Post.PublishedAt is { } at ? words.DayInShort(at.Day) : Prose.Of(words.Undatable, Tone.Unknown),
                            words.Term("case", i.Case),
                            texts.TryGetValue(i.Post.Id, out var text) && text.Length > 0
                                ? Prose.Of(Plain.Beginning(text, MostWords))
                                : Prose.Of(c.Names.Hidden ? words.TextHidden : words.TextGone, Tone.Unknown),
                        ]
                ),
            ]
        )
        {
            More = cases.Count > MostCases ? words.More(cases.Count - MostCases, "quinze analyse genres") : null,
        };
    }

    private static Dictionary<string, string> TextsOf(Composition c, List<GenreItem> items)
    {
        var ids = items.Select(i => i.Post.Id).ToHashSet();
        var posts = c.View.Facts.Posts.Where(p => p.Own && ids.Contains(PostShape.Of(p).Id)).ToList();
        return posts.Zip(c.View.PostTexts(posts)).ToDictionary(p => PostShape.Of(p.First).Id, p => p.Second);
    }
}
