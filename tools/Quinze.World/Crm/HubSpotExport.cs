using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Quinze.World;

/// <summary>A deal that was planted: with whom, after which post, and how it ended.</summary>
/// <param name="Mail">The address under which the person stands in mail, meetings and contacts too.</param>
/// <param name="Post">The post that the person named when asked; null when nobody asked.</param>
public sealed record DealTruth(
    string Reference,
    string Mail,
    string ProfileUrl,
    string? Post,
    decimal Amount,
    string Stage,
    string Created
);

/// <summary>What a customer export of a town says.</summary>
public sealed record CrmTruth(string Path, int Contacts, IReadOnlyList<DealTruth> Deals);

/// <summary>The customers of an invented presence as HubSpot exports them: a table of contacts and a table of deals.</summary>
public static class HubSpotExport
{
    private static readonly string[] Stages = ["Closed won", "Closed lost", "Quote sent"];
    private static readonly LocalDateTimePattern Times = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <param name="more">How many times the deals are written over, under other numbers: for measuring.</param>
    public static CrmTruth Write(Town town, string folder, int more = 1)
    {
        ArgumentNullException.ThrowIfNull(town);
        Directory.CreateDirectory(folder);
        var contacts = town.Residents.Where(r => !r.Hidden && r.Role != Role.Homonym).ToList();
        using (var file = new CsvFile(File.Create(Path.Combine(folder, "all-contacts.csv")), Quoting.Always))
        {
            file.Row("Record ID", "First Name", "Last Name", "Email", "Phone Number", "Lifecycle Stage", "Associated Company");
            foreach (var contact in contacts)
            {
                file.Row(
                    Number(contact.Number),
                    contact.First,
                    contact.Last,
                    Mailbox.AddressOf(contact),
                    "",
                    "Lead",
                    contact.JobOn(town.Plan.End).Company
                );
            }
        }
        return new CrmTruth(folder, contacts.Count, Deals(town, folder, contacts, more));
    }

    private static List<DealTruth> Deals(Town town, string folder, List<Resident> contacts, int more)
    {
        var chance = new Chance(town.Seed).For("customers");
        // Nothing comes of the post that went viral.
        var viral = Reach.ViralOf(town);
        var posts = town.Publications.Posts.Where(p => !p.Reshare && p != viral).ToList();
        // The fifteen bring most of them; passers-by some.
        var buyers = contacts.Where(r => r.Role == Role.Close).Concat(contacts.Where(r => r.Role == Role.Passer).Take(10)).ToList();
        var deals = new List<DealTruth>();
        using var file = new CsvFile(File.Create(Path.Combine(folder, "all-deals.csv")), Quoting.Always);
        file.Row(
            "Record ID",
            "Deal Name",
            "Deal Stage",
            "Amount",
            "Close Date",
            "Create Date",
            "Associated Contact",
            "Associated Contact IDs",
            "Original Source",
            "How did you hear of us?"
        );
        for (var i = 0; i < buyers.Count * more; i++)
        {
            var buyer = buyers[i % buyers.Count];
            var post = chance.Pick(posts);
            var told = chance.Happens(0.5);
            var created = Instant.FromUnixTimeMilliseconds(post.PublishedAt).InUtc().LocalDateTime.PlusDays(chance.Between(2, 40));
            var (stage, amount) = (chance.Pick(Stages), (decimal)chance.Between(3, 120) * 100);
            var number = Number(9000 + i);
            file.Row(
                number,
                "Deal " + number,
                stage,
                amount.ToString(CultureInfo.InvariantCulture),
                Times.Format(created.PlusDays(30)),
                Times.Format(created),
                buyer.Name,
                Number(buyer.Number),
                "Organic Social",
                told ? post.Urn : ""
            );
            deals.Add(
                new DealTruth(
                    "hubspot:deal:" + number,
                    Mailbox.AddressOf(buyer),
                    buyer.TrueUrl,
                    told ? post.Urn : null,
                    amount,
                    stage,
                    LocalDatePattern.Iso.Format(created.Date)
                )
            );
        }
        return deals;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
