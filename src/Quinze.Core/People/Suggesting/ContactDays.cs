using Quinze.Analyses;
using Quinze.Views;

namespace Quinze.People;

/// <summary>On which days the owner was in touch with some people, and with anybody at all.</summary>
internal sealed class ContactDays
{
    private readonly Dictionary<int, HashSet<int>> days;
    private readonly HashSet<int> active = [];

    public ContactDays(LedgerView view, IEnumerable<int> people)
    {
        days = people.Distinct().ToDictionary(p => p, _ => new HashSet<int>());
        var rows = view.Facts.Interactions;
        for (var i = 0; i < rows.Count && days.Count > 0; i++)
        {
            if (!WrittenContact.Is(rows, i))
            {
                continue;
            }
            var day = WrittenContact.DayOf(rows.At[i]);
            active.Add(day);
            if (rows.Other[i] >= 0)
            {
                Add(view.Overlay.PersonOf(rows.Other[i]), day);
            }
            else
            {
                foreach (var person in view.PersonsIn(i))
                {
                    Add(person, day);
                }
            }
        }
    }

    /// <summary>Days shared by two people, the days of the one who has fewer, and the chance of so many if the days of each were drawn from those on which the owner was active.</summary>
    public (int Shared, int Of, double Chance) Shared(int a, int b)
    {
        var (some, more) = days[a].Count <= days[b].Count ? (days[a], days[b]) : (days[b], days[a]);
        var shared = some.Count(more.Contains);
        var expected = active.Count == 0 ? 0 : (double)some.Count * more.Count / active.Count;
        return (shared, some.Count, AtLeast(shared, expected));
    }

    private void Add(int person, int day)
    {
        if (days.TryGetValue(person, out var known))
        {
            known.Add(day);
        }
    }

    /// <summary>The upper tail of a Poisson law: the chance of <paramref name="count"/> or more where <paramref name="mean"/> are expected.</summary>
    private static double AtLeast(int count, double mean)
    {
        var (term, below) = (Math.Exp(-mean), 0.0);
        for (var i = 0; i < count; i++)
        {
            below += term;
            term *= mean / (i + 1);
        }
        return Math.Clamp(1 - below, 1e-12, 1);
    }
}
