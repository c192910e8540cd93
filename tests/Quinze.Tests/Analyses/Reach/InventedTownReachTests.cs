using NodaTime;
using Quinze.Analyses;
using Quinze.Tests.Sources.LinkedIn;
using Quinze.Tests.Sources.LinkedInAnalytics;
using Quinze.Tests.Support;
using Quinze.Tests.World;
using Quinze.Views;
using Quinze.World;

namespace Quinze.Tests.Analyses;

/// <summary>The archive, the workbooks, the customers and the feed of an invented town, imported as they come.</summary>
public class InventedTownReachTests
{
    [Fact]
    public async Task The_viral_post_is_set_apart_with_its_news_and_no_customer_came_of_it()
    {
        var (view, viral, deals) = await ImportAsync();

        var results = (OutliersResults)new Outliers().Run(view, new AnalysisRequest(PeriodWish.All)).Results!;

        var found = results.Posts.Single(p => p.WentViral);
        Assert.Equal(viral, found.Post.NativeId);
        Assert.Equal("overlap", found.Cause.Status);
        var outcomes = (OutcomesResults)new Outcomes().Run(view, new AnalysisRequest(PeriodWish.All)).Results!;
        Assert.DoesNotContain(outcomes.Credits, c => c.Post?.NativeId == viral && c.Told > 0);
        Assert.Equal(deals.Deals.Count, outcomes.Count);
        Assert.Equal(
            deals.Deals.Select(d => d.Post).OfType<string>().Distinct().Order(),
            outcomes.Outcomes.SelectMany(o => o.SaidPosts).Select(p => p.NativeId).Distinct().Order()
        );
    }

    private static async Task<(LedgerView View, string Viral, CrmTruth Deals)> ImportAsync()
    {
        using var temp = new TempFolder();
        var town = Towns.Small();
        var (from, to) = (new LocalDate(2025, 11, 1), town.Plan.End);
        var store = new InMemoryLedger();
        var archive = LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, Path.Combine(temp.Folder, "archive"), ArchiveShape.Folder);
        await Heard.ImportAsync(store, archive.Path);
        foreach (var year in new[] { 0, 1 })
        {
            var book = AnalyticsWorkbook.Write(
                town,
                AnalyticsEra.Texts,
                AnalyticsLanguage.English,
                from.PlusYears(-year),
                to.PlusYears(-year),
                Path.Combine(temp.Folder, "book-" + year)
            );
            await Heard.ImportAsync(store, book.Path);
        }
        var deals = HubSpotExport.Write(town, Path.Combine(temp.Folder, "crm"));
        await Heard.ImportAsync(store, deals.Path);
        var news = NewsFeed.Write(town, Path.Combine(temp.Folder, "trade.xml"));
        await Heard.ImportAsync(store, news.Path);
        return (LedgerOf.Open(store), news.Viral!, deals);
    }
}
