namespace Quinze.Sources.LinkedIn.Records;

/// <summary><c>Company Follows.csv</c>: the organisations one follows, by name.</summary>
internal sealed class CompanyFollowRows() : RowReader("follow", ["Organization", "Followed On"])
{
    public override void Read(Row row, LinkedInReading reading)
    {
        if (!reading.TryDate(row, 1, out var at))
        {
            return;
        }
        var name = LinkedInPeople.WrittenName(row[0]);
        if (name.Length == 0)
        {
            reading.Unread(row, "Organization is empty");
            return;
        }
        var organisation = reading.People.Organisation(name);
        reading.SeenAs(row, organisation, name);
        reading.Between(row, InteractionKind.Follow, at, organisation, received: false, null, Utf8Text.None);
    }
}

/// <summary><c>Member_Follows.csv</c>: the people one follows, by name only.</summary>
internal sealed class MemberFollowRows() : RowReader("follow", ["Date", "Status", "FullName"])
{
    public override void Read(Row row, LinkedInReading reading)
    {
        if (!reading.TryDate(row, 0, out var at))
        {
            return;
        }
        var person = reading.Person(row, row[2], default);
        reading.Between(row, InteractionKind.Follow, at, person, received: false, reading.Word(row[1]), Utf8Text.None);
    }
}
