using System.Net;
using System.Text.Json;
using Quinze.World;

namespace Quinze.ServerTests.Web;

/// <summary>The first room: from nothing to one's fifteen.</summary>
public class WelcomeTests
{
    private const string Welcome = "/l/default/welcome";

    [Fact]
    public async Task Three_clicks_lead_from_the_start_to_ones_fifteen()
    {
        await using var rooms = await OpenRooms.Open(withSample: false);
        var clicks = 0;
        async Task<HttpResponseMessage> Click(string from, string to, params (string, string)[] fields)
        {
            clicks++;
            return await rooms.Send(from, to, fields);
        }

        using var said = await Click(Welcome, "/l/default/act/fifteen", ("names", "Leïla Benali"), ("back", Welcome + "#archives"));
        using var there = await Click(Welcome, "/l/default/sample");

        Assert.True(clicks <= 3);
        Assert.Equal("/l/default/people", there.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("Leïla Benali", await there.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Get a copy of your data")]
    [InlineData("fr", "Obtenir une copie de vos données")]
    public async Task Each_network_says_where_to_click(string language, string said)
    {
        await using var rooms = await OpenRooms.Open(withSample: false, language: language);

        var page = await rooms.Page(Welcome);

        Assert.Contains(said, page.QuerySelectorAll("details.ask li").Select(l => l.TextContent));
        Assert.All(page.QuerySelectorAll("details.ask"), d => Assert.NotEmpty(d.QuerySelector(".note")!.TextContent.Trim()));
    }

    [Fact]
    public async Task A_table_that_nobody_knows_is_read_after_one_answer_asked_in_the_visitors_language()
    {
        await using var rooms = await OpenRooms.Open(withSample: false);
        var id = await Upload(rooms, "affaires.csv", "Affaire,Somme,Jour\nSite neuf,1200,2026-05-02\nAudit,300,2026-06-01\n"u8.ToArray());

        var asked = await rooms.Page($"/l/default/imports/{id}");
        var demanded = OpenRooms.TextOf(await rooms.Page($"/l/default/imports/{id}", language: "fr"));
        using var again = await rooms.Send(
            $"/l/default/imports/{id}",
            $"/l/default/imports/{id}/again",
            ("column:title", "Affaire"),
            ("column:amount", "Somme"),
            ("column:created", "Jour")
        );
        var second = again.RequestMessage!.RequestUri!.AbsolutePath;
        _ = await rooms.Visitor.GetStringAsync(second + "/events");

        Assert.NotEmpty(asked.QuerySelectorAll("select[name='column:title'] option"));
        Assert.Contains("Un tableau d’aucun programme connu.", demanded, StringComparison.Ordinal);
        Assert.DoesNotContain("columns", demanded, StringComparison.Ordinal);
        Assert.Contains("Read:", OpenRooms.TextOf(await rooms.Page(second)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_archive_asks_and_can_go_into_a_ledger_of_its_own()
    {
        await using var rooms = await OpenRooms.Open();
        var folder = Directory.CreateDirectory(Path.Combine(rooms.Folder, "made")).FullName;
        var archive = LinkedInArchive.Write(Town.Build(TownPlan.Small(7)), LinkedInEra.Y2026Complete, folder, ArchiveShape.Zip).Path;

        var id = await Upload(rooms, Path.GetFileName(archive), await File.ReadAllBytesAsync(archive));
        var asked = await rooms.Page($"/l/default/imports/{id}");
        using var sent = await rooms.Send($"/l/default/imports/{id}", $"/l/default/imports/{id}/again", ("into", "client"));
        var second = sent.RequestMessage!.RequestUri!.AbsolutePath;
        _ = await rooms.Visitor.GetStringAsync(second + "/events");

        Assert.NotNull(asked.QuerySelector("form [name=anyway]"));
        Assert.StartsWith("/l/client/imports/", second, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(rooms.Folder, "client.quinze")));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(rooms.Folder, ".incoming"), "*.zip", SearchOption.AllDirectories));
    }

    private static async Task<string> Upload(OpenRooms rooms, string name, byte[] bytes)
    {
        using var body = new ByteArrayContent(bytes);
        using var request = new HttpRequestMessage(HttpMethod.Put, "/l/default/upload/" + Uri.EscapeDataString(name)) { Content = body };
        request.Headers.Add("RequestVerificationToken", await rooms.TokenOf(Welcome));
        using var answer = await rooms.Visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var id = said.RootElement.GetProperty("id").GetString()!;
        _ = await rooms.Visitor.GetStringAsync($"/l/default/imports/{id}/events");
        return id;
    }
}
