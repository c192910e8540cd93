using System.Globalization;
using NodaTime;
using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Everybody with two-way contact, cut into rings by how often there was any.</summary>
internal sealed class TieRings
{
    private const int LargeNetwork = 1000;

    private readonly Dictionary<int, double> perYear = [];

    private TieRings() { }

    public IReadOnlyList<Circle> Circles { get; private init; } = [];

    public int? Layers { get; private init; }

    public int Active { get; private init; }

    public IntervalShape? ActiveInterval { get; private init; }

    /// <summary>What there is and what it takes, when there is too little for circles.</summary>
    public Amount? Have { get; private init; }
    public Amount? Need { get; private init; }

    /// <summary>Days of two-way contact a year since the first one; of a relation younger than a month as if it were a month old.</summary>
    public double PerYear(Tie tie)
    {
        if (perYear.TryGetValue(tie.Person, out var known))
        {
            return known;
        }
        var contacts = ContactsOf(tie, 0, tie.AsOf);
        var days = contacts.Count == 0 ? 0 : tie.AsOf - contacts[0].Day;
        return contacts.Sum(c => c.Weight) / (Math.Max(days, EgoLayers.YoungestRelation) / EgoLayers.DaysPerYear);
    }

    public static TieRings Of(LedgerView view, TieScope scope, int seed)
    {
        if (scope.AsOf is not { } asOf || scope.Days < Analyses.Circles.FewestDays)
        {
            return new TieRings
            {
                Have = new Amount(scope.Days, "days of covered letters"),
                Need = new Amount(Analyses.Circles.FewestDays, "days of covered letters"),
            };
        }
        var end = WrittenContact.ToDay(asOf);
        var contacts = new List<Contact>();
        foreach (var tie in scope.Ties.All)
        {
            if (Closest.StandingOf(view, tie) is not (Standing.GroupsOnly or Standing.OneSided or Standing.Objected))
            {
                contacts.AddRange(ContactsOf(tie, tie.Person, end));
            }
        }
        var network = EgoLayers.Of(contacts, end, Analyses.Circles.Rings);
        if (!network.HasCircles)
        {
            var distinct = network.Ties.Where(t => t.PerYear >= EgoLayers.ActivePerYear).Select(t => t.PerYear).Distinct().Count();
            return new TieRings
            {
                Active = network.ActiveNetwork,
                Have = new Amount(distinct, "different frequencies of two-way contact"),
                Need = new Amount(EgoLayers.FewestDistinctFrequencies, "different frequencies of two-way contact"),
            }.Knowing(network);
        }
        var runs = network.ActiveNetwork > LargeNetwork ? Analyses.Circles.Runs / 2 : Analyses.Circles.Runs;
        IntervalShape[] intervals =
        [
            .. LayerIntervals
                .Of(contacts, network, end, Analyses.Circles.Rings, seed, runs, Analyses.Circles.Level)
                .Select(i => new IntervalShape(i.Lo, i.Hi, i.Level)),
        ];
        var asleep = scope
            .Ties.All.Where(t => t.LastTwoWay is { } day && day <= t.AsOf - Closest.WindowDays)
            .ToDictionary(t => t.Person, t => WrittenContact.ToDate(t.LastTwoWay!.Value));
        double[] active = [.. network.Ties.Where(t => t.Ring > 0).Select(t => t.PerYear)];
        var natural = Ckmeans.Choose(active, scale: LayerScale.Log);
        return new TieRings
        {
            Active = network.ActiveNetwork,
            ActiveInterval = intervals[^1],
            Layers = natural.HasLayers ? natural.Clustering.Count : null,
            Circles =
            [
                .. network.Circles.Select(
                    (within, i) => CircleOf(view, network, asleep, i + 1, within, i == 0 ? 0 : network.Circles[i - 1], intervals[i])
                ),
            ],
        }.Knowing(network);
    }

    /// <summary>The people of each ring stand behind its size.</summary>
    public static IEnumerable<EvidenceOf> Evidence(IReadOnlyList<Circle> circles) =>
        circles.Select(
            (circle, i) =>
                new EvidenceOf(
                    string.Create(CultureInfo.InvariantCulture, $"circles[{i}]"),
                    circle.People.Count,
                    [.. circle.People.Take(100).Select(p => p.Id)],
                    "people --where id=" + string.Join(',', circle.People.Select(p => p.Id))
                )
        );

    private TieRings Knowing(EgoNetwork network)
    {
        foreach (var tie in network.Ties)
        {
            perYear[tie.Alter] = tie.PerYear;
        }
        return this;
    }

    // Ties end where their own channels do: their days are moved so that every tie ends on the same day, and its age stays what it is.
    // Days of one block of four weeks are drawn together or not at all: they are one contact with their weight, on the first of them.
    private static List<Contact> ContactsOf(Tie tie, int alter, int end)
    {
        var contacts = new List<Contact>();
        var block = -1;
        foreach (var day in tie.Days)
        {
            if (day.Weight > 0)
            {
                var its = (tie.AsOf - day.Day) / BlockBootstrap.BlockDays;
                if (its == block)
                {
                    contacts[^1] = contacts[^1] with { Weight = contacts[^1].Weight + day.Weight };
                }
                else
                {
                    contacts.Add(new Contact(alter, day.Day + end - tie.AsOf, day.Weight));
                }
                block = its;
            }
        }
        return contacts;
    }

    private static Circle CircleOf(
        LedgerView view,
        EgoNetwork network,
        Dictionary<int, LocalDate> asleep,
        int ring,
        int within,
        int before,
        IntervalShape interval
    )
    {
        var ties = network.Ties.Where(t => t.Ring == ring).ToList();
        return new Circle(within - before, within, interval)
        {
            PerYearFrom = ties.Count == 0 ? 0 : ties.Min(t => t.PerYear),
            PerYearTo = ties.Count == 0 ? 0 : ties.Max(t => t.PerYear),
            People = [.. ties.Select(t => PersonShape.Of(view.PersonAt(t.Alter))).InAlphabet()],
            Asleep =
            [
                .. ties.Where(t => asleep.ContainsKey(t.Alter))
                    .Select(t => new AsleepTie(PersonShape.Of(view.PersonAt(t.Alter)), asleep[t.Alter]))
                    .InAlphabet(t => t.Person),
            ],
        };
    }
}
