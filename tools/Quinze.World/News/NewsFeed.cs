using System.Globalization;
using System.Xml.Linq;
using NodaTime;

namespace Quinze.World;

/// <summary>What a feed of the trade says of a town, and which post went viral in the words of its news.</summary>
/// <param name="Viral">The URN of the post; null when none did.</param>
public sealed record NewsTruth(string Path, int Items, string? Viral);

/// <summary>A feed of the trade's news over the last year of a town: an item every other day about nothing in particular, and two in the words of the post that went viral, in its days.</summary>
public static class NewsFeed
{
    private static readonly string[] Words =
        "tariff harvest bakery regatta museum bridge carnival library orchestra ferry census lighthouse quarry brewery".Split(' ');

    public static NewsTruth Write(Town town, string path)
    {
        ArgumentNullException.ThrowIfNull(town);
        var chance = new Chance(town.Seed).For("news");
        List<(LocalDate Day, string Title)> items = [];
        for (var day = town.Plan.End.PlusDays(-364); day <= town.Plan.End; day = day.PlusDays(2))
        {
            items.Add((day, $"{chance.Pick(Words)} and {chance.Pick(Words)} and {chance.Pick(Words)}"));
        }
        var viral = Reach.ViralOf(town);
        if (viral is not null)
        {
            var then = Clockwork.Date(Clockwork.DayOf(viral.PublishedAt));
            items.Add((then.PlusDays(-1), viral.Text));
            items.Add((then, viral.Text));
        }
        var feed = new XElement(
            "rss",
            new XAttribute("version", "2.0"),
            new XElement(
                "channel",
                new XElement("title", "The trade"),
                new XElement("link", "https://news.example.org"),
                items.OrderBy(i => i.Day).Select((item, i) => Item(item.Day, item.Title, i))
            )
        );
        File.WriteAllText(path, new XDocument(feed).ToString());
        return new NewsTruth(path, items.Count, viral?.Urn);
    }

    private static XElement Item(LocalDate day, string title, int number) =>
        new(
            "item",
            new XElement("title", title),
            new XElement("link", string.Create(CultureInfo.InvariantCulture, $"https://news.example.org/{number}")),
            new XElement("pubDate", day.ToString("ddd, dd MMM uuuu", CultureInfo.InvariantCulture) + " 08:00:00 GMT")
        );
}
