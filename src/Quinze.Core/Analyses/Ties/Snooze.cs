using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>"Not before that day": a snooze holds as long as the day it names lies beyond the end of coverage.</summary>
public static class Snooze
{
    public static bool Holds(LedgerView view, int person, LocalDate? asOf) =>
        Until(view, person) is { } day && (asOf is null || day > asOf);

    /// <summary>The latest day that the user put a person off to; null when they did not.</summary>
    public static LocalDate? Until(LedgerView view, int person)
    {
        var snoozes = view.Overlay.InForce.Snoozed;
        if (snoozes.Count == 0)
        {
            return null;
        }
        LocalDate? until = snoozes.TryGetValue(ContactEvidence.IdOf(person), out var byId) ? byId : null;
        foreach (var handle in view.Overlay.HandlesOf(person))
        {
            if (snoozes.TryGetValue(view.Facts.HandleAt(handle).ToString(), out var day) && (until is null || day > until))
            {
                until = day;
            }
        }
        return until;
    }
}
