using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports.Charts;

namespace Quinze.Reports.Composing;

/// <summary>The fifteen, and the picture of those around the owner.</summary>
internal static class FifteenSection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("circles") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not CirclesResults results)
        {
            return new Section("fifteen", words.FifteenHeading, c.TooLittle(finding));
        }
        var quiet = QuietIds(c);
        Basis basis = Composition.BasisOf(
            finding,
            "fifteen",
            words.N(words.People(results.Eligible)),
            finding.AsOf is { } asOf ? words.TwoYearsBefore(asOf) : c.Period(finding)
        );
        var table = TableOf(c, results.Fifteen, quiet);
        List<Block> shown = results.Fifteen.Count == 0 ? [basis] : [table, new Note(words.Alphabetical), basis];
        if (results.NotAmong.Count > 0)
        {
            shown.Add(new Details(words.NotAmongHeading, [NotAmong(c, results)]));
        }
        if (results.Fifteen.Count > 0)
        {
            var picture = Picture(c, results, quiet);
            var crowded = picture.Rings.Any(r => r.Others > CirclesChart.MostDots);
            shown.Insert(0, new Picture(picture, words.CirclesLegend(crowded ? CirclesChart.MostDots : null)));
        }
        return new Section(
            "fifteen",
            words.FifteenHeading,
            [
                new Said(
                    results.Fifteen.Count == 0
                        ? [words.FifteenSaid(0, results.Eligible)]
                        :
                        [
                            words.FifteenSaid(results.Fifteen.Count, results.Eligible),
                            words.FifteenChange(
                                results.WouldChange.GetValueOrDefault("90d"),
                                results.WouldChange.GetValueOrDefault("365d")
                            ),
                        ]
                ),
                .. shown,
            ]
        );
    }

    private static HashSet<string> QuietIds(Composition c) =>
        c.Results<QuietResults>("quiet") is { } quiet ? [.. quiet.Quiet.Select(q => q.Person.Id)] : [];

    private static Table TableOf(Composition c, IReadOnlyList<CloseTie> ties, HashSet<string> quiet)
    {
        var words = c.Words;
        return new Table(
            words.FifteenHeading,
            [
                new Column(words.PersonColumn, ColumnKind.Head),
                new Column(words.FromYou, ColumnKind.Number),
                new Column(words.FromThem, ColumnKind.Number),
                new Column(words.ActiveDays, ColumnKind.Number),
                new Column(words.LastContact, ColumnKind.Number, Folds: false),
            ],
            [
                .. ties.Select(t =>
                {
                    Prose name = c.Names.Called(t.Person);
                    name = quiet.Contains(t.Person.Id) ? name.Then(Prose.Of(" ")).Then(Run.Quiet(words.QuietTag)) : name;
                    return (IReadOnlyList<Cell>)
                        [
                            new Cell(name, c.Names.Position(c.View, t.Person)),
                            words.Shared(t.Sent),
                            words.Shared(t.Received),
                            words.Number(t.ActiveDays),
                            words.DayInShort(t.LastContact),
                        ];
                }),
            ]
        );
    }

    private static Table NotAmong(Composition c, CirclesResults results) =>
        new(
            c.Words.NotAmongHeading,
            [new Column(c.Words.ReasonColumn, ColumnKind.Head), new Column(c.Words.PeopleColumn, ColumnKind.Number, Folds: false)],
            [
                .. results
                    .NotAmong.OrderByDescending(n => n.Value)
                    .Select(n => (IReadOnlyList<Cell>)[c.Words.Term("notAmong", n.Key), c.Words.Number(n.Value)]),
            ]
        );

    private static Dot Named(Composition c, PersonShape person, string shortName, HashSet<string> quiet) =>
        new(shortName, Strong: false, quiet.Contains(person.Id))
        {
            FullName = c.Names.Of(person),
            Person = c.Names.Hidden ? null : person.Id,
        };

    /// <summary>The dots of a ring: of each kind as many as there is room for, those gone quiet first.</summary>
    private static IReadOnlyList<Dot> Around(Composition c, List<PersonShape> others, HashSet<string> quiet)
    {
        if (c.Names.Hidden || others.Count == 0)
        {
            return [];
        }
        var most = Math.Min(others.Count, CirclesChart.MostDots);
        var silent = others.Where(o => quiet.Contains(o.Id)).ToList();
        var shown = silent.Take((int)Math.Ceiling((double)most * silent.Count / others.Count)).ToList();
        shown.AddRange(others.Where(o => !quiet.Contains(o.Id)).Take(most - shown.Count));
        var names = c.Names.Short(shown);
        return [.. shown.Select(p => Named(c, p, names[p.Id], quiet))];
    }

    private static CirclesChart Picture(Composition c, CirclesResults results, HashSet<string> quiet)
    {
        var fifteen = results.Fifteen.Select(f => f.Person).ToList();
        var shortNames = c.Names.Short(fifteen);
        Dot DotOf(PersonShape p) => Named(c, p, shortNames[p.Id], quiet) with { Strong = true };
        List<Ring> rings = [];
        var placed = new HashSet<string>();
        foreach (var circle in results.Circles)
        {
            var named = fifteen.Where(p => circle.People.Any(q => q.Id == p.Id)).ToList();
            placed.UnionWith(named.Select(n => n.Id));
            var others = circle.People.Where(p => !shortNames.ContainsKey(p.Id)).ToList();
            rings.Add(
                new Ring(c.Words.Number(circle.Cumulative), [.. named.Select(DotOf)], others.Count, others.Count(o => quiet.Contains(o.Id)))
                {
                    Around = Around(c, others, quiet),
                }
            );
        }
        var left = fifteen.Where(p => !placed.Contains(p.Id)).Select(DotOf).ToList();
        if (left.Count > 0 && rings.Count > 0)
        {
            rings[^1] = rings[^1] with { Named = [.. rings[^1].Named, .. left] };
        }
        else if (left.Count > 0)
        {
            // Too little to cut circles: the fifteen alone, on two rings, which say nothing.
            var inner = left.Count > 8 ? 5 : 0;
            rings = inner > 0 ? [new Ring(null, left[..inner], 0, 0), new Ring(null, left[inner..], 0, 0)] : [new Ring(null, left, 0, 0)];
        }
        var says = c.Words.CirclesPictureSays(
            string.Join(", ", fifteen.Select(c.Names.Of)),
            rings.Sum(r => r.Others),
            string.Join(", ", fifteen.Where(p => quiet.Contains(p.Id)).Select(c.Names.Of))
        );
        return new CirclesChart("circles-picture", c.Words.CirclesPicture, says, c.Words.You, rings);
    }
}
