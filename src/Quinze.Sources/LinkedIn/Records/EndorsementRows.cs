namespace Quinze.Sources.LinkedIn.Records;

/// <summary>
/// <c>Endorsement_Received_Info.csv</c> and <c>Endorsement_Given_Info.csv</c>: one row a skill, so one person's click on five skills is five rows within seconds.
/// The 2022 files have no address column. The skill is the detail; the status is not kept.
/// </summary>
internal sealed class EndorsementRows(bool received)
    : RowReader(
        "endorsement",
        ["Endorsement Date", "Skill Name", $"{Other(received)} First Name", $"{Other(received)} Last Name"],
        $"{Other(received)} Public Url"
    )
{
    private const int Date = 0;
    private const int Skill = 1;
    private const int FirstName = 2;
    private const int LastName = 3;
    private const int Address = 4;

    private static string Other(bool received) => received ? "Endorser" : "Endorsee";

    public override void Read(Row row, LinkedInReading reading)
    {
        if (!reading.TryDate(row, Date, out var at))
        {
            return;
        }
        Span<byte> buffer = stackalloc byte[LinkedInReading.LongestName];
        var other = reading.Person(row, LinkedInReading.FullName(row[FirstName], row[LastName], buffer), row[Address]);
        reading.Between(row, InteractionKind.Endorsement, at, other, received, reading.Word(row[Skill]), Utf8Text.None);
    }
}

/// <summary>Endorsements in both directions in one table, as the portability API gives them: which name is filled in tells who endorsed whom.</summary>
internal sealed class EndorsementEitherWayRows()
    : RowReader(
        "endorsement",
        ["Endorsement Date", "Skill Name"],
        "Endorser First Name",
        "Endorser Last Name",
        "Endorser Public Url",
        "Endorsee First Name",
        "Endorsee Last Name",
        "Endorsee Public Url"
    )
{
    private const int Endorser = 2;
    private const int Endorsee = 5;

    /// <summary>The two files of an archive have these columns too, and readers of their own.</summary>
    public override bool Distinctive => false;

    public override void Read(Row row, LinkedInReading reading)
    {
        if (!reading.TryDate(row, 0, out var at))
        {
            return;
        }
        var received = !row[Endorser].IsEmpty || !row[Endorser + 1].IsEmpty;
        var first = received ? Endorser : Endorsee;
        Span<byte> buffer = stackalloc byte[LinkedInReading.LongestName];
        var other = reading.Person(row, LinkedInReading.FullName(row[first], row[first + 1], buffer), row[first + 2]);
        reading.Between(row, InteractionKind.Endorsement, at, other, received, reading.Word(row[1]), Utf8Text.None);
    }
}

/// <summary><c>Recommendations_Received.csv</c> and <c>Recommendations_Given.csv</c>: names only. Both have the same columns; only the file's name tells which it is.</summary>
internal sealed class RecommendationRows(bool received)
    : RowReader("recommendation", ["First Name", "Last Name", "Text", "Creation Date"], "Status")
{
    private const int FirstName = 0;
    private const int LastName = 1;
    private const int Text = 2;
    private const int CreationDate = 3;
    private const int Status = 4;

    public override bool Distinctive => false;

    public override void Read(Row row, LinkedInReading reading)
    {
        if (!reading.TryDate(row, CreationDate, out var at))
        {
            return;
        }
        Span<byte> buffer = stackalloc byte[LinkedInReading.LongestName];
        var other = reading.Person(row, LinkedInReading.FullName(row[FirstName], row[LastName], buffer), default);
        reading.Between(row, InteractionKind.Recommendation, at, other, received, reading.Word(row[Status]), row.Utf8(Text));
    }
}
