using NodaTime;

namespace Quinze.Sources.Formats.Calendar;

/// <summary>One meeting of a series, or the only one: when it was planned, which is its name within the series, and whether the zone is known.</summary>
internal readonly record struct Occurrence(Instant At, bool ZoneKnown);

/// <summary>The meetings an event stands for: its start, what its rules and its further dates give, without the excepted ones (RFC 5545 §3.8.5).</summary>
internal static class Occurrences
{
    /// <summary>A weekly meeting of nineteen years; beyond it a series is cut and says so.</summary>
    public const int Most = 1000;

    /// <param name="until">Nothing after it: a calendar knows nothing of what came later.</param>
    /// <param name="cut">True when there were more than <see cref="Most"/>.</param>
    /// <returns>Null, with a fault, when a rule cannot be read.</returns>
    public static List<Occurrence>? Of(CalendarEvent meeting, CalendarZones zones, Instant until, out bool cut, out string fault)
    {
        (cut, fault) = (false, "");
        var start = meeting.Start!;
        var toInstant = zones.Around(start);
        var zoneKnown = zones.At(start).ZoneKnown;
        var found = new SortedSet<Instant>();
        if (meeting.Rules.Count == 0)
        {
            found.Add(toInstant(start.Local));
        }
        foreach (var text in meeting.Rules)
        {
            if (RecurrenceRule.Parse(text, out fault) is not { } rule)
            {
                return null;
            }
            foreach (var at in Recurrence.Of(rule, start.Local, toInstant).Select(toInstant).TakeWhile(a => a <= until))
            {
                cut = found.Count == Most;
                if (cut)
                {
                    break;
                }
                found.Add(at);
            }
        }
        found.UnionWith(meeting.More.Take(Most).Select(m => zones.At(m).Instant));
        foreach (var except in meeting.Except)
        {
            if (except.IsDate)
            {
                // Some programs except a whole day of a timed series.
                var (from, to) = (toInstant(except.Local), toInstant(except.Local.PlusDays(1)));
                found.RemoveWhere(a => a >= from && a < to);
            }
            else
            {
                found.Remove(zones.At(except).Instant);
            }
        }
        return [.. found.Where(a => a <= until).Select(a => new Occurrence(a, zoneKnown))];
    }
}
