using Quinze.Importing;

namespace Quinze.Sources.LinkedIn.Records;

/// <summary><c>Profile.csv</c>: the owner's name and headline. Their address is not in it, nor anywhere else by name.</summary>
internal sealed class ProfileRows() : RowReader(null, ["First Name", "Last Name", "Headline"], "Summary", "Industry", "Geo Location")
{
    public override void Read(Row row, LinkedInReading reading)
    {
        Span<byte> buffer = stackalloc byte[LinkedInReading.LongestName];
        var name = LinkedInPeople.WrittenName(LinkedInReading.FullName(row[0], row[1], buffer));
        reading.Owner.Name ??= name.Length == 0 ? null : name;
        reading.OwnFacts(row, name, (PersonFact.Headline, 2), (PersonFact.Summary, 3), (PersonFact.Industry, 4), (PersonFact.Location, 5));
    }
}

/// <summary><c>Profile Summary.csv</c>: one column, one text.</summary>
internal sealed class ProfileSummaryRows() : RowReader(null, ["Profile Summary"])
{
    public override void Read(Row row, LinkedInReading reading) => reading.OwnFacts(row, "", (PersonFact.Summary, 0));
}

/// <summary><c>Positions.csv</c>: where the owner works and worked; each as of the day it began.</summary>
internal sealed class PositionRows() : RowReader(null, ["Company Name", "Title", "Started On"])
{
    public override void Read(Row row, LinkedInReading reading)
    {
        var since = LinkedInDates.TryParse(row[2], out var at) ? at.Day : (NodaTime.LocalDate?)null;
        reading.OwnFactsSince(row, since, (PersonFact.Company, 0), (PersonFact.Position, 1));
    }
}

/// <summary><c>Skills.csv</c>: one column that many files have; only the name of the file tells what it is.</summary>
internal sealed class SkillRows() : RowReader(null, ["Name"])
{
    public override bool Distinctive => false;

    public override void Read(Row row, LinkedInReading reading) => reading.OwnFacts(row, "", (PersonFact.Skill, 0));
}

/// <summary><c>Notes.csv</c>: the owner's private notes on people. Seen in 2026.</summary>
internal sealed class NoteRows()
    : RowReader(null, ["Connection First Name", "Connection Last Name", "Note"], "Connection Profile URL", "Created On", "Edited On")
{
    public override void Read(Row row, LinkedInReading reading)
    {
        Span<byte> buffer = stackalloc byte[LinkedInReading.LongestName];
        var name = LinkedInReading.FullName(row[0], row[1], buffer);
        var person = reading.Person(row, name, row[3]);
        if (person is null || row[2].IsEmpty)
        {
            reading.LeaveAside(row, person is null ? "a note on nobody who can be named" : "an empty note");
            return;
        }
        var told = LinkedInDates.TryParse(row[5], out var at) || LinkedInDates.TryParse(row[4], out at);
        reading.Say(new PersonFact(row.Place, person, PersonFact.Note, row.Text(2), told ? at.Day : reading.ArchiveDay));
    }
}
