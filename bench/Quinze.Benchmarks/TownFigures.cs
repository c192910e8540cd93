using Quinze.World;

namespace Quinze.Benchmarks;

/// <summary>What the owner of the large invented town would import beside the archive: workbooks of three years, customers, site visits and a feed.</summary>
public static class TownFigures
{
    public static void Write(string folder)
    {
        var town = Town.Build(TownPlan.Large(7));
        for (var year = 0; year < 3; year++)
        {
            var to = town.Plan.End.PlusYears(-year);
            AnalyticsWorkbook.Write(
                town,
                AnalyticsEra.Texts,
                AnalyticsLanguage.English,
                to.PlusYears(-1).PlusDays(1),
                to,
                Path.Combine(folder, "books-" + year)
            );
        }
        AnalyticsWorkbook.WritePosts(town, AnalyticsEra.Texts, town.Plan.End, 40, Path.Combine(folder, "posts"));
        HubSpotExport.Write(town, Path.Combine(folder, "crm"));
        PlausibleExport.Write(town, Path.Combine(folder, "site.zip"));
        NewsFeed.Write(town, Path.Combine(folder, "trade.xml"));
    }
}
