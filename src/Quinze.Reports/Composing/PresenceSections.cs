using Quinze.Analyses;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>The share about the declared trade and brand.</summary>
internal static class AboutSection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("audit") is not { Results: AuditResults { About: var about } } finding)
        {
            return null;
        }
        var words = c.Words;
        if (about.Either is not { } either)
        {
            return new Section(
                "about",
                words.AboutHeading,
                [new NotEnough(words.NotDeclared), Composition.BasisOf(finding, null), new Note(words.DeclareHelp)]
            );
        }
        List<IReadOnlyList<Cell>> rows = [];
        void Row(string name, ShareOf? share)
        {
            if (share is not null)
            {
                rows.Add([
                    name,
                    words.Number(share.Count),
                    new Cell(
                        share.Share is { } s ? words.Percent(s) : Prose.Of(words.Unknown, Tone.Unknown),
                        share.Interval is { } i ? words.Range(words.Percent(i.Lo), words.Percent(i.Hi)) : null
                    ),
                ]);
            }
        }
        Row(words.AboutTradeRow, about.AboutTrade);
        Row(words.AboutBrandRow, about.NamesBrand);
        Row(words.AboutEitherRow, either);
        return new Section(
            "about",
            words.AboutHeading,
            [
                new Said([either.Share is { } all ? words.AboutSaid(all) : words.NothingToRead]),
                new Table(
                    words.AboutHeading,
                    [
                        new Column("", ColumnKind.Head),
                        new Column(words.PostsColumn, ColumnKind.Number),
                        new Column(words.PartColumn, ColumnKind.Number, Folds: false),
                    ],
                    rows
                ),
                Composition.BasisOf(finding, "about", words.N(words.Posts(about.Of)), c.Period(finding)),
                new Note(words.AboutWords(string.Join(", ", (about.Trade ?? []).Concat(about.Brand ?? []).Select(Plain.Of)))),
            ]
        );
    }
}

/// <summary>Articles year by year, from how few to how many views, before how many followers.</summary>
internal static class ArticlesSection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("audit") is not { Results: AuditResults { Articles: var years, ArticlesUndated: var undated } } finding)
        {
            return null;
        }
        var words = c.Words;
        var unknown = Prose.Of(words.Unknown, Tone.Unknown);
        var dated = years.Sum(y => y.Articles ?? 0);
        var all = dated + undated;
        if (all == 0 || years.Count == 0)
        {
            return null;
        }
        IReadOnlyList<Prose> said = undated == 0 ? [] : [words.ArticlesUndated(undated)];
        if (dated == 0)
        {
            return new Section(
                "articles",
                words.ArticlesHeading,
                [
                    new Said([words.ArticlesSaid(all, (double)all / years.Count), .. said]),
                    Composition.BasisOf(finding, null, words.N(words.Count(all, words.ArticlesColumn.TrimEnd('s'), words.ArticlesColumn))),
                ]
            );
        }
        return new Section(
            "articles",
            words.ArticlesHeading,
            [
                new Said([words.ArticlesSaid(all, (double)all / years.Count), .. said]),
                new Table(
                    words.ArticlesHeading,
                    [
                        new Column(words.YearColumn, ColumnKind.Head),
                        new Column(words.ArticlesColumn, ColumnKind.Number, Folds: false),
                        new Column(words.SeenColumn, ColumnKind.Number),
                        new Column(words.FollowersColumn, ColumnKind.Number),
                        new Column(words.KnownColumn),
                    ],
                    [
                        .. years.Select(y =>
                            (IReadOnlyList<Cell>)
                                [
                                    Wording.Year(y.Year),
                                    y.Articles is { } count ? words.Number(count) : unknown,
                                    y.Views is { } views
                                        ? new Cell(
                                            words.LeastToMost(words.Number(views.Min), words.Number(views.Max)),
                                            words.OfSo(views.N, y.Articles ?? views.N)
                                        )
                                    : y.Articles == 0 ? ""
                                    : unknown,
                                    y.Followers is { } followers
                                        ? new Cell(words.Number(followers.Value), followers.Day is { } day ? words.DayInShort(day) : null)
                                        : unknown,
                                    words.KnownAs(y.Known),
                                ]
                        ),
                    ]
                ),
                Composition.BasisOf(
                    finding,
                    "articles",
                    words.N(words.Count(all, words.ArticlesColumn.TrimEnd('s'), words.ArticlesColumn))
                ),
            ]
        );
    }
}

/// <summary>Pages of the brand: followers, posts per thirty days, engagement.</summary>
internal static class PagesSection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("audit") is not { Results: AuditResults { Pages: { Count: > 0 } pages } } finding)
        {
            return null;
        }
        var words = c.Words;
        var unknown = Prose.Of(words.Unknown, Tone.Unknown);
        var first = pages.FirstOrDefault(p => p.Own) ?? pages.FirstOrDefault(p => p.Days > 0) ?? pages[0];
        return new Section(
            "pages",
            words.PagesHeading,
            [
                new Said([
                    words.PagesSaid(
                        Plain.Of(first.Name),
                        first.Followers is { } f ? words.Number(f.Value) : null,
                        first.PostsPer30Days is { } rate ? words.Shared(rate) : null
                    ),
                ]),
                new Table(
                    words.PagesHeading,
                    [
                        new Column(words.PageColumn, ColumnKind.Head),
                        new Column(words.FollowersColumn, ColumnKind.Number, Folds: false),
                        new Column(words.Per30Column, ColumnKind.Number),
                        new Column(words.EngagementColumn, ColumnKind.Number),
                    ],
                    [
                        .. pages.Select(p =>
                            (IReadOnlyList<Cell>)
                                [
                                    new Cell(Run.Name(Plain.Of(p.Name)), p.Days == 0 ? words.BesideNote : null),
                                    p.Followers is { } followers
                                        ? new Cell(words.Number(followers.Value), followers.Day is { } day ? words.DayInShort(day) : null)
                                        : unknown,
                                    p.PostsPer30Days is { } per30 ? words.Shared(per30) : unknown,
                                    p.Engagement is { Total: { Rate: { } share } total }
                                        ? new Cell(
                                            words.Rate(share),
                                            $"{words.Number(total.Numerator)} / {words.Number(total.Denominator)}"
                                        )
                                    : p.EngagementsPerPost is { } perPost ? words.Shared(perPost)
                                    : unknown,
                                ]
                        ),
                    ]
                ),
                Composition.BasisOf(finding, "pages", words.N(words.DaysOf(first.Days)), c.Period(finding)),
                new Note(words.PagesNote),
            ]
        );
    }
}

/// <summary>Whether the headline names a role, and for whom.</summary>
internal static class HeadlineSection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("headline") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not HeadlineResults results)
        {
            return new Section("headline", words.HeadlineHeading, c.TooLittle(finding));
        }
        IReadOnlyList<Cell> Row(string question, NamedIn named) =>
            [
                question,
                named.Answer == YesNo.Unclear ? Prose.Of(words.YesNoOf(named.Answer), Tone.Unknown) : words.YesNoOf(named.Answer),
                words.HeadlineBecause(named.Because, named.Words is null ? null : Plain.Of(named.Words)),
            ];
        return new Section(
            "headline",
            words.HeadlineHeading,
            [
                new Said([words.HeadlineSaid(results.Role.Answer, results.ForWhom.Answer)]),
                new Note(words.Opening(Plain.Of(results.Opening))),
                new Table(
                    words.HeadlineHeading,
                    [
                        new Column(words.QuestionColumn, ColumnKind.Head),
                        new Column(words.AnswerColumn, Folds: false),
                        new Column(words.RemarkColumn),
                    ],
                    [Row(words.NamesRole, results.Role), Row(words.NamesWhom, results.ForWhom)]
                ),
                Composition.BasisOf(finding, null, results.AsOf is { } day ? words.DayInShort(day) : null),
            ]
        );
    }
}
