using Quinze.Analyses;
using Quinze.Views;

namespace Quinze.People;

/// <summary>On which days the owner was in touch with some people, and with anybody at all.</summary>
internal sealed class ContactDays
{
    private readonly Dictionary<int, List<int>> days = [];
    private readonly List<int> active = [];

    /// <remarks>Rows come in order of time, so that each list of days is in order by itself.</remarks>
    public ContactDays(LedgerView view, IEnumerable<int> people)
    {
        var of = new List<int>?[view.Facts.HandleCount];
        foreach (var person in people)
        {
            of[person] ??= days[person] = [];
        }
        var rows = view.Facts.Interactions;
        var others = rows.Other;
        var at = rows.At;
        for (var i = 0; i < rows.Count && days.Count > 0; i++)
        {
            if (!WrittenContact.Is(rows, i))
            {
                continue;
            }
            var day = WrittenContact.DayOf(at[i]);
            Add(active, day);
            if (others[i] >= 0)
            {
                Add(of[view.Overlay.PersonOf(others[i])], day);
            }
            else if (others[i] < InteractionColumns.Nobody)
            {
                foreach (var handle in view.Facts.Audience(-2 - others[i]))
                {
                    if (!view.Facts.IsOwner(handle))
                    {
                        Add(of[view.Overlay.PersonOf(handle)], day);
                    }
                }
            }
        }
    }

    /// <summary>Days shared by two people, the days of the one who has fewer, and the chance of so many if the days of each were drawn from those on which the owner was active.</summary>
    public (int Shared, int Of, double Chance) Shared(int a, int b)
    {
        var (some, more) = days[a].Count <= days[b].Count ? (days[a], days[b]) : (days[b], days[a]);
        var shared = some.Count(d => more.BinarySearch(d) >= 0);
        var expected = active.Count == 0 ? 0 : (double)some.Count * more.Count / active.Count;
        return (shared, some.Count, AtLeast(shared, expected));
    }

    private static void Add(List<int>? known, int day)
    {
        if (known is not null && (known.Count == 0 || known[^1] != day))
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
