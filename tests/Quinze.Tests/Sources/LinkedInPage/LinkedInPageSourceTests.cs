using NodaTime;
using Quinze.Importing;
using Quinze.Sources.LinkedInPage;
using Quinze.Tests.Sources.LinkedInAnalytics;
using Quinze.World;

namespace Quinze.Tests.Sources.LinkedInPage;

public class LinkedInPageSourceTests
{
    private static readonly LinkedInPageSource Source = new();

    private static (string, byte[]) File(string part) =>
        PageFixtures.Files.Where(f => f.Key.Contains(part, StringComparison.Ordinal)).Select(f => (f.Key, f.Value)).First();

    private static List<ObservationEntry> Observed(string part) => [.. Heard.By(Source, File(part)).OfType<ObservationEntry>()];

    [Fact]
    public void Days_are_read_as_days_as_serial_numbers_and_as_texts()
    {
        var total = Observed("_followers_").Where(o => o is { Metric: "newFollowers", Dimension: null }).Select(o => (o.From, o.Value));

        Assert.Equal([(new LocalDate(2026, 1, 2), 4), (new LocalDate(2026, 1, 3), 5), (new LocalDate(2026, 1, 4), 0)], total);
    }

    [Fact]
    public void A_column_left_blank_is_not_zero()
    {
        var last = Observed("_content_").Where(o => o.From == new LocalDate(2026, 1, 4) && o.Post.IsNone);

        Assert.Equal("promotion=organic", Assert.Single(last).Dimension);
    }

    [Fact]
    public void Unknown_headings_are_read_by_position_when_their_number_is_right()
    {
        var read = Observed("_conteúdo_")
            .Where(o => o.From == new LocalDate(2026, 2, 1))
            .ToDictionary(o => (o.Metric, o.Dimension), o => o.Value);

        Assert.Equal(
            (120, 80, 4, 0.0917),
            (
                read[("impressions", null)],
                read[("uniqueImpressions", "promotion=organic")],
                read[("clicks", null)],
                read[("engagementRate", null)]
            )
        );
    }

    [Fact]
    public void A_page_is_no_owner_unless_the_user_says_so()
    {
        var page = new Handle("linkedin", "/company/keels-and-sons", HandleKind.Organisation);

        var beside = Heard.By(Source, File("_content_"));
        var own = Heard.By(Source, new ReadingOptions(page), File("_content_"));

        Assert.Empty(beside.OfType<OwnerFound>().Single().Handles);
        Assert.Equal(page, beside.OfType<PostEntry>().Single().Author);
        Assert.Equal([page], own.OfType<OwnerFound>().Single().Handles);
        Assert.Equal(Handle.Owner, own.OfType<PostEntry>().Single().Author);
        Assert.All(own.OfType<ObservationEntry>(), o => Assert.Null(o.Account));
    }

    [Fact]
    public void Who_pressed_the_button_is_not_kept()
    {
        Assert.DoesNotContain(Heard.By(Source, File("_content_")), r => r is Seen or PersonFact);
    }

    [Fact]
    public void A_newer_column_is_named_in_the_remark_and_the_others_are_read()
    {
        var pages = new SheetPage(
            "New followers",
            [
                ["Date", "Organic followers", "Total followers", "Applause"],
                ["01/13/2026", 3, 4, 9],
            ]
        );

        var told = Heard.By(Source, ("keels-and-sons_followers_1.xls", XlsFile.Bytes(pages)));

        Assert.Equal([("promotion=organic", 3.0), (null, 4.0)], told.OfType<ObservationEntry>().Select(o => (o.Dimension, o.Value)));
        Assert.Contains("Applause", told.OfType<FileRead>().Single().Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_generation_of_competitors_has_other_columns()
    {
        var pages = new SheetPage(
            "COMPETITORS",
            [
                ["01/02/2026 - 01/31/2026"],
                ["Page", "New Followers", "Posts", "Comments", "Comments per day", "Reactions"],
                ["Boats of Porto", 30, 11, 4, 0.13, 90],
            ]
        );

        var told = Heard.By(Source, ("Keels_competitor_analytics_1.xlsx", XlsxFile.Bytes(pages))).OfType<ObservationEntry>();

        Assert.Equal(["newFollowers", "posts", "comments", "commentsPerDay", "reactions"], told.Select(o => o.Metric));
        Assert.All(told, o => Assert.Equal("linkedin:org:boats of porto", o.Account!.ToString()));
    }
}
