using System.Globalization;
using NodaTime;
using Quinze.Analyses;
using Quinze.Targets;
using Quinze.Views;

namespace Quinze.Web.Ledgers.Persons;

/// <summary>Somebody found, with what a list shows of them.</summary>
/// <param name="Circle">The number of their circle from the innermost; null when they are in none.</param>
/// <param name="LastContact">The last day either wrote to the other; null when neither did.</param>
internal sealed record FoundPerson(Person Person, int? Circle, bool AmongFifteen, bool Quiet, LocalDate? LastContact);

/// <summary>Circles and silences by person, from what the analyses found.</summary>
internal sealed class Closeness
{
    private readonly Dictionary<int, int> circles = [];
    private readonly HashSet<int> fifteen;
    private readonly Dictionary<int, QuietTie> quiet;

    public Closeness(CirclesResults? near, QuietResults? silent)
    {
        foreach (var (ring, circle) in (near?.Circles ?? []).Index())
        {
            foreach (var person in circle.People)
            {
                circles.TryAdd(NumberIn(person.Id), ring + 1);
            }
        }
        fifteen = [.. (near?.Fifteen ?? []).Select(f => NumberIn(f.Person.Id))];
        quiet = (silent?.Quiet ?? []).ToDictionary(q => NumberIn(q.Person.Id));
        Circles = near?.Circles.Count ?? 0;
    }

    /// <summary>How many circles there are.</summary>
    public int Circles { get; }

    public int? CircleOf(int person) => circles.TryGetValue(person, out var circle) ? circle : null;

    public bool HasFifteen => fifteen.Count > 0;

    public bool IsAmongFifteen(int person) => fifteen.Contains(person);

    public QuietTie? QuietOf(int person) => quiet.GetValueOrDefault(person);

    public bool IsIn(string circle, int person) =>
        circle == "fifteen"
            ? fifteen.Contains(person)
            : CircleOf(person) is { } ring && circle == ring.ToString(CultureInfo.InvariantCulture);

    private static int NumberIn(string id) => int.Parse(id.AsSpan("person-".Length), CultureInfo.InvariantCulture) - 1;
}

/// <summary>Finds people by everything that can be asked for at once, in alphabetical order.</summary>
internal static class PeopleFinder
{
    public static (IReadOnlyList<FoundPerson> Shown, int Total) Find(LedgerView view, PeopleFilter filter, Closeness near)
    {
        var index = PeopleIndex.Of(view);
        var tests = Tests(view, index, filter, near);
        var found = index.Everybody.Where(p => tests.TrueForAll(t => t(p))).ToList();
        return ([.. found.Skip(filter.From).Take(PeopleFilter.Most).Select(p => Show(view, near, p))], found.Count);
    }

    /// <summary>The networks that somebody here is known from.</summary>
    public static IReadOnlyList<string> Networks(LedgerView view) =>
        view.OnceOfPeople(
            "networks of people",
            () =>
                (IReadOnlyList<string>)
                    [
                        .. PeopleIndex
                            .Of(view)
                            .Everybody.SelectMany(view.Overlay.HandlesOf)
                            .Select(view.Facts.NetworkOf)
                            .Distinct()
                            .Order(StringComparer.Ordinal),
                    ]
        );

    /// <summary>The cheap tests first.</summary>
    private static List<Predicate<int>> Tests(LedgerView view, PeopleIndex index, PeopleFilter filter, Closeness near)
    {
        var tests = new List<Predicate<int>>();
        if (filter.Circle.Length > 0)
        {
            tests.Add(p => near.IsIn(filter.Circle, p));
        }
        if (filter.Quiet)
        {
            tests.Add(p => near.QuietOf(p) is not null);
        }
        if (filter.Network.Length > 0)
        {
            tests.Add(p => view.Overlay.HandlesOf(p).Any(h => view.Facts.NetworkOf(h) == filter.Network));
        }
        if (PlainName.Of(filter.Name) is { Length: > 0 } name)
        {
            tests.Add(p => index.IsCalled(p, name));
        }
        if (PlainName.Of(filter.Company) is { Length: > 0 } company)
        {
            tests.Add(p => index.CompanyOf(p).Contains(company, StringComparison.Ordinal));
        }
        if (filter.Target.Length > 0)
        {
            var target = Target.Find(view.Overlay.InForce, filter.Target);
            tests.Add(p => target is not null && index.FitOf(p, target) == Targets.Fit.In);
        }
        return tests;
    }

    private static FoundPerson Show(LedgerView view, Closeness near, int person) =>
        new(
            view.PersonAt(person),
            near.CircleOf(person),
            near.IsAmongFifteen(person),
            near.QuietOf(person) is not null,
            LastContact(view, person)
        );

    private static LocalDate? LastContact(LedgerView view, int person)
    {
        var columns = view.Facts.Interactions;
        var rows = view.RowsOf(person);
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (WrittenContact.Is(columns, rows[i]))
            {
                return WrittenContact.ToDate(WrittenContact.DayOf(columns.At[rows[i]]));
            }
        }
        return null;
    }
}
