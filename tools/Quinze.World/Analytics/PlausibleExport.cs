using System.Globalization;
using System.IO.Compression;
using NodaTime;
using NodaTime.Text;

namespace Quinze.World;

/// <summary>What the site statistics of a town say: visits in all, and those that came from LinkedIn.</summary>
public sealed record SiteTruth(string Path, long Visits, long FromLinkedIn, long Conversions);

/// <summary>The visits to the owner's site as Plausible exports them: more of them in the days after a post.</summary>
public static class PlausibleExport
{
    private static readonly string[] Sources = ["LinkedIn", "Google", "Direct / None", "Bluesky"];

    public static SiteTruth Write(Town town, string path)
    {
        ArgumentNullException.ThrowIfNull(town);
        var chance = new Chance(town.Seed).For("site");
        var posted = town.Publications.Posts.Select(p => Instant.FromUnixTimeMilliseconds(p.PublishedAt).InUtc().Date).ToHashSet();
        var span = $"{Compact(town.Plan.Start)}_{Compact(town.Plan.End)}";
        var (total, fromLinkedIn, conversions) = (0L, 0L, 0L);
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        using (var file = new CsvFile(zip.CreateEntry($"imported_sources_{span}.csv").Open()))
        {
            file.Row([
                "date",
                "source",
                "referrer",
                "utm_source",
                "utm_medium",
                "utm_campaign",
                "utm_content",
                "utm_term",
                "pageviews",
                "visitors",
                "visits",
                "visit_duration",
                "bounces",
            ]);
            for (var day = town.Plan.Start; day <= town.Plan.End; day = day.PlusDays(1))
            {
                foreach (var source in Sources)
                {
                    var isLinkedIn = source == "LinkedIn";
                    var visits = chance.Between(0, 6) + (isLinkedIn && posted.Contains(day.PlusDays(-1)) ? chance.Between(5, 30) : 0);
                    total += visits;
                    fromLinkedIn += isLinkedIn ? visits : 0;
                    if (visits > 0)
                    {
                        var (utm, medium) = isLinkedIn ? ("linkedin", "social") : ("", "");
                        file.Row([
                            Iso(day),
                            source,
                            "",
                            utm,
                            medium,
                            "",
                            "",
                            "",
                            Number(visits * 2),
                            Number(visits),
                            Number(visits),
                            "60",
                            "0",
                        ]);
                    }
                }
            }
        }
        using (var file = new CsvFile(zip.CreateEntry($"imported_custom_events_{span}.csv").Open()))
        {
            file.Row("date", "name", "link_url", "path", "visitors", "events");
            for (var day = town.Plan.Start; day <= town.Plan.End; day = day.PlusDays(7))
            {
                var events = chance.Between(0, 3);
                conversions += events;
                file.Row(Iso(day), "Contact form", "", "/contact", Number(events), Number(events));
            }
        }
        return new SiteTruth(path, total, fromLinkedIn, conversions);
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Compact(LocalDate day) => day.ToString("uuuuMMdd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
