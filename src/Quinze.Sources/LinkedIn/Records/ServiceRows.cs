namespace Quinze.Sources.LinkedIn.Records;

/// <summary>
/// <c>Services Marketplace/Opprtunities.csv</c> (LinkedIn's own spelling): requests for the owner's services. Who asked is not told.
/// <c>Engagements.csv</c> beside it holds texts with a price, of nobody to nobody: it is left aside.
/// </summary>
internal sealed class ServiceRows(string distinctive, string text, string detail)
    : RowReader("service-request", ["Creation Time", "Marketplace Type", distinctive], text, detail)
{
    public override void Read(Row row, LinkedInReading reading)
    {
        if (reading.TryDate(row, 0, out var at))
        {
            reading.Between(row, InteractionKind.ServiceRequest, at, null, received: true, reading.Word(row[4]), row.Utf8(3));
        }
    }
}
