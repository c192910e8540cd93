using NodaTime;
using NodaTime.TimeZones;

namespace Quinze.Sources.Formats.Calendar;

/// <summary>
/// Zones by the names that calendars give them: those of the time zone database, plain or behind a prefix (<c>/mozilla.org/20070129_1/Europe/Paris</c>), those of Windows
/// (<c>Romance Standard Time</c>), and else what the file's own VTIMEZONE says.
/// </summary>
internal sealed class CalendarZones
{
    private readonly Dictionary<string, ZoneDefinition> defined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<LocalDateTime, Instant>?> found = new(StringComparer.Ordinal);

    /// <summary>The zone of times that name none (X-WR-TIMEZONE); null when the calendar does not say.</summary>
    public string? Default { get; set; }

    public void Define(ZoneDefinition zone) => defined.TryAdd(zone.Name, zone);

    /// <summary>Where a time lies, and whether its zone is known for sure.</summary>
    public (Instant Instant, bool ZoneKnown) At(CalendarTime time)
    {
        var map = MapOf(time);
        return map is null ? (time.Local.InUtc().ToInstant(), time.IsUtc) : (map(time.Local), true);
    }

    /// <summary>Where local times of the same zone as this one lie.</summary>
    public Func<LocalDateTime, Instant> Around(CalendarTime time) => MapOf(time) ?? (local => local.InUtc().ToInstant());

    private Func<LocalDateTime, Instant>? MapOf(CalendarTime time) =>
        time.IsUtc ? null
        : (time.Zone ?? Default) is { } name ? Find(name)
        : null;

    private Func<LocalDateTime, Instant>? Find(string name)
    {
        if (!found.TryGetValue(name, out var map))
        {
            var own = defined.GetValueOrDefault(name);
            var zone = Known(name) ?? (own?.Location is { } location ? Known(location) : null);
            map =
                zone is not null ? local => local.InZoneLeniently(zone).ToInstant()
                : own is not null ? own.At
                : null;
            found.Add(name, map);
        }
        return map;
    }

    private static DateTimeZone? Known(string name)
    {
        name = name.Trim('"', ' ');
        var source = TzdbDateTimeZoneSource.Default;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } zone)
        {
            return zone;
        }
        if (source.WindowsMapping.PrimaryMapping.TryGetValue(name, out var windows))
        {
            return DateTimeZoneProviders.Tzdb[windows];
        }
        // Behind a prefix; names have one, two or three parts (Europe/Paris, America/Argentina/Ushuaia).
        var parts = name.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var take = Math.Min(3, parts.Length - 1); take > 0; take--)
        {
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(string.Join('/', parts[^take..])) is { } inside)
            {
                return inside;
            }
        }
        return null;
    }
}

/// <summary>A zone as a calendar defines it itself (VTIMEZONE, RFC 5545 §3.6.5): from which times on which offset holds.</summary>
internal sealed class ZoneDefinition(string name)
{
    private readonly List<Observance> observances = [];

    public string Name { get; } = name;

    /// <summary>X-LIC-LOCATION: its name in the time zone database.</summary>
    public string? Location { get; set; }

    public void Add(LocalDateTime start, Offset before, Offset offset, RecurrenceRule? rule) =>
        observances.Add(new Observance(start, before, offset, rule));

    public Instant At(LocalDateTime local)
    {
        Observance? inForce = null;
        LocalDateTime? latest = null;
        foreach (var observance in observances)
        {
            var onset = observance.LatestOnset(local);
            if (onset is { } at && (latest is null || at > latest))
            {
                (inForce, latest) = (observance, at);
            }
        }
        // Before the first onset the offset is what it changed from.
        var offset = inForce?.To ?? observances.MinBy(o => o.Start)?.From ?? Offset.Zero;
        return local.WithOffset(offset).ToInstant();
    }

    private sealed record Observance(LocalDateTime Start, Offset From, Offset To, RecurrenceRule? Rule)
    {
        public LocalDateTime? LatestOnset(LocalDateTime local)
        {
            if (Start > local)
            {
                return null;
            }
            return Rule is null ? Start : Recurrence.Of(Rule, Start, l => l.WithOffset(From).ToInstant()).TakeWhile(l => l <= local).Last();
        }
    }
}
