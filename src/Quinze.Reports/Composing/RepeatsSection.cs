using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>The families of posts that say the same again, with their dates and first words.</summary>
internal static class RepeatsSection
{
    private const int MostFamilies = 8;
    private const int MostPosts = 8;
    private const int MostWords = 110;

    public static Section? Of(Composition c)
    {
        if (c.Find("repeats") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not RepeatsResults results)
        {
            return new Section("repeats", words.RepeatsHeading, c.TooLittle(finding));
        }
        // What only stands on several networks is said, not listed: nothing came back.
        var returning = results.Families.Where(f => f.Kind != "cross-posted").ToList();
        List<Block> blocks =
        [
            new Said([
                words.RepeatsSaid(returning.Count, results.Repeated.Count, results.Repeated.Of),
                .. results.CrossPosted.Count > 0 ? new[] { words.CrossPostedSaid(results.CrossPosted.Count) } : [],
            ]),
        ];
        blocks.Add(
            Composition.BasisOf(
                finding,
                "families",
                words.N(words.Posts(results.LookedAt)),
                results.Repeated is { Share: { } share, Interval: { } interval }
                    ? words.Told(words.RepeatsHeading, words.Percent(share), words.Interval(interval, words.Percent))
                    : null,
                c.Period(finding),
                words.RepeatsNote(results.TooShort, results.MinimumWords, results.TextGone)
            )
        );
        var shown = returning.Take(MostFamilies).ToList();
        var texts = Texts(c, shown);
        for (var i = 0; i < shown.Count; i++)
        {
            blocks.Add(new Subheading(words.Family(shown[i].Posts.Count, shown[i].SpanDays)));
            blocks.Add(FamilyTable(c, shown[i], texts));
            blocks.Add(
                Composition.BasisOf(
                    finding,
                    $"families[{Composition.Id(i)}]",
                    words.Likeness(shown[i].Similarity.Min, shown[i].Similarity.Median)
                )
            );
        }
        if (returning.Count > MostFamilies)
        {
            blocks.Add(new Note(words.More(returning.Count - MostFamilies, "quinze analyse repeats")));
        }
        return new Section("repeats", words.RepeatsHeading, blocks);
    }

    private static IReadOnlyDictionary<string, string> Texts(Composition c, IReadOnlyList<RepeatFamily> families)
    {
        if (c.Names.Hidden)
        {
            return new Dictionary<string, string>();
        }
        var ids = families.SelectMany(f => f.Posts.Take(MostPosts)).Select(p => p.Id).ToHashSet();
        var posts = c.View.Facts.Posts.Where(p => p.Own && ids.Contains(PostShape.Of(p).Id)).ToList();
        var texts = c.View.PostTexts(posts);
        return posts.Zip(texts).ToDictionary(p => PostShape.Of(p.First).Id, p => p.Second);
    }

    private static Table FamilyTable(Composition c, RepeatFamily family, IReadOnlyDictionary<string, string> texts)
    {
        var words = c.Words;
        Prose Beginning(PostShape post) =>
            c.Names.Hidden ? Prose.Of(words.TextHidden, Tone.Unknown)
            : texts.TryGetValue(post.Id, out var text) && text.Length > 0 ? Prose.Of(Plain.Beginning(text, MostWords))
            : Prose.Of(words.TextGone, Tone.Unknown);
        var several = family.Posts.Select(p => p.Network).Distinct().Skip(1).Any();
        return new Table(
            words.Family(family.Posts.Count, family.SpanDays),
            [new Column(words.WhenColumn, ColumnKind.Head, Folds: false), new Column(words.BeginningColumn)],
            [
                .. family
                    .Posts.Take(MostPosts)
                    .Select(p =>
                        (IReadOnlyList<Cell>)
                            [
                                new Cell(
                                    p.PublishedAt is { } at ? Prose.Of(words.DayInShort(at.Day)) : Prose.Of(words.Undatable, Tone.Unknown),
                                    several ? Wording.NetworkName(p.Network) : null
                                ),
                                Beginning(p),
                            ]
                    ),
            ]
        )
        {
            More = family.Posts.Count > MostPosts ? words.More(family.Posts.Count - MostPosts, "quinze analyse repeats") : null,
        };
    }
}
