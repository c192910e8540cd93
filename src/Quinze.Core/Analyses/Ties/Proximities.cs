using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>How near somebody is, for the analyses that only ask where an act came from.</summary>
public enum Proximity
{
    /// <summary>One of the fifteen.</summary>
    Fifteen,

    /// <summary>Two-way contact at least once a year: the outermost circle and all within it.</summary>
    Active,

    /// <summary>Some word once, on either side.</summary>
    Contact,

    /// <summary>No word yet.</summary>
    None,
}

/// <summary>Where each person stands by their words with the owner, and whether both have written.</summary>
public sealed class Proximities
{
    private readonly Dictionary<int, Proximity> near = [];
    private readonly HashSet<int> bothWrote = [];

    public Proximities(LedgerView view, TieScope scope)
    {
        foreach (var tie in scope.Ties.All)
        {
            near[tie.Person] = IsActive(tie) ? Proximity.Active : Proximity.Contact;
            var wrote = Wrote.Nobody;
            foreach (var day in tie.Days)
            {
                wrote |= day.Wrote;
            }
            if (wrote == Wrote.Both)
            {
                bothWrote.Add(tie.Person);
            }
        }
        foreach (var tie in Closest.Of(view, scope.Ties).Members)
        {
            near[tie.Person] = Proximity.Fifteen;
        }
    }

    public Proximity Of(int person) => near.GetValueOrDefault(person, Proximity.None);

    /// <summary>True when each has written to the other at least once, one to one.</summary>
    public bool HaveTalked(int person) => bothWrote.Contains(person);

    private static bool IsActive(Tie tie)
    {
        var (weight, first) = (0.0, int.MaxValue);
        foreach (var day in tie.Days)
        {
            weight += day.Weight;
            first = day.Weight > 0 && first == int.MaxValue ? day.Day : first;
        }
        var days = weight > 0 ? tie.AsOf - first : 0;
        return days >= EgoLayers.YoungestRelation && weight * EgoLayers.DaysPerYear / days >= EgoLayers.ActivePerYear;
    }
}
