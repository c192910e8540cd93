using System.Globalization;
using System.Text;
using NodaTime;

namespace Quinze.World;

/// <summary>
/// Writes the owner's calendar: the fifteen are met now and then, on days on which they talk anyway; beside them a short series, a gathering, blocks, and meetings that never were.
/// </summary>
public static class Calendar
{
    public static ArchiveTruth Write(Town town, string path)
    {
        ArgumentNullException.ThrowIfNull(town);
        var writing = new Writing(town);
        writing.Fill();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, writing.Text.ReplaceLineEndings("\r\n"));
        return new ArchiveTruth
        {
            Path = path,
            Kind = "ics",
            Shape = "File",
            AsOf = NodaTime.Text.LocalDatePattern.Iso.Format(town.Plan.End),
            People = writing.People.Count,
            NameOnly = 0,
            HiddenProfiles = 0,
            Posts = new(StringComparer.Ordinal),
            Interactions = new(StringComparer.Ordinal) { ["meeting"] = new(0, 0, writing.Meetings) },
            Aside = new(StringComparer.Ordinal) { ["events"] = writing.AsideEvents },
            Rows = new(StringComparer.Ordinal) { [Path.GetFileName(path)] = writing.Events },
        };
    }

    private sealed class Writing(Town town)
    {
        private readonly StringBuilder text = new();
        private readonly Chance chance = new Chance(town.Seed).For("calendar");

        public HashSet<Resident> People { get; } = [];
        public int Meetings { get; private set; }
        public int Events { get; private set; }
        public int AsideEvents { get; private set; }

        public string Text =>
            $"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Quinze//World//EN\nX-WR-CALNAME:{Mailbox.Owner}\nX-WR-TIMEZONE:Europe/Paris\n{text}END:VCALENDAR\n";

        public void Fill()
        {
            foreach (var talk in town.Talks.Where(t => t.Kind == TalkKind.Pair && t.Others[0].Role == Role.Close))
            {
                var days = talk.Turns.Select(t => Clockwork.DayOf(t.At)).Distinct().Where(d => !Clockwork.Weekend(d)).ToList();
                Friend(talk.Others[0], days.Where(_ => chance.Happens(0.15)).ToList());
            }
            var passers = town.Residents.Where(r => r.Role == Role.Passer && !r.Hidden).Take(60).ToArray();
            var day = Clockwork.Day(new LocalDate(town.Plan.End.Year, 3, 2));
            Event(day, [passers[0]], "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Europe/Paris:" + At(day + 7), meetings: 3);
            Event(day, passers[..40], "STATUS:CONFIRMED", meetings: 0);
            Event(day, [passers[1]], "STATUS:CANCELLED", meetings: 0);
            Event(Clockwork.Day(town.Plan.End) + 20, [passers[2]], "STATUS:CONFIRMED", meetings: 0);
            Event(day, [], "STATUS:CONFIRMED", meetings: 0);
        }

        /// <summary>Single meetings, and now and then a series of dates one by one.</summary>
        private void Friend(Resident friend, List<int> days)
        {
            if (days.Count > 3 && chance.Happens(0.4))
            {
                Event(days[0], [friend], "RDATE;TZID=Europe/Paris:" + string.Join(',', days.Skip(1).Select(At)), days.Count);
                return;
            }
            foreach (var day in days)
            {
                Event(day, [friend], "STATUS:CONFIRMED", meetings: 1);
            }
        }

        private static string At(int day) =>
            NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Format(Clockwork.Date(day)) + "T100000";

        private void Event(int day, Resident[] guests, string more, int meetings)
        {
            Events++;
            Meetings += meetings;
            AsideEvents += meetings == 0 ? 1 : 0;
            if (meetings > 0)
            {
                People.UnionWith(guests);
            }
            text.Append(CultureInfo.InvariantCulture, $"BEGIN:VEVENT\nUID:{Events}-{town.Seed:x}@example.org\nDTSTAMP:{Stamp()}\n");
            text.Append(
                CultureInfo.InvariantCulture,
                $"DTSTART;TZID=Europe/Paris:{At(day)}\nDURATION:PT45M\n{more}\nSUMMARY:Point\\, café\n"
            );
            text.Append(CultureInfo.InvariantCulture, $"ORGANIZER:mailto:{Mailbox.Owner}\n");
            foreach (var guest in guests)
            {
                // Names are folded where a program would fold them.
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=\"{guest.Name.Replace("\"", "", StringComparison.Ordinal)}\"\n :mailto:{Mailbox.AddressOf(guest)}\n"
                );
            }
            text.Append("END:VEVENT\n");
        }

        private string Stamp() => NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Format(town.Plan.End) + "T220000Z";
    }
}
