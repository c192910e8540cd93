using Quinze.Importing;

namespace Quinze.Sources.LinkedIn.Records;

/// <summary>
/// <c>Connections.csv</c>: everyone one is connected to. Without addresses until the middle of 2023; a row with only a date is a hidden or closed profile.
/// Mail addresses are not kept. Company and position are those of the archive's day, not of the day of the connection.
/// </summary>
internal sealed class ConnectionRows() : RowReader("connection", ["First Name", "Last Name", "Connected On"], "URL", "Company", "Position")
{
    private const int FirstName = 0;
    private const int LastName = 1;
    private const int ConnectedOn = 2;
    private const int Address = 3;
    private const int Company = 4;
    private const int Position = 5;

    public override void Read(Row row, LinkedInReading reading)
    {
        if (!reading.TryDate(row, ConnectedOn, out var at))
        {
            return;
        }
        var person = Who(row, reading, at);
        // The company comes before the connection: it is one of the three things that tell whether an address has changed hands.
        if (person is not null)
        {
            reading.Fact(row, person, PersonFact.Company, Company);
            reading.Fact(row, person, PersonFact.Position, Position);
        }
        var connection = reading.Interaction(row, InteractionKind.Connection, at);
        connection.From = Handle.Owner;
        connection.To = person is null ? Audience.Nobody : Audience.One(person);
        connection.Marks = person is null ? Marks.HiddenProfile : Marks.None;
        reading.Say(connection);
    }

    private static Handle? Who(Row row, LinkedInReading reading, Moment? at)
    {
        Span<byte> buffer = stackalloc byte[LinkedInReading.LongestName];
        var name = LinkedInReading.FullName(row[FirstName], row[LastName], buffer);
        if (!row[Address].IsEmpty)
        {
            return reading.Person(row, name, row[Address]);
        }
        var written = LinkedInPeople.WrittenName(name);
        if (written.Length == 0)
        {
            return null;
        }
        // The day of the connection keeps two people of one name apart.
        var person = reading.People.NameOnly(written, at is { } day ? DayText.Write(day.Day) : "undated");
        reading.SeenAs(row, person, written);
        return person;
    }
}
