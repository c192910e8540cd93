using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>Declared partners: paid or earned, what their posts say of it, before and after, and whom of the target they bring.</summary>
internal static class PartnersSection
{
    private const int MostPosts = 12;

    public static Section? Of(Composition c)
    {
        // Who has declared no partner is asked nothing.
        if (c.Find("partners") is not { Results: PartnersResults results } finding)
        {
            return null;
        }
        var words = c.Words;
        List<Block> blocks =
        [
            new Said([
                words.PartnersSaid(
                    results.Partners.Count(p => p.How == PartnerHow.Paid),
                    results.Partners.Count(p => p.How == PartnerHow.Earned)
                ),
            ]),
            Overview(c, results),
            Composition.BasisOf(finding, "partners", words.N(words.Posts(results.Partners.Sum(p => p.Posts.Count))), c.Period(finding)),
        ];
        foreach (var partner in results.Partners.Where(p => p.Posts.Count > 0 || p.Contacts is not null))
        {
            blocks.Add(new Subheading(NameOf(c, partner)));
            if (partner.Contacts is { } contacts)
            {
                var received = contacts.Received;
                var interval = received.Interval is { } i ? words.Interval(i, words.Times) : null;
                blocks.Add(new Note(words.ContactsSaid(contacts.Days, received.Before, received.After, interval)));
            }
            if (partner.Posts.Count > 0)
            {
                blocks.Add(PostsTable(c, partner));
            }
            if (partner.Posts.Count(p => p.Contract) is > 0 and var owed)
            {
                blocks.Add(new Note(words.ContractNote(owed)));
            }
        }
        blocks.Add(new Note(words.PartnersNote));
        return new Section("partners", words.PartnersHeading, blocks);
    }

    private static string NameOf(Composition c, PartnerRow partner) =>
        c.Names.Written(partner.Name, partner.People.Count > 0 ? partner.People[0] : null);

    private static Table Overview(Composition c, PartnersResults results)
    {
        var words = c.Words;
        return new Table(
            words.PartnersHeading,
            [
                new Column(words.PartnerColumn, ColumnKind.Head),
                new Column(words.HowColumn, Folds: false),
                new Column(words.PostsColumn, ColumnKind.Number),
                new Column(words.DisclosedColumn),
                new Column(words.OverlapColumn, ColumnKind.Number),
            ],
            [
                .. results.Partners.Select(p =>
                    (IReadOnlyList<Cell>)
                        [
                            Run.Name(NameOf(c, p)),
                            words.HowOf(p.How),
                            words.Number(p.Posts.Count),
                            string.Join(
                                ", ",
                                p.Posts.CountBy(post => post.Disclosure)
                                    .OrderBy(d => d.Key)
                                    .Select(d => $"{words.DisclosureOf(d.Key)} {words.Number(d.Value)}")
                            ),
                            p.Overlap is { } overlap
                                ? new Cell(
                                    words.BoundsOf(words.Percent(overlap.Least), words.Percent(overlap.Most)),
                                    words.N(words.Number(overlap.Known))
                                )
                                : Prose.Of(words.Unknown, Tone.Unknown),
                        ]
                ),
            ]
        );
    }

    private static Table PostsTable(Composition c, PartnerRow partner)
    {
        var words = c.Words;
        var paid = partner.Posts.Any(p => p.Answers is not null);
        return new Table(
            partner.Name,
            [
                new Column(words.WhenColumn, ColumnKind.Head),
                new Column(words.DisclosedColumn, Folds: false),
                new Column(words.RuleColumn),
                .. paid ? new[] { new Column(words.AnswersColumn) } : [],
            ],
            [
                .. partner
                    .Posts.Take(MostPosts)
                    .Select(p =>
                        (IReadOnlyList<Cell>)
                            [
                                p.Post.PublishedAt is { } at ? words.DayInShort(at.Day) : Prose.Of(words.Undatable, Tone.Unknown),
                                new Cell(words.DisclosureOf(p.Disclosure), p.Words is null ? null : $"“{Plain.Of(p.Words)}”"),
                                words.RuleOf(p.Rule),
                                .. paid ? new Cell[] { p.Answers is { } answer ? words.YesNoOf(answer) : "" } : [],
                            ]
                    ),
            ]
        )
        {
            More = partner.Posts.Count > MostPosts ? words.More(partner.Posts.Count - MostPosts, "quinze analyse partners") : null,
        };
    }
}
